/** The markdown tree of a whole text, put together from its blocks. */
import type { Root } from 'mdast';
import type { Point } from 'unist';
import { commonEndsOfTexts } from '../incremental/common-ends.ts';
import { readBlocks, textStart, withDefinitions } from './blocks.ts';
import type { Block } from './block.ts';
import { shiftBy, isEmpty, mapPoints, noDefinitions, type Definitions } from './remark.ts';
import { lineEnd, nextLine } from './line-shapes.ts';

/**
 * The tree that remark makes of this text, with tables, footnotes and front matter. Positions are remark's: line and
 * column from 1, offsets 0-based UTF-16. Unlike remark, it counts a byte order mark as a character of the first line.
 */
export function parseMarkdown(text: string): Root {
  return treeOf(text, blocksOf(text));
}

/** A block and the offset at which it starts in the text. */
export interface PositionedBlock {
  readonly block: Block;
  readonly start: number;
}

/** A text and its blocks, in order. */
export interface BlockedText {
  readonly text: string;
  readonly blocks: readonly PositionedBlock[];
}

/**
 * The blocks of a text. `previous` is the text before an edit with its blocks: those that the edit can't have changed
 * are the same objects in the answer.
 */
export function blocksOf(text: string, previous?: BlockedText): readonly PositionedBlock[] {
  const blocks = previous ? blocksAfterEdit(text, previous) : blocksFrom(text, textStart(text));
  const definitions = definitionsOf(blocks);
  // Those of before count too: what they defined may be text again.
  if (isEmpty(definitions) && !previous?.blocks.some(({ block }) => block.references?.defined)) return blocks;
  return blocks.map((placed) => {
    const block = withDefinitions(placed.block, definitions);
    return block === placed.block ? placed : { block, start: placed.start };
  });
}

function blocksFrom(text: string, from: number): PositionedBlock[] {
  const blocks: PositionedBlock[] = [];
  readBlocks(text, from, (block, start) => blocks.push({ block, start }) > 0);
  return blocks;
}

/**
 * A block depends on its own text and on the start of the next block. So reading starts again one block before the
 * edit, and stops when a block beyond the edit starts where an old block starts: that block and those after it are
 * taken over.
 */
function blocksAfterEdit(text: string, { text: oldText, blocks: oldBlocks }: BlockedText): readonly PositionedBlock[] {
  if (text === oldText) return oldBlocks;
  const unchanged = commonEndsOfTexts(oldText, text);
  // Any edit may close front matter that was opened at the top.
  if (mayBecomeFrontMatter(text, oldBlocks[0])) return blocksFrom(text, textStart(text));
  const first = Math.max(0, indexOfBlockEndingAfter(oldBlocks, unchanged.start) - 1);
  const blocks = oldBlocks.slice(0, first);
  const from = first === 0 ? textStart(text) : (oldBlocks[first]?.start ?? textStart(text));
  const shift = text.length - oldText.length;
  // The old block in place of the first one read is never taken over: at the top it may have been front matter.
  const firstReusable = first + 1;
  let reusedFrom: number | undefined;
  readBlocks(text, from, (block, start) => {
    const isBeyondEdit = start >= text.length - unchanged.end;
    reusedFrom = isBeyondEdit ? indexOfBlockAt(oldBlocks, start - shift, firstReusable) : undefined;
    if (reusedFrom !== undefined) return false;
    const isBeforeEdit = start + block.text.length <= unchanged.start;
    blocks.push({ block: isBeforeEdit ? sameOldBlock(block, start, oldBlocks[blocks.length]) : block, start });
    return true;
  });
  if (reusedFrom === undefined) return blocks;
  for (const { block, start } of oldBlocks.slice(reusedFrom)) blocks.push({ block, start: start + shift });
  return blocks;
}

/**
 * The old block instead of a block that reads the same at the same offset, because answers about the old block are
 * remembered (`memo`). Only for a block before the edit: one beyond it may be taken over with the blocks after the
 * edit, and no block may stand in a text twice.
 */
const sameOldBlock = (block: Block, start: number, old: PositionedBlock | undefined): Block =>
  old?.start === start && old.block.text === block.text && old.block.lookahead === block.lookahead ? old.block : block;

/** Index of the block that starts at `offset`; undefined when there is none, or its index is less than `minIndex`. */
function indexOfBlockAt(blocks: readonly PositionedBlock[], offset: number, minIndex: number): number | undefined {
  const index = indexOfBlockEndingAfter(blocks, offset);
  return index >= minIndex && blocks[index]?.start === offset ? index : undefined;
}

/** Does the text start with hyphens that were no front matter before the edit? */
const mayBecomeFrontMatter = (text: string, firstOldBlock: PositionedBlock | undefined): boolean =>
  text.startsWith('---', textStart(text)) && firstOldBlock?.block.nodes[0]?.type !== 'yaml';

/** Index of the first block that ends after `offset`. */
function indexOfBlockEndingAfter(blocks: readonly PositionedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle + 1]?.start ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The definitions of all blocks: a reference may stand in any block of the document. */
function definitionsOf(blocks: readonly PositionedBlock[]): Definitions {
  const defining = blocks.filter(({ block }) => !isEmpty(block.definitions));
  if (defining.length === 0) return noDefinitions;
  return {
    links: new Set(defining.flatMap(({ block }) => [...block.definitions.links])),
    notes: new Set(defining.flatMap(({ block }) => [...block.definitions.notes])),
  };
}

/** The mdast tree of a text whose blocks have been read. */
export function treeOf(text: string, blocks: readonly PositionedBlock[]): Root {
  const children: Root['children'] = [];
  const bomLength = textStart(text);
  let line = 0;
  let at = bomLength;
  const advance = (to: number): void => {
    while (at < to) {
      const end = lineEnd(text, at);
      if (end >= to && end === text.length) break;
      at = nextLine(text, end);
      line++;
    }
  };
  for (const { block, start } of blocks) {
    advance(start);
    const inText = shiftBy(line, start);
    // On the first line the byte order mark takes a column.
    const inTextAfterBom = (point: Point): Point => {
      const shifted = inText(point);
      return shifted.line === 1 ? { ...shifted, column: shifted.column + bomLength } : shifted;
    };
    for (const node of block.nodes) children.push(mapPoints(node, bomLength === 0 ? inText : inTextAfterBom));
  }
  advance(text.length);
  const lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const end = { line: line + 1, column: text.length - lastLine + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
