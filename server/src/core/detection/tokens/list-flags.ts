/** The word lists a word stands on, as bits of one number: the list flags of a word. */

/** On the list of first names. */
export const FIRST_NAME = 1;
/** On the list of surnames. */
export const SURNAME = 2;
/** A person's name in the Dutch dictionary, where first names and surnames are mixed. */
export const DICTIONARY_NAME = 4;
/** A Dutch or Belgian town or village of one word. */
export const PLACE_NAME = 8;
/** Written with a capital in the dictionary, and no person's name: a people, a brand, a street. */
export const CAPITALISED = 16;
/** A Dutch word, inflected and compounded words included. */
export const DUTCH_WORD = 32;
/** One of the most frequent Dutch words. */
export const COMMON_WORD = 64;
/** The flags above, which come straight from the word lists. */
export const ALL_LISTS = 127;

/** A frequent word of English, German or French, and no Dutch one. */
export const FOREIGN_WORD = 256;

/** The word without its genitive -s is a first name: "Selams". */
export const GENITIVE = 128;
