/** The overview of a class as one page: summary, table, a card for each report, and what was not read. */
import { classTables, type ClassTable } from '../../overview/class-table.ts';
import { inAlphabet } from '../../overview/names.ts';
import type { Summary } from '../../overview/model.ts';
import type { OverviewWords } from '../../overview/words-model.ts';
import { overviewWords } from '../../overview/words.ts';
import type { Skipped } from '../../inputs/file-kinds.ts';
import { version } from '../../version.ts';
import { messagesIn } from '../../messages.ts';
import { isPartial, type View } from '../model.ts';
import { pageScript } from './assets.generated.ts';
import { cards } from './cards.ts';
import { document } from './document.ts';
import { glyph, mark } from './glyphs.ts';
import { html, type Markup } from './markup.ts';
import { matrixPart } from './matrix-part.ts';
import { rowsOf } from './people.ts';
import { skippedTable } from './skipped.ts';
import { summaryStrip } from './summary-strip.ts';

export function overviewPage(summaries: readonly Summary[], skipped: readonly Skipped[], view: View): string {
  const words = overviewWords(view.language);
  const sorted = inAlphabet(summaries);
  const rows = rowsOf(sorted, words.anonymous);
  const tables = classTables(sorted.filter((summary) => summary.kind === 'report'));
  // When nothing was read there is only the table that says why.
  const parts = tables.length > 0 && [
    summaryStrip(rows, tables, words),
    matrixPart(rows, tables, words),
    cards(rows, words),
  ];
  const about = aboutLine(sorted, tables, view, words);
  const body = html`<a class="skip" href="#matrix">${words.skipLink}</a>
    <header class="top">
      <div class="brand">
        ${mark}
        <div>
          <h1>${words.title}</h1>
          <p>${about}</p>
        </div>
      </div>
      <div class="actions">
        <span class="local">${glyph('lock')}${words.local}</span
        ><button class="button" type="button" data-print>${glyph('print')}${words.print}</button>
      </div>
    </header>
    <main>
      ${isPartial(skipped) && html`<p class="partial" role="status">${messagesIn(view.language).partial}</p>`} ${parts}
      ${skippedTable(sorted, skipped, view.language, words)}
    </main>
    <footer>
      <p>Casus ${version}</p>
      ${words.limits.map((line) => html`<p>${line}</p>`)}
    </footer>`;
  return document({ language: view.language, title: `Casus · ${words.title}`, body, script: pageScript });
}

/** "inzendingen.zip · Bundelcasus · stadium inleveren · gemaakt op 29 november 2026 om 15.04 uur". */
function aboutLine(
  summaries: readonly Summary[],
  tables: readonly ClassTable[],
  { language, now }: View,
  words: OverviewWords,
): Markup {
  const stages = new Set(summaries.flatMap((summary) => (summary.kind === 'report' ? [summary.stage] : [])));
  const [stage] = stages;
  const [table] = tables;
  const template = tables.length === 1 ? table?.template?.name : undefined;
  const when = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const parts = [
    sourceOf(summaries),
    template,
    stages.size === 1 && html`${words.stage} <b>${stage}</b>`,
    words.madeOn(when.format(now)),
  ].filter((part) => part !== undefined && part !== false);
  return html`${parts.map((part, index) => html`${index > 0 && ' · '}${part}`)}`;
}

/** The archive or folder in which all hand-ins stand. */
function sourceOf(summaries: readonly Summary[]): string | undefined {
  const [first, ...others] = new Set(summaries.map(({ path }) => /^(.+?)(?:!?\/)/.exec(path)?.[1]));
  return others.length === 0 ? first : undefined;
}
