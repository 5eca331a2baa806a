/** What a lecturer wants to see first of a run over several reports: who is complete, and what most still miss. */
import { askedBy, questionCells, sectionCells } from '../overview/cells.ts';
import { OTHER_QUESTIONS } from '../overview/class-table.ts';
import { isDetail } from '../overview/details.ts';
import { isToDo } from '../overview/model.ts';
import { partsOf } from '../overview/summarise.ts';
import type { FileResult } from './result.ts';

/** One report of a run, in one line. */
export interface ReportLine {
  readonly path: string;
  readonly student?: string | null;
  /** Undefined when the file could not be read or is no report. */
  readonly toDo: number | undefined;
  readonly details: number;
}

/**
 * How many reports still have something to do, by the title of a section and by a question of a template; questions that are
 * in no template count together as `OTHER_QUESTIONS`.
 */
export interface ClassOverview {
  readonly lines: ReportLine[];
  readonly sections: Map<string, number>;
  readonly questions: Map<string, number>;
}

export const emptyOverview = (): ClassOverview => ({ lines: [], sections: new Map(), questions: new Map() });

export function addReport(overview: ClassOverview, { path, student, lint }: FileResult): void {
  const about = { path, ...(student !== undefined && { student }) };
  if (lint?.kind !== 'report') {
    overview.lines.push({ ...about, toDo: undefined, details: 0 });
    return;
  }
  const { findings } = lint;
  const count = findings.reduce((sum, finding) => sum + askedBy(finding), 0);
  overview.lines.push({ ...about, toDo: count, details: findings.filter(isDetail).length });
  const parts = partsOf(lint);
  const sections = parts
    .flatMap((part) => sectionCells(part.report, part.findings, anyLine))
    .filter(({ state }) => isToDo(state));
  const questions = parts
    .flatMap((part) => questionCells(part.report, part.findings, anyLine))
    .filter(({ state }) => isToDo(state));
  countOnce(
    overview.sections,
    sections.map(({ title }) => title),
  );
  countOnce(
    overview.questions,
    questions.map(({ text }) => text ?? OTHER_QUESTIONS),
  );
}

/** Counts need no place. */
const anyLine = (): number => 1;

/** Counts each label once for a report, however often it occurs there. */
function countOnce(counts: Map<string, number>, labels: readonly string[]): void {
  for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
}

/** The labels with the highest counts, the highest first. */
export const mostMissed = (counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
