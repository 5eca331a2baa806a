/** A leaf block of CommonMark as the report reads it: its rendered lines, and the list items and table around it. */
import type { List, ListItem, Table } from 'mdast';
import { shift, type Span } from '../text/span.ts';
import type { RenderedText } from './rendered-text.ts';
import { sourceSpan } from './source-map.ts';

/** A list item around a leaf block. */
export interface ListItemPosition {
  readonly list: List;
  readonly item: ListItem;
  readonly ordered: boolean;
  /** The number as written in the source ("3." is 3); without one, the index in the list, from 1. */
  readonly ordinal: number;
  /** Index in the list, from 0. */
  readonly index: number;
}

/** The table around a cell, and where in the table the cell is. */
export interface CellPosition {
  readonly table: Table;
  /** From 0, which is the header row. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/**
 * Where a block starts in the version of the text that was read last. One object belongs to all leaf blocks of a
 * block, and every reading writes a new `start` into it. So no code may keep a leaf block beyond the reading of its
 * version: its source offsets would become those of another version.
 */
export interface MutableOrigin {
  /** Offset in the source. */
  start: number;
}

export interface LeafBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'code' | 'html' | 'note' | 'definition';
  /** Where its top-level block starts in the text that is being read. Only `leafBlocksOf` writes it. */
  readonly origin: Readonly<MutableOrigin>;
  /** Span with its markup. It counts from `origin`, as the source spans in `rendered` do. */
  readonly span: Span;
  readonly rendered: RenderedText;
  /** The lines that are not blank. */
  readonly lines: readonly RenderedLine[];
  /** 1-6 for headings, else 0. */
  readonly depth: number;
  /** A heading underlined with "=" or "-". */
  readonly setext: boolean;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** The list items around it, outermost first. */
  readonly items: readonly ListItemPosition[];
  /** Set for a cell of a table. */
  readonly cell: CellPosition | undefined;
}

/** A rendered line of a leaf block, trimmed. Its offsets are into the rendered text of the leaf block. */
export interface RenderedLine {
  readonly leaf: LeafBlock;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A lazy continuation line: in a list item, but not indented in the source. */
  readonly lazy: boolean;
}

/** The span in the text of a whole leaf block with its markup. */
export const sourceSpanOfLeaf = (leaf: LeafBlock): Span => shift(leaf.span, leaf.origin.start);

/** The span in the text of a span of the leaf block's rendered text. */
export const sourceSpanIn = (leaf: LeafBlock, span: Span): Span =>
  shift(sourceSpan(leaf.rendered.segments, span), leaf.origin.start);
