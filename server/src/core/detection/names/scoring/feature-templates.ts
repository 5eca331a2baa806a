/**
 * The templates of the features: each says what a feature is about, and a template with a value makes one feature. The
 * weights are trained on these numbers, so a number is never used again for something else.
 *
 * The profile of a word says which lists it is on: of persons, of Dutch words, of towns. `START` in a name: whether the
 * word opens a sentence. Before and after: the words next to it.
 */
export const FEATURE = {
  // The word itself.
  BIAS: 0,
  LIST_FLAGS: 1,
  PROFILE_AND_START: 2,
  SHAPE_AND_START: 3,
  PROFILE_AND_SHAPE: 4,
  COMMON_WORD: 5,
  LAST_3_LETTERS: 6,
  LAST_4_LETTERS: 7,
  LAST_6_LETTERS: 8,
  FIRST_3_LETTERS: 9,
  LENGTH: 10,
  // The words before and after it.
  GAPS: 11,
  GAP_BEFORE_AND_PROFILE: 12,
  GAP_AFTER_AND_PROFILE: 13,
  BEFORE_WORD: 14,
  BEFORE_CUE: 15,
  BEFORE_CUE_AND_PROFILE: 16,
  BEFORE_LIST_FLAGS: 17,
  BEFORE_PERSON_AND_PROFILE: 18,
  BEFORE_CAPITAL: 19,
  BEFORE_NUMBER: 20,
  SECOND_BEFORE_CUE: 21,
  TWO_WORDS_BEFORE: 22,
  AFTER_WORD: 23,
  AFTER_CUE: 24,
  AFTER_CUE_AND_PROFILE: 25,
  AFTER_LIST_FLAGS: 26,
  AFTER_PERSON_AND_PROFILE: 27,
  AFTER_CAPITAL: 28,
  AFTER_NUMBER: 29,
  SECOND_AFTER_CUE: 30,
  LABEL_BEFORE_AND_GAP: 31,
  LABEL_BEFORE_AND_PROFILE: 32,
  // This mention, and the other mentions in the document.
  MENTION_CUE: 33,
  MENTION_CUE_AND_PROFILE: 34,
  DOCUMENT_CUE: 35,
  DOCUMENT_CUE_AND_PROFILE: 36,
  MENTIONS: 37,
  MENTIONS_AND_PROFILE: 38,
  MENTIONS_AND_START: 39,
  PHRASE: 40,
  PHRASE_LENGTH: 41,
  PHRASE_AND_PROFILE: 42,
  CITED: 43,
  CITED_AND_CUE: 44,
  AUTHOR: 45,
  AUTHOR_AND_CUE: 46,
  // Where the mention stands.
  RUN_KIND_AND_PROFILE: 47,
  ABOUT_AUTHOR: 48,
  TOUCHES_NEXT: 49,
  NEARBY_CUE: 50,
  NEARBY_CUE_AND_PROFILE: 51,
  // What the sentence and the document are about, and in which language.
  LANGUAGE_AND_PROFILE: 52,
  FOREIGN_WORD: 53,
  FOREIGN_WORD_AND_PROFILE: 54,
  SETTING_AND_PROFILE: 55,
  GENRE_AND_PROFILE: 56,
  GENRE_AND_CUE: 57,
  // Kinds of institutions in and around the name.
  KIND: 58,
  KIND_BEFORE: 59,
  KIND_SECOND_BEFORE: 60,
  KIND_AFTER: 61,
  KIND_SECOND_AFTER: 62,
  KIND_BEFORE_AND_PROFILE: 63,
} as const;
