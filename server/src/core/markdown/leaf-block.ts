/** A leaf block of CommonMark as the report reads it: its visible lines, and where it stands. */
import type { List, ListItem, Table } from 'mdast';
import type { Span } from '../text/span.ts';
import { sourceSpan, type RenderedText } from './rendered-text.ts';

/** A list item around a leaf. */
export interface ListItemPosition {
  readonly list: List;
  readonly item: ListItem;
  readonly ordered: boolean;
  /** The number as written in the source ("3." is 3), else the place in the list from 1. */
  readonly ordinal: number;
  /** Place in the list from 0. */
  readonly index: number;
}

export interface CellPosition {
  readonly table: Table;
  /** 0 is the header row. */
  readonly row: number;
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
  /** Read-only here: only `leafBlocksOf` writes it. */
  readonly origin: Readonly<MutableOrigin>;
  /** With its markup; counts from the start of its block, as `visible` does. */
  readonly span: Span;
  readonly rendered: RenderedText;
  readonly lines: readonly RenderedLine[];
  /** 1-6 for headings. */
  readonly depth: number;
  readonly setext: boolean;
  readonly quoted: boolean;
  /** List items around it, outermost first. */
  readonly items: readonly ListItemPosition[];
  readonly cell: CellPosition | undefined;
}

/** A visible line of a leaf, trimmed; offsets into the leaf's visible text. */
export interface RenderedLine {
  readonly leaf: LeafBlock;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In a list item: the line is not indented in the source, so it only continues the item because no blank line ends it. */
  readonly lazy: boolean;
}

const from = ({ start }: { readonly start: number }, span: Span): Span => ({
  start: start + span.start,
  end: start + span.end,
});

/** Source span of a whole leaf with its markup. */
export const sourceSpanOfLeaf = (leaf: LeafBlock): Span => from(leaf.origin, leaf.span);

/** Source span of visible offsets within a leaf. */
export const sourceSpanIn = (leaf: LeafBlock, span: Span): Span =>
  from(leaf.origin, sourceSpan(leaf.rendered.segments, span));
