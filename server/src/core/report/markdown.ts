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

export function blocksOf(text: string): readonly Placed[] {
  const placed: Placed[] = [];
  cutBlocks(text, textStart(text), (block, start) => placed.push({ block, start }) > 0);
  const defined = definitionsOf(placed);
  if (isNothing(defined)) return placed;
  return placed.map(({ block, start }) => ({ block: withDefinitions(block, defined), start }));
}

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
