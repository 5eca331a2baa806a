/** Finds the spans to hide when a report is printed: all identifying details in it, reported or not. */
import { detailsOf, type LintResult, type Span } from '../../core/index.ts';

/** In order, overlapping details joined. A name whose finding is switched off is masked too, to keep it out of logs. */
export function masksOf(lint: LintResult): readonly Span[] {
  const { text, findings, settings } = lint;
  try {
    const reported = findings.filter(({ ruleId }) => ruleId.startsWith('privacy/')).map(({ span }) => span);
    if (lint.kind !== 'report') return joined(reported);
    const { report } = lint;
    const details = [...detailsOf(report, settings).values()].flat().map((detail) => report.prose.toSource(detail));
    return joined([...details, ...reported]);
  } catch {
    // A detector failed, so hide the whole text. (`lint` reports the failure as a problem of the file.)
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
