/** The reports in a file, each with what was found in it, and their titles. */
import { reportsOf, type Finding, type Heading, type LintedReport, type Report, type Span } from '../core/index.ts';
import { MASK } from './mask.ts';
import { masksOf } from './masks.ts';

export interface ReportPart {
  readonly report: Report;
  /** Those about this report. */
  readonly findings: readonly Finding[];
}

/** The reports of a file, each with what was found in it. */
export function partsOf({ report, findings }: LintedReport): readonly ReportPart[] {
  const reports = reportsOf(report);
  if (reports.length === 1) return reports.map((only) => ({ report: only, findings }));
  return reports.map((each, index) => ({
    report: each,
    findings: findings.filter((finding) => isAbout(finding, index, each.span)),
  }));
}

/** A finding of a whole file, such as a detail, belongs to the report in which it stands, or else to the first. */
function isAbout({ data, span }: Finding, index: number, report: Span): boolean {
  const number = data['report'];
  if (typeof number === 'number') return number === index + 1;
  return (report.start <= span.start && span.start < report.end) || (index === 0 && span.start < report.start);
}

/** The title of a report; its details are masked unless `showMatches`. */
export function titleOf(lint: LintedReport, { nameSpan, text: rendered }: Heading, showMatches: boolean): string {
  const { start, end } = nameSpan;
  const masks = showMatches ? [] : masksOf(lint).filter((mask) => mask.end > start && mask.start < end);
  if (masks.length === 0) return rendered.trim();
  let title = '';
  let from = start;
  for (const mask of masks) {
    title += lint.text.slice(from, Math.max(from, mask.start)) + MASK;
    from = Math.min(mask.end, end);
  }
  // The masks count in the source, so its marks of emphasis are taken out here.
  return (title + lint.text.slice(from, end)).replace(/[*_`]/g, '').trim();
}
