/**
 * Reports in which one thing is longer than what is read at once (`LONGEST_PIECE`): a paragraph, a line, a cell, a heading. No
 * text holds a dot, so that nothing but the limit ends a sentence, and each begins as a report that is checked whole.
 */
import { LONGEST_PIECE } from '../../server/src/core/text/pieces.ts';

const units = LONGEST_PIECE + 400;

const words =
  'mijn moeder zegt dat Jan de Vries, begeleider van cliënt Sofie, haar dan niet sloeg maar wel bang maakte en enerzijds wil hij weg (zie Jansen, 2020) anderzijds moet ik melden op 3 mei in Utrecht bij de politie ';

const long = (piece: string): string => piece.repeat(Math.ceil(units / piece.length)).trimEnd();
const sections = ['Actoren', 'Dilemma’s'];
const report = (body: string): string => `# Casus\n\n${sections.map((name) => `## ${name}\n\n${body}\n`).join('\n')}`;

/** By the name of what is long. */
export const longTexts: Readonly<Record<string, string>> = {
  'a paragraph': report(long(words)),
  'a paragraph of short lines': report(long(`${words}\n`)),
  'a paragraph with markup': report(`**Let op** ${long(`*${words.slice(0, 60).trim()}* &amp; `)}`),
  'a word': report(`Jan${long('a')}`),
  'a number': report(`06${long('1')}`),
  'white space': report(`Jan  ${long(' \u00a0')}x`),
  dots: report(`Ik vind ${long('…')} x`),
  'dots to fill in': report(`Naam: ${long('_')}`),
  'a heading': `# ${long(words)}\n\n${report('Tekst')}\n## ${long(words)}\n\nTekst\n`,
  'a bold line': report(`**${long(words)}**`),
  'an item of a list': report(`- ${long(words)}\n- ${long(words)}`),
  'many items': report(long('- De moeder belt\n')),
  'a question': report(`1. Wat ${long(words)}?\n2. En ${long(words)}?`),
  'a quotation': report(`> "${long(words)}"`),
  'many short paragraphs': report(long('De moeder belt\n\n')),
  'a table': report(`|Naam|Wat|\n|-|-|\n${long(`|Jan|${words.trim()}|\n`)}`),
  'a cell': report(`|Naam|Wat|\n|-|-|\n|Jan|${long(words)}|`),
  code: report(`\`\`\`\n${long(words)}\n\`\`\``),
  'code in a line': report(`Tekst \`${long(words)}\``),
  html: report(`<p>${long(words)}</p>`),
  'a comment': report(`<!-- ${long(words)} -->`),
  'an address': report(`[Jan](https://a.nl/${long('Jan-de-Vries/')})`),
  'a source': `${report('Tekst')}\n## Bronnen\n\nJansen, J. (2020) ${long(words)}\n`,
  'a definition': report(`[a]: https://a.nl/${long('b')} "${long(words)}"`),
  'a footnote': report(`Tekst[^1]\n\n[^1]: ${long(words)}`),
  'values of the front matter': `---\ntitle: ${long(words).replaceAll(/[:'"]/g, '')}\nauteur: ${long('Jan de Vries en ')}\ncliënt: ${long(words).replaceAll(/[:'"]/g, '')}\n---\n\n${report('Tekst')}`,
  'a title page': `# Casus\n\nNaam: ${long('Jan de Vries en ')}\n\nStudent ${long(words)}\n\n${report('Tekst')}`,
  'a story without headings': long(words),
};
