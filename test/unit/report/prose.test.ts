/**
 * Prose is the text that a reader sees; every offset in it leads back to the source, past entities, escapes and
 * emphasis.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { defaultSettings, lint, readReport, type Report } from '../../../server/src/core/index.ts';
import { countOf } from '../../support/generated.ts';

const read = (text: string): Report => readReport(text, defaultSettings());

/** The source behind the first occurrence of `word` in the prose. */
function sourceOf(text: string, word: string): string {
  const { prose } = read(text);
  const start = prose.text.indexOf(word);
  assert.ok(start >= 0, `“${word}” is not in the prose: ${JSON.stringify(prose.text)}`);
  const span = prose.toSource({ start, end: start + word.length });
  return text.slice(span.start, span.end);
}

describe('prose', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['plain text', 'Eva belt.', 'Eva', 'Eva'],
    ['emphasis inside a word', 'Zij heet E**v**a.', 'Eva', 'E**v**a'],
    ['an entity', 'Jos&eacute; belt.', 'José', 'Jos&eacute;'],
    ['an entity after text', 'A &amp; B en Jos&eacute; belt.', 'José', 'Jos&eacute;'],
    ['an escape', 'Mail a\\_b@c.nl nu.', 'a_b@c.nl', 'a\\_b@c.nl'],
    ['a quotation over two lines', '> Ik zei\n> tegen Eva.\n', 'Eva', 'Eva'],
    ['a list item with an indented second line', '- Ik zei\n  tegen Eva.\n', 'Eva', 'Eva'],
    ['CRLF', 'Regel een.\r\nEva belt.\r\n', 'Eva', 'Eva'],
    ['a link', '[Eva](https://voorbeeld.nl/eva) belt.', 'Eva', 'Eva'],
    ['inline code', 'Typ `eva` hier.', 'eva', 'eva'],
    ['a table cell', '| Naam | Rol |\n|---|---|\n| Eva | moeder |\n', 'Eva', 'Eva'],
    ['an html block', '<div>\nEva belt.\n</div>\n', 'Eva', 'Eva'],
    ['a numeric entity for an emoji', 'Dag &#x1F600; Eva.', 'Eva', 'Eva'],
    ['a footnote', 'Tekst.[^1]\n\n[^1]: Met dank aan Eva.\n', 'Eva', 'Eva'],
    ['the title in the front matter', '---\ntitle: Casus Eva\n---\n\nTekst.\n', 'Eva', 'Eva'],
  ];
  for (const [name, text, word, source] of cases) {
    it(name, () => assert.equal(sourceOf(text, word), source));
  }

  it('leaves out note marks, and keeps what nobody sees apart', () => {
    const { prose } = read('# Titel\n\n<!-- uitleg -->\n\nNaam Auteur<sup>8</sup>\n');
    assert.ok(!prose.text.includes('8'));
    assert.deepEqual(
      prose.runs.filter(({ kind }) => kind === 'hidden').map(({ content }) => content.text.trim()),
      ['uitleg'],
    );
  });

  it('keeps the cells of a row together and knows the kind of every run', () => {
    const text =
      '# Titel\n\nEen zin.\n\n> Een quote.\n\n| BSN | 1 |\n|---|---|\n\n```\ncode\n```\n\n<sup>3</sup> Met dank aan N.\n\n## Bronnen\n\nWolf, J. (2011). *Krachtwerk*. Bussum: Coutinho.\n';
    const { prose } = read(text);
    assert.ok(prose.text.includes('BSN\t1'));
    assert.deepEqual(
      prose.runs.map(({ kind }) => kind),
      ['heading', 'body', 'quotation', 'cell', 'cell', 'code', 'note', 'heading', 'references'],
    );
  });

  it('shows an address that a link hides', () => {
    const { prose } = read('Zie [haar profiel](https://voorbeeld.nl/in/eva).');
    assert.equal(prose.runs.at(-1)?.kind, 'link');
    assert.ok(prose.text.endsWith('https://voorbeeld.nl/in/eva'));
  });
});

describe('any text', () => {
  const folder = path.join(import.meta.dirname, '../../reports/set-1');
  const seeds = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const scraps = [
    '\n',
    '\r\n',
    '#',
    '- ',
    '1. ',
    '> ',
    '```',
    '|',
    '**',
    '<!--',
    '-->',
    '[^1]',
    '&eacute;',
    '\\',
    '\u0000',
    '\uD83D',
    'e\u0301',
    '\t',
    '---\n',
    '<sup>8</sup>',
    '?',
    ':',
    ' Actoren: ',
  ];

  it('is linted without an error, with all spans inside the text', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom(...scraps)), { maxLength: 12 }),
      )
      .map(([seed, edits]) =>
        edits.reduce((text, [at, length, scrap]) => splice(text, at % (text.length + 1), length, scrap), seed),
      );
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary' })), (text) => {
        const { report, findings, problems } = lint(text, defaultSettings());
        assert.deepEqual(problems, []);
        for (const { span } of [...findings, ...report.headings, ...report.questions]) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
        }
        const { prose } = report;
        for (const run of prose.runs) {
          const span = prose.toSource(run);
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: countOf({ all: 150, few: 20 }) },
    );
  });
});

const splice = (text: string, at: number, length: number, scrap: string): string =>
  text.slice(0, at) + scrap + text.slice(at + length);
