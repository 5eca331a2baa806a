/** The markdown tree of a whole text, put together from its blocks. */
import type { Root } from 'mdast';
import type { Point } from 'unist';
import { cutBlocks, textStart, withDefinitions, type Block } from './blocks.ts';
import { further, isNothing, moved, nothingDefined, type Defined } from './remark.ts';
import { lineEnd, nextLine } from './line-shapes.ts';

/**
 * The tree remark makes of this text, with tables, footnotes and front matter. Positions are remark's: line and column
 * from 1, offsets 0-based UTF-16. A byte order mark counts as a character of the first line, which remark forgets.
 */
export function parseMarkdown(text: string): Root {
  return treeOf(text, blocksOf(text));
}

/** A block and the offset at which it starts. */
export interface Placed {
  readonly block: Block;
  readonly start: number;
}

/** A text and its blocks. */
export interface Cut {
  readonly text: string;
  readonly placed: readonly Placed[];
}

/** `previous`: the cut of the text before an edit. The blocks that the edit can't have touched are taken from it. */
export function blocksOf(text: string, previous?: Cut): readonly Placed[] {
  const placed = previous ? cutAgain(text, previous) : cutFrom(text, textStart(text));
  const defined = definitionsOf(placed);
  // Blocks of the previous cut were read with its definitions: the same object when they are still the same.
  const before = previous?.placed.find(({ block }) => block.readWith && !isNothing(block.readWith))?.block.readWith;
  const all = before && areSame(before, defined) ? before : defined;
  if (isNothing(all) && !before) return placed;
  return placed.map(({ block, start }) => ({ block: withDefinitions(block, all), start }));
}

function cutFrom(text: string, from: number): Placed[] {
  const placed: Placed[] = [];
  cutBlocks(text, from, (block, start) => placed.push({ block, start }) > 0);
  return placed;
}

/**
 * What a block is depends on its own text and the start of the next, so cutting starts again one block before the edit,
 * and is done when, beyond the edit, a block starts where one started before.
 */
function cutAgain(text: string, { text: old, placed }: Cut): readonly Placed[] {
  if (text === old) return placed;
  const prefix = sameStart(text, old);
  const suffix = sameEnd(text, old, Math.min(text.length, old.length) - prefix);
  // At the top front matter may begin, wherever the edit is.
  if (mayBeFrontMatter(text, placed[0])) return cutFrom(text, textStart(text));
  const first = Math.max(0, firstTouched(placed, prefix) - 1);
  const kept = placed.slice(0, first);
  const from = first === 0 ? textStart(text) : (placed[first]?.start ?? textStart(text));
  const shift = text.length - old.length;
  // What stood at the top may have been front matter: never taken over, only cut again.
  const later = first + 1;
  let rest: number | undefined;
  cutBlocks(text, from, (block, start) => {
    rest = start >= text.length - suffix ? startingAt(placed, start - shift, later) : undefined;
    if (rest === undefined) {
      const before = start + block.text.length <= prefix ? placed[kept.length] : undefined;
      kept.push({ block: sameAs(block, start, before), start });
    }
    return rest === undefined;
  });
  if (rest === undefined) return kept;
  for (let index = rest; index < placed.length; index++) {
    const each = placed[index];
    if (each) kept.push({ block: each.block, start: each.start + shift });
  }
  return kept;
}

/**
 * `before`: the block that stood there, if it ends before the edit. When it reads the same it is taken over, and what was
 * made out about it stays with it. A block beyond the edit may be one of the rest, and no block may stand in a cut twice.
 */
const sameAs = (block: Block, start: number, before: Placed | undefined): Block =>
  before?.start === start && before.block.text === block.text && before.block.probe === block.probe
    ? before.block
    : block;

/** Place of the block that starts at `offset`, if one does, from the place `least` on. */
function startingAt(placed: readonly Placed[], offset: number, least: number): number | undefined {
  const index = firstTouched(placed, offset);
  return index >= least && placed[index]?.start === offset ? index : undefined;
}

/** Hyphens at the top, and no front matter there before. */
const mayBeFrontMatter = (text: string, first: Placed | undefined): boolean =>
  text.startsWith('---', textStart(text)) && first?.block.nodes[0]?.type !== 'yaml';

/** Place of the first block that ends after `offset`. */
function firstTouched(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle + 1]?.start ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Compared so many units at a time, which is far quicker than one by one. */
const stretch = 1024;

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + stretch <= most && a.slice(at, at + stretch) === b.slice(at, at + stretch)) at += stretch;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sameEnd(a: string, b: string, most: number): number {
  let count = 0;
  const tail = (text: string): string => text.slice(text.length - count - stretch, text.length - count);
  while (count + stretch <= most && tail(a) === tail(b)) count += stretch;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}

const areSame = (a: Defined, b: Defined): boolean => sameNames(a.links, b.links) && sameNames(a.notes, b.notes);

const sameNames = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

/** Everything that is defined anywhere: references reach through the whole document. */
function definitionsOf(placed: readonly Placed[]): Defined {
  const defining = placed.filter(({ block }) => !isNothing(block.defined));
  if (defining.length === 0) return nothingDefined;
  return {
    links: new Set(defining.flatMap(({ block }) => [...block.defined.links])),
    notes: new Set(defining.flatMap(({ block }) => [...block.defined.notes])),
  };
}

export function treeOf(text: string, placed: readonly Placed[]): Root {
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
    const move = further(line, start);
    // On the first line the byte order mark takes a column.
    const place = (point: Point): Point => {
      const there = move(point);
      return there.line === 1 ? { ...there, column: there.column + bom } : there;
    };
    for (const node of block.nodes) children.push(moved(node, bom === 0 ? move : place));
  }
  advance(text.length);
  const lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const end = { line: line + 1, column: text.length - lastLine + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
