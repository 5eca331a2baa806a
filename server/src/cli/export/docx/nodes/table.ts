import { Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Table as Node, TableCell as CellNode, TableRow as RowNode } from 'mdast';
import type { DocxWriter, WrittenBlock } from '../writer.ts';
import { inlines } from './inlines.ts';
import { largest } from '../../../../lists.ts';

export function table({ children }: Node, writer: DocxWriter): readonly WrittenBlock[] {
  const [head, ...body] = children;
  if (!head) return [];
  const width = largest(children.map((row) => row.children.length));
  // Markdown demands a row of heads; where nothing stands in it, Word needs none.
  const rows = head.children.some((cell) => cell.children.length > 0) || body.length === 0 ? children : body;
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      margins: { left: SIDE, right: SIDE, marginUnitType: WidthType.DXA },
      rows: rows.map((row) => tableRow(row, row === head, width, writer)),
    }),
    // Word joins two tables that nothing stands between.
    new Paragraph({ style: 'TableEnd' }),
  ];
}

/** The room beside the text of a cell, in twentieths of a point: as in a table that Word makes. */
const SIDE = 108;

/** All rows get as many cells. */
function tableRow({ children }: RowNode, isHead: boolean, width: number, writer: DocxWriter): TableRow {
  const none: CellNode = { type: 'tableCell', children: [] };
  const cells = Array.from({ length: width }, (_, column) => children[column] ?? none);
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    children: cells.map(
      (cell) =>
        new TableCell({
          children: [new Paragraph({ style: 'TableText', children: inlines(cell.children, writer) })],
          ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'EDEDED' } }),
        }),
    ),
  });
}
