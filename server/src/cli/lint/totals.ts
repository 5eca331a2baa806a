/** Running totals of a `casus lint`: nothing else is kept of a file after it was printed. */
import type { Severity } from '../../core/index.ts';
import type { FileResult } from './result.ts';

export interface RuleTotals {
  findings: number;
  /** Number of files with such a finding. */
  files: number;
}

export interface Totals {
  files: number;
  /** Number of files that could not be read or checked at all. */
  unread: number;
  /** Number of files whose result says `failed`. */
  failed: number;
  /** Number of files that `--fix` changed, or would change with `--dry-run`. */
  repaired: number;
  readonly severities: Record<Severity, number>;
  /** By rule id. */
  readonly rules: Map<string, RuleTotals>;
}

export const noTotals = (): Totals => ({
  files: 0,
  unread: 0,
  failed: 0,
  repaired: 0,
  severities: { error: 0, warning: 0, info: 0, hint: 0 },
  rules: new Map(),
});

export function addTo(totals: Totals, result: FileResult): void {
  totals.files++;
  if (!result.lint) totals.unread++;
  if (result.failed) totals.failed++;
  if (result.before) totals.repaired++;
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
