/**
 * Makes the confidence of a finding a measured one: of findings with 0.9, about nine in ten are right. Detectors and the
 * scorer only put their findings in order; how often each height is right, `npm run train` measures on authors who were
 * left out in training.
 */
import { calibration as shipped } from './calibration.generated.ts';
import type { Detail, EvidenceCode } from './detail.ts';
import { ESSAY } from './names/person-evidence.ts';

/** The steps of a curve: from a score on, the share of findings that are right. Both rise. */
export type Curve = readonly (readonly [score: number, confidence: number])[];
/** The curves by name (`curveOf`). */
export type Calibration = Readonly<Record<string, Curve>>;

/** No curves: a finding keeps the score that its detector gave. */
export const uncalibrated: Calibration = {};

/**
 * The name of the curve for a finding of a detector. A name that only other mentions show is right less often than its
 * score says, and so is any name in an essay.
 */
export const curveOf = (detector: string, evidence: readonly EvidenceCode[]): string =>
  evidence.includes(ESSAY)
    ? `${detector} in an essay`
    : evidence.includes('named-elsewhere')
      ? `${detector} by other mentions`
      : detector;

/** The measured confidence of a finding; its own score where nothing was measured. */
export const calibrated = (
  detector: string,
  { confidence, evidence }: Pick<Detail, 'confidence' | 'evidence'>,
  calibration: Calibration = shipped,
): number => onCurve(calibration[curveOf(detector, evidence)], confidence);

/** The confidence that a curve gives for a score; below its first step, that of this step. */
export function onCurve(curve: Curve | undefined, score: number): number {
  let result = curve?.[0]?.[1] ?? score;
  for (const [from, confidence] of curve ?? []) {
    if (from > score) break;
    result = confidence;
  }
  return result;
}
