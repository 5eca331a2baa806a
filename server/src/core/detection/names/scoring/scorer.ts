/**
 * Labels the candidate words of a passage: a linear model over hashed features, trained by
 * `server/scripts/train-names.ts`.
 */
import { float32, uint8 } from '../../tokens/array-pool.ts';
import { CAPITAL } from '../../tokens/tokenize.ts';
import type { CandidateWords } from '../candidates.ts';
import { BUCKETS, features, MAX_FEATURES } from './features.ts';

/** Labels of a word. */
export const NOTHING = 0;
export const PERSON = 1;
export const TOWN = 2;
export const INSTITUTION = 3;
export const LABEL_COUNT = 4;

export interface Weights {
  /** `LABEL_COUNT` weights for each bucket, in the order of the labels. */
  readonly table: Int8Array | Int32Array | Float64Array;
  /** A sum of weights of this size is one unit of margin. */
  readonly unit: number;
}

/** What the scorer needs to know of the passages before and after. */
export interface PassageSurroundings {
  /** Label of the last word before the passage. */
  readonly labelBefore: number;
  /** Hash of the first word after the passage; 0 when the passage is the last. */
  readonly hashAfter: number;
}

/** The outcome for a passage; the arrays go by word index. Only `markSureNames` changes it afterwards. */
export interface Scores {
  readonly labels: Uint8Array;
  /** The labels that some word got: bit 1 << label. */
  givenLabels: number;
  /** By how many units the label PERSON beats the best other label; `NO_MARGIN` for words that are no candidate. */
  readonly margins: Float32Array;
  /** By how many units the label INSTITUTION beats the best other one; only for words that have it. */
  readonly institutionMargins: ReadonlyMap<number, number>;
  /** 1 or 2 for words whose form or place makes them a person's name (`sure-names.ts`); undefined without any. */
  sure?: Uint8Array;
}

/** Below every margin that the scorer gives. */
export const NO_MARGIN = -99;

/** Number of words scored so far: tests count what an edit costs. */
export const operations = { candidates: 0 };

export function score(
  candidates: CandidateWords,
  weights: Weights,
  { labelBefore, hashAfter }: PassageSurroundings,
): Scores {
  const { tokens, skipped } = candidates;
  const labels = uint8(tokens.count);
  const margins = float32(tokens.count).fill(NO_MARGIN);
  let previous = labelBefore;
  let givenLabels = 0;
  let institutionMargins: Map<number, number> | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] ?? 0) & CAPITAL) === 0 || skipped[i] === 1) {
      previous = NOTHING;
      continue;
    }
    operations.candidates++;
    const count = features(candidates, i, previous, hashAfter, buckets);
    sumWeights(weights.table, buckets, count, sums);
    previous = bestLabel(sums);
    labels[i] = previous;
    givenLabels |= 1 << previous;
    if (previous === INSTITUTION)
      (institutionMargins ??= new Map<number, number>()).set(
        i,
        ((sums[INSTITUTION] ?? 0) - Math.max(sums[NOTHING] ?? 0, sums[PERSON] ?? 0, sums[TOWN] ?? 0)) / weights.unit,
      );
    margins[i] =
      ((sums[PERSON] ?? 0) - Math.max(sums[NOTHING] ?? 0, sums[TOWN] ?? 0, sums[INSTITUTION] ?? 0)) / weights.unit;
  }
  return { labels, margins, givenLabels, institutionMargins: institutionMargins ?? noMargins };
}

const noMargins: ReadonlyMap<number, number> = new Map();

/** The features and the sums of the word at hand: filled anew for each word. */
const buckets = new Int32Array(MAX_FEATURES);
const sums = new Float64Array(LABEL_COUNT);

/**
 * Adds up the weights of the first `count` of `buckets`, by label, into `sums`. Written out: this loop is most of the
 * work.
 */
export function sumWeights(table: ArrayLike<number>, buckets: Int32Array, count: number, sums: Float64Array): void {
  let nothing = 0;
  let person = 0;
  let town = 0;
  let institution = 0;
  for (let k = 0; k < count; k++) {
    const at = ((buckets[k] ?? 0) & (BUCKETS - 1)) * LABEL_COUNT;
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

/** The label with the largest sum; of equal sums, the first. */
export function bestLabel(sums: Float64Array): number {
  let winner = 0;
  for (let label = 1; label < LABEL_COUNT; label++) if ((sums[label] ?? 0) > (sums[winner] ?? 0)) winner = label;
  return winner;
}
