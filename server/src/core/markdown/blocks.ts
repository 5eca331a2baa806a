/**
 * Divides a text into top-level blocks by one scan over its lines. Paragraphs, headings, lists, tables, thematic breaks
 * and front matter of a simple form become mdast nodes here, with the positions remark gives; remark parses all others.
 *
 * A block starts where no block before it is open. So a block depends only on the text from its start on, except front
 * matter, which stands only at the start of the text. `test/unit/markdown/blocks.test.ts` holds the nodes to remark's.
 */
import type { Heading, RootContent } from 'mdast';
import { HYPHEN, isSpaceOrTab, NUMBER_SIGN, SPACE } from '../text/character-codes.ts';
import {
  isBlank,
  isHeadingLine,
  isParagraphLine,
  isSetextUnderline,
  isThematicBreak,
  lineEnd,
  nextLine,
  startsListInParagraph,
} from './line-shapes.ts';
import { isDefined, labelsIn } from './references.ts';
import { noDefinitions, parseBlocks, type Definitions } from './remark.ts';
import { frontMatterAt } from './fences.ts';
import { simpleParagraph, type TextLine } from './inline.ts';
import { isPlain, PlainBlock } from './plain-block.ts';
import type { Block, PlainText, ReadBlock } from './block.ts';
import { remarkBlock } from './remark-block.ts';
import { simpleTableAt } from './simple-tables.ts';
import { mayHoldDefinition, simpleListAt } from './simple-lists.ts';

/**
 * Reads the blocks from `from` on, the start of a line at which no block is open. `visit` gets each block with the
 * offset at which it starts, and tells whether to go on.
 */
export function readBlocks(text: string, from: number, visit: (block: Block, start: number) => boolean): void {
  let at = skipBlank(text, from);
  while (at < text.length) {
    const frontMatter = at === from && from === textStart(text) ? frontMatterAt(text, at) : undefined;
    const read: ReadBlock = frontMatter ?? blockAt(text, at);
    const next = skipBlank(text, read.end);
    // The brackets in front matter are no references.
    if (!visit(blockOf(text.slice(at, next), read, !frontMatter), at)) return;
    at = next;
  }
}

function blockOf(text: string, read: ReadBlock, mayHoldReferences: boolean): Block {
  const { nodes = [], plain, definitions = noDefinitions, lookahead = '' } = read;
  const lineEndings = countLineEndings(text);
  if (plain) return new PlainBlock(text, lineEndings, plain, nodesOfPlainBlock);
  const labels = mayHoldReferences ? labelsIn(text) : [];
  return {
    text,
    lineEndings,
    nodes,
    definitions,
    lookahead,
    ...(labels.length > 0 && { references: { labels, defined: '' } }),
  };
}

function nodesOfPlainBlock(text: string, { depth, end }: PlainText): readonly RootContent[] {
  if (depth > 0) return headingNodes(text, 0, end);
  const paragraphNode = simpleParagraph(text, linesBetween(text, 0, end), 0);
  return paragraphNode ? [paragraphNode] : [];
}

/**
 * The block parsed with the definitions of its document; the same object when those that it refers to are the same as before.
 */
export function withDefinitions(block: Block, definitions: Definitions): Block {
  const { references, lookahead } = block;
  if (!references) return block;
  const defined = references.labels.filter((label) => isDefined(label, definitions)).join('\n');
  if (defined === references.defined) return block;
  const nodes = parseBlocks(block.text + lookahead, definitions);
  return { ...block, nodes: lookahead === '' ? nodes : nodes.slice(0, -1), references: { ...references, defined } };
}

/** Offset of the first line: after the byte order mark, if there is one. */
export const textStart = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

function blockAt(text: string, at: number): ReadBlock {
  if (isHeadingLine(text, at)) return heading(text, at);
  return (
    paragraph(text, at) ??
    simpleListAt(text, at) ??
    thematicBreak(text, at) ??
    simpleTableAt(text, at) ??
    remarkBlock(text, at)
  );
}

function heading(text: string, at: number): ReadBlock {
  const end = lineEnd(text, at);
  const next = nextLine(text, end);
  const { depth, start } = headingText(text, at);
  const textEnd = endWithoutClosing(text, start, end);
  const isSimple = start > at + depth && start < textEnd;
  if (isSimple && textEnd === end && isPlain(text, start, end))
    return { plain: { depth, start: start - at, end: end - at }, end: next };
  return { nodes: isSimple ? headingNodes(text, at, end) : parseBlocks(text.slice(at, end)), end: next };
}

