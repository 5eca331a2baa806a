/**
 * Cuts a text into top-level blocks by one scan over its lines. Plain paragraphs, simple headings and front matter become
 * their mdast nodes here, with remark's own positions; every other block is given to remark by itself.
 *
 * A block starts where nothing is open before it, so what it is depends on the text from its start on and nothing else
 * (front matter, only at the very start, apart). `test/unit/report/blocks.test.ts` proves the result equal to remark's.
 */
import type { RootContent } from 'mdast';
import { isBlank, isHeadingLine, isListMarker, isParagraphLine, isRule, lineEnd, nextLine } from './line-shapes.ts';
import { isEmpty, noDefinitions, parseWithDefinitions, parseBlocks, type Definitions } from './remark.ts';
import { endOfFenced, frontMatterAt } from './fences.ts';
import { simpleParagraph, type TextLine } from './inline.ts';
import { isPlain, PlainBlock } from './plain-block.ts';
import { type Block, type PlainText } from './block.ts';
import { definesSomething, simpleListAt } from './simple-lists.ts';

/** Blocks from `from`, the start of a line at which nothing is open. `visit` gets each and says whether to go on. */
export function readBlocks(text: string, from: number, visit: (block: Block, start: number) => boolean): void {
  let at = skipBlank(text, from);
  while (at < text.length) {
    const found = at === from && from === textStart(text) ? frontMatterAt(text, at) : undefined;
    const cut: ReadBlock = found ?? blockAt(text, at);
    const next = skipBlank(text, cut.end);
    // Front matter refers to nothing, brackets or not.
    if (!visit(blockOf(text.slice(at, next), cut, !found), at)) return;
    at = next;
  }
}

/** `refers`: the block may refer to definitions. */
function blockOf(text: string, read: ReadBlock, refers: boolean): Block {
  const { nodes = [], plain, definitions = noDefinitions, lookahead = '' } = read;
  const lineEndings = countLineEndings(text);
  if (plain) return new PlainBlock(text, lineEndings, plain, nodesOf);
  const resolvedWith = refers && text.includes('[') ? { resolvedWith: noDefinitions } : undefined;
  return { text, lineEndings, nodes, definitions, ...resolvedWith, lookahead };
}

function nodesOf(text: string, { depth, end }: PlainText): readonly RootContent[] {
  if (depth > 0) return headingNodes(text, 0, end);
  const read = simpleParagraph(text, linesBetween(text, 0, end), 0);
  return read ? [read] : [];
}

/** The block read again with the definitions of its document, where they can matter to it. */
export function withDefinitions(block: Block, defined: Definitions): Block {
  if (!block.resolvedWith || block.resolvedWith === defined) return block;
  if (isEmpty(block.resolvedWith) && isEmpty(defined)) return block;
  const nodes = parseBlocks(block.text + block.lookahead, defined);
  return { ...block, nodes: block.lookahead === '' ? nodes : nodes.slice(0, -1), resolvedWith: defined };
}

/** A byte order mark is no part of the first line. */
export const textStart = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

interface ReadBlock {
  readonly nodes?: readonly RootContent[];
  readonly plain?: PlainText;
  /** Offset just after it, at the start of a line. */
  readonly end: number;
  readonly definitions?: Definitions;
  readonly lookahead?: string;
}

function blockAt(text: string, at: number): ReadBlock {
  if (isHeadingLine(text, at)) return heading(text, at);
  return paragraph(text, at) ?? simpleListAt(text, at) ?? rule(text, at) ?? remarkBlock(text, at);
}

function heading(text: string, at: number): ReadBlock {
  const end = lineEnd(text, at);
  const next = nextLine(text, end);
  const { depth, start } = headingText(text, at);
  const isAlone = start > at + depth && start < end && !text.slice(start, end).includes('#');
  if (isAlone && isPlain(text, start, end)) return { plain: { depth, start: start - at, end: end - at }, end: next };
  return { nodes: isAlone ? headingNodes(text, at, end) : parseBlocks(text.slice(at, end)), end: next };
}

function headingText(text: string, at: number): { readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly start: number } {
  let start = at;
  while (text.charCodeAt(start) === 35) start++;
  const depth = (start - at) as 1 | 2 | 3 | 4 | 5 | 6;
  while (text.charCodeAt(start) === 32) start++;
  return { depth, start };
}

