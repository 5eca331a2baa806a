/** Trains the name scorer, an averaged perceptron. Its weights are integers, so the same data give the same weights. */
import { passageAnnotations, detailsInPlaceOfNames } from '../../src/core/detection/annotations.ts';
import { positionsOf } from '../../src/core/detection/names/authors.ts';
import { DocumentFacts } from '../../src/core/detection/names/document-facts.ts';
import { inDocument, wordsIn, type CandidateWords } from '../../src/core/detection/names/candidates.ts';
import { writeFeatures } from '../../src/core/detection/names/scoring/features.ts';
import { addWeights } from '../../src/core/detection/names/scoring/sums.ts';
import { LABEL_COUNT, type Weights } from '../../src/core/detection/names/scoring/weights-table.ts';
import { BUCKETS, written } from '../../src/core/detection/names/scoring/written-features.ts';
import { FIRST_NAME, DICTIONARY_NAME, SURNAME } from '../../src/core/detection/tokens/list-flags.ts';
import { bestLabel, INSTITUTION, NOTHING, PERSON, TOWN } from '../../src/core/detection/names/scoring/scorer.ts';
import { CAPITAL } from '../../src/core/detection/tokens/tokenize.ts';
import { mix } from '../../src/core/lexicon/filter.ts';
import { unwrap } from '../../src/core/detection/tokens/unwrap-lines.ts';
import { reportProse } from './prose.ts';
import type { Example, LabelledSpan } from './data.ts';
import { random, swapNames } from './swap.ts';

const EPOCHS = 10;
/** The number of copies of each report with other names. */
const COPIES = 2;
/** One in this number of words is treated as in no list of names, so that the scorer learns to do without the lists. */
const HIDE_ONE_IN = 8;
/** The weights change until the score of the correct label is this much higher than every other. */
const MARGIN = 40;

/** Features that occur in fewer reports than this are not learnt: they say nothing about other reports. */
const LEAST_REPORTS = 2;

/** A report, or a copy with other names, prepared for training. */
interface Lesson {
  readonly candidates: CandidateWords;
  /** The correct label by word index; `NOT_LEARNT` for words of optional spans. */
  readonly gold: Uint8Array;
  /** Index of the report. Copies of a report have the same index. */
  readonly report: number;
}

/** Marks words in `Lesson.gold` that are neither right nor wrong. */
const NOT_LEARNT = 255;

const labelOf: Readonly<Record<string, number>> = { PERSON, PLACE: TOWN, ORGANISATION: INSTITUTION };

export function train(examples: readonly Example[]): Weights {
  const lessons = examples.flatMap((example, index) => [
    lesson(example, index),
    ...Array.from({ length: COPIES }, (_, copy) => lesson(swapNames(example, index * 31 + copy + 1), index)),
  ]);
  const isFrequent = frequentFeatures(lessons);
  const weights = new Int32Array(BUCKETS * LABEL_COUNT);
  const totals = new Float64Array(BUCKETS * LABEL_COUNT);
  const next = random(20250101);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const each of shuffled(lessons, next)) step = learn(each, weights, totals, isFrequent, step, epoch);
  }
  const averaged = new Float64Array(BUCKETS * LABEL_COUNT);
  for (let i = 0; i < averaged.length; i++) averaged[i] = (weights[i] ?? 0) - (totals[i] ?? 0) / step;
  return quantise(averaged);
}

/** 1 for each feature that occurs in at least `LEAST_REPORTS` reports. */
function frequentFeatures(lessons: readonly Lesson[]): Uint8Array {
  const reports = new Uint16Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  for (const { candidates, gold, report } of lessons) {
    let previous: number = NOTHING;
    for (let i = 0; i < candidates.tokens.count; i++) {
      const counts = isCandidate(candidates, gold, i);
      if (counts) writeFeatures(candidates, i, previous, 0);
      for (const id of counts ? written.buckets.subarray(0, written.count) : []) {
        if (last[id] !== report) reports[id] = (reports[id] ?? 0) + 1;
        last[id] = report;
      }
      previous = counts ? (gold[i] ?? NOTHING) : NOTHING;
    }
  }
  return Uint8Array.from(reports, (count) => (count >= LEAST_REPORTS ? 1 : 0));
}

