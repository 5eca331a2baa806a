/** Hashes of word forms: the keys of every word list, and of all facts about a word. */
import { FNV_PRIME, FNV_START } from '../../lexicon/dutch-words.ts';
import { BASE_LETTER } from './characters.ts';

export { FNV_PRIME, FNV_START };

/** The inverse of the multiplier modulo 2^32. */
const FNV_PRIME_INVERSE = 0x359c449b;

/** FNV-1a over folded letters (lower case, no accents); the word lists are built with the same function. */
export function hashWord(word: string): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) {
    const base = BASE_LETTER[word.charCodeAt(i)] ?? 0;
    if (base !== 0) hash = Math.imul(hash ^ base, FNV_PRIME);
  }
  return hash | 0;
}

/**
 * The hash of a word without its last letter, from the hash of the word. `letter`: the folded last letter, as a
 * character code.
 */
export const hashWithoutLast = (hash: number, letter: number): number => Math.imul(hash, FNV_PRIME_INVERSE) ^ letter;
