/** Running totals: all that is kept of a file once it has been printed. */
import type { Severity } from '../../core/index.ts';
import type { FileResult } from './result.ts';

export interface RuleTally {
  findings: number;
  files: number;
}

export interface Tally {
  files: number;
  /** Files of which nothing could be read or checked. */
  skipped: number;
  /** Files about which something could not be done. */
  failed: number;
  repaired: number;
  readonly severities: Record<Severity, number>;
  readonly rules: Map<string, RuleTally>;
}

export const emptyTally = (): Tally => ({
  files: 0,
  skipped: 0,
  failed: 0,
  repaired: 0,
  severities: { error: 0, warning: 0, info: 0, hint: 0 },
  rules: new Map(),
});

export function count(tally: Tally, result: FileResult): void {
  tally.files++;
  if (!result.lint) tally.skipped++;
  if (result.failed) tally.failed++;
  if (result.before) tally.repaired++;
  const met = new Set<RuleTally>();
  for (const { severity, ruleId } of result.lint?.findings ?? []) {
    tally.severities[severity]++;
    const rule = tally.rules.get(ruleId) ?? { findings: 0, files: 0 };
    if (rule.findings === 0) tally.rules.set(ruleId, rule);
    rule.findings++;
    met.add(rule);
  }
  for (const rule of met) rule.files++;
}

/** The rules met most often, first the commonest. */
export const commonest = (tally: Tally, most: number): readonly (RuleTally & { ruleId: string })[] =>
  [...tally.rules]
    .map(([ruleId, rule]) => ({ ruleId, ...rule }))
    .sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
    .slice(0, most);