function headingNodes(text: string, at: number, end: number): readonly RootContent[] {
  const { depth, start } = headingText(text, at);
  const read = simpleParagraph(text, [{ begin: at, start, end }], at);
  return read
    ? [{ type: 'heading', depth, children: read.children, position: onOneLine(end - at) }]
    : parseBlocks(text.slice(at, end));
}

/**
 * A paragraph whose every line can be nothing else, up to a blank line, a heading or the end. Undefined when a line may
 * start another block, or make this one a setext heading, a table or a definition.
 */
function paragraph(text: string, at: number): ReadBlock | undefined {
  let line = at;
  let end = at;
  while (line < text.length && !isBlank(text, line) && !(line > at && isHeadingLine(text, line))) {
    if (!isParagraphLine(text, line)) return undefined;
    end = lineEnd(text, line);
    line = nextLine(text, end);
  }
  if (isPlain(text, at, end)) return { plain: { depth: 0, start: 0, end: end - at }, end: line };
  if (definesSomething(text, at, end)) return undefined;
  const read = simpleParagraph(text, linesBetween(text, at, end), at);
  return { nodes: read ? [read] : parseBlocks(text.slice(at, end)), end: line };
}

/** Lines at the margin. */
function linesBetween(text: string, from: number, to: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let line = from; line < to;) {
    const end = lineEnd(text, line);
    lines.push({ begin: line, start: line, end });
    line = nextLine(text, end);
  }
  return lines;
}

/** "---" across the page. */
function rule(text: string, at: number): ReadBlock | undefined {
  const end = lineEnd(text, at);
  if (!isRule(text, at, end)) return undefined;
  return { nodes: [{ type: 'thematicBreak', position: onOneLine(end - at) }], end: nextLine(text, end) };
}

/**
 * Any other block, with what may belong to it: up to a line that stands at the margin after a blank line and continues
 * neither list nor note. Whether something is still open there, remark tells: a probe put in that place must come back
 * as a block of its own.
 */
function remarkBlock(text: string, at: number): ReadBlock {
  const closed = endOfFenced(text, at);
  if (closed !== undefined) return { nodes: parseBlocks(text.slice(at, closed)), end: closed };
  let end = endAfterGap(text, at);
  for (;;) {
    const stretch = text.slice(at, end);
    const lookahead = lookaheadFor(text, end);
    const { nodes, definitions } = parseWithDefinitions(stretch + lookahead);
    const last = nodes.at(-1)?.position?.start.offset;
    if (lookahead === '') return { nodes, definitions, end };
    if (last === stretch.length) return { nodes: nodes.slice(0, -1), definitions, lookahead, end };
    // Twice as much each time, so that the whole stays linear.
    end = endAfterGap(text, Math.min(text.length, end + stretch.length));
  }
}

/** What stands for the next block. Where a quote begins, remark ends open code of a list item elsewhere than at a word. */
const lookaheadFor = (text: string, at: number): string =>
  at === text.length ? '' : text.charCodeAt(at) === 62 ? '>x' : 'x';

/** Start of the first line after `from` that follows a blank line and can't continue a list item or a note. */
function endAfterGap(text: string, from: number): number {
  let last = from;
  let line = nextLine(text, lineEnd(text, from));
  let gap = false;
  for (; line < text.length; line = nextLine(text, lineEnd(text, line))) {
    if (isBlank(text, line)) gap = true;
    else if (gap && startsNewBlock(text, line, last)) return line;
    else {
      gap = false;
      last = line;
    }
  }
  return text.length;
}

/** `last`: the line before the gap. What remark makes of a quote depends on it, unless that was a quote too. */
function startsNewBlock(text: string, line: number, last: number): boolean {
  const first = text.charCodeAt(line);
  if (first === 62) return text.charCodeAt(last) === 62;
  return first !== 32 && first !== 9 && !isListMarker(text, line) && !text.startsWith('[^', line);
}

function skipBlank(text: string, from: number): number {
  let line = from;
  while (line < text.length && isBlank(text, line)) line = nextLine(text, lineEnd(text, line));
  return line;
}

const onOneLine = (length: number) => ({
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: length + 1, offset: length },
});

function countLineEndings(text: string): number {
  let count = 0;
  for (let end = lineEnd(text, 0); end < text.length; end = lineEnd(text, nextLine(text, end))) count++;
  return count;
}
