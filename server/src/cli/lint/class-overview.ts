/** What a lecturer wants to see first of a run over several reports: who is complete, and what most still miss. */
import { askedBy, questionCells, sectionCells } from '../../summary/cells.ts';
import { OTHER_QUESTIONS } from '../overview/class-table.ts';
import { isDetail } from '../../summary/details.ts';
import { isToDo } from '../../summary/model.ts';
import { partsOf } from '../../summary/parts.ts';
import type { FileResult } from './result.ts';

/** One report of a run, in one line. */
export interface ReportLine {
  readonly path: string;
  readonly student?: string | null;
  /** Undefined when the file could not be read or is no report. */
  readonly toDo: number | undefined;
  readonly details: number;
}

/** What one report adds to the overview: plain data. */
export interface ReportGlance {
  readonly line: ReportLine;
  /**
   * What still needs something, each once: titles of sections, and questions of a template; questions that are in no template
   * are together `OTHER_QUESTIONS`.
   */
  readonly sections: readonly string[];
  readonly questions: readonly string[];
}

/** How many reports still have something to do, by section and by question. */
export interface ClassOverview {
  readonly sections: Map<string, number>;
  readonly questions: Map<string, number>;
}

export const emptyOverview = (): ClassOverview => ({ sections: new Map(), questions: new Map() });

export function glanceAt({ path, student, lint }: FileResult): ReportGlance {
  const about = { path, ...(student !== undefined && { student }) };
  if (lint?.kind !== 'report') return { line: { ...about, toDo: undefined, details: 0 }, sections: [], questions: [] };
  const { findings } = lint;
  const toDo = findings.reduce((sum, finding) => sum + askedBy(finding), 0);
  const parts = partsOf(lint);
  const sections = parts
    .flatMap((part) => sectionCells(part.report, part.findings, anyLine))
    .filter(({ state }) => isToDo(state));
  const questions = parts
    .flatMap((part) => questionCells(part.report, part.findings, anyLine))
    .filter(({ state }) => isToDo(state));
  return {
    line: { ...about, toDo, details: findings.filter(isDetail).length },
    sections: [...new Set(sections.map(({ title }) => title))],
    questions: [...new Set(questions.map(({ text }) => text ?? OTHER_QUESTIONS))],
  };
}

export function addReport(overview: ClassOverview, { sections, questions }: ReportGlance): void {
  for (const label of sections) overview.sections.set(label, (overview.sections.get(label) ?? 0) + 1);
  for (const label of questions) overview.questions.set(label, (overview.questions.get(label) ?? 0) + 1);
}

/** Counts need no place. */
const anyLine = (): number => 1;

/** The labels with the highest counts, the highest first. */
export const mostMissed = (counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
