/**
 * Reads a table of the form that programs and most writers give it: each row on a line that begins and ends with a bar, with
 * text and simple emphasis in its cells. Any other table is left to remark.
 */
import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { Position } from 'unist';
import { SPACE, VERTICAL_BAR } from '../text/character-codes.ts';
import type { ReadBlock } from './block.ts';
import { simpleParagraph } from './inline.ts';
import { isBlank, lineEnd, nextLine } from './line-shapes.ts';

/** The row below the header: it says how the columns are aligned. */
const delimiterRow = /^\|(?: *:?-+:? *\|)+$/;

/** A line of the table. `number`: in the block, from 1. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** The table that starts at `at`; undefined when none does, or one that isn't simple. */
export function simpleTableAt(text: string, at: number): ReadBlock | undefined {
  if (text.charCodeAt(at) !== VERTICAL_BAR) return undefined;
  const lines: Line[] = [];
  let next = at;
  while (next < text.length && !isBlank(text, next)) {
    const end = lineEnd(text, next);
    // A row without bars at its ends may be the start of another block.
    if (text.charCodeAt(next) !== VERTICAL_BAR || text.charCodeAt(end - 1) !== VERTICAL_BAR || end - next < 2)
      return undefined;
    lines.push({ start: next, end, number: lines.length + 1 });
    next = nextLine(text, end);
  }
  const [header, delimiters, ...body] = lines;
  if (!header || !delimiters) return undefined;
  const row = text.slice(delimiters.start, delimiters.end);
  if (!delimiterRow.test(row)) return undefined;
  const align = row.slice(1, -1).split('|').map(alignOf);
  const rows = [header, ...body].map((line) => rowOf(text, line, at));
  const children = rows.filter((each) => each !== undefined);
  if (children.length < rows.length || children[0]?.children.length !== align.length) return undefined;
  const last = lines.at(-1) ?? header;
  const position = { start: pointIn(header, header.start, at), end: pointIn(last, last.end, at) };
  const table: Table = { type: 'table', align, children, position };
  return { nodes: [table], end: next };
}

function alignOf(cell: string): AlignType {
  const [isLeft, isRight] = [/^ *:/.test(cell), /: *$/.test(cell)];
  return isLeft && isRight ? 'center' : isLeft ? 'left' : isRight ? 'right' : null;
}

/** Undefined for a row with markup that isn't simple, or with two bars side by side. */
function rowOf(text: string, line: Line, blockStart: number): TableRow | undefined {
  const children: TableCell[] = [];
  for (let bar = line.start; bar < line.end - 1;) {
    const next = text.indexOf('|', bar + 1);
    const cell = next > bar + 1 ? cellOf(text, line, bar, next, blockStart) : undefined;
    if (!cell) return undefined;
    children.push(cell);
    bar = next;
  }
  return { type: 'tableRow', children, position: positionIn(line, line.start, line.end, blockStart) };
}

/** The cell between two bars: the first is part of it, and so is the last of the row. */
function cellOf(text: string, line: Line, bar: number, next: number, blockStart: number): TableCell | undefined {
  let start = bar + 1;
  let end = next;
  while (start < end && text.charCodeAt(start) === SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
  const content =
    start === end ? undefined : simpleParagraph(text, [{ lineStart: line.start, start, end }], blockStart, line.number);
  if (start < end && !content) return undefined;
  const cellEnd = next === line.end - 1 ? line.end : next;
  return {
    type: 'tableCell',
    children: content?.children ?? [],
    position: positionIn(line, bar, cellEnd, blockStart),
  };
}

const positionIn = (line: Line, start: number, end: number, blockStart: number): Position => ({
  start: pointIn(line, start, blockStart),
  end: pointIn(line, end, blockStart),
});

const pointIn = ({ start, number }: Line, at: number, blockStart: number): Position['start'] => ({
  line: number,
  column: at - start + 1,
  offset: at - blockStart,
});
