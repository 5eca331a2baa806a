/** The scorer of candidate words: a linear model over hashed features, trained by `server/scripts/train-names.ts`. */
import { float32, uint8 } from '../tokens/array-pool.ts';
import { CAPITAL } from '../tokens/tokenize.ts';
import type { CandidateWords } from './candidates.ts';
import { BUCKETS, features, MAX_FEATURES } from './features.ts';

/** Labels of a word. */
export const NOTHING = 0;
export const PERSON = 1;
export const TOWN = 2;
export const INSTITUTION = 3;
export const LABEL_COUNT = 4;

export interface Weights {
  /** LABELS weights per bucket. */
  readonly table: Int8Array | Int32Array | Float64Array;
  /** A score of this size is one unit of confidence. */
  readonly unit: number;
}

/** What stands on either side of a passage. */
export interface PassageSurroundings {
  /** Label of the last word before it. */
  readonly labelBefore: number;
  /** Hash of the first word after it; 0 when it is the last. */
  readonly hashAfter: number;
}

export interface Scores {
  /** Label by word index. */
  readonly labels: Uint8Array;
  /** The labels that were given, a bit each. */
  readonly givenLabels: number;
  /** How far the label PERSON stands above the best other label, in units. */
  readonly margins: Float32Array;
}

/** Operations done so far: tests count what an edit costs. */
export const operations = { candidates: 0 };

export function score(all: CandidateWords, weights: Weights, { labelBefore, hashAfter }: PassageSurroundings): Scores {
  const { tokens, skipped } = all;
  const labels = uint8(tokens.count);
  const margins = float32(tokens.count).fill(-99);
  let before = labelBefore;
  let given = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] ?? 0) & CAPITAL) === 0 || skipped[i] === 1) {
      before = NOTHING;
      continue;
    }
    operations.candidates++;
    const count = features(all, i, before, hashAfter, ids);
    sumWeights(weights.table, ids, count, sums);
    before = bestLabel(sums);
    labels[i] = before;
    given |= 1 << before;
    margins[i] =
      ((sums[PERSON] ?? 0) - Math.max(sums[NOTHING] ?? 0, sums[TOWN] ?? 0, sums[INSTITUTION] ?? 0)) / weights.unit;
  }
  return { labels, margins, givenLabels: given };
}

const ids = new Int32Array(MAX_FEATURES);
const sums = new Float64Array(LABEL_COUNT);

/** Written out for the four labels: this is most of the work. */
export function sumWeights(table: ArrayLike<number>, ids: Int32Array, count: number, sums: Float64Array): void {
  let nothing = 0;
  let person = 0;
  let town = 0;
  let institution = 0;
  for (let k = 0; k < count; k++) {
    const at = ((ids[k] ?? 0) & (BUCKETS - 1)) * LABEL_COUNT;
    nothing += table[at] ?? 0;
    person += table[at + PERSON] ?? 0;
    town += table[at + TOWN] ?? 0;
    institution += table[at + INSTITUTION] ?? 0;
  }
  sums[NOTHING] = nothing;
  sums[PERSON] = person;
  sums[TOWN] = town;
  sums[INSTITUTION] = institution;
}

export function bestLabel(sums: Float64Array): number {
  let winner = 0;
  for (let label = 1; label < LABEL_COUNT; label++) if ((sums[label] ?? 0) > (sums[winner] ?? 0)) winner = label;
  return winner;
}
