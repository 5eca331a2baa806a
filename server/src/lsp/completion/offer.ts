/** The types of completion providers: they get the text around the cursor and give offers, in offsets of the core. */
import { nextLineStart, type Report, type Span } from '../../core/index.ts';
import type { LintedDocument } from '../documents.ts';
import { lineStart } from '../line-start.ts';

/** Where the cursor is, and the text around it. Offsets are 0-based UTF-16 offsets in `text`. */
export interface Cursor {
  readonly linted: LintedDocument;
  readonly report: Report;
  readonly text: string;
  readonly offset: number;
  readonly lineStart: number;
  /** The text of the line before the cursor. */
  readonly before: string;
  /** The text of the line after the cursor, without the line ending. */
  readonly after: string;
}

/** A completion item before its conversion to the protocol. */
export interface Offer {
  readonly kind: 'section' | 'question' | 'key' | 'value' | 'report';
  readonly label: string;
  readonly detail?: string | undefined;
  /** Markdown. */
  readonly documentation?: string | undefined;
  /** The span to replace: in one line, and it contains the cursor. */
  readonly span: Span;
  readonly newText: string;
  /** `newText` with tab stops, for clients that take snippets. */
  readonly snippet?: string | undefined;
  /** The text that the client compares with the typed text; the label when undefined. */
  readonly filter?: string;
}

/** The offers, in the order in which they should be shown. */
export type Provider = (cursor: Cursor) => readonly Offer[];

export function cursorAt(linted: LintedDocument, report: Report, offset: number): Cursor {
  const text = linted.document.getText();
  const start = lineStart(text, offset);
  const line = text.slice(start, nextLineStart(text, offset)).replace(/(?<![\r\n])[\r\n]+$/, '');
  const before = line.slice(0, offset - start);
  return { linted, report, text, offset, lineStart: start, before, after: line.slice(before.length) };
}

/** The span of the last `length` UTF-16 units before the cursor. */
export const spanBefore = ({ offset }: Cursor, length: number): Span => ({ start: offset - length, end: offset });