const isCandidate = (candidates: CandidateWords, gold: Uint8Array, i: number): boolean =>
  ((candidates.tokens.flags[i] ?? 0) & CAPITAL) !== 0 && candidates.skipped[i] !== 1 && gold[i] !== NOT_LEARNT;

/** One pass over a report. `from` and the result: the number of words learnt before and after it, in all epochs. */
function learn(
  { candidates, gold }: Lesson,
  weights: Int32Array,
  totals: Float64Array,
  isFrequent: Uint8Array,
  from: number,
  epoch: number,
): number {
  const { tokens } = candidates;
  const sums = new Float64Array(LABEL_COUNT);
  let step = from;
  let previous: number = NOTHING;
  for (let i = 0; i < tokens.count; i++) {
    if (!isCandidate(candidates, gold, i)) {
      previous = NOTHING;
      continue;
    }
    const right = gold[i] ?? NOTHING;
    const hidden =
      mix((tokens.hashes[i] ?? 0) ^ (epoch * 977 + tokens.count)) % HIDE_ONE_IN === 0
        ? FIRST_NAME | SURNAME | DICTIONARY_NAME
        : 0;
    writeFeatures(candidates, i, previous, 0, hidden);
    addWeights(weights, sums.fill(0));
    const score = sums[right] ?? 0;
    sums[right] = score - MARGIN;
    const wrong = bestLabel(sums);
    sums[right] = score;
    if (wrong !== right) {
      for (const id of written.buckets.subarray(0, written.count)) {
        if (isFrequent[id] !== 1) continue;
        const row = id * LABEL_COUNT;
        weights[row + right] = (weights[row + right] ?? 0) + 1;
        totals[row + right] = (totals[row + right] ?? 0) + step;
        weights[row + wrong] = (weights[row + wrong] ?? 0) - 1;
        totals[row + wrong] = (totals[row + wrong] ?? 0) - step;
      }
    }
    previous = bestLabel(sums);
    step++;
  }
  return step;
}

function lesson(example: Example, report: number): Lesson {
  const prose = reportProse(example.text);
  const otherDetails = prose.passages.flatMap(({ passage, start: at }) =>
    detailsInPlaceOfNames(passageAnnotations(unwrap(passage))).map(({ start, end }) => ({
      start: at + start,
      end: at + end,
    })),
  );
  // The whole report as one passage, so that there is one list of candidate words.
  const words = wordsIn(unwrap(prose), otherDetails, positionsOf(prose));
  const candidates = inDocument(words, new DocumentFacts([words]));
  const gold = new Uint8Array(candidates.tokens.count);
  for (let i = 0; i < candidates.tokens.count; i++) {
    const word = prose.toSource({ start: candidates.tokens.starts[i] ?? 0, end: candidates.tokens.ends[i] ?? 0 });
    for (const span of example.spans)
      if (word.start >= span.start && word.end <= span.end) gold[i] = goldOf(span, gold[i] ?? 0);
  }
  return { candidates, gold, report };
}

const goldOf = ({ label, optional }: LabelledSpan, current: number): number =>
  optional ? NOT_LEARNT : (labelOf[label] ?? current);

/** A shuffled copy. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1));
    const a = copy[i];
    const b = copy[k];
    if (a !== undefined && b !== undefined) {
      copy[i] = b;
      copy[k] = a;
    }
  }
  return copy;
}

/** Scales the weights to bytes: the largest becomes 127. `unit`, the scorer's unit of confidence, is the margin. */
function quantise(averaged: Float64Array): Weights {
  let largest = 1;
  for (const value of averaged) largest = Math.max(largest, Math.abs(value));
  const scale = 127 / largest;
  return {
    table: Int8Array.from(averaged, (value) => Math.round(value * scale)),
    unit: Math.max(1, Math.round(MARGIN * scale)),
  };
}
