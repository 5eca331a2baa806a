/** The necessary words of patterns that were worked out when the program was made. */
import type { NecessaryWord } from './necessary-words.ts';

/**
 * The necessary words of patterns, by the key of a pattern (`patternKey`), worked out when the program is made: that takes a tenth of
 * the time of checking one report. "punten krijg-" is the word "punten" and the first letters "krijg".
 */
export type KnownWords = Readonly<Record<string, string>>;

const FNV_OFFSET_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The key of a pattern: the hash of its source. Another source has another key, so that its words are derived. */
export function patternKey({ source }: RegExp): string {
  let hash = FNV_OFFSET_BASIS;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), FNV_PRIME);
  return `${(hash >>> 0).toString(36)}-${source.length.toString(36)}`;
}

const FIRST_LETTERS = '-';

/** As in `KnownWords`. */
export const writtenWords = (words: readonly NecessaryWord[]): string =>
  words.map(({ letters, isWhole }) => letters + (isWhole ? '' : FIRST_LETTERS)).join(' ');

const readWord = (written: string): NecessaryWord =>
  written.endsWith(FIRST_LETTERS)
    ? { letters: written.slice(0, -1), isWhole: false }
    : { letters: written, isWhole: true };

/** Undefined for a pattern that isn't known. */
export const knownWordsOf = (pattern: RegExp, known: KnownWords): readonly NecessaryWord[] | undefined =>
  known[patternKey(pattern)]?.split(' ').map(readWord);
