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

/**
 * Do the first `maxWords` words of a text hold more than `most` different ones, of two characters or more, that are in
 * neither set? Yes is sure; no is said too of a text with rare characters.
 */
export function hasMoreOthers(text: string, sets: readonly WordHashes[], most: number, maxWords: number): boolean {
  const others: number[] = [];
  let hash = FNV_OFFSET_BASIS;
  let length = 0;
  let words = 0;
  for (let i = 0; i <= text.length; i++) {
    const folded = i < text.length ? foldedCode(text.charCodeAt(i)) : SPACE;
    if (folded === DROPPED) continue;
    if (folded === NOT_IN_TABLE) return false;
    if (folded !== SPACE && folded !== AND) {
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      length++;
      continue;
    }
    if (length > 0 && words++ >= maxWords) return false;
    const isOther = length > 1 && !sets.some((set) => set.mayHave(hash)) && !others.includes(hash);
    if (isOther && others.push(hash) > most) return true;
    hash = FNV_OFFSET_BASIS;
    length = 0;
  }
  return false;
}
