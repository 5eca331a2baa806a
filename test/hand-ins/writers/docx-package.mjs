// @ts-check
/** Writes a docx with the package `docx`, as programs that make Word files do. */
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import { packed, pixel, written } from './xml.mjs';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/**
 * @param {import('../stories.mjs').Node[]} nodes
 * @param {import('../documents.mjs').Extras} extras
 * @returns {Promise<Uint8Array>}
 */
export async function writeDocxPackage(nodes, extras) {
  const { creator, title, subject, keywords, comments = [], header, footer, footnote, columns } = extras;
  let place = 0;
  const children = nodes.flatMap((each) => {
    const written = blocksOf(each);
    if (each.kind !== 'p' || each.bold || each.size || each.text.length < 60) return written;
    place++;
    return [new Paragraph({ children: [...decorations(place, extras), new TextRun(each.text)] })];
  });
  const document = new Document({
    creator,
    title,
    subject,
    keywords,
    lastModifiedBy: creator,
    numbering: {
      config: [
        {
          reference: 'vragen',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    ...(comments.length > 0 && {
      comments: {
        children: comments.map(({ author, text }, id) => ({
          id,
          author,
          date: new Date(written),
          children: [new Paragraph(text)],
        })),
      },
    }),
    ...(footnote && { footnotes: { 1: { children: [new Paragraph(footnote)] } } }),
    sections: [
      {
        properties: columns ? { column: { count: columns, space: 500 } } : {},
        ...(header && { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        ...(footer && { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }),
        children,
      },
    ],
  });
  return fixed(await Packer.toBuffer(document));
}

/** @param {import('../stories.mjs').Node} each @returns {(Paragraph | Table)[]} */
function blocksOf(each) {
  if (each.kind === 'title') return [new Paragraph({ text: each.text, heading: HeadingLevel.TITLE })];
  if (each.kind === 'heading') return [new Paragraph({ text: each.text, heading: levels[each.level - 1] })];
  if (each.kind === 'break') return [new Paragraph({ children: [new PageBreak()] })];
  if (each.kind === 'item') {
    const mark = each.isOrdered ? { numbering: { reference: 'vragen', level: 0 } } : { bullet: { level: 0 } };
    return [new Paragraph({ text: each.text, ...mark })];
  }
  if (each.kind === 'contents')
    return each.entries.map(
      (entry, index) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: 9000, leader: 'dot' }],
          children: [new TextRun(`${entry}\t${index + 2}`)],
        }),
    );
  if (each.kind === 'table') return [tableOf(each)];
  return [
    new Paragraph({ children: [new TextRun({ text: each.text, bold: each.bold, size: (each.size ?? 11) * 2 })] }),
  ];
}

/** @param {import('../stories.mjs').Table} table */
const tableOf = ({ rows, boldFirst }) =>
  new Table({
    rows: rows.map(
      (row, index) =>
        new TableRow({
          children: row.map(
            (cell) =>
              new TableCell({
                children: cell
                  .split('\n')
                  .map((text) => new Paragraph({ children: [new TextRun({ text, bold: boldFirst && index === 0 })] })),
              }),
          ),
        }),
    ),
  });

/**
 * What stands in the nth long paragraph: in the first the deletion, in the second comments, in the third a footnote
 * or a picture.
 * @param {number} place
 * @param {import('../documents.mjs').Extras} extras
 */
function decorations(place, { creator = '', deleted, inserted, comments = [], footnote, alt }) {
  const change = { author: creator, date: written };
  if (place === 1)
    return [
      ...(deleted ? [new DeletedTextRun({ id: 90, ...change, text: deleted })] : []),
      ...(inserted ? [new InsertedTextRun({ id: 91, ...change, text: inserted })] : []),
    ];
  if (place === 2)
    return comments.flatMap((_, id) => [
      new CommentRangeStart(id),
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]);
  if (place === 3 && footnote) return [new FootnoteReferenceRun(1)];
  if (place === 3 && alt)
    return [
      new ImageRun({
        type: 'png',
        data: pixel,
        transformation: { width: 40, height: 40 },
        altText: { name: 'Afbeelding 1', description: alt, title: '' },
      }),
    ];
  return [];
}

/** The same bytes each time: the package writes the time of writing. @param {Uint8Array} file */
function fixed(file) {
  const parts = unzipSync(new Uint8Array(file));
  const core = new TextDecoder().decode(parts['docProps/core.xml']);
  return packed({
    ...parts,
    'docProps/core.xml': core.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${written}`),
  });
}
