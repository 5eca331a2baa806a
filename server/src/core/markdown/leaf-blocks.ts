/**
 * Flattens the markdown tree into leaves in document order: the blocks that hold text, each with its visible lines and
 * where it stands (quote, list items, table cell). Layout, questions and prose all read this list, none reads mdast.
 */
import type { List, ListItem, Nodes, PhrasingContent } from 'mdast';
import { memo } from '../incremental/memo.ts';
import type { Block } from './block.ts';
import { htmlLeaves } from './html-blocks.ts';
import type { PositionedBlock } from './document.ts';
import type { Span } from '../text/span.ts';
import type { PlainText } from './block.ts';
import { sourceSpan, verbatim, renderText, type RenderedText } from './rendered-text.ts';
import type { CellPosition, ListItemPosition, LeafBlock, MutableOrigin, RenderedLine } from './leaf-block.ts';

interface Container {
  readonly quoted: boolean;
  readonly note: boolean;
  readonly items: readonly ListItemPosition[];
  readonly origin: MutableOrigin;
}

/**
 * Leaves of blocks that stand one after another. A block keeps its leaves: after an edit elsewhere they are the same, only
 * further on. So leaves count from the start of their block, and this function writes that start into `MutableOrigin`.
 */
export function leafBlocksOf(placed: readonly PositionedBlock[]): readonly LeafBlock[] {
  const leaves: LeafBlock[] = [];
  for (const { block, start } of placed) {
    const own = leavesIn(block);
    own.origin.start = start;
    for (const leafOf of own.leaves) leaves.push(leafOf);
  }
  return leaves;
}

const leavesIn = memo((block: Block) => {
  const { text, plain } = block;
  const origin: MutableOrigin = { start: 0 };
  if (plain) return { origin, leaves: [plainLeaf(plain, origin, text)] };
  const leaves: LeafBlock[] = [];
  for (const node of block.nodes) walk(node, { quoted: false, note: false, items: [], origin }, text, leaves);
  return { origin, leaves };
});

function walk(node: Nodes, around: Container, source: string, leaves: LeafBlock[]): void {
  switch (node.type) {
    case 'heading':
      leaves.push(leaf('heading', node, around, source, node.depth));
      return;
    case 'paragraph':
      leaves.push(leaf('paragraph', node, around, source));
      return;
    case 'code':
      leaves.push(literalLeaf('code', node, around, source));
      return;
    case 'html': {
      const { quoted, items, origin } = around;
      for (const part of htmlLeaves(source, spanOf(node)))
        leaves.push(withLines({ ...part, origin, setext: false, quoted, items }, source));
      return;
    }
    case 'definition':
      leaves.push(literalLeaf('definition', node, around, source));
      return;
    case 'blockquote':
      for (const child of node.children) walk(child, { ...around, quoted: true }, source, leaves);
      return;
    case 'footnoteDefinition':
      for (const child of node.children) walk(child, { ...around, note: true }, source, leaves);
      return;
    case 'list':
      node.children.forEach((item, index) => {
        const items = [...around.items, asItem(node, item, index, source)];
        for (const child of item.children) walk(child, { ...around, items }, source, leaves);
        if (item.children.length === 0) leaves.push(emptyItem(item, { ...around, items }, source));
      });
      return;
    case 'table':
      node.children.forEach((row, rowIndex) => {
        row.children.forEach((cell, column) => {
          leaves.push(leaf('cell', cell, around, source, 0, { table: node, row: rowIndex, column }));
        });
      });
      return;
    default:
  }
}

const noItems: readonly ListItemPosition[] = [];

function plainLeaf({ depth, start, end }: PlainText, origin: MutableOrigin, source: string): LeafBlock {
  const kind = depth > 0 ? 'heading' : 'paragraph';
  const span = { start: 0, end };
  const shown = verbatim(source, { start, end });
  const own = {
    kind,
    origin,
    span,
    rendered: shown,
    depth,
    setext: false,
    quoted: false,
    items: noItems,
    cell: undefined,
  } as const;
  return withLines(own, source);
}

type Textual = Extract<Nodes, { children: PhrasingContent[] }>;

