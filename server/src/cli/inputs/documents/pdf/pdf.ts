/** Reads a pdf with text: lines, paragraphs, headings and tables are worked out from where words stand. */
import type { HiddenText } from '../../../../core/index.ts';
import type { Block, Content } from '../content.ts';
import { limits } from '../limits.ts';
import { problems, UnreadableDocument } from '../problems.ts';
import { withoutMargins } from './furniture.ts';
import { linesOfPages, type Line } from './lines.ts';
import { readPage, type Page } from './page.ts';
import { paragraphsOf, measuresOf, type Measures } from './paragraphs.ts';
import { openPdf } from './pdfjs.ts';
import { isRun, withTables, type CellLines, type LineTable } from './tables.ts';
import { addAll, largest } from '../../../../lists.ts';

export async function readPdf(bytes: Uint8Array): Promise<Content> {
  const document = await openPdf(bytes);
  if (document.numPages > limits.pages) throw new UnreadableDocument(problems.tooMuchText);
  const read: Page[] = [];
  const hidden: HiddenText[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(await document.getPage(number));
    read.push(page);
    addAll(
      hidden,
      page.comments.map((text) => ({ where: 'comment' as const, text })),
    );
  }
  const lines = linesOfPages(read);
  const pages = read.map(({ height }, index) => ({ height, lines: lines[index] ?? [] }));
  rejectScan(pages.flatMap(({ lines }) => lines));
  const { body, margins } = withoutMargins(pages);
  const measures = measuresOf(body);
  const { info } = await document.getMetadata();
  await document.destroy();
  const property = (name: string): readonly string[] => {
    const value = name in info ? (info as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' && value !== '' ? [value] : [];
  };
  return {
    blocks: withTables(body).flatMap((part) =>
      isRun(part) ? paragraphsOf(part, measures) : [tableOf(part, measures)],
    ),
    notes: new Map(),
    hidden: [
      ...hidden,
      ...margins,
      ...['Title', 'Subject', 'Keywords'].flatMap(property).map((text) => ({ where: 'properties' as const, text })),
    ],
    authors: property('Author'),
  };
}

/** A page of a report has more letters than this; a scan has none, or those of a stamp. */
const LEAST_LETTERS = 20;

/** Throws for a pdf without text, and for one whose letters can't be read because its fonts don't say what they are. */
function rejectScan(lines: readonly Line[]): void {
  const text = lines.map((line) => line.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown = text.match(/[\uFFFD\uE000-\uF8FF\p{Cc}]/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS || unknown > letters) throw new UnreadableDocument(problems.scan);
}

function tableOf({ rows }: LineTable, measures: Measures): Block {
  const lefts = (rows[0] ?? []).map((cell) => cell[0]?.left ?? 0);
  const cellAt = (row: CellLines, left: number): readonly Line[] =>
    row.find(([first]) => first && Math.abs(first.left - left) < first.size) ?? [];
  const rights = lefts.map((left) => largest(rows.flatMap((row) => cellAt(row, left)).map(({ right }) => right)));
  return {
    kind: 'table',
    page: rows[0]?.[0]?.[0]?.page ?? 1,
    rows: rows.map((row) =>
      lefts.map((left, index) => ({
        blocks: paragraphsOf(cellAt(row, left), measures, rights[index] ?? 0),
        columns: 1,
      })),
    ),
  };
}
