/** Finds tables in a pdf, which has none: rows of cells that begin at the same height, in columns that begin at the same place. */
import { leadingIn } from './leading.ts';
import type { Line } from './lines.ts';
import { largest, smallest } from '../../../../lists.ts';

/** The lines of each cell of each row. */
export type CellLines = readonly (readonly Line[])[];

export interface LineTable {
  readonly rows: readonly CellLines[];
}

/** Lines begin at one height when they differ by less than this part of their size. */
const SAME_HEIGHT = 0.4;
/** Between two rows, in times the size, where no other rows tell. */
const WIDEST_GAP = 2.5;
/** Lines of a cell are at most this many times as far apart as most lines of their size, but for paragraphs … */
const MOST_LEADING = 1.25;
/** … which stand further apart by at most this many times the size. */
const BETWEEN_PARAGRAPHS = 1.2;
/** One row may be columns of text, or a date at the right of a line. */
const LEAST_ROWS = 2;

/**
 * Runs of lines that are no table, and tables, in order. Programs write a table row by row, cell by cell, so that a cell
 * begins where the lines jump up to the height at which the row began.
 */
export function withTables(lines: readonly Line[]): readonly (readonly Line[] | LineTable)[] {
  const rows = rowsOf(lines);
  const parts: (readonly Line[] | LineTable)[] = [];
  for (let index = 0; index < rows.length;) {
    let end = index;
    while (isRowOf(rows[index] ?? [], rows[end] ?? []) && isNear(rows.slice(index, end), rows[end] ?? [])) end++;
    const table = rows.slice(index, end);
    if (table.length >= LEAST_ROWS) {
      parts.push({ rows: table });
      index = end;
    } else {
      parts.push((rows[index] ?? []).flat());
      index++;
    }
  }
  return joinedRuns(parts);
}

/** Cells of lines: a line that begins at the height of the row, to the right of the cell before, begins a cell. */
function rowsOf(lines: readonly Line[]): readonly CellLines[] {
  const rows: Line[][][] = [];
  const leading = leadingIn(lines);
  const reach = ({ size }: Line): number => Math.max(1.6 * size, MOST_LEADING * leading(size));
  for (const [index, line] of lines.entries()) {
    const row = rows.at(-1);
    const start = row?.[0]?.[0];
    const cell = row?.at(-1);
    const startsCell =
      row &&
      start &&
      cell &&
      start.page === line.page &&
      Math.abs(start.y - line.y) < SAME_HEIGHT * line.size &&
      line.left > largest(cell.map(({ right }) => right));
    if (startsCell) row.push([line]);
    else if (row && cell && row.length > 1 && isBelow(cell, start, line, reach)) cell.push(line);
    else if (row && cell && row.length === 1 && leadsToCell(lines, index, start, reach)) cell.push(line);
    else rows.push([[line]]);
  }
  return rows;
}

/** How far below a line of a cell the next one may stand. */
type Reach = (line: Line) => number;

/** Is the line the next one of a cell, at the left edge of the cell and below it, or on top of the next page? */
function isBelow(cell: readonly Line[], start: Line | undefined, line: Line, reach: Reach): boolean {
  const last = cell.at(-1);
  const first = cell[0];
  if (!last || !first || Math.abs(first.left - line.left) >= line.size) return false;
  // At the left edge of the table a line may be anything.
  if (line.page === last.page + 1) return start !== undefined && line.left > start.left + line.size;
  return last.page === line.page && last.y > line.y && last.y - line.y < reach(line) + BETWEEN_PARAGRAPHS * line.size;
}

/** Do the lines from here on jump back up to the height at which the row began? Then they are its first cell. */
function leadsToCell(lines: readonly Line[], index: number, start: Line | undefined, reach: Reach): boolean {
  if (!start) return false;
  for (let next = index; next < lines.length; next++) {
    const [line, before] = [lines[next], lines[next - 1]];
    if (!line || !before || line.page !== start.page) return false;
    if (Math.abs(line.y - start.y) < SAME_HEIGHT * line.size && line.left > start.right) return true;
    const isNextLine =
      line.y < before.y && before.y - line.y < reach(line) && Math.abs(line.left - start.left) < line.size;
    if (!isNextLine) return false;
  }
  return false;
}

/** Has a row the same columns as the first row of a table? The last cells may be empty. */
function isRowOf(first: CellLines, row: CellLines): boolean {
  if (first.length < 2 || row.length === 0) return false;
  const lefts = first.map((cell) => cell[0]?.left ?? 0);
  return (
    row.every((cell, index) => {
      const left = cell[0]?.left ?? 0;
      const size = cell[0]?.size ?? 0;
      return (row.length > 1 || index === 0) && lefts.some((each) => Math.abs(each - left) < size);
    }) &&
    (row.length > 1 || isNarrow(row, lefts))
  );
}

/** A row of one cell looks like the cell above it, and stands no further below than the rows before it from each other. */
function isNear(rows: readonly CellLines[], row: CellLines): boolean {
  if (row.length > 1) return true;
  const first = row[0]?.[0];
  const above = rows.at(-1)?.[0]?.[0];
  if (!first || !above || first.size !== above.size || (first.bold && !above.bold)) return false;
  const gaps = [...rows, row].map((each, index, all) => gapAbove(all[index - 1], each));
  const gap = gaps.pop() ?? 0;
  const most = rows.length === 1 ? WIDEST_GAP * first.size : 1.3 * largest(gaps, 0);
  return gap <= most;
}

/** From the last line of a row to the first of the next, on one page. */
function gapAbove(before: CellLines | undefined, row: CellLines): number {
  const above = (before ?? []).flat();
  const first = row[0]?.[0];
  if (!first || above[0]?.page !== first.page) return 0;
  return smallest(above.map(({ y }) => y)) - first.y;
}

/** A row of one cell has its text in the first column alone. */
const isNarrow = (row: CellLines, lefts: readonly number[]): boolean =>
  (row[0] ?? []).every(({ right }) => right < (lefts[1] ?? 0)) &&
  Math.abs((row[0]?.[0]?.left ?? 0) - (lefts[0] ?? 0)) < 2;

function joinedRuns(parts: readonly (readonly Line[] | LineTable)[]): readonly (readonly Line[] | LineTable)[] {
  const result: (readonly Line[] | LineTable)[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && isRun(last) && isRun(part)) result[result.length - 1] = [...last, ...part];
    else result.push(part);
  }
  return result;
}

export const isRun = (part: readonly Line[] | LineTable): part is readonly Line[] => Array.isArray(part);
