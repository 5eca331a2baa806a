/** What can't be read is refused with a reason, and never taken for an empty report. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { limits } from '../../../../server/src/cli/inputs/documents/limits.ts';
import { problems } from '../../../../server/src/cli/inputs/documents/problems.ts';
import { readDocument } from '../../../../server/src/cli/inputs/documents/read-document.ts';
import { pdfOf } from '../../../support/pdf.ts';

const document = (name: string): Uint8Array => readFileSync(new URL(`../../../documents/${name}`, import.meta.url));
const body = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const docxWith = (xml: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml, ...others }).map(([name, text]) => [
        name,
        strToU8(text),
      ]),
    ),
  );

const whole = document('tante.docx');
const cases: Readonly<Record<string, readonly [Uint8Array, string, keyof typeof problems]>> = {
  '0 bytes': [new Uint8Array(), 'a.docx', 'empty'],
  'a password': [document('wachtwoord.docx'), 'a.docx', 'password'],
  'a file that was cut off': [whole.subarray(0, 4000), 'a.docx', 'damaged'],
  'a pdf that was cut off': [document('tante.pdf').subarray(0, 300), 'a.pdf', 'damaged'],
  'an image with the name of a Word file': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), 'a.docx', 'mislabelled'],
  'text with the name of a Word file': [strToU8('Gewoon tekst'), 'a.docx', 'mislabelled'],
  'a document without text': [docxWith(body('<w:p/>')), 'a.docx', 'noText'],
  'a scan': [pdfOf([[]]), 'a.pdf', 'scan'],
  'a Pages file': [zipSync({ 'Index/Document.iwa': strToU8('x') }), 'a.pages', 'pages'],
  'an older Pages file': [zipSync({ 'index.xml': strToU8('<x/>') }), 'a.pages', 'pages'],
  'text with the name of a Pages file': [strToU8('## Situatie\n\nIk kwam.\n'), 'a.pages', 'pages'],
  'the link to a document of Google': [strToU8('{"url":"https://docs.example/x"}'), 'a.gdoc', 'unsupported'],
  'a workbook': [docxWith('<x/>', { 'xl/workbook.xml': '<x/>' }), 'a.xlsx', 'unsupported'],
  'a part that is too large': [docxWith(' '.repeat(limits.part + 1)), 'a.docx', 'tooLarge'],
  'a package that grows too much': [
    docxWith(body(''), { 'word/media/a.bin': '0'.repeat(limits.ratioFrom + 1) }),
    'a.docx',
    'tooLarge',
  ],
  'entities of its own': [
    docxWith(`<!DOCTYPE x [<!ENTITY a "b">]>${body('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')}`),
    'a.docx',
    'damaged',
  ],
  'elements nested without end': [
    docxWith(body('<w:sdt>'.repeat(limits.depth) + '</w:sdt>'.repeat(limits.depth))),
    'a.docx',
    'damaged',
  ],
  'more text than a report can have': [
    strToU8(`<p>${'woord '.repeat(limits.markdown / 6 + 1)}`),
    'a.html',
    'tooMuchText',
  ],
};

describe('what can’t be read', () => {
  for (const [title, [bytes, name, problem]] of Object.entries(cases))
    it(title, async () => {
      const read = await readDocument(bytes, name);
      assert.deepEqual(read.problem, problems[problem]);
      assert.equal(read.markdown, '');
    });

  it('says what to do about it, in both languages', () => {
    for (const { nl, en } of Object.values(problems)) {
      assert.match(nl, /Vraag om een Word-bestand of een pdf met tekst/);
      assert.match(en, /Ask for a Word file or a PDF with text/);
    }
  });
});
