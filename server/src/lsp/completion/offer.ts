/** What a completion provider gets and gives: places and texts in core terms, converted elsewhere. */
import { nextLineStart, type Report, type Span } from '../../core/index.ts';
import type { LintedDocument } from '../documents.ts';

export interface Place {
  readonly linted: LintedDocument;
  readonly report: Report;
  readonly text: string;
  readonly offset: number;
  readonly lineStart: number;
  /** The line up to the cursor, and the rest of it. */
  readonly before: string;
  readonly after: string;
}

export interface Offer {
  readonly kind: 'section' | 'question' | 'key' | 'value' | 'report';
  readonly label: string;
  readonly detail?: string | undefined;
  /** Markdown. */
  readonly documentation?: string | undefined;
  /** What is replaced: on one line, with the cursor in it. */
  readonly span: Span;
  readonly newText: string;
  readonly snippet?: string | undefined;
  /** What the typed text is compared with; default the label. */
  readonly filter?: string;
}

/** In the order in which they should be shown. */
export type Provider = (place: Place) => readonly Offer[];

export function placeAt(linted: LintedDocument, report: Report, offset: number): Place {
  const text = linted.document.getText();
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const from = offset === 0 ? 0 : lineStart;
  const line = text.slice(from, nextLineStart(text, offset)).replace(/[\r\n]+$/, '');
  const before = line.slice(0, offset - from);
  return { linted, report, text, offset, lineStart: from, before, after: line.slice(before.length) };
}

/** From so many characters before the cursor up to it. */
export const back = ({ offset }: Place, length: number): Span => ({ start: offset - length, end: offset });
