/**
 * What every reader makes of a document: paragraphs and tables in reading order, notes, and the text that a reader of
 * the page doesn't see. `markdown.ts` writes it as markdown.
 */
import type { HiddenText, Localised } from '../../../core/index.ts';

/** A stretch of text in one form. White space is as in the document: a tab is "\t". */
export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The address of a link. */
  readonly href?: string;
  /** A raised number or star: the mark of a note that was made by hand. */
  readonly isMark?: boolean;
}

/** `break`: a new line within the paragraph. `note`: the mark of a footnote or endnote, a key of `Content.notes`. */
export type Inline = TextInline | { readonly kind: 'break' } | { readonly kind: 'note'; readonly id: string };

export interface ListItem {
  /** 0 for a list that stands in no other. */
  readonly level: number;
  /** The number before the item; undefined for a bullet. */
  readonly number?: number;
  /** The paragraph has no number or bullet of its own: it belongs to the item before it. */
  readonly continues?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  /** 1-6; undefined for a paragraph that is no heading. */
  readonly heading?: number;
  readonly item?: ListItem;
  readonly quote?: boolean;
  /** The lines are code, or another text that is shown as it was typed. */
  readonly code?: boolean;
  /** 1-based; undefined where the format has no pages. */
  readonly page?: number;
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** The number of columns that the cell takes. */
  readonly columns: number;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  readonly page?: number;
}

export type Block = Paragraph | Table;

export interface Content {
  readonly blocks: readonly Block[];
  /** By id, in the order of the document. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly hidden: readonly HiddenText[];
  /** Who wrote, changed or commented on the document, as it says itself. */
  readonly authors: readonly string[];
}

/** Where a stretch of the markdown stood in the document. */
export interface Place {
  /** Offset in the markdown, 0-based, in UTF-16 units. The place ends where the next begins. */
  readonly start: number;
  /** The paragraph or table, counted from 1. */
  readonly paragraph: number;
  /** The page, counted from 1; undefined where the format has no pages. */
  readonly page?: number;
}

export interface ReadDocument {
  readonly markdown: string;
  readonly hidden: readonly HiddenText[];
  readonly authors: readonly string[];
  /** In order; the first starts at 0. Empty for a text file, whose text is the markdown. */
  readonly places: readonly Place[];
  /** Why the document could not be read, and what to do about it; the other fields are empty then. */
  readonly problem?: Localised;
}

/** A stretch of text with only what its form says. */
export const textInline = (
  text: string,
  { bold, italic, href, isMark }: Omit<Partial<TextInline>, 'href'> & { readonly href?: string | undefined },
): TextInline => ({
  kind: 'text',
  text,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(href !== undefined && { href }),
  ...(isMark && { isMark }),
});

/** The text of inlines without their form; a break is a new line. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : '')).join('');

/** The text of blocks, a line for each paragraph. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? plainText(block.inlines)
        : block.rows.map((row) => row.map(({ blocks: inCell }) => textOfBlocks(inCell)).join('\t')).join('\n'),
    )
    .join('\n');
