/** Tells whether a word is an ordinary Dutch word: "contact" is, "kontekst" and "actoern" aren't. */
import { has } from './filter.ts';
import { lexicon } from './lexicon.ts';

/** FNV-1a, 32 bits: the hash of nothing, and the multiplier. The word lists are built with it. */
export const FNV_START = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** `folded`: a word as `fold` leaves it. */
function hashOf(folded: string): number {
  let hash = FNV_START;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

/** Is a folded word in the Dutch dictionary? Inflected words are; compounds of two known words are not. */
export const isDutchWord = (folded: string): boolean => has(lexicon().word, hashOf(folded));

/** Is a folded word one of the most frequent Dutch words? */
export const isCommonWord = (folded: string): boolean => has(lexicon().common, hashOf(folded));

/** Is a folded word a first name? "Roos" is one, and an ordinary word too. */
export const isFirstName = (folded: string): boolean => has(lexicon().first, hashOf(folded));

/** Is a folded word the name of a Dutch town? Some are surnames too. */
export const isTown = (folded: string): boolean => has(lexicon().place, hashOf(folded));
