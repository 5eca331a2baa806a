/** A top-level block of CommonMark. */
import type { RootContent } from 'mdast';
import type { Definitions } from './remark.ts';

/** The text of a plain paragraph, or of a heading with so many number signs; it is what it shows. */
export interface PlainText {
  readonly depth: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly start: number;
  readonly end: number;
}

export interface Block {
  /** Its text up to the next block: blank lines after it included. */
  readonly text: string;
  /** Line endings in `text`. */
  readonly lineEndings: number;
  /** Positions count from the start of the block. */
  readonly nodes: readonly RootContent[];
  /** What it is when it holds no markup: then nobody needs its nodes to read it. */
  readonly plain?: PlainText;
  /** What it defines for the whole document. */
  readonly definitions: Definitions;
  /** It was read with these definitions of the document; it holds no bracket when undefined. */
  readonly resolvedWith?: Definitions;
  /** What stood for the next block when it was read. */
  readonly lookahead: string;
}
