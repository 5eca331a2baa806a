/** Sums of the weights of groups of features, each worked out once for all words with the same keys. */
import type { Tokens } from '../../tokens/tokenize.ts';
import { LABEL_COUNT, type Weights } from './weights-table.ts';
import { BUCKETS, written, type FeatureGroup } from './written-features.ts';

/** Number of slots; a power of two. Two groups with one slot replace each other's sum. */
const SLOTS = 1 << 14;

/** The sums of a table of whole numbers, which are the same in whatever order they are added. */
export class GroupSums {
  /** The sums of the word at hand, by label. */
  readonly sums = new Int32Array(LABEL_COUNT);
  private readonly table: Weights['table'];
  private readonly groups: (FeatureGroup | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);
  private readonly keys = new Int32Array(SLOTS * 2);
  private readonly kept = new Int32Array(SLOTS * LABEL_COUNT);

  constructor({ table }: Weights) {
    this.table = table;
  }

  /** Adds the weights of the features of a group to the sums. */
  readonly add = (group: FeatureGroup, a: number, b: number, tokens: Tokens, i: number): void => {
    const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
    const slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
    const { keys, kept, sums } = this;
    if (this.groups[slot] !== group || keys[slot * 2] !== (a | 0) || keys[slot * 2 + 1] !== b) {
      this.groups[slot] = group;
      keys[slot * 2] = a;
      keys[slot * 2 + 1] = b;
      written.count = 0;
      group(a, b, tokens, i);
      addWeights(this.table, kept.fill(0, slot * LABEL_COUNT, (slot + 1) * LABEL_COUNT), slot * LABEL_COUNT);
    }
    for (let label = 0; label < LABEL_COUNT; label++)
      sums[label] = (sums[label] ?? 0) + (kept[slot * LABEL_COUNT + label] ?? 0);
  };
}

/** Adds the weights of the features that are written to `sums`, by label from index `at` on. */
export function addWeights(table: Weights['table'], sums: Int32Array | Float64Array, at = 0): void {
  for (let k = 0; k < written.count; k++) {
    const row = ((written.buckets[k] ?? 0) & (BUCKETS - 1)) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      sums[at + label] = (sums[at + label] ?? 0) + (table[row + label] ?? 0);
  }
}
