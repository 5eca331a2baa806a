/** Finds tables that hold sections: tables with a column or a row named after one. */
import type { Table } from 'mdast';
import type { NameIndex } from '../../templates/match.ts';
import type { TemplateSection } from '../../templates/model.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import { countWords } from '../../text/word-count.ts';
import { ownColumns } from './own-columns.ts';

/** A column or row of a table that is named after one section or more. */
export interface TableSections {
  /** The cell that names the sections. */
  readonly name: LeafBlock;
  readonly sections: readonly TemplateSection[];
  /** The cells that hold the text of the sections. */
  readonly cells: readonly LeafBlock[];
  /** Cells beside the name that hold no text of the writer: prompts, evidence, the header of the table. */
  readonly others: readonly LeafBlock[];
}

/** This many names in the header of a table, or in its first column, make sections of its columns or rows. */
const LEAST_NAMES = 2;

/**
 * Sections in tables, in document order. Two known names in the header of a table make sections of its columns. Two
 * in its first column make sections of its rows; one does when it is the only cell of that column under the header.
 */
export function tableSections(leaves: readonly LeafBlock[], names: NameIndex): readonly TableSections[] {
  const tables = new Map<Table, LeafBlock[]>();
  for (const leaf of leaves) {
    if (!leaf.cell) continue;
    const cells = tables.get(leaf.cell.table);
    if (cells) cells.push(leaf);
    else tables.set(leaf.cell.table, [leaf]);
  }
  return [...tables.values()].flatMap((cells) => {
    const columns = namedLanes(
      cells,
      names,
      ({ row }) => row === 0,
      ({ column }) => column,
    );
    const { rows, column: nameColumn } = rowsIn(cells, names);
    if (columns.length > rows.length) return columns.length >= LEAST_NAMES && !listsItems(cells) ? columns : [];
    const wholeFirstColumn =
      rows.length > 0 && rows.length >= cells.filter(({ cell }) => cell?.column === nameColumn).length - 1;
    return rows.length >= LEAST_NAMES || (wholeFirstColumn && rows.length > 0 && columns.length < LEAST_NAMES)
      ? withOwnColumns(rows, cells, nameColumn)
      : [];
  });
}

/** The name of a competence, a week or a project has no more words. */
const MOST_WORDS_OF_ITEM = 4;

/** A table with a row for each competence or week, under a header with the names of sections: it holds no section as a whole. */
function listsItems(cells: readonly LeafBlock[]): boolean {
  const items = cells.filter(({ cell, rendered }) => cell?.column === 0 && cell.row > 0 && rendered.text.trim() !== '');
  return items.length > 1 && items.every(({ rendered }) => countWords(rendered.text) <= MOST_WORDS_OF_ITEM);
}

/** The rows named after a section, by their first cell; or by their second, behind a column of numbers. */
function rowsIn(cells: readonly LeafBlock[], names: NameIndex): { rows: readonly TableSections[]; column: number } {
  const namedBy = (nameColumn: number): readonly TableSections[] =>
    namedLanes(
      cells,
      names,
      ({ column }) => column === nameColumn,
      ({ row }) => row,
    );
  const rows = namedBy(0);
  if (rows.length > 0) return { rows, column: 0 };
  const areNumbered = cells.every(
    ({ cell, rendered }) => cell?.column !== 0 || cell.row === 0 || /^\W*\d{0,2}\W*$/.test(rendered.text),
  );
  return areNumbered ? { rows: namedBy(1), column: 1 } : { rows, column: 0 };
}

/** The rows with only the cells in columns of the writer's own text. */
function withOwnColumns(
  rows: readonly TableSections[],
  cells: readonly LeafBlock[],
  nameColumn: number,
): readonly TableSections[] {
  const named = new Set(rows.flatMap(({ name }) => name.cell?.row ?? []));
  const header = named.has(0) ? [] : cells.filter(({ cell }) => cell?.row === 0);
  const own = ownColumns(cells, named, nameColumn);
  return rows.map((row, index) => {
    const isOwn = ({ cell }: LeafBlock): boolean =>
      cell !== undefined && cell.column > nameColumn && (own?.has(cell.column) ?? true);
    return {
      ...row,
      cells: row.cells.filter(isOwn),
      others: [...row.cells.filter((cell) => !isOwn(cell)), ...(index === 0 ? header : [])],
    };
  });
}

/**
 * The lanes (columns or rows) of one table that are named after a section. `isNameCell`: is this the cell that may
 * name its lane? `laneOf`: index of the lane a cell stands in.
 */
function namedLanes(
  cells: readonly LeafBlock[],
  names: NameIndex,
  isNameCell: (cell: { row: number; column: number }) => boolean,
  laneOf: (cell: { row: number; column: number }) => number,
): readonly TableSections[] {
  return cells.flatMap((leaf) => {
    const { cell } = leaf;
    if (!cell || !isNameCell(cell)) return [];
    const text = leaf.rendered.text.trim();
    const match = text === '' ? undefined : (names.exact(text) ?? names.exact(nameOnTop(leaf)));
    if (!match) return [];
    const inLane = cells.filter((other) => other !== leaf && other.cell && laneOf(other.cell) === laneOf(cell));
    return [{ name: leaf, sections: match.sections, cells: inLane, others: [] }];
  });
}

/** The bold text at the start of a cell, or its first line: a form may have its prompt under the name. */
function nameOnTop({ rendered, lines }: LeafBlock): string {
  const bold = rendered.strong.find(({ start }) => rendered.text.slice(0, start).trim() === '');
  return bold ? rendered.text.slice(bold.start, bold.end) : (lines[0]?.text ?? '');
}
