/** A card for each report: what it still needs, in sentences for the student. */
import type { ReportSummary, Summary } from '../../overview/model.ts';
import type { DetailLine } from '../../../summary/model.ts';
import { MASK } from '../../../summary/mask.ts';
import { extensionOf } from '../../overview/names.ts';
import { nounFor } from '../../overview/listed.ts';
import { detailSentence, doneSentence, kindOf, placeOf, toDoSentences } from '../../overview/sentences.ts';
import type { OverviewWords } from '../../overview/words-model.ts';
import { glyph } from './glyphs.ts';
import { atLine, flag, html, type Markup } from './markup.ts';
import type { Row } from './people.ts';

/** Above this many hand-ins the cards start closed. */
const MOST_OPEN = 300;

export const cards = (rows: readonly Row[], words: OverviewWords): Markup =>
  html`<section class="part" aria-labelledby="cards-title">
    <h2 id="cards-title">${words.perStudent}</h2>
    <p class="note">${words.perStudentNote}</p>
    <div class="cards">${rows.map((row) => card(row, words, rows.length <= MOST_OPEN))}</div>
  </section>`;

function card({ summary, id, name }: Row, words: OverviewWords, isOpen: boolean): Markup {
  const head = html`<h3>${name}</h3>
    ${pill(summary, words)}`;
  const body = summary.kind === 'report' ? reportBody(summary, words) : unreadBody(summary, words);
  const state = summary.kind === 'unread' ? 'unread' : summary.toDo === 0 ? 'done' : 'todo';
  return html`<article class="card" id="${id}" data-state="${state}" data-path="${summary.path}"><details${flag('open', isOpen)}><summary>${head}</summary>${body}</details></article>`;
}

function pill(summary: Summary, words: OverviewWords): Markup {
  if (summary.kind === 'unread') return html`<span class="pill is-unread">${glyph('sheet')}${words.notRead}</span>`;
  return summary.toDo === 0
    ? html`<span class="pill is-complete">${glyph('check')}${words.complete}</span>`
    : html`<span class="pill is-todo"><b>${summary.toDo}</b> ${words.toDo}</span>`;
}

/** "De deur op een kier · docx · 288 woorden · te laat". */
function meta(summary: Summary, words: OverviewWords): Markup {
  const report = summary.kind === 'report' ? summary : undefined;
  const length = report && report.words > 0 && `${String(report.words)} ${nounFor(report.words, words.words)}`;
  const parts = [report?.title, extensionOf(summary.path), length, summary.late && words.late];
  return html`<p class="meta">${parts.filter((part) => typeof part === 'string' && part !== '').join(' · ')}</p>`;
}

function reportBody(report: ReportSummary, words: OverviewWords): Markup {
  const sentences = toDoSentences(report, words);
  const list =
    sentences.length === 0
      ? html`<p>${doneSentence(report, words)}</p>`
      : html`<ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`;
  const { remarks, problems } = report;
  const others = [...remarks, ...problems];
  return html`${meta(report, words)}${list}
    <p class="about-details">${glyph('block')}<span>${detailSentence(report, words)}</span></p>
    ${detailList(report.details, words)}${
      others.length > 0 &&
      html`<p class="also">${words.sentences.remarks}</p>
        <ul>
          ${others.map((each) => html`<li>${each}</li>`)}
        </ul>`
    }`;
}

export const detailList = (details: readonly DetailLine[], words: OverviewWords): Markup | undefined =>
  details.length === 0
    ? undefined
    : html`<ul class="details">
        ${details.map((detail) => html`<li${atLine(detail.line)}><span>${kindOf(detail, words)}</span>${maskOf(detail, words)}<span>${placeOf(detail, words)}</span></li>`)}
      </ul>`;

const maskOf = ({ match }: DetailLine, words: OverviewWords): Markup =>
  match === undefined
    ? html`<span class="mask"
        ><span aria-hidden="true">${MASK}</span><span class="hidden-text">${words.covered}</span></span
      >`
    : html`<span class="mask">${match}</span>`;

const unreadBody = (summary: Summary, words: OverviewWords): Markup =>
  html`${meta(summary, words)}
    <p>${summary.problems.join(' ')}</p>`;
