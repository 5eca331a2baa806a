/** Finds the rows of a table that a form has as an example, for the writer to replace. */
import type { Table } from 'mdast';
import { fold } from '../../templates/names.ts';
import type { RegionLine } from '../sections/region-lines.ts';

/** What a row of a form has for names: "naam", "datum", "doel 2". */
const fieldName =
  /^(?:naam|datum|actie|doel|wie|wat|wanneer|waar|hoe|rol|tekst|voorbeeld|resultaat|deadline|bron|titel|auteur|jaar|name|date|action|goal|who|what|when|role|(?:\S+ )?\p{L}+ \d)$/u;

/**
 * The cells of rows that a form has as an example: a row that says the name of one of its columns again, and in which
 * every other cell is the name of a field too. "| Doel 2 | actie | naam | datum |" below "| Doel | Actie | Wie |".
 */
export function cellsOfExampleRows(lines: readonly RegionLine[]): ReadonlySet<RegionLine> {
  const names = new Map<Table, Map<number, string>>();
  const rows = new Map<Table, Map<number, RegionLine[]>>();
  for (const line of lines) {
    const { cell } = line.leaf;
    if (!cell) continue;
    if (cell.row === 0) mapIn(names, cell.table).set(cell.column, fold(line.text));
    else {
      const inTable = mapIn(rows, cell.table);
      inTable.set(cell.row, [...(inTable.get(cell.row) ?? []), line]);
    }
  }
  const found = new Set<RegionLine>();
  for (const [table, inTable] of rows)
    for (const cells of inTable.values()) {
      const isEcho = ({ leaf, text }: RegionLine): boolean =>
        names.get(table)?.get(leaf.cell?.column ?? 0) === fold(text);
      if (
        cells.length > 1 &&
        cells.some(isEcho) &&
        cells.every((line) => isEcho(line) || fieldName.test(fold(line.text)))
      )
        for (const line of cells) found.add(line);
    }
  return found;
}

function mapIn<Value>(maps: Map<Table, Map<number, Value>>, table: Table): Map<number, Value> {
  const map = maps.get(table) ?? new Map<number, Value>();
  maps.set(table, map);
  return map;
}
