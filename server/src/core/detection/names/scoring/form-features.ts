/** The features that follow from the form of a word alone: its lists, its letters, its shape. */
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME } from '../../tokens/list-flags.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { FEATURE } from './feature-templates.ts';
import { hasInnerCapital, isAscii, textHash } from './spelling.ts';
import { add, type FeatureGroup } from './written-features.ts';

/** What the lists say about a person's name: 1 for a first name, 2 for another name of a person, else 0. */
export const personIn = (known: number): number =>
  (known & FIRST_NAME) !== 0 ? 1 : (known & (SURNAME | DICTIONARY_NAME)) !== 0 ? 2 : 0;

/** What the lists say about Dutch words: 2 for a frequent one, 1 for another, else 0. */
const dutchIn = (known: number): number => ((known & COMMON_WORD) !== 0 ? 2 : (known & DUTCH_WORD) !== 0 ? 1 : 0);

/** Which lists a word is on: of persons, of Dutch words, of towns; below 32. */
export const profileOf = (known: number): number =>
  personIn(known) * 6 + dutchIn(known) * 2 + ((known & PLACE_NAME) !== 0 ? 1 : 0);

/** How word `i` is written: 1 and 2 in capitals, 3 for a letter, 4 with a digit, 5 with a capital inside, else 0. */
function shapeOf(tokens: Tokens, i: number): number {
  const length = tokens.lengthOf(i);
  if (tokens.isAllCaps(i)) return length < 5 ? 1 : 2;
  if (length === 1) return 3;
  if (tokens.hasDigit(i)) return 4;
  return hasInnerCapital(tokens.text, tokens.startOf(i), tokens.endOf(i)) ? 5 : 0;
}

const LENGTHS = 12;
/** Bits of the hash of the word that tell two words apart whose letters have one hash. */
const HASH_MASK = 1023;

/** The first key of a form: the hash of its letters in lower case, accents included. */
export const formKey = (tokens: Tokens, i: number): number => textHash(tokens.text, tokens.startOf(i), tokens.endOf(i));

/** The second key of a form. `known`: its list flags; `opensSentence`: 1 where it opens a sentence. */
export const formKey2 = (tokens: Tokens, i: number, known: number, opensSentence: number): number =>
  ((tokens.hashOf(i) & HASH_MASK) << 16) |
  (Math.min(tokens.lengthOf(i), LENGTHS) << 12) |
  (shapeOf(tokens, i) << 9) |
  (opensSentence << 8) |
  known;

/** The form of word `i`: `b` is a `formKey2`. */
export const formGroup: FeatureGroup = (_, b, tokens, i) => {
  const known = b & 255;
  const opensSentence = (b >> 8) & 1;
  const shape = (b >> 9) & 7;
  const profile = profileOf(known);
  const { text } = tokens;
  const start = tokens.startOf(i);
  const end = tokens.endOf(i);
  add(FEATURE.BIAS, 0);
  add(FEATURE.LIST_FLAGS, known);
  add(FEATURE.PROFILE_AND_START, profile * 2 + opensSentence);
  add(FEATURE.SHAPE_AND_START, shape * 2 + opensSentence);
  add(FEATURE.PROFILE_AND_SHAPE, profile * 8 + shape);
  if (dutchIn(known) === 2) add(FEATURE.COMMON_WORD, tokens.hashOf(i));
  // `textHash` puts ASCII letters in lower case itself.
  const isPlain = isAscii(text, start, end);
  const word = isPlain ? text : text.slice(start, end).toLowerCase();
  const wordStart = isPlain ? start : 0;
  const wordEnd = isPlain ? end : word.length;
  add(FEATURE.LAST_3_LETTERS, textHash(word, Math.max(wordStart, wordEnd - 3), wordEnd));
  add(FEATURE.LAST_4_LETTERS, textHash(word, Math.max(wordStart, wordEnd - 4), wordEnd));
  if (end - start > 6) add(FEATURE.LAST_6_LETTERS, textHash(word, Math.max(wordStart, wordEnd - 6), wordEnd));
  add(FEATURE.FIRST_3_LETTERS, textHash(word, wordStart, Math.min(wordStart + 3, wordEnd)));
  add(FEATURE.LENGTH, Math.min(end - start, LENGTHS));
};
