/** Trains the scorer of names: an averaged perceptron over integers, so that the same data give the same weights, bit for bit. */
import { passageAnnotations, detailsInPlaceOfNames } from '../../src/core/detection/annotations.ts';
import { positionsOf } from '../../src/core/detection/names/authors.ts';
import { DocumentFacts } from '../../src/core/detection/names/document-facts.ts';
import { candidatesIn, type CandidateWords } from '../../src/core/detection/names/candidates.ts';
import { BUCKETS, features, MAX_FEATURES } from '../../src/core/detection/names/features.ts';
import { FIRST_NAME, DICTIONARY_NAME, SURNAME } from '../../src/core/detection/tokens/list-flags.ts';
import {
  bestLabel,
  INSTITUTION,
  LABEL_COUNT,
  NOTHING,
  PERSON,
  sumWeights,
  TOWN,
  type Weights,
} from '../../src/core/detection/names/scorer.ts';
import { CAPITAL } from '../../src/core/detection/tokens/tokenize.ts';
import { mix } from '../../src/core/lexicon/filter.ts';
import { unwrap } from '../../src/core/detection/tokens/unwrap-lines.ts';
import { reportProse } from './prose.ts';
import type { Example, Marked } from './data.ts';
import { random, swapNames } from './swap.ts';

const EPOCHS = 10;
/** Copies of each report with other names in it. */
const COPIES = 2;
/** A word is hidden from the lists once in so many. */
const HIDE_ONE_IN = 8;
/** Correct labels must win by this much, else they are learnt again. */
const MARGIN = 40;

/** A feature met in fewer reports says nothing about the next one. */
const LEAST_REPORTS = 2;

interface Lesson {
  readonly all: CandidateWords;
  /** Label by word index; 255 for words that don't count. */
  readonly gold: Uint8Array;
  /** Index of the report it was made from. */
  readonly report: number;
}

const labelOf: Readonly<Record<string, number>> = { PERSON, PLACE: TOWN, ORGANISATION: INSTITUTION };

export function train(examples: readonly Example[]): Weights {
  const lessons = examples.flatMap((example, index) => [
    lesson(example, index),
    ...Array.from({ length: COPIES }, (_, copy) => lesson(swapNames(example, index * 31 + copy + 1), index)),
  ]);
  const counted = frequentFeatures(lessons);
  const weights = new Int32Array(BUCKETS * LABEL_COUNT);
  const totals = new Float64Array(BUCKETS * LABEL_COUNT);
  const next = random(20250101);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const each of shuffled(lessons, next)) step = learn(each, weights, totals, counted, step, epoch);
  }
  const averaged = new Float64Array(BUCKETS * LABEL_COUNT);
  for (let i = 0; i < averaged.length; i++) averaged[i] = (weights[i] ?? 0) - (totals[i] ?? 0) / step;
  return quantise(averaged);
}

/** 1 for the features met in enough reports. */
function frequentFeatures(lessons: readonly Lesson[]): Uint8Array {
  const reports = new Uint16Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  const ids = new Int32Array(MAX_FEATURES);
  for (const { all, gold, report } of lessons) {
    let previous: number = NOTHING;
    for (let i = 0; i < all.tokens.count; i++) {
      const counts = isCandidate(all, gold, i);
      const count = counts ? features(all, i, previous, 0, ids) : 0;
      for (const id of ids.subarray(0, count)) {
        if (last[id] !== report) reports[id] = (reports[id] ?? 0) + 1;
        last[id] = report;
      }
      previous = counts ? (gold[i] ?? NOTHING) : NOTHING;
    }
  }
  return Uint8Array.from(reports, (count) => (count >= LEAST_REPORTS ? 1 : 0));
}

const isCandidate = (all: CandidateWords, gold: Uint8Array, i: number): boolean =>
  ((all.tokens.flags[i] ?? 0) & CAPITAL) !== 0 && all.skipped[i] !== 1 && gold[i] !== 255;

/** One pass over a report; returns the number of words seen so far. */
function learn(
  { all, gold }: Lesson,
  weights: Int32Array,
  totals: Float64Array,
  counted: Uint8Array,
  from: number,
  epoch: number,
): number {
  const { tokens } = all;
  const ids = new Int32Array(MAX_FEATURES);
  const sums = new Float64Array(LABEL_COUNT);
  let step = from;
  let previous: number = NOTHING;
  for (let i = 0; i < tokens.count; i++) {
    if (!isCandidate(all, gold, i)) {
      previous = NOTHING;
      continue;
    }
    const right = gold[i] ?? NOTHING;
    const hidden =
      mix((tokens.hashes[i] ?? 0) ^ (epoch * 977 + tokens.count)) % HIDE_ONE_IN === 0
        ? FIRST_NAME | SURNAME | DICTIONARY_NAME
        : 0;
    const count = features(all, i, previous, 0, ids, hidden);
    sumWeights(weights, ids, count, sums);
    const own = sums[right] ?? 0;
    sums[right] = own - MARGIN;
    const wrong = bestLabel(sums);
    sums[right] = own;
    if (wrong !== right) {
      for (const id of ids.subarray(0, count)) {
        if (counted[id] !== 1) continue;
        const at = id * LABEL_COUNT;
        weights[at + right] = (weights[at + right] ?? 0) + 1;
        totals[at + right] = (totals[at + right] ?? 0) + step;
        weights[at + wrong] = (weights[at + wrong] ?? 0) - 1;
        totals[at + wrong] = (totals[at + wrong] ?? 0) - step;
      }
    }
    previous = bestLabel(sums);
    step++;
  }
  return step;
}

function lesson(example: Example, report: number): Lesson {
  const prose = reportProse(example.text);
  const taken = prose.passages.flatMap(({ passage, start: at }) =>
    detailsInPlaceOfNames(passageAnnotations(unwrap(passage))).map(({ start, end }) => ({
      start: at + start,
      end: at + end,
    })),
  );
  // The whole report as one passage: all of it is learnt from.
  const document = new DocumentFacts();
  const all = candidatesIn(unwrap(prose), taken, positionsOf(prose), document);
  document.count(all, 1);
  document.changedWords();
  const gold = new Uint8Array(all.tokens.count);
  for (let i = 0; i < all.tokens.count; i++) {
    const word = prose.toSource({ start: all.tokens.starts[i] ?? 0, end: all.tokens.ends[i] ?? 0 });
    for (const span of example.spans)
      if (word.start >= span.start && word.end <= span.end) gold[i] = goldOf(span, gold[i] ?? 0);
  }
  return { all, gold, report };
}

const goldOf = ({ label, optional }: Marked, current: number): number => (optional ? 255 : (labelOf[label] ?? current));

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

/** To bytes: the largest weight becomes 127. One unit of confidence is the training margin. */
function quantise(averaged: Float64Array): Weights {
  let largest = 1;
  for (const value of averaged) largest = Math.max(largest, Math.abs(value));
  const scale = 127 / largest;
  return {
    table: Int8Array.from(averaged, (value) => Math.round(value * scale)),
    unit: Math.max(1, Math.round(MARGIN * scale)),
  };
}
