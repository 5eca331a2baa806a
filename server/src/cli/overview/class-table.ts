/** The reports of one template as a table: a row for each report, columns for its sections, questions and details. */
import { countOf, detailGroups, isToDo } from '../../summary/model.ts';
import type { ReportSummary } from './model.ts';
import type { CellState, DetailGroup, QuestionCell, SectionCell } from '../../summary/model.ts';

export interface SectionColumn {
  readonly kind: 'section';
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  /** In how many reports it still needs something. */
  readonly toDo: number;
}

export interface QuestionColumn {
  readonly kind: 'question';
  readonly id: string;
  readonly number: number;
  /** Undefined for the column of all questions that the template doesn't have. */
  readonly text: string | undefined;
  readonly toDo: number;
}

export interface DetailColumn {
  readonly kind: 'detail';
  readonly id: DetailGroup;
  /** In how many reports there are such details. */
  readonly toDo: number;
}

/** Reports of one template, and the columns that at least one of them has something in. */
export interface ClassTable {
  /** Undefined for reports that follow no template. */
  readonly template: { readonly id: string; readonly name: string } | undefined;
  readonly rows: readonly ReportSummary[];
  readonly sections: readonly SectionColumn[];
  readonly questions: readonly QuestionColumn[];
  readonly details: readonly DetailColumn[];
}

/** Questions that are not in the template share a column. */
export const OTHER_QUESTIONS = 'other';

/** A table for each template, the one with most reports first; rows keep their order. */
export function classTables(reports: readonly ReportSummary[]): readonly ClassTable[] {
  const byTemplate = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    const id = report.template?.id ?? '';
    const rows = byTemplate.get(id);
    if (rows) rows.push(report);
    else byTemplate.set(id, [report]);
  }
  return [...byTemplate.values()].sort((a, b) => b.length - a.length).map(tableOf);
}

const tableOf = (rows: readonly ReportSummary[]): ClassTable => ({
  template: rows[0]?.template,
  rows,
  sections: sectionColumns(rows),
  questions: questionColumns(rows),
  details: detailColumns(rows),
});

function sectionColumns(rows: readonly ReportSummary[]): readonly SectionColumn[] {
  const sections = rows[0]?.sections ?? [];
  return sections
    .map(({ id, title, required }): SectionColumn & { readonly used: boolean } => {
      const states = rows.map((row) => stateOfSection(row, id));
      const used = required || states.some((state) => state !== 'not-needed');
      return { kind: 'section', id, title, required, toDo: states.filter(isToDo).length, used };
    })
    .filter(({ used }) => used);
}

export const stateOfSection = ({ sections }: ReportSummary, id: string): CellState =>
  sections.find((section: SectionCell) => section.id === id)?.state ?? 'not-needed';

/** In the order of the sections of the template, then by number; the other questions last. */
function questionColumns(rows: readonly ReportSummary[]): readonly QuestionColumn[] {
  const order = new Map((rows[0]?.sections ?? []).map(({ id }, index) => [id, index]));
  const found = new Map<string, QuestionCell>();
  for (const { questions } of rows)
    for (const question of questions)
      if (question.state !== 'not-needed') found.set(question.key ?? OTHER_QUESTIONS, question);
  const rank = (key: string): number =>
    key === OTHER_QUESTIONS ? Infinity : (order.get(key.slice(0, key.lastIndexOf('/'))) ?? order.size);
  return [...found]
    .sort(([a, x], [b, y]) => difference(rank(a), rank(b)) || x.number - y.number)
    .map(([id, { number, text }]) => ({
      kind: 'question',
      id,
      number,
      text,
      toDo: rows.filter((row) => questionsIn(row, id).some(({ state }) => isToDo(state))).length,
    }));
}

/** `Infinity - Infinity` is no number. */
const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The questions of a report that belong to a column. */
export const questionsIn = ({ questions }: ReportSummary, id: string): readonly QuestionCell[] =>
  questions.filter(({ key, state }) => (key ?? OTHER_QUESTIONS) === id && state !== 'not-needed');

/** Hidden details only where a report has some: most kinds of files hide nothing. */
const detailColumns = (rows: readonly ReportSummary[]): readonly DetailColumn[] =>
  detailGroups
    .map((id) => ({
      kind: 'detail' as const,
      id,
      toDo: rows.filter(({ details }) => countOf(details, id) > 0).length,
    }))
    .filter(({ id, toDo }) => id !== 'hidden' || toDo > 0);
