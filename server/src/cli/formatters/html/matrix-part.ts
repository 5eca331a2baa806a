/** The part of the page with the table of the class, or a table for each template, and the controls above them. */
import type { ClassTable } from '../../overview/class-table.ts';
import { capital } from '../../overview/listed.ts';
import { countOf, type CellState } from '../../../summary/model.ts';
import type { OverviewWords } from '../../overview/words-model.ts';
import { glyph, glyphOfState } from './glyphs.ts';
import { html, type Markup } from './markup.ts';
import { matrix } from './matrix.ts';
import type { Row } from './people.ts';

export function matrixPart(rows: readonly Row[], tables: readonly ClassTable[], words: OverviewWords): Markup {
  const shown = tables.map((table, index) => {
    const own = rows.filter(({ summary }) =>
      // What was not read follows no template, and stands with the largest group.
      summary.kind === 'unread' ? index === 0 : table.rows.includes(summary),
    );
    const title = tables.length > 1 && html`<h3 class="template">${table.template?.name ?? words.withoutTemplate}</h3>`;
    return html`${title}${matrix({ table, tables, rows: own, words })}`;
  });
  return html`<section id="matrix" aria-labelledby="matrix-title">
    <div class="controls">
      <h2 id="matrix-title">${words.wholeClass}</h2>
      ${filters(rows, words)}<label class="search"
        >${glyph('find')}<span class="hidden-text">${words.search}</span
        ><input type="search" placeholder="${words.search}" data-search
      /></label>
    </div>
    <p
      class="reading"
      aria-live="polite"
      data-idle="${words.readingLine}"
      data-filtered="${words.filtered}"
      data-filtered-by="${words.filteredBy}"
      data-nobody="${words.nobodyShown}"
    >
      ${words.readingLine}
    </p>
    ${shown}${legend(words)}
  </section>`;
}

function filters(rows: readonly Row[], words: OverviewWords): Markup {
  const reports = rows.map(({ summary }) => summary).filter((summary) => summary.kind === 'report');
  const choices = [
    { show: 'all', label: words.everybody, count: rows.length },
    {
      show: 'todo',
      label: capital(words.toDo),
      count: reports.filter(({ toDo }) => toDo > 0).length,
    },
    {
      show: 'done',
      label: capital(words.complete),
      count: reports.filter(({ toDo }) => toDo === 0).length,
    },
    { show: 'details', label: words.withDetails, count: reports.filter(({ details }) => countOf(details) > 0).length },
  ];
  const buttons = choices.map(
    ({ show, label, count }, index) =>
      html`<button type="button" data-show="${show}" aria-pressed="${index === 0 ? 'true' : 'false'}">
        ${label} <b>${count}</b>
      </button>`,
  );
  return html`<div class="filters" role="group" aria-label="${words.whoToShow}">${buttons}</div>`;
}

const legendStates: readonly CellState[] = ['done', 'placeholder', 'open', 'echo', 'missing', 'not-needed'];

function legend(words: OverviewWords): Markup {
  const items = legendStates.map(
    (state) =>
      html`<li>
        <span class="cell is-${state}">${glyph(glyphOfState[state])}</span
        >${state === 'open' ? words.legendOpen : words.states[state]}
      </li>`,
  );
  return html`<ul class="legend" aria-label="${words.legend}">
    ${items}
    <li>
      <span class="cell has-details"><b>3</b></span
      >${words.detailCount}
    </li>
  </ul>`;
}