/** The end of a heading's text before a closing sequence of number signs: "## Actoren ##". "C#" has none. */
function endWithoutClosing(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpaceOrTab(text.charCodeAt(trimmed - 1))) trimmed--;
  let signs = trimmed;
  while (signs > start && text.charCodeAt(signs - 1) === NUMBER_SIGN) signs--;
  return signs < trimmed && (signs === start || isSpaceOrTab(text.charCodeAt(signs - 1))) ? signs : end;
}

/** Depth of the heading at `at`, and the offset at which its text starts. */
function headingText(text: string, at: number): { readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly start: number } {
  let start = at;
  while (text.charCodeAt(start) === NUMBER_SIGN) start++;
  const depth = (start - at) as 1 | 2 | 3 | 4 | 5 | 6;
  while (text.charCodeAt(start) === SPACE) start++;
  return { depth, start };
}

function headingNodes(text: string, at: number, end: number): readonly RootContent[] {
  const { depth, start } = headingText(text, at);
  const content = simpleParagraph(text, [{ lineStart: at, start, end: endWithoutClosing(text, start, end) }], at);
  return content
    ? [{ type: 'heading', depth, children: content.children, position: onOneLine(end - at) }]
    : parseBlocks(text.slice(at, end));
}

/**
 * A paragraph up to a blank line, a heading, a list or the end of the text; or a setext heading. Undefined when one of its
 * lines may start another block, or when it may be a table or a definition.
 */
function paragraph(text: string, at: number): ReadBlock | undefined {
  let line = at;
  let end = at;
  while (line < text.length && !isBlank(text, line) && !(line > at && isHeadingLine(text, line))) {
    if (!isParagraphLine(text, line)) {
      if (line === at) return undefined;
      if (startsListInParagraph(text, line)) break;
      return setextHeading(text, at, end, line);
    }
    end = lineEnd(text, line);
    line = nextLine(text, end);
  }
  if (isPlain(text, at, end)) return { plain: { depth: 0, start: 0, end: end - at }, end: line };
  if (mayHoldDefinition(text, at, end)) return undefined;
  const paragraphNode = simpleParagraph(text, linesBetween(text, at, end), at);
  return { nodes: paragraphNode ? [paragraphNode] : parseBlocks(text.slice(at, end)), end: line };
}

/** The heading whose text runs from `at` to `textEnd`, when the line below underlines it. */
function setextHeading(text: string, at: number, textEnd: number, underline: number): ReadBlock | undefined {
  const end = lineEnd(text, underline);
  if (!isSetextUnderline(text, underline, end) || mayHoldDefinition(text, at, textEnd)) return undefined;
  const lines = linesBetween(text, at, textEnd);
  const content = simpleParagraph(text, lines, at);
  const start = content?.position?.start;
  if (!content || !start) return undefined;
  const point = { line: lines.length + 1, column: end - underline + 1, offset: end - at };
  const depth = text.charCodeAt(underline) === HYPHEN ? 2 : 1;
  const node: Heading = { type: 'heading', depth, children: content.children, position: { start, end: point } };
  return { nodes: [node], end: nextLine(text, end) };
}

/** The lines between two offsets, as lines without indent. */
function linesBetween(text: string, from: number, to: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let line = from; line < to;) {
    const end = lineEnd(text, line);
    lines.push({ lineStart: line, start: line, end });
    line = nextLine(text, end);
  }
  return lines;
}

function thematicBreak(text: string, at: number): ReadBlock | undefined {
  const end = lineEnd(text, at);
  if (!isThematicBreak(text, at, end)) return undefined;
  return { nodes: [{ type: 'thematicBreak', position: onOneLine(end - at) }], end: nextLine(text, end) };
}

/** Start of the first line from `from` on that is not blank. */
function skipBlank(text: string, from: number): number {
  let line = from;
  while (line < text.length && isBlank(text, line)) line = nextLine(text, lineEnd(text, line));
  return line;
}

/** The position of a node that fills the first line of its block. */
const onOneLine = (length: number) => ({
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: length + 1, offset: length },
});

function countLineEndings(text: string): number {
  let count = 0;
  for (let end = lineEnd(text, 0); end < text.length; end = lineEnd(text, nextLine(text, end))) count++;
  return count;
}
