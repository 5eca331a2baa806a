/** The line a finding stands in, cut to fit, details masked, with carets under the range. */
import { lineAt, lineStarts, type Span } from '../../core/index.ts';
import { printable, widthOf } from './printable.ts';

export interface Excerpt {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly carets: string;
}

/** Details to hide: spans in the text, in order, none overlapping or empty. */
export type Masks = readonly Span[];

export function excerptOf(text: string, span: Span, masks: Masks, width: number): Excerpt {
  const line = lineAt(text, span.start);
  const whole = lineSpan(text, line);
  const start = Math.min(span.start, whole.end);
  const end = Math.min(Math.max(span.end, start), whole.end);
  const view = cut(text, whole, { start, end }, width);
  const show = (from: number, to: number): string => render(text, { start: from, end: to }, masks);
  const before = (view.start > whole.start ? '…' : '') + show(view.start, start);
  const shownEnd = Math.min(end, view.end);
  const range = show(start, shownEnd);
  const after = show(shownEnd, view.end) + (view.end < whole.end ? '…' : '');
  return {
    line: line + 1,
    text: (before + range + after).trimEnd(),
    carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(range))),
  };
}

/** The line without its ending. */
function lineSpan(text: string, line: number): Span {
  const starts = lineStarts(text);
  const start = starts[line] ?? 0;
  let end = starts[line + 1] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start, end };
}

/** A window on the line of at most `width` code units, with some room before the range. */
function cut(text: string, line: Span, range: Span, width: number): Span {
  if (line.end - line.start <= width) return line;
  const lead = Math.max(8, Math.floor((width - (range.end - range.start)) / 2));
  const latest = Math.max(line.start, line.end - width);
  const start = whole(text, Math.min(Math.max(line.start, range.start - lead), latest));
  return { start, end: whole(text, Math.min(line.end, start + width)) };
}

/** Not between the halves of a surrogate pair. */
const whole = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;

/** The text of a span as it may be shown: details become blocks of the same width. */
export function render(text: string, span: Span, masks: Masks): string {
  let shown = '';
  let at = span.start;
  for (let index = firstAfter(masks, span.start); index < masks.length; index++) {
    const mask = masks[index];
    if (!mask || mask.start >= span.end) break;
    const start = Math.max(mask.start, at);
    const end = Math.min(mask.end, span.end);
    shown += printable(text.slice(at, start)) + '█'.repeat(Math.max(1, widthOf(printable(text.slice(start, end)))));
    at = end;
  }
  return shown + printable(text.slice(at, span.end));
}

/** Index of the first mask that ends after an offset: a large report may hold thousands. */
function firstAfter(masks: Masks, offset: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
