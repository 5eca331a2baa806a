/** The class as a table: a row for each report, a column for each section, question and kind of details. */
import { questionsIn, stateOfSection, type ClassTable } from '../../overview/class-table.ts';
import type { ReportSummary } from '../../overview/model.ts';
import { countOf, isToDo, type CellState, type DetailGroup } from '../../../summary/model.ts';
import type { OverviewWords } from '../../overview/words-model.ts';
import { beginsGroup, columnKey, columnsOf, type Column } from './column-key.ts';
import { glyph, glyphOfState } from './glyphs.ts';
import { atLine, html, type Markup } from './markup.ts';
import { matrixHead } from './matrix-head.ts';
import type { Row } from './people.ts';

/** What the table of one template shows. */
export interface Matrix {
  readonly table: ClassTable;
  readonly tables: readonly ClassTable[];
  readonly rows: readonly Row[];
  readonly words: OverviewWords;
}

/** Cells are sorted with the most to do first. */
const ranks: Readonly<Record<CellState, number>> = {
  missing: 0,
  open: 1,
  placeholder: 2,
  echo: 3,
  done: 4,
  'not-needed': 5,
};

export function matrix(shown: Matrix): Markup {
  const { words, rows } = shown;
  return html`<div class="scroll">
    <table class="${isWide(shown.table) ? 'matrix many' : 'matrix'}">
      <caption class="hidden-text">
        ${words.tableCaption}
      </caption>
      ${matrixHead(shown)}
      <tbody>
        ${rows.map((row) => tableRow(row, shown))}
      </tbody>
      ${totals(shown)}
    </table>
  </div>`;
}

/** Above this many columns the table may be wider than a screen: it then scrolls by itself. A question takes half a column. */
const MOST_COLUMNS = 19;

const isWide = ({ sections, questions, details }: ClassTable): boolean =>
  sections.length + questions.length / 2 + details.length > MOST_COLUMNS;

function tableRow(row: Row, shown: Matrix): Markup {
  const { summary, id, name, shown: label, order } = row;
  const { table, tables } = shown;
  const columns = columnsOf(table);
  const late = summary.late && html`<span class="late">${shown.words.late}</span>`;
  const head = html`<th scope="row"><a href="#${id}">${label}</a>${late}</th>`;
  const search = name.toLowerCase();
  if (summary.kind === 'unread')
    return html`<tr
      data-state="unread"
      data-path="${summary.path}"
      data-name="${search}"
      data-order="${order}"
      data-todo="-1"
      data-details="0"
      data-missing=""
    >
      ${head}
      <td class="state is-unread">${glyph('sheet')}${shown.words.notRead}</td>
      <td class="reason" colspan="${columns.length}">${summary.problems.join(' ')}</td>
    </tr>`;
  const cells = columns.map((column, index) => {
    const isFirst = beginsGroup(columns, index);
    switch (column.kind) {
      case 'section':
        return stateCell(
          summary.sections.find(({ id }) => id === column.id),
          isFirst,
          shown.words,
          false,
        );
      case 'question':
        return questionCell(summary, column.id, isFirst, shown.words);
      case 'detail':
        return detailCell(summary, column.id, isFirst, shown.words);
    }
  });
  const missing = columns.filter((column) => isOpenIn(summary, column));
  return html`<tr
    data-state="${summary.toDo === 0 ? 'done' : 'todo'}"
    data-path="${summary.path}"
    data-name="${search}"
    data-order="${order}"
    data-todo="${summary.toDo}"
    data-details="${countOf(summary.details)}"
    data-missing="${missing.map((column) => columnKey(tables, table, column)).join(' ')}"
  >
    ${head}${stateOfReport(summary, shown.words)}${cells}
  </tr>`;
}

function isOpenIn(summary: ReportSummary, column: Column): boolean {
  if (column.kind === 'section') return isToDo(stateOfSection(summary, column.id));
  return column.kind === 'question' && questionsIn(summary, column.id).some(({ state }) => isToDo(state));
}

const stateOfReport = ({ toDo }: ReportSummary, words: OverviewWords): Markup =>
  toDo === 0
    ? html`<td class="state is-complete">${glyph('check')}${words.complete}</td>`
    : html`<td class="state is-todo"><b>${toDo}</b> <span>${words.toDo}</span></td>`;

const first = (isFirst: boolean): string => (isFirst ? ' first' : '');

function stateCell(
  cell: { readonly state: CellState; readonly line?: number } | undefined,
  isFirst: boolean,
  words: OverviewWords,
  isQuestion: boolean,
): Markup {
  const state = cell?.state ?? 'not-needed';
  const said =
    isQuestion && state === 'done'
      ? words.answered
      : isQuestion && state === 'open'
        ? words.unanswered
        : words.states[state];
  return html`<td class="cell is-${state}${first(isFirst)}" data-rank="${ranks[state]}" ${atLine(cell?.line)}>
    ${glyph(glyphOfState[state])}<span class="hidden-text">${said}</span>
  </td>`;
}

/** A column for all questions that the template doesn't have holds how many of them are open. */
function questionCell(report: ReportSummary, id: string, isFirst: boolean, words: OverviewWords): Markup {
  const questions = questionsIn(report, id);
  const [only] = questions;
  if (questions.length < 2 || !only) return stateCell(only, isFirst, words, true);
  const open = questions.filter(({ state }) => isToDo(state));
  if (open.length === 0) return stateCell({ state: 'done' }, isFirst, words, true);
  return html`<td class="cell is-open${first(isFirst)}" data-rank="${ranks.open}" ${atLine(open[0]?.line)}>
    <b aria-hidden="true">${open.length}</b
    ><span class="hidden-text">${words.openOf(open.length, questions.length)}</span>
  </td>`;
}

function detailCell({ details }: ReportSummary, group: DetailGroup, isFirst: boolean, words: OverviewWords): Markup {
  const count = countOf(details, group);
  const line = details.find((detail) => detail.group === group)?.line;
  return count === 0
    ? html`<td class="cell${first(isFirst)}" data-rank="0">
        <span class="nothing" aria-hidden="true">·</span><span class="hidden-text">${words.noneOfGroup}</span>
      </td>`
    : html`<td class="cell has-details${first(isFirst)}" data-rank="-${count}" ${atLine(line)}><b>${count}</b></td>`;
}

/** In how many reports each column still has something to do. */
function totals({ table, words }: Matrix): Markup {
  const columns = columnsOf(table);
  const cells = columns.map(
    ({ toDo }, index) =>
      html`<td class="${beginsGroup(columns, index) ? 'first' : 'total'}">${toDo === 0 ? '–' : toDo}</td>`,
  );
  return html`<tfoot>
    <tr>
      <th scope="row">${words.toDoAt}</th>
      <td></td>
      ${cells}
    </tr>
  </tfoot>`;
}
