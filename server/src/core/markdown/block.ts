/** A top-level block of CommonMark: the unit in which a document is read, and kept over an edit. */
import type { RootContent } from 'mdast';
import type { Definitions } from './remark.ts';

/** Where the text of a block without markup stands in the block: a plain paragraph, or an ATX heading. */
export interface PlainText {
  /** Number signs of the heading; 0 for a paragraph. */
  readonly depth: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly start: number;
  readonly end: number;
}

/** The references in a block, and how they were read. */
export interface References {
  /** Each text in square brackets, normalised by micromark. */
  readonly labels: readonly string[];
  /** The labels that were defined elsewhere when the block was parsed, one a line. */
  readonly defined: string;
}

export interface Block {
  /** The source from the start of the block to the next block: the blank lines after the block included. */
  readonly text: string;
  /** Number of line endings in `text`. */
  readonly lineEndings: number;
  /** The mdast nodes, with positions that count from the start of the block. */
  readonly nodes: readonly RootContent[];
  /** Set when the block holds no markup: it can then be read without its nodes. */
  readonly plain?: PlainText;
  /** Link and footnote definitions in this block, which hold for the whole document. */
  readonly definitions: Definitions;
  /** What may refer to a definition elsewhere in the document; undefined when nothing in the block may. */
  readonly references?: References;
  /** What was parsed after `text` in place of the next block; the nodes may depend on it. Empty for most blocks. */
  readonly lookahead: string;
}

/** A block as it was read, before it is a `Block`. Nodes and `plain` count from the start of the block. */
export interface ReadBlock {
  readonly nodes?: readonly RootContent[];
  readonly plain?: PlainText;
  /** Offset in the text of the line after the block. */
  readonly end: number;
  readonly definitions?: Definitions;
  readonly lookahead?: string;
}
