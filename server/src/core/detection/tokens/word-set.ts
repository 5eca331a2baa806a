/**
 * Word lists, asked by the hash of a word (`hashWord`): sets of words, and lists that each give a bit.
 *
 * A `WordSet` is asked about at each word of a text. A JavaScript `Set` of hashes costs ten times as much, because most
 * hashes are too large for a small integer.
 */
import { hashWord } from './word-hash.ts';

/** A set of words, asked with the hash of a word (`hashWord`). The list is hashed at the first question. */
export class WordSet {
  readonly words: () => Iterable<string>;
  /** The hashes by open addressing; 0 for an empty slot. Without slots until the first question. */
  private table: Int32Array = new Int32Array(0);

  constructor(words: () => Iterable<string>) {
    this.words = words;
  }

  has(hash: number): boolean {
    if (this.table.length === 0) this.table = tableOf(new Set(Array.from(this.words(), hashWord)));
    const { table } = this;
    const mask = table.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const found = table[slot] ?? 0;
      // No word has the hash 0, which the text between two words has in the tables.
      if (found === 0) return false;
      if (found === hash) return true;
    }
  }
}

/** A set of the words that are separated by spaces in `words`. */
export const wordSet = (words: string): WordSet => new WordSet(() => words.split(' '));

/** A set of the words of several sets. */
export const unionOf = (...sets: readonly WordSet[]): WordSet =>
  new WordSet(() => sets.flatMap((set) => [...set.words()]));

/** Bits for words that stand on several lists: each list has a bit, and its words separated by spaces. */
export class WordBits {
  private readonly lists: () => readonly (readonly [number, string])[];
  private bits: ReadonlyMap<number, number> | undefined;

  constructor(lists: () => readonly (readonly [number, string])[]) {
    this.lists = lists;
  }

  /** The bits of all lists that have the word with this hash. */
  of(hash: number): number {
    return (this.bits ??= this.collected()).get(hash) ?? 0;
  }

  private collected(): ReadonlyMap<number, number> {
    const bits = new Map<number, number>();
    for (const [bit, words] of this.lists())
      for (const word of words.split(' ')) bits.set(hashWord(word), (bits.get(hashWord(word)) ?? 0) | bit);
    return bits;
  }
}

/** So many slots for each word: most questions meet an empty slot at once. */
const SLOTS_PER_WORD = 4;

function tableOf(hashes: ReadonlySet<number>): Int32Array {
  let length = SLOTS_PER_WORD;
  while (length < hashes.size * SLOTS_PER_WORD) length *= 2;
  const table = new Int32Array(length);
  for (const hash of hashes) {
    let slot = spread(hash) & (length - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (length - 1);
    table[slot] = hash;
  }
  return table;
}

/** The low bits of an FNV-1a hash depend on the last letters most, so the high bits are mixed in. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
