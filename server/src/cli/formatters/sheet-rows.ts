/** The class as rows of a spreadsheet: a column for each section and question of each template, a row for each report. */
import { capital } from '../overview/listed.ts';
import { classTables, questionsIn, stateOfSection, type ClassTable } from '../overview/class-table.ts';
import type { ReportSummary, Summary } from '../overview/model.ts';
import { countOf, detailGroups, isToDo, type CellState } from '../../summary/model.ts';
import { displayName, inAlphabet } from '../overview/names.ts';
import type { OverviewWords } from '../overview/words-model.ts';

export interface SheetCell {
  /** Undefined for an empty cell. */
  readonly value: string | number | undefined;
  /** What the cell says about a section or a question, where it does. */
  readonly state?: CellState;
}

export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

interface Column {
  readonly head: string;
  readonly cell: (summary: Summary) => SheetCell;
}

export function classSheet(summaries: readonly Summary[], words: OverviewWords): Sheet {
  const sorted = inAlphabet(summaries);
  const tables = classTables(sorted.filter((summary) => summary.kind === 'report'));
  const columns = [
    ...columnsAbout(words),
    ...tables.flatMap((table) => columnsOfTemplate(table, tables.length > 1, words)),
    ...detailColumns(words),
    { head: words.columns.notes, cell: ({ problems }: Summary) => text(problems.join(' ')) },
  ];
  return {
    heads: columns.map(({ head }) => head),
    rows: sorted.map((summary) => columns.map(({ cell }) => cell(summary))),
  };
}

const text = (value: string | undefined): SheetCell => ({ value: value === '' ? undefined : value });

/** A column that only a report has something in. */
const ofReport =
  (value: (report: ReportSummary) => string | number | undefined) =>
  (summary: Summary): SheetCell => ({ value: summary.kind === 'report' ? value(summary) : undefined });

function columnsAbout(words: OverviewWords): readonly Column[] {
  const { columns } = words;
  return [
    { head: columns.student, cell: (summary) => text(displayName(summary, words.anonymous)) },
    { head: columns.file, cell: ({ path }) => text(path) },
    { head: columns.template, cell: ofReport(({ template }) => template?.name) },
    { head: columns.stage, cell: ofReport(({ stage }) => stage) },
    { head: columns.attempt, cell: ({ attempt }) => ({ value: attempt }) },
    { head: columns.late, cell: ({ late }) => text(late ? columns.yes : '') },
    { head: columns.status, cell: (summary) => text(statusOf(summary, words)) },
    { head: columns.toDo, cell: ofReport(({ toDo }) => toDo) },
    { head: columns.words, cell: ofReport((report) => report.words) },
  ];
}

function statusOf(summary: Summary, words: OverviewWords): string {
  if (summary.kind === 'unread') return words.notRead;
  return summary.toDo === 0 ? words.complete : words.toDo;
}

/** With several templates the heads say of which one they are. */
function columnsOfTemplate(table: ClassTable, isOneOfMany: boolean, words: OverviewWords): readonly Column[] {
  const { template, rows, sections, questions } = table;
  const isOfTable = (summary: Summary): summary is ReportSummary => summary.kind === 'report' && rows.includes(summary);
  const head = (name: string): string => (isOneOfMany && template ? `${template.name}: ${name}` : name);
  return [
    ...sections.map(({ id, title }) => ({
      head: head(title),
      cell: (summary: Summary) =>
        isOfTable(summary) ? stateCell(stateOfSection(summary, id), words) : { value: undefined },
    })),
    ...questions.map(({ id, number, text: question }) => ({
      head: head(question === undefined ? words.otherQuestions : `${words.question(number)}. ${question}`),
      cell: (summary: Summary) => (isOfTable(summary) ? questionCell(summary, id, words) : { value: undefined }),
    })),
  ];
}

const stateCell = (state: CellState, words: OverviewWords): SheetCell => ({ value: words.states[state], state });

function questionCell(report: ReportSummary, id: string, words: OverviewWords): SheetCell {
  const questions = questionsIn(report, id);
  const open = questions.filter(({ state }) => isToDo(state));
  const [first] = open;
  if (questions.length > 1 && first) return { value: words.openOf(open.length, questions.length), state: first.state };
  const state = first?.state ?? questions[0]?.state ?? 'not-needed';
  const said = state === 'done' ? words.answered : state === 'open' ? words.unanswered : words.states[state];
  return { value: said, state };
}

const detailColumns = (words: OverviewWords): readonly Column[] => [
  { head: words.columns.details, cell: ofReport(({ details }) => countOf(details)) },
  ...detailGroups.map((group) => ({
    head: `${words.columns.details}: ${capital(words.groups[group])}`,
    cell: ofReport(({ details }) => countOf(details, group)),
  })),
];
