/** What a lecturer wants to see first of a run over several reports: who is complete, and what most still miss. */
import type { Finding, LintedReport } from '../../core/index.ts';
import { maskedText } from '../formatters/excerpt.ts';
import { masksOf } from '../formatters/masks.ts';
import { askedBy } from '../overview/cells.ts';
import { isDetail } from '../overview/details.ts';
import type { FileResult } from './result.ts';

/** One report of a run, in one line. */
export interface ReportLine {
  readonly path: string;
  readonly student?: string | null;
  /** Undefined when the file could not be read or is no report. */
  readonly toDo: number | undefined;
  readonly details: number;
}

/** How many reports still have something to do, by section and by question. */
export interface ClassOverview {
  readonly lines: ReportLine[];
  readonly sections: Map<string, number>;
  readonly questions: Map<string, number>;
}

export const emptyOverview = (): ClassOverview => ({ lines: [], sections: new Map(), questions: new Map() });

const sectionRules: ReadonlySet<string> = new Set(['structure/missing-section', 'structure/empty-section']);
const questionRules: ReadonlySet<string> = new Set(['questions/unanswered', 'questions/repeated']);

export function addReport(overview: ClassOverview, { path, student, lint }: FileResult): void {
  const about = { path, ...(student !== undefined && { student }) };
  if (lint?.kind !== 'report') {
    overview.lines.push({ ...about, toDo: undefined, details: 0 });
    return;
  }
  const { findings } = lint;
  const toDo = findings.filter((finding) => askedBy(finding) > 0);
  const count = toDo.reduce((sum, finding) => sum + askedBy(finding), 0);
  overview.lines.push({ ...about, toDo: count, details: findings.filter(isDetail).length });
  countOnce(
    overview.sections,
    toDo.filter(({ ruleId }) => sectionRules.has(ruleId)).map((finding) => sectionOf(lint, finding)),
  );
  countOnce(
    overview.questions,
    toDo.filter(({ ruleId }) => questionRules.has(ruleId)).map((finding) => questionOf(lint, finding)),
  );
}

/** Counts each label once for a report, however often it occurs there. */
function countOnce(counts: Map<string, number>, labels: readonly (string | undefined)[]): void {
  for (const label of new Set(labels)) if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
}

const sectionOf = ({ report }: LintedReport, { data }: Finding): string | undefined =>
  report.sections.find(({ id }) => id === data['section'])?.expected.title;

/** The question as the report words it, with what identifies a client masked. */
function questionOf(lint: LintedReport, { span }: Finding): string | undefined {
  const question = lint.report.questions.find((each) => each.span.start <= span.start && span.start < each.span.end);
  if (!question) return undefined;
  const { start, end } = question.span;
  const masks = masksOf(lint);
  return masks.some((mask) => mask.end > start && mask.start < end)
    ? maskedText(lint.text, question.span, masks)
    : question.text;
}

/** The labels with the highest counts, the highest first. */
export const mostMissed = (counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
