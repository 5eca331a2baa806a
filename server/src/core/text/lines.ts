/** Lines and columns of a text. Line endings: LF, CRLF and lone CR, as in CommonMark. */
import type { Span } from './span.ts';

/** The last text asked about: a face asks for many positions in one text. */
const latest: { text: string; starts: readonly number[] } = { text: '', starts: [0] };

/** The 0-based UTF-16 offset at which each line starts. */
export function lineStarts(text: string): readonly number[] {
  if (latest.text !== text) {
    const starts = [0];
    const ending = /\r\n?|\n/g;
    while (ending.exec(text)) starts.push(ending.lastIndex);
    latest.text = text;
    latest.starts = starts;
  }
  return latest.starts;
}

/** 0-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Position {
  /** 0-based. */
  readonly line: number;
  /** 0-based UTF-16 code units. */
  readonly character: number;
}

export function positionAt(text: string, offset: number): Position {
  const line = lineAt(text, offset);
  return { line, character: offset - (lineStarts(text)[line] ?? 0) };
}

/** Offset just after the line ending of the line that holds `offset` (or the end of the text). */
export function nextLineStart(text: string, offset: number): number {
  return lineStarts(text)[lineAt(text, offset) + 1] ?? text.length;
}

/** The line ending that new lines in this text get: CRLF when it occurs, else LF. */
export const endOfLine = (text: string): '\r\n' | '\n' => (text.includes('\r\n') ? '\r\n' : '\n');

/** How far before a span its line is looked at: indents, quote signs and emphasis take less room than this. */
const MAX_LINE_PREFIX = 40;

/**
 * The span to delete so that no empty line is left. When the span fills its lines, but for indents, quote signs and
 * emphasis, the answer is these lines with their line ending and one blank line after them; else the span itself.
 */
export function wholeLines(text: string, { start, end }: Span): Span {
  const before = /(?:^|[\r\n])([ \t>_*]*)$/.exec(text.slice(Math.max(0, start - MAX_LINE_PREFIX), start));
  const after = /^[ \t_*]*(?:(?:\r\n|\r|\n)[ \t]*){0,2}/.exec(text.slice(end));
  const closes = after && (/[\r\n]/.test(after[0]) || end + after[0].length === text.length);
  return before && closes ? { start: start - (before[1]?.length ?? 0), end: end + after[0].length } : { start, end };
}
