/** What is handed in: documents of other programs, and archives. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';
import { openArchive } from '../../../server/src/cli/inputs/archives/zip.ts';
import type { Content } from '../../../server/src/cli/inputs/documents/content.ts';
import { readDocx } from '../../../server/src/cli/inputs/documents/docx/docx.ts';
import { readHtml } from '../../../server/src/cli/inputs/documents/html.ts';
import { writeMarkdown } from '../../../server/src/cli/inputs/documents/markdown.ts';
import { readOdt } from '../../../server/src/cli/inputs/documents/odt/odt.ts';
import { DocumentPackage } from '../../../server/src/cli/inputs/documents/package.ts';
import { isUnreadable } from '../../../server/src/cli/inputs/documents/problems.ts';
import { readDocument } from '../../../server/src/cli/inputs/documents/read-document.ts';
import { readRtf } from '../../../server/src/cli/inputs/documents/rtf/rtf.ts';
import { tidied } from '../../../server/src/cli/inputs/documents/tidy.ts';
import { column, pdfOf } from '../../support/pdf.ts';
import { zipOf } from '../../support/zip.ts';
import { demand, type Target } from '../target.ts';
import { demandSound } from './texts.ts';
import { htmlWords, pdfWords, rtfWords, xmlWords, zipWords } from './words.ts';

const bytesOf = (input: string): Uint8Array => new Uint8Array(Buffer.from(input, 'latin1'));
const settings = defaultSettings();

/** A reader says of a document why it can't be read; any other error is a fault of the reader. */
function read(reader: () => Content): void {
  try {
    const { blocks, notes, ...rest } = reader();
    const tidy = new Map([...notes].map(([id, note]) => [id, tidied(note)]));
    const { markdown } = writeMarkdown({ ...rest, notes: tidy, blocks: tidied(blocks) });
    demandSound(lint(markdown, settings));
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
}

/** For readers that leave the work to a library: what that throws means that the document is damaged. */
async function readWhole(input: string, name: string): Promise<void> {
  const { markdown, problem } = await readDocument(bytesOf(input), name);
  demand(typeof markdown === 'string' && (problem === undefined || markdown === ''), 'half a document');
  demandSound(lint(markdown, settings));
}

const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: 0 }]])) as Zippable,
  );

