/** The page of the privacy review: one detail, with what the writer can do with it. Details are masked. */
import { say, type Text } from '../say.ts';
import type { ReviewItem, SentencePart } from './model.ts';

/** Always five blocks, so that its length tells nothing. */
const MASK = '█████';

export interface Shown {
  readonly item: ReviewItem;
  /** From 1, counting those that were decided. */
  readonly position: number;
  readonly total: number;
  readonly decided: number;
  /** The text of the detail, when the writer asked to see it. */
  readonly revealed: string | undefined;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

/** The whole page; its `main` is filled in by messages. `script` and `style`: addresses; `source`: where they may come from. */
export const frame = (language: string, source: string, script: string, style: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${source}">
<link rel="stylesheet" href="${style}">
<title>${say({ nl: 'Privacycontrole', en: 'Privacy review' })}</title>
</head>
<body>
<main></main>
<p id="live" role="status" aria-live="polite"></p>
<script src="${script}"></script>
</body>
</html>`;

/** "Detail 3 van 8". */
export const positionOf = ({ position, total }: Shown): string =>
  say({ nl: `Detail ${String(position)} van ${String(total)}`, en: `Detail ${String(position)} of ${String(total)}` });

export function detailPage(shown: Shown): string {
  const { item, position, total, decided } = shown;
  const count = item.places.length;
  const times = say({
    nl: count === 1 ? 'staat er één keer' : `staat er ${String(count)} keer`,
    en: count === 1 ? 'stands there once' : `stands there ${String(count)} times`,
  });
  const pips = Array.from({ length: total }, (_, index) =>
    index < decided ? '<i>✓</i>' : index === position - 1 ? '<i class="now"></i>' : '<i></i>',
  );
  return `<h1>${say({ nl: 'Privacycontrole', en: 'Privacy review' })}</h1>
<p class="position">${positionOf(shown)}</p>
<p class="pips" aria-hidden="true">${total > 40 ? '' : pips.join('')}</p>
<h2 tabindex="-1">${escape(item.title)} · ${times}</h2>
<blockquote>${item.sentence.map((part) => sentencePart(part, shown.revealed)).join('')}</blockquote>
${item.why.map((line) => `<p>${escape(line)}</p>`).join('')}
${item.choices.length > 0 || item.places.some(({ start, end }) => end > start) ? replacements(item) : ''}
<div class="choices">
${choice('replace', 'V', { nl: 'Vervangen', en: 'Replace' }, everywhere(count), 'main')}
${choice('keep', 'H', { nl: 'Houden', en: 'Keep' }, { nl: 'Nodig voor je casus. Het blijft staan.', en: 'Needed for your case. It stays.' })}
${choice('ignore', 'N', { nl: 'Negeren', en: 'Ignore' }, { nl: 'Geen cliënt: een schrijver, collega of verzonnen naam.', en: 'No client: an author, a colleague or an invented name.' })}
</div>
<p class="keys">
${key('back', 'Z', { nl: 'vorige keuze terug', en: 'take back' })}
${key('show', 'T', shown.revealed === undefined ? { nl: 'even tonen', en: 'show it' } : { nl: 'weer afdekken', en: 'cover it again' })}
${key('later', '→', { nl: 'later', en: 'later' })}
${key('stop', 'Esc', { nl: 'stoppen', en: 'stop' })}
</p>`;
}

const everywhere = (count: number): Text =>
  count === 1
    ? { nl: 'Op deze plek.', en: 'In this place.' }
    : { nl: `Overal in je verslag, ${String(count)} keer.`, en: `Everywhere in your report, ${String(count)} times.` };

function sentencePart(part: SentencePart, revealed: string | undefined): string {
  if ('text' in part) return escape(part.text);
  if (part.mask === 'here' && revealed !== undefined) return `<mark>${escape(revealed)}</mark>`;
  const covered =
    part.mask === 'here'
      ? say({ nl: 'dit detail, afgedekt', en: 'this detail, covered' })
      : say({ nl: 'ander detail, afgedekt', en: 'other detail, covered' });
  return `<span class="mask ${part.mask}" role="img" aria-label="${covered}">${MASK}</span>`;
}

function replacements({ choices }: ReviewItem): string {
  const options = choices.map(
    ({ text, kind }, index) =>
      `<label><input type="radio" name="by" value="${escape(text)}"${index === 0 ? ' checked' : ''}> ${escape(text)} <small>${escape(kind)}</small></label>`,
  );
  const own = say({ nl: 'iets anders', en: 'something else' });
  return `<fieldset><legend>${say({ nl: 'Vervang door', en: 'Replace by' })}</legend>
${options.join('\n')}
<label><input type="radio" name="by" value=""${choices.length === 0 ? ' checked' : ''}> ${own} <input type="text" name="own" aria-label="${own}"></label>
</fieldset>`;
}

const choice = (action: string, letter: string, title: Text, about: Text, kind = ''): string =>
  `<button data-do="${action}" class="${kind}"><kbd>${letter}</kbd><span><b>${say(title)}</b> <small>${say(about)}</small></span></button>`;

const key = (action: string, letter: string, title: Text): string =>
  `<button data-do="${action}" class="quiet"><kbd>${letter}</kbd> ${say(title)}</button>`;

/** `kept`: how many details the writer decided to keep. `isAll`: are all sections and questions done as well? */
export function donePage(kept: number, isAll: boolean): string {
  const keptWords = say({
    nl: `Je hebt ${String(kept)} ${kept === 1 ? 'detail gehouden. Dat staat' : 'details gehouden. Die staan'} er dus nog in.`,
    en: `You kept ${String(kept)} ${kept === 1 ? 'detail. It is' : 'details. They are'} still in it.`,
  });
  const title = isAll
    ? say({ nl: 'Niets meer te doen', en: 'Nothing left to do' })
    : say({ nl: 'Je hebt alle details bekeken', en: 'You looked at all details' });
  return `<h1>${say({ nl: 'Privacycontrole', en: 'Privacy review' })}</h1>
<h2 tabindex="-1">✓ ${title}</h2>
${kept > 0 ? `<p>${keptWords}</p>` : ''}
<p>${say({ nl: 'Lees je verslag zelf nog één keer na. Casus vindt niet alles.', en: 'Read your report once more yourself. Casus does not find everything.' })}</p>
<p class="keys">
${key('back', 'Z', { nl: 'vorige keuze terug', en: 'take back' })}
${key('stop', 'Esc', { nl: 'sluiten', en: 'close' })}
</p>`;
}
