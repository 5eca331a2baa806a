/** The table of all that was not read: by kind and reason, with what a lecturer can do about it. */
import type { Language } from '../../../core/index.ts';
import type { Skipped } from '../../inputs/file-kinds.ts';
import { messagesIn } from '../../messages.ts';
import type { Summary } from '../../overview/model.ts';
import type { OverviewWords } from '../../overview/words-model.ts';
import { html, type Markup } from './markup.ts';

/** Of a group of files so many are named; the others are counted. */
const MOST_NAMED = 5;

interface Line {
  readonly kind: string;
  readonly files: readonly string[];
  readonly reason: string;
  readonly advice: string;
}

export function skippedTable(
  summaries: readonly Summary[],
  skipped: readonly Skipped[],
  language: Language,
  words: OverviewWords,
): Markup {
  const unread = summaries.filter(({ kind }) => kind === 'unread');
  const lines = [...unread.map((summary) => unreadLine(summary, words)), ...skippedLines(skipped, language, words)];
  const read = new Set(summaries.filter(({ kind }) => kind === 'report').map(({ path }) => path)).size;
  const counts = words.nothingVanishes(read, unread.length, skipped.length);
  return html`<section class="part skipped" aria-labelledby="skipped-title">
    <h2 id="skipped-title">${words.notReadAndSkipped}</h2>
    <p class="note">${counts}</p>
    ${lines.length > 0 && table(lines, words)}
  </section>`;
}

const unreadLine = ({ path, problems }: Summary, words: OverviewWords): Line => ({
  kind: words.notRead,
  files: [path],
  reason: problems.join(' '),
  advice:
    problems.length > 0 && /[Vv]raag|[Aa]sk|[Bb]ewaar|[Ss]ave|[Dd]ownload/.test(problems.join(' '))
      ? ''
      : words.unreadAdvice,
});

/** Files of one kind that were skipped for one reason are one line. */
function skippedLines(skipped: readonly Skipped[], language: Language, words: OverviewWords): readonly Line[] {
  const lines = new Map<string, Line & { readonly files: string[] }>();
  for (const { path, kind, reason } of skipped) {
    const key = `${kind}\n${reason[language]}`;
    const known = lines.get(key);
    if (known) {
      known.files.push(path);
      continue;
    }
    lines.set(key, {
      kind: messagesIn(language).skippedKinds[kind],
      files: [path],
      reason: reason[language],
      advice: words.skippedAdvice[kind] ?? '',
    });
  }
  return [...lines.values()];
}

function table(lines: readonly Line[], words: OverviewWords): Markup {
  const rows = lines.map(({ kind, files, reason, advice }) => {
    const named = files.slice(0, MOST_NAMED).map((file) => html`<div>${shortened(file)}</div>`);
    const more = files.length > MOST_NAMED && html`<div>${words.andMore(files.length - MOST_NAMED)}</div>`;
    return html`<tr>
      <th scope="row">${kind}</th>
      <td class="count">${files.length}</td>
      <td class="path">${named}${more}</td>
      <td>${reason}</td>
      <td>${advice === '' ? '–' : advice}</td>
    </tr>`;
  });
  return html`<div class="scroll">
    <table class="list">
      <thead>
        <tr>
          <th scope="col">${words.kind}</th>
          <th scope="col" class="count">${words.count}</th>
          <th scope="col">${words.file}</th>
          <th scope="col">${words.why}</th>
          <th scope="col">${words.whatToDo}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** The path within the archive that was given: the archive itself is known. */
const shortened = (path: string): string => path.slice(path.indexOf('!/') < 0 ? 0 : path.indexOf('!/') + 2);
