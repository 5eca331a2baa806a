/**
 * Tells of lines whose words are none of the writer's own text: the header of a table without a filled row, and an
 * address of a page elsewhere.
 */
import type { Table } from 'mdast';
import { fold } from '../../templates/names.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { countWords } from '../../text/word-count.ts';

/** A cell of more words on top of a table is text, not the name of a column. */
const MOST_HEADER_WORDS = 4;

/** May the cell be the name of a column? */
export const isColumnName = ({ leaf, text }: RegionLine): boolean =>
  leaf.cell?.row === 0 && countWords(text) <= MOST_HEADER_WORDS;

/** The tables among the lines in which a cell under the header holds own words. `wordsIn`: those of a line. */
export const filledTables = (lines: readonly RegionLine[], wordsIn: (line: RegionLine) => number): ReadonlySet<Table> =>
  new Set(
    lines.flatMap((line) =>
      line.leaf.cell && line.leaf.cell.row > 0 && wordsIn(line) > 0 ? line.leaf.cell.table : [],
    ),
  );

/** "https://…", "[Mijn dialoog](https://…)": a line that is one link as a whole. */
export function isOnlyLink({ leaf, text }: RegionLine): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text)) return true;
  const [link] = leaf.rendered.links;
  const [segment] = leaf.rendered.segments;
  return (
    link !== undefined &&
    leaf.rendered.links.length === 1 &&
    leaf.lines.length === 1 &&
    segment?.source === leaf.span.start + 1 &&
    link.end + 1 === leaf.span.end
  );
}

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
