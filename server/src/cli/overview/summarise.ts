/** Turns the result of one file into a small summary, or one for each report that the file holds. */
import { reportsOf, type Finding, type Heading, type LintedReport, type Report, type Span } from '../../core/index.ts';
import { masksOf } from '../formatters/masks.ts';
import { printable } from '../formatters/printable.ts';
import type { Source } from '../inputs/read.ts';
import { filePositionOf, type FileResult } from '../lint/result.ts';
import { askedBy, questionCells, sectionCells } from './cells.ts';
import { detailLines, isDetail } from './details.ts';
import { MASK } from './mask.ts';
import type { HandInInfo, ReportSummary, Summary } from './model.ts';

/** `showMatches`: keep the text of details. The summary shares no memory with the report. */
export function summarise(result: FileResult, showMatches: boolean): readonly Summary[] {
  const { lint, source } = result;
  const about = handInInfo(result);
  if (lint?.kind !== 'report' || !source) return [structuredClone({ kind: 'unread', ...about })];
  const parts = partsOf(lint);
  const summaries = parts.map((part, index) => reportSummary(lint, source, part, index, parts.length, showMatches));
  // A slice of a string keeps the whole string in memory; a clone doesn't.
  return summaries.map((summary) => structuredClone({ ...about, ...summary }));
}

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

function handInInfo({ path, student, handIn, problems }: FileResult): HandInInfo {
  return {
    path,
    ...(student !== undefined && { student }),
    ...(typeof handIn?.group === 'string' && { group: handIn.group }),
    late: handIn?.late ?? false,
    ...(typeof handIn?.attempt === 'number' && { attempt: handIn.attempt }),
    problems,
  };
}

function reportSummary(
  lint: LintedReport,
  source: Source,
  { report, findings }: ReportPart,
  index: number,
  count: number,
  showMatches: boolean,
): Omit<ReportSummary, keyof HandInInfo> {
  const toDo = findings.reduce((sum, finding) => sum + askedBy(finding), 0);
  const others = findings.filter(
    (finding) =>
      (finding.severity === 'error' || finding.severity === 'warning') && askedBy(finding) === 0 && !isDetail(finding),
  );
  const lineAt = (offset: number): number => filePositionOf(source, offset).line;
  const { id, name } = report.template;
  const title = report.title && titleOf(lint, report.title, showMatches);
  return {
    kind: 'report',
    ...(count > 1 && { number: index + 1 }),
    ...(title !== undefined && title !== '' && { title }),
    template: id === '' ? undefined : { id, name },
    stage: lint.stage,
    sections: sectionCells(report, findings, lineAt),
    questions: questionCells(report, findings, lineAt),
    details: detailLines(lint, report, findings, showMatches, lineAt),
    words: report.sections.reduce((sum, { words }) => sum + words, 0),
    toDo,
    remarks: [...new Set(others.map(({ message }) => message))],
  };
}

/** A finding of a whole file, such as a detail, belongs to the report in which it stands, or else to the first. */
function isAbout({ data, span }: Finding, index: number, report: Span): boolean {
  const number = data['report'];
  if (typeof number === 'number') return number === index + 1;
  return (report.start <= span.start && span.start < report.end) || (index === 0 && span.start < report.start);
}

function titleOf(lint: LintedReport, { nameSpan, text: rendered }: Heading, showMatches: boolean): string {
  const { start, end } = nameSpan;
  const masks = showMatches ? [] : masksOf(lint).filter((mask) => mask.end > start && mask.start < end);
  if (masks.length === 0) return printable(rendered).trim();
  let title = '';
  let from = start;
  for (const mask of masks) {
    title += lint.text.slice(from, Math.max(from, mask.start)) + MASK;
    from = Math.min(mask.end, end);
  }
  // The masks count in the source, so its marks of emphasis are taken out here.
  return printable((title + lint.text.slice(from, end)).replace(/[*_`]/g, '')).trim();
}