function leaf(
  kind: LeafBlock['kind'],
  node: Textual,
  { quoted, note, items, origin }: Container,
  source: string,
  depth = 0,
  cell?: CellPosition,
): LeafBlock {
  const span = spanOf(node);
  const text = renderText(node.children, source);
  const setext = kind === 'heading' && !/^\s*#/.test(source.slice(span.start, span.start + 8));
  const own =
    note || (kind === 'paragraph' && text.note)
      ? 'note'
      : setext && isEmptyBullet(span, items, source)
        ? 'paragraph'
        : kind;
  return withLines({ kind: own, origin, span: span, rendered: text, depth, setext, quoted, items, cell }, source);
}

/** A lone "-" under a question in a list was meant as an empty bullet, though markdown underlines a heading with it. */
const isEmptyBullet = (span: Span, items: readonly ListItemPosition[], source: string): boolean =>
  items.length > 0 && /[\r\n][ \t]*-[ \t]*$/.test(source.slice(span.start, span.end));

/** Code and link definitions: the text is the source. */
function literalLeaf(
  kind: 'code' | 'definition',
  node: Nodes,
  { quoted, items, origin }: Container,
  source: string,
): LeafBlock {
  const span = spanOf(node);
  const own = { kind, origin, span: span, rendered: verbatim(source, span), depth: 0, setext: false, quoted, items };
  return withLines({ ...own, cell: undefined }, source);
}

const emptyItem = (item: ListItem, { quoted, items, origin }: Container, source: string): LeafBlock => {
  const { end } = spanOf(item);
  const span = { start: end, end };
  return withLines(
    {
      kind: 'paragraph',
      origin,
      span: span,
      rendered: verbatim(source, span),
      depth: 0,
      setext: false,
      quoted,
      items,
      cell: undefined,
    },
    source,
  );
};

function withLines(leaf: Omit<LeafBlock, 'lines'>, source: string): LeafBlock {
  const pieces = linesOf(leaf.rendered);
  // As long as it can get, with line endings in between: most leaves are one line, and an array that grows has room for many.
  const lines = new Array<RenderedLine>((pieces.length + 1) >> 1);
  let count = 0;
  // Of one shape, whatever the leaf: they are walked over many times.
  const { kind, origin, span, rendered, depth, setext, quoted, items, cell } = leaf;
  const complete: LeafBlock = { kind, origin, span, rendered, lines, depth, setext, quoted, items, cell };
  let start = 0;
  for (const piece of pieces) {
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const from = start + piece.indexOf(trimmed);
      const lazy = leaf.items.length > 0 && count > 0 && isAtLineStart(source, leaf.rendered, from);
      lines[count++] = {
        leaf: complete,
        text: trimmed,
        start: from,
        end: from + trimmed.length,
        lazy,
      };
    }
    start += piece.length;
  }
  lines.length = count;
  return complete;
}

/** Lines and line endings in turn; a wholly bold stretch that was hard-wrapped is one line. */
function linesOf({ text, strong }: RenderedText): readonly string[] {
  if (!/[\r\n]/.test(text)) return [text];
  const pieces = text.split(/(\r\n?|\n)/);
  const wrapped = strong.filter(
    ({ start, end }) =>
      /[\r\n]/.test(text.slice(start, end)) &&
      /(?:^|[\r\n])[^\p{L}\r\n]*$/u.test(text.slice(0, start)) &&
      /^[\s:\\]*(?:$|[\r\n])/.test(text.slice(end)),
  );
  if (wrapped.length === 0) return pieces;
  const joined: string[] = [];
  let at = 0;
  let join = false;
  for (const piece of pieces) {
    const inside = wrapped.some(({ start, end }) => start <= at && at + piece.length <= end);
    if (inside && /^[\r\n]/.test(piece)) join = true;
    if (join) joined[joined.length - 1] += piece;
    else joined.push(piece);
    if (!/^[\r\n]/.test(piece)) join = false;
    at += piece.length;
  }
  return joined;
}

function isAtLineStart(source: string, { segments }: RenderedText, offset: number): boolean {
  const { start } = sourceSpan(segments, { start: offset, end: offset + 1 });
  return /[\r\n]/.test(source[start - 1] ?? '');
}

function asItem(list: List, item: ListItem, index: number, source: string): ListItemPosition {
  const start = spanOf(item).start;
  const written = /^\d{1,9}/.exec(source.slice(start, start + 10));
  return { list, item, index, ordered: list.ordered ?? false, ordinal: written ? Number(written[0]) : index + 1 };
}

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});
