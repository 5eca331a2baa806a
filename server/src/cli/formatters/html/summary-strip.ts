/** The strip above the table: who is complete, what most still miss, and how it is spread. */
import type { ClassTable } from '../../overview/class-table.ts';
import { nounFor } from '../../overview/listed.ts';
import type { ReportSummary, Summary } from '../../overview/model.ts';
import { countOf, detailGroups } from '../../../summary/model.ts';
import { mostMissed, type Missed } from '../../overview/most-missed.ts';
import type { OverviewWords } from '../../overview/words-model.ts';
import { blocks, dotStrip, histogram, rowChart, spreadOf, type BlockState } from './charts.ts';
import { columnKey } from './column-key.ts';
import { html, type Markup } from './markup.ts';
import type { Row } from './people.ts';

/** How many sections and questions are listed. */
const MOST_MISSED = 5;
/** The last column of the histogram holds all reports with so much to do, or more. */
const LAST_COLUMN = 6;
/** Fewer dots on a line say nothing of a spread. */
const FEWEST_DOTS = 4;

export function summaryStrip(rows: readonly Row[], tables: readonly ClassTable[], words: OverviewWords): Markup {
  const reports = rows.map(({ summary }) => summary).filter((summary) => summary.kind === 'report');
  return html`<section class="summary" aria-label="${words.summary}">
    ${whoIsComplete(rows, words)}${missedBlock(tables, words)}${distribution(reports, words)}
  </section>`;
}

function whoIsComplete(rows: readonly Row[], words: OverviewWords): Markup {
  const states = rows.map(({ summary }) => stateOf(summary));
  const complete = states.filter(({ kind }) => kind === 'done').length;
  const toDo = states.filter(({ kind }) => kind === 'todo').length;
  const onlyOne = states.filter((state) => state.kind === 'todo' && state.count === 1).length;
  const unread = states.length - complete - toDo;
  const label = `${String(complete)} ${words.complete}, ${words.withToDo(toDo)}, ${words.notReadCount(unread)}`;
  return html`<div class="panel">
    <h2>${words.whoIsComplete}</h2>
    <p class="big"><b>${complete}</b> ${words.ofReports(rows.length)}</p>
    ${blocks(states, label)}
    <ul class="key">
      <li><i class="is-done"></i>${complete} ${words.complete}</li>
      ${
        toDo > 0 &&
        html`<li>
          <i class="is-todo"></i
          >${words.withToDo(toDo)}${onlyOne > 0 && html`<br /><span class="sub">${words.onlyOne(onlyOne)}</span>`}
        </li>`
      }${unread > 0 && html`<li><i class="is-unread"></i>${words.notReadCount(unread)}</li>`}
    </ul>
  </div>`;
}

function stateOf(summary: Summary): BlockState {
  if (summary.kind === 'unread') return { kind: 'unread' };
  return summary.toDo === 0 ? { kind: 'done' } : { kind: 'todo', count: summary.toDo };
}

function missedBlock(tables: readonly ClassTable[], words: OverviewWords): Markup {
  const missed = mostMissed(tables, MOST_MISSED);
  const highest = missed[0]?.column.toDo ?? 1;
  const list =
    missed.length === 0
      ? html`<p class="big">${words.nobodyMisses}</p>`
      : html`<p class="note screen-only">${words.chooseLine}</p>
          <ol class="missed">
            ${missed.map((each) => missedLine(each, tables, highest, words))}
          </ol>`;
  return html`<div class="panel">
    <h2>${words.whatIsMissed}</h2>
    ${list}
  </div>`;
}

/** With several templates the line says of which one it is. */
function missedLine(
  { table, column }: Missed,
  tables: readonly ClassTable[],
  highest: number,
  words: OverviewWords,
): Markup {
  const kind =
    column.kind === 'section'
      ? words.section
      : column.text === undefined
        ? words.questions
        : words.question(column.number);
  const template = tables.length > 1 && table.template ? ` · ${table.template.name}` : '';
  const name = column.kind === 'section' ? column.title : (column.text ?? words.otherQuestions);
  const width = Math.round((column.toDo / highest) * 120);
  return html`<li>
    <button type="button" data-filter="${columnKey(tables, table, column)}" aria-pressed="false">
      <span class="name"><small>${kind}${template}</small><span>${name}</span></span
      ><svg class="meter" viewBox="0 0 122 14" preserveAspectRatio="none" aria-hidden="true">
        <path d="M.5 0v14" class="axis" />
        <rect x=".5" y=".5" width="${width}" height="13" rx="2" class="bar-todo" /></svg
      ><b>${column.toDo}<span class="hidden-text"> ${nounFor(column.toDo, words.students)}</span></b>
    </button>
  </li>`;
}

function distribution(reports: readonly ReportSummary[], words: OverviewWords): Markup | undefined {
  if (reports.length === 0) return undefined;
  const bars = Array.from({ length: LAST_COLUMN + 1 }, (_, toDo) => ({
    label: toDo === LAST_COLUMN ? `${String(toDo)}+` : String(toDo),
    count: reports.filter((report) => (toDo === LAST_COLUMN ? report.toDo >= toDo : report.toDo === toDo)).length,
  }));
  const spoken = bars.map(
    ({ count }, toDo) => `${toDo === LAST_COLUMN ? words.orMore(toDo) : String(toDo)}: ${String(count)}`,
  );
  const kinds = detailGroups
    .map((group) => ({
      label: words.groups[group],
      count: reports.reduce((sum, { details }) => sum + countOf(details, group), 0),
    }))
    .filter(({ count }, index) => count > 0 || index < detailGroups.length - 1);
  const kindLabel = `${words.detailsByKind}: ${kinds.map(({ label, count }) => `${label} ${String(count)}`).join(', ')}`;
  return html`<div class="panel spread">
    <h2>${words.howDistributed}</h2>
    <div class="charts">
      <figure>
        <figcaption>${words.toDoPerReport}</figcaption>
        ${histogram(bars, words.toDoPerReportLabel(spoken.join(', ')))}
      </figure>
      <figure>
        <figcaption>${words.detailsByKind}</figcaption>
        ${rowChart(kinds, kindLabel)}
      </figure>
      ${lengths(reports, words)}
    </div>
  </div>`;
}

function lengths(reports: readonly ReportSummary[], words: OverviewWords): Markup | undefined {
  const counts = reports.map((report) => report.words);
  if (counts.length < FEWEST_DOTS) return undefined;
  const { from, to } = spreadOf(counts);
  const middle = words.middleHalf(from, to);
  return html`<figure class="wide">
    <figcaption>${words.wordsPerReport}<span>${middle} ${words.lengthIsNoMark}</span></figcaption>
    ${dotStrip(counts, `${words.wordsPerReport}: ${middle}`)}
  </figure>`;
}
