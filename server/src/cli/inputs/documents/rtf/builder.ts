/** Builds blocks from the paragraphs, cells and rows of Rich Text Format, in the order in which they end. */
import type { Block, Cell, Inline, ListItem, Paragraph } from '../content.ts';
import { addAll } from '../../../../lists.ts';

export class BlockBuilder {
  readonly blocks: Block[] = [];
  private inlines: Inline[] = [];
  private marker = '';
  private inCell: Block[] = [];
  private row: Cell[] = [];
  private rows: (readonly Cell[])[] = [];

  add(inline: Inline): void {
    this.inlines.push(inline);
  }

  /** The number or bullet of the paragraph, as the writer's program shows it. */
  addMarker(text: string): void {
    this.marker += text;
  }

  endParagraph(heading: number | undefined, level: number, inTable: boolean): void {
    const item = itemOf(this.marker, level);
    const paragraph: Paragraph = {
      kind: 'paragraph',
      inlines: this.inlines,
      ...(heading !== undefined ? { heading } : item && { item }),
    };
    this.inlines = [];
    this.marker = '';
    if (inTable) this.inCell.push(paragraph);
    else {
      this.endTable();
      this.blocks.push(paragraph);
    }
  }

  endCell(level: number): void {
    this.endParagraph(undefined, level, true);
    this.row.push({ blocks: this.inCell, columns: 1 });
    this.inCell = [];
  }

  endRow(): void {
    if (this.row.length > 0) this.rows.push(this.row);
    this.row = [];
  }

  end(): void {
    if (this.inlines.length > 0) this.endParagraph(undefined, 0, false);
    this.endTable();
  }

  private endTable(): void {
    this.endRow();
    if (this.rows.length > 0) this.blocks.push({ kind: 'table', rows: this.rows });
    this.rows = [];
    addAll(this.blocks, this.inCell);
    this.inCell = [];
  }
}

function itemOf(marker: string, level: number): ListItem | undefined {
  const text = marker.trim();
  if (text === '') return undefined;
  const number = /(\d{1,3})\D*$/.exec(text)?.[1];
  return number === undefined ? { level } : { level, number: Number(number) };
}
