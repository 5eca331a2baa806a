/** The markdown tree of a whole text, put together from its blocks. */
import type { Root } from 'mdast';
import type { Point } from 'unist';
import { commonEndsOfTexts } from '../incremental/common-ends.ts';
import { readBlocks, textStart, withDefinitions } from './blocks.ts';
import { type Block } from './block.ts';
import { shiftBy, isEmpty, movedNode, noDefinitions, type Definitions } from './remark.ts';
import { lineEnd, nextLine } from './line-shapes.ts';

/**
 * The tree remark makes of this text, with tables, footnotes and front matter. Positions are remark's: line and column
 * from 1, offsets 0-based UTF-16. A byte order mark counts as a character of the first line, which remark forgets.
 */
export function parseMarkdown(text: string): Root {
  return treeOf(text, blocksOf(text));
}

/** A block and the offset at which it starts. */
export interface PositionedBlock {
  readonly block: Block;
  readonly start: number;
}

/** A text and its blocks. */
export interface BlockedText {
  readonly text: string;
  readonly blocks: readonly PositionedBlock[];
}

/** `previous`: the cut of the text before an edit. The blocks that the edit can't have touched are taken from it. */
export function blocksOf(text: string, previous?: BlockedText): readonly PositionedBlock[] {
  const placed = previous ? blocksAfterEdit(text, previous) : blocksFrom(text, textStart(text));
  const defined = definitionsOf(placed);
  // Blocks of the previous cut were read with its definitions: the same object when they are still the same.
  const before = previous?.blocks.find(({ block }) => block.resolvedWith && !isEmpty(block.resolvedWith))?.block
    .resolvedWith;
  const all = before && areSame(before, defined) ? before : defined;
  if (isEmpty(all) && !before) return placed;
  return placed.map(({ block, start }) => ({ block: withDefinitions(block, all), start }));
}

function blocksFrom(text: string, from: number): PositionedBlock[] {
  const placed: PositionedBlock[] = [];
  readBlocks(text, from, (block, start) => placed.push({ block, start }) > 0);
  return placed;
}

/**
 * What a block is depends on its own text and the start of the next block. So reading starts again one block before the
 * edit, and is done when a block beyond the edit starts where a block started before.
 */
function blocksAfterEdit(text: string, { text: old, blocks }: BlockedText): readonly PositionedBlock[] {
  if (text === old) return blocks;
  const same = commonEndsOfTexts(old, text);
  // At the top front matter may begin, wherever the edit is.
  if (mayBeFrontMatter(text, blocks[0])) return blocksFrom(text, textStart(text));
  const first = Math.max(0, indexOfBlockEndingAfter(blocks, same.start) - 1);
  const now = blocks.slice(0, first);
  const from = first === 0 ? textStart(text) : (blocks[first]?.start ?? textStart(text));
  const shift = text.length - old.length;
  // The block at the top may have been front matter, so it is always read again.
  const later = first + 1;
  let rest: number | undefined;
  readBlocks(text, from, (block, start) => {
    rest = start >= text.length - same.end ? indexOfBlockAt(blocks, start - shift, later) : undefined;
    if (rest !== undefined) return false;
    const before = start + block.text.length <= same.start ? blocks[now.length] : undefined;
    now.push({ block: knownBlock(block, start, before), start });
    return true;
  });
  if (rest === undefined) return now;
  for (const each of blocks.slice(rest)) now.push({ block: each.block, start: each.start + shift });
  return now;
}

/**
 * `before`: the block that stood there, if it ends before the edit. When it reads the same it is taken over, and with it
 * what was made out about it. A block beyond the edit may be one of the rest, and no block may stand in a text twice.
 */
const knownBlock = (block: Block, start: number, before: PositionedBlock | undefined): Block =>
  before?.start === start && before.block.text === block.text && before.block.lookahead === block.lookahead
    ? before.block
    : block;

/** Place of the block that starts at `offset`, if one does, from the place `least` on. */
function indexOfBlockAt(placed: readonly PositionedBlock[], offset: number, least: number): number | undefined {
  const index = indexOfBlockEndingAfter(placed, offset);
  return index >= least && placed[index]?.start === offset ? index : undefined;
}

/** Hyphens at the top, and no front matter there before. */
const mayBeFrontMatter = (text: string, first: PositionedBlock | undefined): boolean =>
  text.startsWith('---', textStart(text)) && first?.block.nodes[0]?.type !== 'yaml';

/** Place of the first block that ends after `offset`. */
function indexOfBlockEndingAfter(placed: readonly PositionedBlock[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle + 1]?.start ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const areSame = (a: Definitions, b: Definitions): boolean => sameNames(a.links, b.links) && sameNames(a.notes, b.notes);

const sameNames = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

/** Everything that is defined anywhere: references reach through the whole document. */
function definitionsOf(placed: readonly PositionedBlock[]): Definitions {
  const defining = placed.filter(({ block }) => !isEmpty(block.definitions));
  if (defining.length === 0) return noDefinitions;
  return {
    links: new Set(defining.flatMap(({ block }) => [...block.definitions.links])),
    notes: new Set(defining.flatMap(({ block }) => [...block.definitions.notes])),
  };
}

export function treeOf(text: string, placed: readonly PositionedBlock[]): Root {
  const children: Root['children'] = [];
  let line = 0;
  let at = textStart(text);
  const bom = at;
  const advance = (to: number): void => {
    while (at < to) {
      const end = lineEnd(text, at);
      if (end >= to && end === text.length) break;
      at = nextLine(text, end);
      line++;
    }
  };
  for (const { block, start } of placed) {
    advance(start);
    const move = shiftBy(line, start);
    // On the first line the byte order mark takes a column.
    const place = (point: Point): Point => {
      const there = move(point);
      return there.line === 1 ? { ...there, column: there.column + bom } : there;
    };
    for (const node of block.nodes) children.push(movedNode(node, bom === 0 ? move : place));
  }
  advance(text.length);
  const lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const end = { line: line + 1, column: text.length - lastLine + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
