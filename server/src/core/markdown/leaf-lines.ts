/** The lines of a leaf block, as they are rendered. */
import type { LeafBlock, RenderedLine } from './leaf-block.ts';
import type { RenderedText } from './rendered-text.ts';
import { sourceSpan } from './source-map.ts';

/** The leaf block with its lines. `source` is the text of its top-level block. */
export function withLines(leaf: Omit<LeafBlock, 'lines'>, source: string): LeafBlock {
  const parts = linesAndEndings(leaf.rendered);
  // One more than the line endings is the most there can be; most leaf blocks have one line.
  const lines = new Array<RenderedLine>((parts.length + 1) >> 1);
  let count = 0;
  // Written out: all leaf blocks have their properties in one order, because they are read so often.
  const { kind, origin, span, rendered, depth, setext, quoted, items, cell } = leaf;
  const complete: LeafBlock = { kind, origin, span, rendered, lines, depth, setext, quoted, items, cell };
  let start = 0;
  for (const part of parts) {
    const trimmed = part.trim();
    if (trimmed !== '') {
      const from = start + part.indexOf(trimmed);
      const lazy = leaf.items.length > 0 && count > 0 && isAtLineStart(source, leaf.rendered, from);
      lines[count++] = {
        leaf: complete,
        text: trimmed,
        start: from,
        end: from + trimmed.length,
        lazy,
      };
    }
    start += part.length;
  }
  lines.length = count;
  return complete;
}

/**
 * The lines of a text, with their endings between them. Bold text that fills several lines is one line: a wrapped
 * heading.
 */
function linesAndEndings({ text, strong }: RenderedText): readonly string[] {
  if (!/[\r\n]/.test(text)) return [text];
  const parts = text.split(/(\r\n?|\n)/);
  const wrapped = strong.filter(
    ({ start, end }) =>
      /[\r\n]/.test(text.slice(start, end)) &&
      /(?:^|[\r\n])[^\p{L}\r\n]*$/u.test(text.slice(0, start)) &&
      /^[\s:\\]*(?:$|[\r\n])/.test(text.slice(end)),
  );
  if (wrapped.length === 0) return parts;
  const joined: string[] = [];
  let at = 0;
  let joinsNext = false;
  for (const part of parts) {
    const isWrapped = wrapped.some(({ start, end }) => start <= at && at + part.length <= end);
    const isEnding = /^[\r\n]/.test(part);
    if (isWrapped && isEnding) joinsNext = true;
    if (joinsNext) joined[joined.length - 1] += part;
    else joined.push(part);
    if (!isEnding) joinsNext = false;
    at += part.length;
  }
  return joined;
}

/** Does a rendered offset stand at the start of a line of the source, without indent? */
function isAtLineStart(source: string, { segments }: RenderedText, offset: number): boolean {
  const { start } = sourceSpan(segments, { start: offset, end: offset + 1 });
  return /[\r\n]/.test(source[start - 1] ?? '');
}
