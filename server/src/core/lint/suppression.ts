/** Suppression comments: which findings the writer has switched off, and which directives did nothing. */
import type { Report } from '../report/model.ts';
import type { Directive } from '../markdown/directives.ts';
import { lineAt } from '../text/lines.ts';
import type { Finding } from '../findings/finding.ts';

export interface Filtered {
  readonly kept: readonly Finding[];
  /** Directives that suppressed nothing. */
  readonly unused: readonly Directive[];
}

/** Directive findings can't be silenced by the directive they are about; in a template page a comment holds attributes. */
const alwaysKept = new Set(['directive/unknown-rule', 'directive/unused', 'config/invalid', 'template/invalid']);

export const canSuppress = (ruleId: string): boolean => !alwaysKept.has(ruleId);

export function suppress(report: Report, findings: readonly Finding[]): Filtered {
  if (report.directives.length === 0) return { kept: findings, unused: [] };
  const used = new Set<Directive>();
  const kept = findings.filter((finding) => {
    if (!canSuppress(finding.ruleId)) return true;
    const by = report.directives.filter((directive) => covers(report, directive, finding));
    by.forEach((directive) => used.add(directive));
    return by.length === 0;
  });
  const unused = report.directives.filter((directive) => directive.kind !== 'enable' && !used.has(directive));
  return { kept, unused };
}

function covers(report: Report, directive: Directive, finding: Finding): boolean {
  return names(directive, finding.ruleId) && reaches(report, directive, finding);
}

const names = (directive: Directive, ruleId: string): boolean =>
  directive.rules.length === 0 || directive.rules.some((rule) => rule.id === ruleId);

function reaches(report: Report, directive: Directive, finding: Finding): boolean {
  const line = lineAt(report.text, finding.span.start);
  const own = lineAt(report.text, directive.span.end);
  switch (directive.kind) {
    case 'disable-file':
      return true;
    case 'disable-line':
      return line === own;
    case 'disable-next-line':
      return line === own + 1;
    case 'disable':
      return finding.span.start >= directive.span.end && !enabledBetween(report, directive, finding);
    case 'enable':
      return false;
  }
}

const enabledBetween = (report: Report, from: Directive, finding: Finding): boolean =>
  report.directives.some(
    (other) =>
      other.kind === 'enable' &&
      other.span.start > from.span.start &&
      other.span.end <= finding.span.start &&
      names(other, finding.ruleId),
  );
