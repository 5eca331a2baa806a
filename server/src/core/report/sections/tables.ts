/** Finds tables that hold sections: tables with a column or a row named after one. */
import type { Table } from 'mdast';
import type { NameIndex } from '../../templates/match.ts';
import type { TemplateSection } from '../../templates/model.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';

/** A column or row of a table that is named after one section or more. */
export interface TableSections {
  /** The cell that names the sections. */
  readonly name: LeafBlock;
  readonly sections: readonly TemplateSection[];
  /** The cells that hold the text of the sections. */
  readonly cells: readonly LeafBlock[];
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
    const rows = namedLanes(
      cells,
      names,
      ({ column }) => column === 0,
      ({ row }) => row,
    );
    if (columns.length > rows.length) return columns.length >= LEAST_NAMES ? columns : [];
    const wholeFirstColumn =
      rows.length > 0 && rows.length >= cells.filter(({ cell }) => cell?.column === 0).length - 1;
    return rows.length >= LEAST_NAMES || (wholeFirstColumn && rows.length > 0 && columns.length < LEAST_NAMES)
      ? rows
      : [];
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
    const match = text === '' ? undefined : names.exact(text);
    if (!match) return [];
    const inLane = cells.filter((other) => other !== leaf && other.cell && laneOf(other.cell) === laneOf(cell));
    return [{ name: leaf, sections: match.sections, cells: inLane }];
  });
}
