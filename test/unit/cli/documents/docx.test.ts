/** Word files as students make them: what the reader takes from each part of the format. */
import assert from 'node:assert/strict';
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReadDocument } from '../../../../server/src/cli/inputs/documents/content.ts';
import { readDocument } from '../../../../server/src/cli/inputs/documents/read-document.ts';

type Children = ISectionOptions['children'];

async function read(
  children: Children,
  options: Partial<IPropertiesOptions> = {},
  section: Partial<ISectionOptions> = {},
): Promise<ReadDocument> {
  const document = new Document({ creator: 'Iris Björk', ...options, sections: [{ ...section, children }] });
  return readDocument(await Packer.toBuffer(document), 'verslag.docx');
}

/** A file with this body and these styles, for what the library that makes Word files can't do. */
async function readXml(body: string, styles = ''): Promise<ReadDocument> {
  const parts = unzipSync(await Packer.toBuffer(new Document({ sections: [{ children: [] }] })));
  const put = (name: string, before: string, inserted: string): void => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace(before, () => inserted + before));
  };
  put('word/document.xml', '<w:sectPr', body);
  put('word/styles.xml', '</w:styles>', styles);
  return readDocument(zipSync(parts), 'verslag.docx');
}

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

describe('a Word file', () => {
  it('has headings by style, by the Dutch name of a style, by what a style is based on, and by outline level', async () => {
    const { markdown } = await readXml(
      p('Eerste', styled('Kop1')) +
        p('Tweede', styled('X')) +
        p('Derde', styled('Y')) +
        p('Vierde', '<w:outlineLvl w:val="2"/>') +
        p('Koptekst is geen kop', styled('Z')),
      style('Kop1', 'heading 1') +
        style('X', 'Kop 2') +
        style('Y', 'Mijn kop', '<w:basedOn w:val="X"/>') +
        style('Z', 'Koptekst'),
    );
    assert.equal(markdown, '# Eerste\n\n## Tweede\n\n## Derde\n\n### Vierde\n\nKoptekst is geen kop\n');
  });

  it('keeps bold lines bold, over several runs, and a heading plain', async () => {
    const { markdown } = await read([
      new Paragraph({
        children: [
          new TextRun({ text: 'Actoren', bold: true }),
          new TextRun({ text: ' en ', bold: true }),
          new TextRun({ text: 'context ', bold: true }),
        ],
      }),
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text: 'Dilemma', bold: true })] }),
    ]);
    assert.equal(markdown, '**Actoren en context**\n\n## Dilemma\n');
  });

  it('takes short lines that are larger than the text, or underlined, for headings made by hand', async () => {
    const { markdown } = await read([
      new Paragraph({ children: [new TextRun({ text: 'De pinpas', size: 32 })] }),
      new Paragraph('Mijn cliënt heeft een pinpas, die bij de buurman ligt.'),
      new Paragraph({ children: [new TextRun({ text: 'Wat ik deed', underline: {} })] }),
      new Paragraph({ children: [new TextRun({ text: 'Dit is een hele zin.', underline: {} })] }),
    ]);
    assert.equal(
      markdown,
      '**De pinpas**\n\nMijn cliënt heeft een pinpas, die bij de buurman ligt.\n\n**Wat ik deed**\n\nDit is een hele zin.\n',
    );
  });

  it('counts the numbers of lists, also when text stands between the items', async () => {
    const numbering = {
      config: [
        {
          reference: 'vragen',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    };
    const question = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: 'vragen', level: 0 } });
    const { markdown } = await read(
      [
        question('Wie?'),
        question('Wat?'),
        new Paragraph('De moeder.'),
        question('Waar?'),
        new Paragraph({ text: 'los', bullet: { level: 0 } }),
      ],
      { numbering },
    );
    assert.equal(markdown, '1. Wie?\n2. Wat?\n\nDe moeder.\n\n3. Waar?\n\n- los\n');
  });

  it('takes typed numbers and bullets for lists, but not a year', async () => {
    const { markdown } = await read(
      ['1. Wie?', '•\tDe moeder', '2026. Een jaar'].map((text) => new Paragraph({ children: [new TextRun(text)] })),
    );
    assert.equal(markdown, '1. Wie?\n\n- De moeder\n\n2026\\. Een jaar\n');
  });

  it('has tables, of which those that only lay out the page are text', async () => {
    const cell = (text: string, columnSpan = 1): TableCell =>
      new TableCell({ columnSpan, children: text.split('|').map((each) => new Paragraph(each)) });
    const rows = [[cell('Vragen', 2)], [cell('Wie?'), cell('De moeder.|En de vader.')], [cell('Wat?'), cell('')]];
    const { markdown } = await read([
      new Table({ rows: rows.map((children) => new TableRow({ children })) }),
      new Table({ rows: [new TableRow({ children: [cell('Een kader')] })] }),
    ]);
    assert.equal(markdown, 'Vragen\n\n| Wie? | De moeder.<br>En de vader. |\n| - | - |\n| Wat? | |\n\nEen kader\n');
  });

  it('unrolls a form in which questions and answers share a cell', async () => {
    const cell = (text: string): TableCell =>
      new TableCell({ children: text.split('|').map((each) => new Paragraph(each)) });
    const formOf = (...rows: readonly (readonly [string, string])[]): Table =>
      new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
    const form = await read([formOf(['Actoren', 'Een moeder.'], ['Vragen', 'Wie vraagt hulp?|De moeder.'])]);
    assert.equal(form.markdown, '**Actoren**\n\nEen moeder.\n\n**Vragen**\n\nWie vraagt hulp?\n\nDe moeder.\n');
    const asked = await read([formOf(['Wie?', 'De moeder.|Of toch niet?'], ['Wat?', 'Rust.'])]);
    assert.equal(asked.markdown, '| Wie? | De moeder.<br>Of toch niet? |\n| - | - |\n| Wat? | Rust. |\n');
  });

  it('keeps footnotes, tracked insertions and line breaks', async () => {
    const change = { id: 1, author: 'Docent Vos', date: '2026-03-01T10:00:00Z' };
    const { markdown, authors } = await read(
      [
        new Paragraph({
          children: [
            new TextRun('Een'),
            new InsertedTextRun({ text: ' nieuwe', ...change }),
            new TextRun({ text: 'zin', break: 1 }),
            new FootnoteReferenceRun(1),
          ],
        }),
      ],
      { footnotes: { 1: { children: [new Paragraph('Met dank aan mijn groep.')] } } },
    );
    assert.equal(markdown, 'Een nieuwe\\\nzin[^1]\n\n[^1]: Met dank aan mijn groep.\n');
    assert.ok(authors.includes('Iris Björk') && authors.includes('Docent Vos'));
  });

  it('tells of comments, deletions, headers, footers and properties', async () => {
    const change = { id: 1, author: 'Docent Vos', date: '2026-03-01T10:00:00Z' };
    const { markdown, hidden } = await read(
      [
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new TextRun('Zij kwam te laat.'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new DeletedTextRun({ text: 'Zij heet Hatice.', ...change }),
          ],
        }),
      ],
      {
        title: 'Casus over Ebru',
        comments: { children: [{ id: 0, author: 'Vos', children: [new Paragraph('Wie is dit?')] }] },
      },
      {
        headers: { default: new Header({ children: [new Paragraph('Boven')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Onder')] }) },
      },
    );
    assert.equal(markdown, 'Zij kwam te laat.\n');
    const found = hidden.map(({ where, text }) => `${where}: ${text}`);
    assert.deepEqual(found.sort(), [
      'comment: Wie is dit?',
      'deletion: Zij heet Hatice.',
      'footer: Onder',
      'header: Boven',
      'properties: Casus over Ebru',
    ]);
  });

  it('leaves out a table of contents, the prompt of an empty field and hidden text, and reads text boxes once', async () => {
    const box = `<w:txbxContent>${p('In het kader')}</w:txbxContent>`;
    const { markdown, hidden } = await readXml(
      p('Inhoud') +
        p('Actoren<w:tab/>2').replaceAll('<w:tab/>', '</w:t><w:tab/><w:t>') +
        p('Dilemma<w:tab/>3').replaceAll('<w:tab/>', '</w:t><w:tab/><w:t>') +
        '<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik om tekst in te voeren</w:t></w:r></w:sdtContent></w:sdt></w:p>' +
        '<w:p><w:r><w:t>Zichtbaar</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r></w:p>' +
        `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr id="1" name="a" descr="Foto van Rachid"/>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    assert.equal(markdown, 'Zichtbaar\n\nIn het kader\n');
    assert.deepEqual(hidden, [
      { where: 'hidden-text', text: 'verborgen' },
      { where: 'alt-text', text: 'Foto van Rachid' },
    ]);
  });

  it('drops soft hyphens and keeps markdown’s own characters as text', async () => {
    const { markdown } = await readXml(p('Zorg\u00adverlener\u00a0[naam] *ster* # 1'));
    assert.equal(markdown, 'Zorgverlener \\[naam] \\*ster\\* # 1\n');
  });
});
