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
  const findings = result.lint?.findings ?? [];
  for (const { severity } of findings) tally.severities[severity]++;
  for (const ruleId of new Set(findings.map((finding) => finding.ruleId))) {
    const rule = tally.rules.get(ruleId) ?? { findings: 0, files: 0 };
    rule.files++;
    rule.findings += findings.filter((finding) => finding.ruleId === ruleId).length;
    tally.rules.set(ruleId, rule);
  }
}

/** The rules met most often, first the commonest. */
export const commonest = (tally: Tally, most: number): readonly (RuleTally & { ruleId: string })[] =>
  [...tally.rules]
    .map(([ruleId, rule]) => ({ ruleId, ...rule }))
    .sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
    .slice(0, most);
