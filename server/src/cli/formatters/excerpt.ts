/** Shows where a finding is: its line, cut to fit, with details masked and carets below the finding. */
import { lineAt, lineStarts, type Span } from '../../core/index.ts';
import { printable, widthOf } from './printable.ts';

export interface Excerpt {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly carets: string;
}

/** Spans to hide, in order; none overlaps another or is empty. */
export type Masks = readonly Span[];

/** Shows at most `width` UTF-16 units of a line, and of a finding over several lines only its first line. */
export function excerptOf(text: string, span: Span, masks: Masks, width: number): Excerpt {
  const line = lineAt(text, span.start);
  const lineSpan = spanOfLine(text, line);
  const start = Math.min(span.start, lineSpan.end);
  const end = Math.min(Math.max(span.end, start), lineSpan.end);
  const view = windowOn(text, lineSpan, { start, end }, width);
  const show = (from: number, to: number): string => maskedText(text, { start: from, end: to }, masks);
  const before = (view.start > lineSpan.start ? '…' : '') + show(view.start, start);
  const shownEnd = Math.min(end, view.end);
  const range = show(start, shownEnd);
  const after = show(shownEnd, view.end) + (view.end < lineSpan.end ? '…' : '');
  return {
    line: line + 1,
    text: (before + range + after).trimEnd(),
    carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(range))),
  };
}

/** The span of a line (0-based) without its line ending. */
function spanOfLine(text: string, line: number): Span {
  const starts = lineStarts(text);
  const start = starts[line] ?? 0;
  let end = starts[line + 1] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start, end };
}

/** The part of the line to show: at most `width` units, with some text before the range. */
function windowOn(text: string, line: Span, range: Span, width: number): Span {
  if (line.end - line.start <= width) return line;
  const lead = Math.max(8, Math.floor((width - (range.end - range.start)) / 2));
  const latest = Math.max(line.start, line.end - width);
  const start = characterStart(text, Math.min(Math.max(line.start, range.start - lead), latest));
  return { start, end: characterStart(text, Math.min(line.end, start + width)) };
}

/** The offset itself, or one less when it is between the halves of a surrogate pair. */
const characterStart = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;

/** The text of a span, safe to print: each mask becomes a bar (`█`) of the width of the text below it. */
export function maskedText(text: string, span: Span, masks: Masks): string {
  let shown = '';
  let shownTo = span.start;
  for (let index = firstAfter(masks, span.start); index < masks.length; index++) {
    const mask = masks[index];
    if (!mask || mask.start >= span.end) break;
    const start = Math.max(mask.start, shownTo);
    const end = Math.min(mask.end, span.end);
    shown +=
      printable(text.slice(shownTo, start)) + '█'.repeat(Math.max(1, widthOf(printable(text.slice(start, end)))));
    shownTo = end;
  }
  return shown + printable(text.slice(shownTo, span.end));
}

/** Index of the first mask that ends after an offset. A binary search, as a report may hold thousands of masks. */
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
