/**
 * Suppression: leaves out the findings that a comment in the report switches off, such as
 * `<!-- casus-disable-line privacy/email -->`.
 */
import type { Finding } from '../findings/finding.ts';
import type { Directive } from '../markdown/directives.ts';
import type { Report } from '../report/model.ts';
import { lineAt } from '../text/lines.ts';

export interface SuppressionResult {
  readonly kept: readonly Finding[];
  /** Directives that suppressed nothing. */
  readonly unused: readonly Directive[];
}

/**
 * Rules that no comment switches off. A finding about a directive must not be silenced by that directive; in a template
 * page a comment holds attributes.
 */
const unsuppressible = new Set(['directive/unknown-rule', 'directive/unused', 'config/invalid', 'template/invalid']);

export const canSuppress = (ruleId: string): boolean => !unsuppressible.has(ruleId);

export function suppress(report: Report, findings: readonly Finding[]): SuppressionResult {
  if (report.directives.length === 0) return { kept: findings, unused: [] };
  const used = new Set<Directive>();
  const ignored = ignoredOnce(report, findings);
  const kept = findings.filter((finding) => {
    if (!canSuppress(finding.ruleId)) return true;
    const suppressing = report.directives.filter(
      (directive) => ignored.get(directive)?.has(finding) ?? suppresses(report, directive, finding),
    );
    suppressing.forEach((directive) => used.add(directive));
    return suppressing.length === 0;
  });
  const unused = report.directives.filter((directive) => directive.kind !== 'enable' && !used.has(directive));
  return { kept, unused };
}

/**
 * What each `ignore-next` is about: the first finding of each of its rules after it, or of any rule, that is not left out
 * by such a comment before it.
 */
function ignoredOnce({ directives }: Report, findings: readonly Finding[]): Map<Directive, ReadonlySet<Finding>> {
  const once = directives.filter(({ kind }) => kind === 'ignore-next');
  const inOrder = once.length === 0 ? [] : [...findings].sort((a, b) => a.span.start - b.span.start);
  const taken = new Set<Finding>();
  const byDirective = new Map<Directive, ReadonlySet<Finding>>();
  for (const directive of once) {
    const after = inOrder.filter(
      (finding) => finding.span.start >= directive.span.end && canSuppress(finding.ruleId) && !taken.has(finding),
    );
    const { rules } = directive;
    const next = rules.length === 0 ? [after[0]] : rules.map(({ id }) => after.find(({ ruleId }) => ruleId === id));
    const about = new Set(next.filter((finding) => finding !== undefined));
    about.forEach((finding) => taken.add(finding));
    byDirective.set(directive, about);
  }
  return byDirective;
}

const suppresses = (report: Report, directive: Directive, finding: Finding): boolean =>
  isAbout(directive, finding.ruleId) && reaches(report, directive, finding);

/** A directive that names no rule is about all rules. */
const isAbout = (directive: Directive, ruleId: string): boolean =>
  directive.rules.length === 0 || directive.rules.some((rule) => rule.id === ruleId);

function reaches(report: Report, directive: Directive, finding: Finding): boolean {
  const line = lineAt(report.text, finding.span.start);
  const directiveLine = lineAt(report.text, directive.span.end);
  switch (directive.kind) {
    case 'disable-file':
      return true;
    case 'disable-line':
      return line === directiveLine;
    case 'disable-next-line':
      return line === directiveLine + 1;
    case 'disable':
      return finding.span.start >= directive.span.end && !enabledBetween(report, directive, finding);
    case 'enable':
    case 'ignore-next':
      return false;
  }
}

const enabledBetween = (report: Report, from: Directive, finding: Finding): boolean =>
  report.directives.some(
    (other) =>
      other.kind === 'enable' &&
      other.span.start > from.span.start &&
      other.span.end <= finding.span.start &&
      isAbout(other, finding.ruleId),
  );
