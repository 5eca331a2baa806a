/** Each kind of markdown in an exported Word file: as Word itself writes it, and as our reader reads it again. */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { defaultSettings, readReport } from '../../../server/src/core/index.ts';
import { cleanedText } from '../../../server/src/cli/export/clean.ts';
import { writeDocx } from '../../../server/src/cli/export/docx/docx.ts';
import { withRealHeadings } from '../../../server/src/cli/export/real-headings.ts';
import { chosenBreaks, wrapWidth } from '../../../server/src/cli/export/tree/line-breaks.ts';
import { exportTree } from '../../../server/src/cli/export/tree/tree.ts';
import { readDocument } from '../../../server/src/cli/inputs/documents/read-document.ts';
import { treeTools } from '../../support/round-trip.ts';

const docxOf = async (markdown: string): Promise<Uint8Array> => writeDocx(await exportTree(markdown, treeTools), 'nl');
const again = async (markdown: string): Promise<string> =>
  (await readDocument(await docxOf(markdown), 'x.docx')).markdown.trimEnd();
const xmlOf = async (markdown: string, part = 'word/document.xml'): Promise<string> => {
  const bytes = unzipSync(await docxOf(markdown))[part];
  assert.ok(bytes, part);
  return strFromU8(bytes);
};

/** Markdown that comes back as it was. */
const same: Readonly<Record<string, string>> = {
  headings: '# Een\n\n## Twee\n\n###### Zes\n\ntekst',
  'bold, italic, both': 'een **vet** en _schuin_ woord',
  'a link': 'zie [de site](https://example.org/?a=1) daar',
  'nested lists': '- een\n  1. twee\n  2. drie\n     - vier\n- vijf',
  'an item with more than one paragraph': '1. vraag\n\n   antwoord\n2. vraag',
  'a list that begins later': 'tekst\n\n4. vier\n5. vijf',
  'a table': '| a | b |\n| - | - |\n| 1 | 2<br>3 |',
  'a quotation': '> een\n>\n> twee\n\nna',
  'a footnote': 'tekst[^1] gaat door\n\n[^1]: de noot',
  code: '```\n## geen kop\n  const x = 1;\n```',
  'a line break of markdown': 'een\\\ntwee',
  'a raised number': 'Sanne<sup>2</sup> schreef',
  'characters that mean something': 'a < b \\*c\\* \\[d]',
};

describe('an exported Word file, read again', () => {
  for (const [kind, markdown] of Object.entries(same))
    it(`keeps ${kind}`, async () => {
      assert.equal(await again(markdown), markdown);
    });

  it('has headings, lists and quotations by the styles of Word', async () => {
    const xml = await xmlOf('# Een\n\n## Twee\n\n- a\n\n  b\n\n> c\n');
    for (const style of ['Heading1', 'Heading2', 'ListContinue', 'Quote'])
      assert.match(xml, new RegExp(`<w:pStyle w:val="${style}"/>`));
    assert.match(xml, /<w:numPr>/);
  });

  it('keeps a number that the writer typed: an answer under 4 belongs to question 4', async () => {
    assert.equal(await again('1. a\n2. b\n4. d\n'), '1. a\n2. b\n\n4. d');
    assert.equal(await again('1. a\n1. b\n1. c\n'), '1. a\n2. b\n3. c');
  });

  it('shows what stood in html, and no tag', async () => {
    assert.equal(await again('<p>een <b>twee</b></p>\n'), 'een **twee**');
    assert.equal(
      await again('een<br>twee <u>drie</u> <span>vier</span> <datum>\n'),
      'een\\\ntwee **drie** vier \\<datum>',
    );
    assert.equal(await again('<details>\n<summary>Meer</summary>\n\nbinnen\n\n</details>\n'), 'Meer\n\nbinnen');
  });

  it('leaves out addresses that lead nowhere for a reader', async () => {
    assert.equal(
      await again('[a](C:\\Users\\Sanne\\a.docx) [b](javascript:x) [c](#c) [d][e]\n\n[e]: mailto:x@example.org\n'),
      'a b c [d](mailto:x@example.org)',
    );
  });

  it('loses no note that nothing refers to', async () => {
    assert.equal(await again('tekst\n\n[^1]: zonder verwijzing\n'), 'tekst\n\nzonder verwijzing');
  });

  it('can be written of any characters', async () => {
    assert.match(await xmlOf('a\u0001\uFFFE\uD800b\n'), /<w:t[^>]*>ab<\/w:t>/);
  });
});

describe('what is exported of a text', () => {
  const cleaned = (text: string): string => cleanedText(readReport(text, defaultSettings())).text.trim();

  it('has no front matter, comments or directives, except in code', () => {
    const text = '---\ncasus: starr\n---\n\n# T\n\na <!-- x --> b\n\n<!--\ny\n-->\n\n`<!-- z -->`\n';
    assert.equal(cleaned(text).replace(/\n+/g, '|'), '# T|a  b|`<!-- z -->`');
  });

  it('has no guidance, also where nothing else stands', () => {
    const text = '## Situatie\n\n_Beschrijf wie er betrokken zijn en noem hun rol._\n\n## Taak\n\nMijn taak.\n';
    assert.doesNotMatch(cleaned(text), /Beschrijf/);
  });

  it('has headings where sections were named in another form', () => {
    const text = '**Situatie**\nHet was druk.\n\n**Taak:**\nRust.\n\n**Actie**\nIk bleef.\n';
    assert.equal(
      withRealHeadings(readReport(text, defaultSettings())).trim().replace(/\n+/g, '|'),
      '## Situatie|Het was druk.|## Taak|Rust.|## Actie|Ik bleef.',
    );
  });
});

describe('line endings within a paragraph', () => {
  const long = 'een zin die zo lang is dat de regel na ongeveer zestig tekens afbreekt';

  it('are spaces where an editor cut the lines at a width', () => {
    const text = [long, long, long, 'einde'].join('\n');
    const width = wrapWidth(text);
    assert.equal(width, long.length);
    assert.deepEqual(chosenBreaks([{ type: 'text', value: `${long}\n${long}\nkort\neinde` }], width), [
      false,
      false,
      true,
    ]);
  });

  it('are spaces below bare headings too, and where the width was kept loosely', () => {
    const shorter = long.slice(0, -5);
    const text = Array.from({ length: 4 }, () => ['Kopje', long, shorter, 'einde', ''].join('\n')).join('\n');
    const width = wrapWidth(text);
    assert.deepEqual(chosenBreaks([{ type: 'text', value: `${shorter}\n${long}` }], width), [false]);
  });

  it('are the writer’s own where lines have all lengths', () => {
    assert.equal(wrapWidth('Actoren\nMoeder en zoon\n'), undefined);
    assert.deepEqual(chosenBreaks([{ type: 'text', value: 'Actoren\nMoeder' }], undefined), [true]);
  });

  it('are spaces within bold text', () => {
    assert.deepEqual(chosenBreaks([{ type: 'strong', children: [{ type: 'text', value: 'a\nb' }] }], undefined), [
      false,
    ]);
  });
});
