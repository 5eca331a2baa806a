/** Turns the result of one file into a small summary, or one for each report that the file holds. */
import type { LintedReport } from '../../core/index.ts';
import { printable } from '../formatters/printable.ts';
import type { Source } from '../inputs/read.ts';
import { filePositionOf, type FileResult } from '../lint/result.ts';
import { askedBy, questionCells, sectionCells } from '../../summary/cells.ts';
import { detailLines, isDetail } from '../../summary/details.ts';
import { partsOf, titleOf, type ReportPart } from '../../summary/parts.ts';
import type { DetailLine } from '../../summary/model.ts';
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
  const title = report.title && printable(titleOf(lint, report.title, showMatches));
  return {
    kind: 'report',
    ...(count > 1 && { number: index + 1 }),
    ...(title !== undefined && title !== '' && { title }),
    template: id === '' ? undefined : { id, name },
    stage: lint.stage,
    sections: sectionCells(report, findings, lineAt),
    questions: questionCells(report, findings, lineAt),
    details: detailLines(lint, report, findings, showMatches, lineAt).map(printableMatch),
    words: report.sections.reduce((sum, { words }) => sum + words, 0),
    toDo,
    remarks: [...new Set(others.map(({ message }) => message))],
  };
}

const printableMatch = (line: DetailLine): DetailLine =>
  line.match === undefined ? line : { ...line, match: printable(line.match) };
