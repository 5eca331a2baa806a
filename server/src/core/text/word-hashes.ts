/** Sets of folded words by their hash, with which the words of a text can be told without the text being folded. */
import { SPACE } from './character-codes.ts';
import { AND, DROPPED, foldedCode, NOT_IN_TABLE } from './fold.ts';

const FNV_OFFSET_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Some folded words. */
export class WordHashes {
  /** A slot is 0 when it is empty. */
  private readonly slots: Int32Array;

  constructor(words: Iterable<string>) {
    const hashes = [...words].map(hashOf);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * hashes.length + 4)));
    for (const hash of hashes) this.slots[this.slotOf(hash)] = hash;
  }

  /** May say yes of a word that is not in the set, as two words can have one hash; never no of one that is. */
  mayHave(hash: number): boolean {
    return this.slots[this.slotOf(hash)] !== 0;
  }

  private slotOf(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let found = this.slots[slot]; found !== 0 && found !== hash; found = this.slots[slot])
      slot = (slot + 1) & mask;
    return slot;
  }
}

function hashOf(word: string): number {
  let hash = FNV_OFFSET_BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** How many words of a text are in a set. */
export interface WordCounts {
  /** Words in the set, those that stand twice counted twice, and more where two words have one hash. */
  readonly known: number;
  /** Different words that are surely in neither set. */
  readonly others: number;
}

/**
 * Counts words of two characters or more, without those in `small`, up to where there are more others than `most`. Undefined
 * for a text with rare characters.
 */
export function countKnown(text: string, set: WordHashes, small: WordHashes, most: number): WordCounts | undefined {
  const others: number[] = [];
  let known = 0;
  let hash = FNV_OFFSET_BASIS;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const folded = i < text.length ? foldedCode(text.charCodeAt(i)) : SPACE;
    if (folded === DROPPED) continue;
    if (folded === NOT_IN_TABLE) return undefined;
    if (folded !== SPACE && folded !== AND) {
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      length++;
      continue;
    }
    if (length > 1 && !small.mayHave(hash)) {
      if (set.mayHave(hash)) known++;
      else if (!others.includes(hash) && others.push(hash) > most) break;
    }
    hash = FNV_OFFSET_BASIS;
    length = 0;
  }
  return { known, others: others.length };
}