const wordNames = ['w', 'r', 'wp', 'mc', 'v'];
const wordSpaces = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'http://schemas.openxmlformats.org/markup-compatibility/2006', 'urn:schemas-microsoft-com:vml']; // prettier-ignore
const wordAttributes = wordNames.map((name, index) => `xmlns:${name}="${wordSpaces[index] ?? ''}"`).join(' ');
const odtSpaces: readonly (readonly [string, string])[] = ['office', 'text', 'table', 'style'].map((name) => [
  name,
  `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
]);
const odtAttributes = odtSpaces.map(([name, uri]) => `xmlns:${name}="${uri}"`).join(' ');

const body = (inner: string): string => `<w:document ${wordAttributes}><w:body>${inner}</w:body></w:document>`;
const part = (name: string, inner: string): string => `<w:${name} ${wordAttributes}>${inner}</w:${name}>`;

/** An input is the body of the document; a form feed comes before each of the other parts, in the order of `otherParts`. */
const otherParts = ['styles', 'numbering', 'footnotes', 'comments', 'hdr'];
const partFiles: Readonly<Record<string, string>> = { hdr: 'header1' };

export const docx: Target = {
  name: 'docx',
  seeds: [
    '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Actoren</w:t></w:r></w:p><w:p><w:r><w:b/><w:t xml:space="preserve">Joris </w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>\f<w:style w:styleId="H" w:type="paragraph"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>\f<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\f<w:footnote w:id="1"><w:p><w:r><w:t>Noot</w:t></w:r></w:p></w:footnote>\f<w:comment w:id="0" w:author="Eva"><w:p><w:r><w:t>Zo</w:t></w:r></w:p></w:comment>\f<w:p><w:r><w:t>Boven</w:t></w:r></w:p>',
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins><w:r><w:t>erbij</w:t><w:br/><w:tab/></w:r></w:ins></w:p>',
  ],
  words: ['\f', ...xmlWords],
  run(input) {
    const [main = '', ...others] = input.split('\f');
    const parts = Object.fromEntries(
      otherParts.map((name, index) => [`word/${partFiles[name] ?? name}.xml`, part(name, others[index] ?? '')]),
    );
    const relations = Object.keys(parts)
      .map(
        (name, index) =>
          `<Relationship Id="rId${String(index)}" Type="${wordSpaces[1] ?? ''}/${name.replace(/^word\/|\d*\.xml$/g, '')}" Target="${name.slice(5)}"/>`,
      )
      .join('');
    read(() =>
      readDocx(
        new DocumentPackage(
          packed({
            '[Content_Types].xml': '<Types/>',
            'word/document.xml': body(main),
            'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
            ...parts,
          }),
        ),
      ),
    );
  },
};

export const odt: Target = {
  name: 'odt',
  seeds: [
    '<text:h text:outline-level="1">Actoren</text:h><text:p text:style-name="P1">Joris<text:s text:c="2"/><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>x</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>',
    '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table><text:p><office:annotation><text:p>x</text:p></office:annotation><text:tab/><text:line-break/></text:p>',
  ],
  words: xmlWords,
  run(input) {
    const [main = '', styles = ''] = input.split('\f');
    const content = `<office:document-content ${odtAttributes}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${main}</office:text></office:body></office:document-content>`;
    read(() =>
      readOdt(
        new DocumentPackage(packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content })),
      ),
    );
  },
};

export const html: Target = {
  name: 'html',
  seeds: [
    '<h1>Actoren</h1><p>Joris <b>belt</b>.<ul><li>a<li>b</ul><table><tr><th>a<td>b</table><!-- x --><img alt="y">',
  ],
  words: htmlWords,
  run: (input) => {
    read(() => readHtml(bytesOf(input)));
  },
};

export const rtf: Target = {
  name: 'rtf',
  isBytes: true,
  seeds: [
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1\\b Actoren\\b0\\par Jor\\'efs \\u8217?s {\\footnote x}\\par\\trowd\\cellx1\\intbl a\\cell b\\cell\\row{\\info{\\author Eva}}}",
  ],
  words: rtfWords,
  run: (input) => {
    read(() => readRtf(bytesOf(input)));
  },
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

export const pdf: Target = {
  name: 'pdf',
  isBytes: true,
  seeds: [
    latin1(pdfOf([column(50, ['Actoren', 'Joris belt.']), column(50, ['1. Wie?', 'De moeder.'])], { Author: 'Eva' })),
  ],
  words: pdfWords,
  run: (input) => readWhole(input, 'a.pdf'),
};

const smallArchive = zipOf([
  { name: 'Jansen_123_a.md', text: '## Actoren\n\nJoris\n' },
  { name: 'map/../b.md', text: 'b' },
  { name: 'c.docx', bytes: packed({ '[Content_Types].xml': '<Types/>' }) },
]);

/** An archive, each entry read; and the same bytes as a package of a document. */
export const zip: Target = {
  name: 'zip',
  isBytes: true,
  seeds: [latin1(smallArchive), latin1(packed({ 'word/document.xml': body(''), '[Content_Types].xml': '' }))],
  words: zipWords,
  async run(input) {
    await readWhole(input, 'a.docx');
    const archive = await openArchive(bytesOf(input)).catch(() => undefined);
    for (const entry of archive?.entries ?? []) {
      if (entry.refused) continue;
      const bytes = await entry.read().catch(() => undefined);
      demand(bytes === undefined || bytes.length === entry.size, 'an entry of another size than it declares');
    }
    archive?.close();
  },
};
