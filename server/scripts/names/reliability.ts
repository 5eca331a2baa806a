/** Tells whether confidences are what they say: of findings with 0.9, nine in ten must be right. */
import { onCurve, type Calibration } from '../../src/core/detection/calibration.ts';
import { fitCalibration, type JudgedFinding } from './calibrate.ts';

/** A finding with the confidence that a reader would see. */
interface Shown {
  readonly label: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The bins of the table: from each confidence up to the next one. */
const bins = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98];
/** Few findings of a label or in a bin tell nothing. */
const LEAST = 20;
/** From this confidence on a finding counts as one of "about 0.9 or more". */
const SURE = 0.9;

/**
 * Prints the reliability of the findings, by author: each author's confidences come from curves that were fitted on the
 * other authors. Returns the figures that have a floor or a limit, in percent; none when there are no findings.
 */
export function reliability(
  byAuthor: readonly (readonly JudgedFinding[])[],
  print: (line: string) => void,
): Record<string, number> {
  if (byAuthor.length === 0) return {};
  const shown = byAuthor.flatMap((findings, author) => {
    const calibration = fitCalibration(byAuthor.filter((_, other) => other !== author).flat());
    return findings.map((finding) => toShown(finding, calibration));
  });
  print('\nReliability of the confidences (curves fitted on the other authors):');
  print('confidence    findings   mean  right');
  for (const [index, from] of bins.entries()) {
    const inBin = shown.filter((each) => binOf(each) === index);
    if (inBin.length === 0) continue;
    const to = bins[index + 1] ?? 1;
    print(
      `${from.toFixed(2)} - ${to.toFixed(2)}  ${String(inBin.length).padStart(9)}  ${percent(mean(inBin))} ${percent(shareRight(inBin))}`,
    );
  }
  print('label         findings   mean  right  expected calibration error');
  for (const label of [...new Set(shown.map((each) => each.label))].sort()) {
    const ofLabel = shown.filter((each) => each.label === label);
    if (ofLabel.length >= LEAST) print(line(label, ofLabel));
  }
  print(line('ALL', shown));
  const sure = shown.filter(({ confidence }) => confidence >= SURE);
  return {
    'right at 0.9 or more': round(shareRight(sure)),
    'calibration error': round(calibrationError(shown)),
    'calibration error, PERSON': round(calibrationError(shown.filter(({ label }) => label === 'PERSON'))),
  };
}

const toShown = ({ label, curve, score, isRight }: JudgedFinding, calibration: Calibration): Shown => ({
  label,
  confidence: onCurve(calibration[curve], score),
  isRight,
});

const binOf = ({ confidence }: Shown): number => bins.filter((from) => from <= confidence).length - 1;
const mean = (findings: readonly Shown[]): number =>
  findings.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, findings.length);
const shareRight = (findings: readonly Shown[]): number =>
  findings.filter(({ isRight }) => isRight).length / Math.max(1, findings.length);

/** The mean, over the findings, of how far the confidence of their bin is from the share that is right in it. */
function calibrationError(findings: readonly Shown[]): number {
  let sum = 0;
  for (const index of bins.keys()) {
    const inBin = findings.filter((each) => binOf(each) === index);
    sum += inBin.length * Math.abs(mean(inBin) - shareRight(inBin));
  }
  return sum / Math.max(1, findings.length);
}

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5);
const round = (value: number): number => Math.round(value * 1000) / 10;
const line = (label: string, findings: readonly Shown[]): string =>
  `${label.padEnd(13)}${String(findings.length).padStart(9)}  ${percent(mean(findings))} ${percent(shareRight(findings))}  ${percent(calibrationError(findings))}`;
