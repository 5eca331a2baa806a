/** Hashes of words: the keys of every word list, and of what is remembered of a word. */
import { FOLD } from './characters.ts';

/** FNV-1a over folded letters (lower case, no accents), 32 bits; the word lists are built with the same function. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const base = FOLD[word.charCodeAt(i)] ?? 0;
    if (base !== 0) hash = Math.imul(hash ^ base, 0x01000193);
  }
  return hash | 0;
}

/** The hash of a word without its last letter, from the hash of the word: `letter` is that letter, folded. */
export const withoutLast = (hash: number, letter: number): number => Math.imul(hash, INVERSE) ^ letter;

/** Of the multiplier of FNV-1a, modulo 2^32. */
const INVERSE = 0x359c449b;

/** Hashes of words separated by spaces. */
export const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));
