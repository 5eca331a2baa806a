/**
 * Measures how often findings are right, by the score that their detector gave: the curves of `calibration.ts`. By
 * isotonic regression (pool adjacent violators), which assumes only that a higher score is right no less often.
 */
import { curveOf, uncalibrated, type Calibration, type Curve } from '../../src/core/detection/calibration.ts';
import { findAll } from '../../src/core/detection/detect.ts';
import type { Weights } from '../../src/core/detection/names/scoring/weights-table.ts';
import type { Example } from './data.ts';
import { labelOf } from './labels.ts';
import { overlap } from './metrics.ts';
import { reportProse } from './prose.ts';
import { developmentSets, weightsWithout } from './left-out.ts';

/** A finding in a report, held against the marked details. */
export interface JudgedFinding {
  readonly label: string;
  readonly curve: string;
  /** As its detector gave it. */
  readonly score: number;
  /** Does it touch a marked detail of its own label? */
  readonly isRight: boolean;
}

/** The findings in a report, but for those on optional details. */
function judgedFindings({ text, spans }: Example, weights: Weights): JudgedFinding[] {
  const prose = reportProse(text);
  return [...findAll(prose, weights, uncalibrated)].flatMap(([id, details]) =>
    details.flatMap((detail) => {
      const span = prose.toSource(detail);
      const label = labelOf(id);
      const touched = spans.filter((each) => overlap(each, span));
      if (touched.some(({ optional }) => optional === true)) return [];
      const isRight = touched.some((each) => each.label === label);
      return { label, curve: curveOf(id, detail.evidence), score: detail.confidence, isRight };
    }),
  );
}

const judged = new Map<number, JudgedFinding[][]>();

/** The findings in each of the development sets, by a scorer that was trained without it. */
export function leftOutFindings(folds: number): JudgedFinding[][] {
  const known = judged.get(folds);
  if (known) return known;
  const findings = developmentSets.map(({ examples }, index) =>
    examples.flatMap((example) => judgedFindings(example, weightsWithout(index, folds))),
  );
  judged.set(folds, findings);
  return findings;
}

/** The curves that the findings give. */
export function fitCalibration(findings: readonly JudgedFinding[]): Calibration {
  const names = [...new Set(findings.map(({ curve }) => curve))].sort();
  return Object.fromEntries(names.map((name) => [name, curveFrom(findings.filter(({ curve }) => curve === name))]));
}

/** Neighbouring scores that are right equally often. */
interface Block {
  readonly score: number;
  readonly right: number;
  readonly count: number;
}

function curveFrom(findings: readonly JudgedFinding[]): Curve {
  const blocks: Block[] = [];
  for (const score of [...new Set(findings.map((each) => each.score))].sort((a, b) => a - b)) {
    const withScore = findings.filter((each) => each.score === score);
    let block: Block = { score, right: withScore.filter(({ isRight }) => isRight).length, count: withScore.length };
    // A block that is right less often than the one before it joins that one.
    for (let last = blocks.at(-1); last && last.right * block.count >= block.right * last.count; last = blocks.at(-1)) {
      block = { score: last.score, right: last.right + block.right, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const steps: [number, number][] = [];
  for (const { score, right, count } of blocks) {
    const confidence = smoothed(right, count);
    if (confidence > (steps.at(-1)?.[1] ?? 0)) steps.push([score, confidence]);
  }
  return steps;
}

/**
 * By Laplace's rule: one more finding that is right and one that is wrong, so that few findings don't tell too much.
 * Nothing is certain.
 */
const smoothed = (right: number, count: number): number =>
  Math.min(HIGHEST, Math.round(((right + 1) / (count + 2)) * 100) / 100);
const HIGHEST = 0.99;
