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
  /** As in `FileResult`. */
  readonly notShown?: string;
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

/** What one file adds to the totals: plain data. */
export interface FileCounts extends FileProblems {
  readonly isRead: boolean;
  readonly repaired: boolean;
  /** How many findings of each rule and severity. */
  readonly findings: readonly { readonly ruleId: string; readonly severity: Severity; readonly count: number }[];
}

export function countsOf({ path, problems, lint, failed, before, notShown }: FileResult): FileCounts {
  const counts = new Map<string, { ruleId: string; severity: Severity; count: number }>();
  for (const { ruleId, severity } of lint?.findings ?? []) {
    const key = `${ruleId} ${severity}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { ruleId, severity, count: 1 });
  }
  const findings = [...counts.values()];
  return {
    path,
    problems,
    failed,
    ...(notShown !== undefined && { notShown }),
    isRead: lint !== undefined,
    repaired: before !== undefined,
    findings,
  };
}

export function addTo(totals: Totals, counts: FileCounts): void {
  const { path, problems, isRead, failed, repaired, findings, notShown } = counts;
  totals.files++;
  if (!isRead) totals.unread++;
  if (failed) totals.failed++;
  if (repaired) totals.repaired++;
  if (problems.length > 0 || notShown !== undefined)
    totals.problems.push({ path, problems, failed, ...(notShown !== undefined && { notShown }) });
  const rulesInFile = new Set<RuleTotals>();
  for (const { severity, ruleId, count } of findings) {
    totals.severities[severity] += count;
    const rule = totals.rules.get(ruleId) ?? { findings: 0, files: 0 };
    if (rule.findings === 0) totals.rules.set(ruleId, rule);
    rule.findings += count;
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
