/**
 * A Bloom filter of the folded words of a text. It tells of most words that they are not in the text, without the text
 * being folded: "Wolf (2011)" is looked for only where "wolf" and "2011" may be.
 *
 * A filter is an `Int32Array` whose length is a power of two; each word sets one bit of it.
 */
import { SPACE } from './character-codes.ts';
import { AND, DROPPED, foldByDefinition, foldedCode, NOT_IN_TABLE } from './fold.ts';

/** Adds the words of a text to a filter. */
export function addWords(filter: Int32Array, text: string): void {
  let hash = FNV_OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldedCode(code);
    if (folded === DROPPED) continue;
    if (folded === NOT_IN_TABLE) {
      for (const word of foldByDefinition(text).split(' ')) addHash(filter, wordHash(word));
      return;
    }
    if (folded !== SPACE && folded !== AND) hash = Math.imul(hash ^ folded, FNV_PRIME);
    else {
      if (hash !== FNV_OFFSET_BASIS) addHash(filter, hash);
      if (folded === AND) addHash(filter, wordHash('en'));
      hash = FNV_OFFSET_BASIS;
    }
  }
  if (hash !== FNV_OFFSET_BASIS) addHash(filter, hash);
}

/** False only when the text surely doesn't hold all of these words, given by their hashes (`wordHash`). */
export function mayContainWords(filter: Int32Array, hashes: readonly number[]): boolean {
  for (const hash of hashes) {
    const bit = bitOf(filter, hash);
    if (((filter[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** The hash is FNV-1a of the codes of the folded word. The offset basis is the hash of no word. */
const FNV_OFFSET_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash of a folded word. */
export function wordHash(word: string): number {
  let hash = FNV_OFFSET_BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

function addHash(filter: Int32Array, hash: number): void {
  const bit = bitOf(filter, hash);
  filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** The upper half of the hash is mixed in, because FNV-1a mixes the lower bits less well. */
const bitOf = (filter: Int32Array, hash: number): number => (hash ^ (hash >>> 15)) & (filter.length * 32 - 1);
