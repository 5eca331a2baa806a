/**
 * Labels the candidate words of a passage: a linear model over hashed features, trained by
 * `server/scripts/train-names.ts`.
 */
import { memo } from '../../../incremental/memo.ts';
import { float32, uint8 } from '../../tokens/array-pool.ts';
import type { CandidateWords } from '../candidates.ts';
import { visitGroups } from './features.ts';
import { GroupSums } from './sums.ts';
import { LABEL_COUNT, type Weights } from './weights-table.ts';

/** Labels of a word. */
export const NOTHING = 0;
export const PERSON = 1;
export const TOWN = 2;
export const INSTITUTION = 3;

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
  const { sums, add } = sumsOf(weights);
  let next = 0;
  for (const i of tokens.capitals) {
    if (skipped[i] === 1) continue;
    // Words between two candidates have no label.
    if (i > next) previous = NOTHING;
    next = i + 1;
    operations.candidates++;
    sums.fill(0);
    visitGroups(candidates, i, previous, hashAfter, 0, add);
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

/** The sums that were worked out with a table of weights. */
const sumsOf = memo((weights: Weights) => new GroupSums(weights));

const noMargins: ReadonlyMap<number, number> = new Map();

/** The label with the largest sum; of equal sums, the first. */
export function bestLabel(sums: ArrayLike<number>): number {
  let winner = 0;
  for (let label = 1; label < LABEL_COUNT; label++) if ((sums[label] ?? 0) > (sums[winner] ?? 0)) winner = label;
  return winner;
}
