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
}

/** Undefined: a repair broke, or repairs keep undoing each other. That costs this file's repairs, not its findings. */
export function repair(text: string, settings: Settings): Repaired | undefined {
  const before = lint(text, settings);
  try {
    const after = untilStable(before, settings);
    return after && { before, after };
  } catch {
    return undefined;
  }
}

function untilStable(before: LintResult, settings: Settings): LintResult | undefined {
  let result = before;
  for (let round = 0; round <= mostRounds; round++) {
    const next = applyEdits(result.text, compatibleEdits(repairsOf(result)));
    if (next === result.text) return result;
    result = lint(next, settings);
  }
  return undefined;
}

/** The best repair of each finding; what the writer must choose is left alone. */
const repairsOf = (result: LintResult): readonly Fix[] =>
  result.findings.flatMap((finding) => fixesFor(result, finding).find((fix) => fix.kind === 'repair') ?? []);
