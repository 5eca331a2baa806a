/** Applies what is safe to apply, until nothing is left to apply. */
import {
  applyEdits,
  compatibleEdits,
  fixesFor,
  lint,
  type Fix,
  type LintResult,
  type Settings,
} from '../../core/index.ts';

const mostRounds = 10;

export interface Repaired {
  readonly before: LintResult;
  readonly after: LintResult;
  /** False: repairs keep undoing each other, so the text is as it was. */
  readonly stable: boolean;
}

export function repair(text: string, settings: Settings): Repaired {
  const before = lint(text, settings);
  let after = before;
  for (let round = 0; round < mostRounds; round++) {
    const next = applyEdits(after.report.text, compatibleEdits(repairsOf(after, settings)));
    if (next === after.report.text) return { before, after, stable: true };
    after = lint(next, settings);
  }
  return { before, after: before, stable: false };
}

/** The best repair of each finding; what the writer must choose is left alone. */
const repairsOf = (result: LintResult, settings: Settings): readonly Fix[] =>
  result.findings.flatMap((finding) => fixesFor(result, finding, settings).find((fix) => fix.kind === 'repair') ?? []);
