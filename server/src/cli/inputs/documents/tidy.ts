/**
 * Brings what writers made by hand to one form, whatever the kind of document: typed numbers and bullets become list
 * items, tables that only lay out the page become text, and a table of contents is left out.
 */
import {
  plainText,
  textOfBlocks,
  type Block,
  type Cell,
  type Inline,
  type ListItem,
  type Paragraph,
  type Table,
} from './content.ts';
import { cleanText } from './inlines.ts';
import { addAll, largest } from '../../../lists.ts';

export const tidied = (blocks: readonly Block[]): readonly Block[] =>
  withoutContents(blocks.flatMap(opened).flatMap(unrolled)).flatMap((block) =>
    block.kind === 'table' ? [block] : withText(withTypedMarker(block)),
  );

const withText = (block: Paragraph): readonly Block[] =>
  block.inlines.some(
    (inline) => inline.kind === 'note' || (inline.kind === 'text' && cleanText(inline.text).trim() !== ''),
  )
    ? [block]
    : [];

/** A heading of more UTF-16 units is a paragraph in the form of a heading. */
const LONGEST_HEADING = 200;

/** "1.", "2)", "a.", "(3)"; a year or a date is no number of an item. */
const typedNumber = /^\s*\(?(\d{1,2})[.)][)\s\t]\s*(?=\S)/;
/** The characters that word processors and writers use as bullets; those of the Symbol font are in U+F000-U+F0FF. */
/** "o", of the second level, where a list of Word was pasted as text. */
const typedSubBullet = /^\s*o\t+(?=\S)/;
const typedBullet = /^\s*(?:[-–—*•◦▪‣●○■□♦➢✓·]|[\uf000-\uf0ff])[\s\t]+(?=\S)/u;

function withTypedMarker(block: Paragraph): Paragraph {
  const text = plainText(block.inlines);
  if (block.heading !== undefined) {
    const { heading, ...paragraph } = block;
    return text.length <= LONGEST_HEADING ? { ...paragraph, heading } : paragraph;
  }
  const [first] = block.inlines;
  if (block.item || block.code || first?.kind !== 'text') return block;
  const number = typedNumber.exec(text);
  const subBullet = typedSubBullet.exec(text);
  const marker = number ?? subBullet ?? typedBullet.exec(text);
  // A bold line with its number is a heading or a question made by hand, also when an answer stands behind it.
  if (!marker || (first.bold && first.text.trim().length > marker[0].trim().length)) return block;
  const item: ListItem = number ? { level: 0, number: Number(number[1]) } : { level: subBullet ? 1 : 0 };
  return { ...block, item, inlines: withoutStart(block.inlines, marker[0].length) };
}

/** The inlines without their first UTF-16 units. */
function withoutStart(inlines: readonly Inline[], units: number): readonly Inline[] {
  let left = units;
  return inlines.flatMap((inline): readonly Inline[] => {
    if (left === 0) return [inline];
    if (inline.kind !== 'text') {
      left -= inline.kind === 'break' ? 1 : 0;
      return [];
    }
    const text = inline.text.slice(left);
    left = Math.max(0, left - inline.text.length);
    return text === '' ? [] : [{ ...inline, text }];
  });
}

/**
 * A table of one column, such as a frame around text, is text. So is a row with one cell over the whole width, which is
 * mostly a heading: it cuts the table in two.
 */
function opened(block: Block): readonly Block[] {
  if (block.kind === 'paragraph') return [block];
  const rows = block.rows.filter((row) => row.some(hasText));
  const width = largest(
    rows.map((row) => row.filter(hasText).length),
    0,
  );
  const parts: Block[] = [];
  let together: (readonly Cell[])[] = [];
  const close = (): void => {
    if (together.length > 0) parts.push({ ...block, rows: together } satisfies Table);
    together = [];
  };
  for (const row of rows) {
    if (width > 1 && row.length > 1) together.push(row);
    else {
      close();
      addAll(
        parts,
        row.flatMap(({ blocks }) => blocks.flatMap(opened)),
      );
    }
  }
  close();
  return parts;
}

/** A form with names of sections at the left is unrolled: in a cell, questions and their answers would run together. */
function unrolled(block: Block): readonly Block[] {
  if (block.kind === 'paragraph' || !isForm(block)) return [block];
  const { page } = block;
  return block.rows.flatMap(([label, text]): readonly Block[] => [
    {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: textOfCell(label).trim(), bold: true }],
      ...(page !== undefined && { page }),
    },
    ...(text?.blocks ?? []),
  ]);
}

/** The name of a section has fewer UTF-16 units. */
const LONGEST_LABEL = 100;

/** Labels without a question at the left; at the right a question with other paragraphs, in one cell or more. */
const isForm = ({ rows }: Table): boolean =>
  rows.every(([label, text, ...others]) => {
    const name = textOfCell(label).trim();
    const isLabel = name !== '' && name.length < LONGEST_LABEL && !/[?\n]/.test(name);
    return isLabel && label?.columns === 1 && text?.columns === 1 && others.length === 0;
  }) &&
  rows.some(([, text]) => {
    const paragraphs = (text?.blocks ?? []).map((inCell) => cleanText(textOfBlocks([inCell])).trim());
    return paragraphs.filter((each) => each !== '').length > 1 && paragraphs.some((each) => each.endsWith('?'));
  });

const textOfCell = (cell: Cell | undefined): string => cleanText(textOfBlocks(cell?.blocks ?? []));

const hasText = ({ blocks }: Cell): boolean => cleanText(textOfBlocks(blocks)).trim() !== '';

/** "Actoren ........ 3", "Actoren<tab>3": an entry of a table of contents. */
const contentsEntry = /\S\s*(?:[.·…_]{3,}\s*|\t\s*)(?:\d{1,3}|[ivx]{1,5})\s*$/;
/** In UTF-16 units, the dots included. */
const LONGEST_ENTRY = 300;
const contentsTitle = /^\s*(?:\d+\.?\s*)?(?:inhoud|inhoudsopgave|table of contents|contents)(?:\s*:)?\s*$/i;

/** Leaves out entries of a table of contents, with the title above them. A line alone may be anything. */
function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.inlines) : ''));
  const isEntry = lines.map((line) => line.length < LONGEST_ENTRY && contentsEntry.test(line));
  const isBlank = lines.map((line, index) => blocks[index]?.kind === 'paragraph' && cleanText(line).trim() === '');
  const near = (index: number, step: 1 | -1): boolean => {
    let next = index + step;
    while (isBlank[next]) next += step;
    return isEntry[next] ?? false;
  };
  return blocks.filter((_, index) => {
    if (isEntry[index]) return !near(index, 1) && !near(index, -1) && !contentsTitle.test(lines[index - 1] ?? '');
    return !contentsTitle.test(lines[index] ?? '');
  });
}
