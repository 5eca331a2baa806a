/** Which stretches of a report are hidden: every identifying detail found, whether or not it was reported. */
import { detailsOf, type LintResult, type Span } from '../../core/index.ts';

/**
 * Details of a report in order, overlapping ones joined. A writer may have switched a finding off for good reason, but
 * that is no reason to print the name in a log.
 */
export function masksOf(lint: LintResult): readonly Span[] {
  const { text, findings, settings } = lint;
  try {
    const reported = findings.filter(({ ruleId }) => ruleId.startsWith('privacy/')).map(({ span }) => span);
    if (lint.kind !== 'report') return joined(reported);
    const { report } = lint;
    const details = [...detailsOf(report, settings).values()].flat().map((detail) => report.prose.toSource(detail));
    return joined([...details, ...reported]);
  } catch {
    // What can't be told apart can't be shown. (That a detector failed is among the problems of the file.)
    return [{ start: 0, end: text.length }];
  }
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (span.start === span.end) continue;
    if (last && span.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
