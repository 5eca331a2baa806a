/** Tables that carry sections: a column or a row named after one. */
import type { Table } from 'mdast';
import type { NameIndex } from '../../templates/match.ts';
import type { TemplateSection } from '../../templates/model.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';

export interface TableSections {
  /** The cell that names the sections, and the cells that hold their text. */
  readonly name: LeafBlock;
  readonly sections: readonly TemplateSection[];
  readonly cells: readonly LeafBlock[];
}

/** Cells of each table, then: two known names in the header make column sections, two in the first column row sections. */
export function tableSections(leaves: readonly LeafBlock[], names: NameIndex): readonly TableSections[] {
  const tables = new Map<Table, LeafBlock[]>();
  for (const leaf of leaves) {
    if (!leaf.cell) continue;
    const cells = tables.get(leaf.cell.table);
    if (cells) cells.push(leaf);
    else tables.set(leaf.cell.table, [leaf]);
  }
  return [...tables.values()].flatMap((cells) => {
    const columns = named(
      cells,
      names,
      ({ row }) => row === 0,
      ({ column }) => column,
    );
    const rows = named(
      cells,
      names,
      ({ column }) => column === 0,
      ({ row }) => row,
    );
    if (columns.length > rows.length) return columns.length >= 2 ? columns : [];
    const wholeFirstColumn =
      rows.length > 0 && rows.length >= cells.filter(({ cell }) => cell?.column === 0).length - 1;
    return rows.length >= 2 || (wholeFirstColumn && rows.length > 0 && columns.length < 2) ? rows : [];
  });
}

function named(
  cells: readonly LeafBlock[],
  names: NameIndex,
  isName: (cell: { row: number; column: number }) => boolean,
  lane: (cell: { row: number; column: number }) => number,
): readonly TableSections[] {
  return cells.flatMap((leaf) => {
    const { cell } = leaf;
    if (!cell || !isName(cell)) return [];
    const text = leaf.rendered.text.trim();
    const match = text === '' ? undefined : names.exact(text);
    if (!match) return [];
    const own = cells.filter((other) => other !== leaf && other.cell && lane(other.cell) === lane(cell));
    return [{ name: leaf, sections: match.sections, cells: own }];
  });
}
