/** `--fix`: applies the safe repairs of a report and lints again, until no repair is left. */
import {
  applyEdits,
  compatibleEdits,
  repairFor,
  lint,
  type Fix,
  type LintResult,
  type Settings,
} from '../../core/index.ts';

/** Repairs that keep undoing each other would go on for ever. */
const mostRounds = 10;

export interface Repaired {
  readonly before: LintResult;
  readonly after: LintResult;
}

/** Undefined when a repair throws an error or repairs keep undoing each other: then the file is only linted. */
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

/** The first repair of each finding. Fixes that the writer must choose (`assist`, `scaffold`) are left out. */
const repairsOf = (result: LintResult): readonly Fix[] =>
  result.findings.flatMap((finding) => repairFor(result, finding) ?? []);
