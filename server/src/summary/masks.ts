/** Finds the spans to hide when a report is printed: all identifying details in it, reported or not. */
import { detailsOf, memo, type LintResult, type Span } from '../core/index.ts';
import { isDetail } from './details.ts';

/** In order, overlapping details joined. A name whose finding is switched off is masked too, to keep it out of logs. */
export const masksOf = memo((lint: LintResult): readonly Span[] => {
  const { text, findings, settings } = lint;
  try {
    if (lint.kind !== 'report')
      return joined(findings.filter(({ ruleId }) => ruleId.startsWith('privacy/')).map(({ span }) => span));
    const { report } = lint;
    // A title without a statement below it is reported, and is no detail.
    const details = [...detailsOf(report, settings).values()].flat().map((detail) => report.prose.toSource(detail));
    return joined([...details, ...findings.filter(isDetail).map(({ span }) => span)]);
  } catch {
    // A detector failed, so hide the whole text. (`lint` reports the failure as a problem of the file.)
    return [{ start: 0, end: text.length }];
  }
});

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
