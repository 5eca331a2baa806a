/** Running totals: all that is kept of a file once it has been printed. */
import type { Severity } from '../../core/index.ts';
import type { FileResult } from './result.ts';

export interface RuleTotals {
  findings: number;
  files: number;
}

export interface Totals {
  files: number;
  /** Files of which nothing could be read or checked. */
  skipped: number;
  /** Files about which something could not be done. */
  failed: number;
  repaired: number;
  readonly severities: Record<Severity, number>;
  readonly rules: Map<string, RuleTotals>;
}

export const noTotals = (): Totals => ({
  files: 0,
  skipped: 0,
  failed: 0,
  repaired: 0,
  severities: { error: 0, warning: 0, info: 0, hint: 0 },
  rules: new Map(),
});

export function addTo(totals: Totals, result: FileResult): void {
  totals.files++;
  if (!result.lint) totals.skipped++;
  if (result.failed) totals.failed++;
  if (result.before) totals.repaired++;
  const met = new Set<RuleTotals>();
  for (const { severity, ruleId } of result.lint?.findings ?? []) {
    totals.severities[severity]++;
    const rule = totals.rules.get(ruleId) ?? { findings: 0, files: 0 };
    if (rule.findings === 0) totals.rules.set(ruleId, rule);
    rule.findings++;
    met.add(rule);
  }
  for (const rule of met) rule.files++;
}

/** The rules met most often, first the commonest. */
export const commonest = (totals: Totals, most: number): readonly (RuleTotals & { ruleId: string })[] =>
  [...totals.rules]
    .map(([ruleId, rule]) => ({ ruleId, ...rule }))
    .sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
    .slice(0, most);
