/** The head of the table of the class: groups of columns, and a button in each column to sort by it. */
import type { ClassTable, DetailColumn, QuestionColumn, SectionColumn } from '../../overview/class-table.ts';
import type { OverviewWords } from '../../overview/words-model.ts';
import { beginsGroup, columnKey, columnsOf } from './column-key.ts';
import { capital } from '../../overview/listed.ts';
import { hyphenated } from './hyphenated.ts';
import { html, type Markup } from './markup.ts';

interface Head {
  readonly table: ClassTable;
  readonly tables: readonly ClassTable[];
  readonly words: OverviewWords;
}

export function matrixHead({ table, tables, words }: Head): Markup {
  const { sections, questions, details } = table;
  const groups = [
    { title: words.sections, columns: sections },
    { title: questionsTitle(table, words), columns: questions },
    { title: words.detailsLeft, columns: details },
  ].filter(({ columns }) => columns.length > 0);
  const groupCells = groups.map(
    ({ title, columns }) => html`<th colspan="${columns.length}" scope="colgroup">${title}</th>`,
  );
  const cells = columnsOf(table).map((column, index, columns) =>
    columnHead(column, columnKey(tables, table, column), beginsGroup(columns, index), words),
  );
  return html`<thead>
    <tr class="groups">
      <td></td>
      <td></td>
      ${groupCells}
    </tr>
    <tr class="heads">
      <th scope="col" class="for-student" aria-sort="ascending">${sortButton('name', html`${words.student}`)}</th>
      <th scope="col" class="for-todo" aria-sort="none">${sortButton('todo', html`${capital(words.toDo)}`)}</th>
      ${cells}
    </tr>
  </thead>`;
}

/** The title of the section that holds all questions, if there is one. */
function questionsTitle({ questions, rows }: ClassTable, words: OverviewWords): string {
  const ids = new Set(questions.map(({ id }) => id.slice(0, Math.max(0, id.lastIndexOf('/')))));
  const [id] = ids;
  const section = rows[0]?.sections.find((each) => each.id === id);
  return (ids.size === 1 && section?.title) || words.questions;
}

const sortButton = (by: string, label: Markup): Markup =>
  html`<button type="button" data-sort="${by}">${label}<i aria-hidden="true"></i></button>`;

function columnHead(
  column: SectionColumn | QuestionColumn | DetailColumn,
  key: string,
  isFirst: boolean,
  words: OverviewWords,
): Markup {
  const start = isFirst ? ' first' : '';
  const head = (kind: string, name: string, label: Markup): Markup =>
    html`<th scope="col" class="${kind}${start}" aria-sort="none" data-key="${key}" data-label="${name}">
      ${sortButton('cell', label)}
    </th>`;
  switch (column.kind) {
    case 'section': {
      const optional = !column.required && html`<em>${words.optional}</em>`;
      return head('for-section', column.title, html`${hyphenated(column.title)}${optional}`);
    }
    case 'question': {
      const { number, text } = column;
      if (text === undefined)
        return head('for-others', words.otherQuestions, html`${hyphenated(words.otherQuestions)}`);
      const name = `${words.question(number)}, ${text}`;
      return head('for-question', name, html`${number}<span class="hidden-text">. ${text}</span>`);
    }
    case 'detail':
      return head('for-detail', words.groups[column.id], html`${hyphenated(words.groups[column.id])}`);
  }
}
