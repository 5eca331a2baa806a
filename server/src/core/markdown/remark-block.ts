/** Reads a block that only remark can parse: a nested list, a quote, a table, html, a definition. */
import { GREATER_THAN, isSpaceOrTab } from '../text/character-codes.ts';
import type { ReadBlock } from './block.ts';
import { endOfFenced } from './fences.ts';
import { isBlank, isListMarker, lineEnd, nextLine } from './line-shapes.ts';
import { parseBlocks, parseWithDefinitions } from './remark.ts';

/**
 * The block that starts at `at`, or several when no blank line tells them apart. Only remark knows where the block
 * ends, so a line is tried that seems to start a new one. Remark gets the text up to that line with a short paragraph
 * after it. The block ends there when the paragraph comes back as a node of its own; else something is still open, such
 * as code in a list item, and a later line is tried.
 */
export function remarkBlock(text: string, at: number): ReadBlock {
  const closed = endOfFenced(text, at);
  if (closed !== undefined) return { nodes: parseBlocks(text.slice(at, closed)), end: closed };
  let end = nextBlockStart(text, at);
  for (;;) {
    const source = text.slice(at, end);
    const lookahead = lookaheadFor(text, end);
    const { nodes, definitions } = parseWithDefinitions(source + lookahead);
    if (lookahead === '') return { nodes, definitions, end };
    const lastStart = nodes.at(-1)?.position?.start.offset;
    if (lastStart === source.length) return { nodes: nodes.slice(0, -1), definitions, lookahead, end };
    // Twice as much text each time, so that reading takes linear time.
    end = nextBlockStart(text, Math.min(text.length, end + source.length));
  }
}

/**
 * Stands in for the next block: before a quote, remark ends open code of a list item elsewhere than before a paragraph.
 */
const lookaheadFor = (text: string, at: number): string =>
  at === text.length ? '' : text.charCodeAt(at) === GREATER_THAN ? '>x' : 'x';

/**
 * Start of the first line after that of `from` that follows a blank line and starts a new block, or the end of the
 * text.
 */
function nextBlockStart(text: string, from: number): number {
  let lastFilled = from;
  let line = nextLine(text, lineEnd(text, from));
  let afterBlank = false;
  for (; line < text.length; line = nextLine(text, lineEnd(text, line))) {
    if (isBlank(text, line)) afterBlank = true;
    else if (afterBlank && startsNewBlock(text, line, lastFilled)) return line;
    else {
      afterBlank = false;
      lastFilled = line;
    }
  }
  return text.length;
}

/**
 * Can the line after a blank line not continue a list item or a footnote? `lastFilled` is the line before the blank
 * line: how remark reads a quote depends on that line, unless it is part of a quote too.
 */
function startsNewBlock(text: string, line: number, lastFilled: number): boolean {
  const first = text.charCodeAt(line);
  if (first === GREATER_THAN) return text.charCodeAt(lastFilled) === GREATER_THAN;
  return !isSpaceOrTab(first) && !isListMarker(text, line) && !text.startsWith('[^', line);
}
