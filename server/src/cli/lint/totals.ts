/** Running totals of a `casus lint`: nothing else is kept of a file after it was printed. */
import type { Severity } from '../../core/index.ts';
import type { FileResult } from './result.ts';

export interface RuleTotals {
  findings: number;
  /** Number of files with such a finding. */
  files: number;
}

/** What a file could not be read, checked or written for, and what to note about it. */
export interface FileProblems {
  readonly path: string;
  readonly problems: readonly string[];
  /** As in `FileResult`. */
  readonly failed: boolean;
}

export interface Totals {
  files: number;
  /** Number of files of which the formatter printed something. */
  printed: number;
  /** Number of files that could not be read or checked at all. */
  unread: number;
  /** Number of files whose result says `failed`. */
  failed: number;
  /** Number of files that `--fix` changed, or would change with `--dry-run`. */
  repaired: number;
  /** Files with problems, for formats that name these at the end. */
  readonly problems: FileProblems[];
  readonly severities: Record<Severity, number>;
  /** By rule id. */
  readonly rules: Map<string, RuleTotals>;
}

export const noTotals = (): Totals => ({
  files: 0,
  printed: 0,
  unread: 0,
  failed: 0,
  repaired: 0,
  problems: [],
  severities: { error: 0, warning: 0, info: 0, hint: 0 },
  rules: new Map(),
});

export function addTo(totals: Totals, result: FileResult): void {
  totals.files++;
  if (!result.lint) totals.unread++;
  if (result.failed) totals.failed++;
  if (result.before) totals.repaired++;
  const { path, problems, failed } = result;
  if (problems.length > 0) totals.problems.push({ path, problems, failed });
  const rulesInFile = new Set<RuleTotals>();
  for (const { severity, ruleId } of result.lint?.findings ?? []) {
    totals.severities[severity]++;
    const rule = totals.rules.get(ruleId) ?? { findings: 0, files: 0 };
    if (rule.findings === 0) totals.rules.set(ruleId, rule);
    rule.findings++;
    rulesInFile.add(rule);
  }
  for (const rule of rulesInFile) rule.files++;
}

/** The `most` rules with the most findings, the commonest first. */
export const commonest = (totals: Totals, most: number): readonly (RuleTotals & { ruleId: string })[] =>
  [...totals.rules]
    .map(([ruleId, rule]) => ({ ruleId, ...rule }))
    .sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
    .slice(0, most);
