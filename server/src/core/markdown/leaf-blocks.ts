/**
 * Flattens the markdown tree to its leaf blocks, in document order: each with its rendered lines and its containers
 * (quote, list items, table cell). Regions, questions and prose read this list instead of mdast.
 */
import type { List, ListItem, Nodes, PhrasingContent } from 'mdast';
import { memo } from '../incremental/memo.ts';
import { endsWell, LONGEST_PIECE } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import type { Block, PlainText } from './block.ts';
import { htmlLeaves } from './html-blocks.ts';
import type { PositionedBlock } from './document.ts';
import { withLines } from './leaf-lines.ts';
import { leafPieces, type LeafWithoutLines } from './leaf-pieces.ts';
import { definitionTitle } from './hidden-text.ts';
import { verbatim, renderText } from './rendered-text.ts';
import type { CellPosition, ListItemPosition, LeafBlock, MutableOrigin } from './leaf-block.ts';

/** The containers around a node. */
interface Containers {
  readonly quoted: boolean;
  readonly inNote: boolean;
  readonly items: readonly ListItemPosition[];
  readonly origin: MutableOrigin;
}

/**
 * The leaf blocks of a document. The versions of a document share the leaf blocks of each block that an edit left
 * alone. So the offsets of a leaf block count from the start of its top-level block, and `origin` has the start of that
 * block in the version that was read last: no code may keep a leaf block longer than it reads that version.
 */
export function leafBlocksOf(blocks: readonly PositionedBlock[]): readonly LeafBlock[] {
  const leaves: LeafBlock[] = [];
  for (const { block, start } of blocks) {
    const { origin, leaves: leavesOfBlock } = leavesIn(block);
    origin.start = start;
    for (const leaf of leavesOfBlock) leaves.push(leaf);
  }
  return leaves;
}

const leavesIn = memo((block: Block) => {
  const { text, plain } = block;
  const origin: MutableOrigin = { start: 0 };
  const leaves: LeafBlock[] = [];
  if (plain) addPieces(plainLeaf(plain, origin, text), text, leaves);
  else
    for (const node of block.nodes) addLeaves(node, { quoted: false, inNote: false, items: [], origin }, text, leaves);
  return { origin, leaves };
});

/** Is a text of the block so long, without an end of a line or sentence, that what belongs together is read apart? */
export const isCutWithinSentence = (block: Block): boolean =>
  block.text.length > LONGEST_PIECE &&
  leavesIn(block).leaves.some(
    // Only the pieces of one text touch.
    ({ rendered, span }, index, { [index + 1]: next }) => span.end === next?.span.start && !endsWell(rendered.text),
  );

/** A leaf block is made with its lines, of as many pieces as its text is read in. */
function addPieces(leaf: LeafWithoutLines, source: string, leaves: LeafBlock[]): void {
  for (const piece of leafPieces(leaf)) leaves.push(withLines(piece, source));
}

/**
 * Adds the leaf blocks of a node. `source` is the text of its top-level block, from whose start all positions count.
 */
function addLeaves(node: Nodes, containers: Containers, source: string, leaves: LeafBlock[]): void {
  switch (node.type) {
    case 'heading':
      addPieces(textLeaf('heading', node, containers, source, node.depth), source, leaves);
      return;
    case 'paragraph':
      addPieces(textLeaf('paragraph', node, containers, source), source, leaves);
      return;
    case 'code':
      addPieces(verbatimLeaf('code', spanOf(node), containers, source), source, leaves);
      return;
    case 'html': {
      const { quoted, items, origin } = containers;
      for (const part of htmlLeaves(source, spanOf(node)))
        addPieces({ ...part, origin, setext: false, quoted, items }, source, leaves);
      return;
    }
    case 'definition':
      addPieces(definitionLeaf(spanOf(node), containers, source), source, leaves);
      return;
    case 'blockquote':
      for (const child of node.children) addLeaves(child, { ...containers, quoted: true }, source, leaves);
      return;
    case 'footnoteDefinition':
      for (const child of node.children) addLeaves(child, { ...containers, inNote: true }, source, leaves);
      return;
    case 'list':
      node.children.forEach((item, index) => {
        const items = [...containers.items, itemPosition(node, item, index, source)];
        for (const child of item.children) addLeaves(child, { ...containers, items }, source, leaves);
        if (item.children.length === 0) addPieces(emptyItem(item, { ...containers, items }, source), source, leaves);
      });
      return;
    case 'table':
      node.children.forEach((row, rowIndex) => {
        row.children.forEach((cell, column) => {
          addPieces(
            textLeaf('cell', cell, containers, source, 0, { table: node, row: rowIndex, column }),
            source,
            leaves,
          );
        });
      });
      return;
    default:
  }
}

const noItems: readonly ListItemPosition[] = [];

function plainLeaf({ depth, start, end }: PlainText, origin: MutableOrigin, source: string): LeafWithoutLines {
  const kind = depth > 0 ? 'heading' : 'paragraph';
  const span = { start: 0, end };
  const rendered = verbatim(source, { start, end });
  const leaf = {
    kind,
    origin,
    span,
    rendered,
    depth,
    setext: false,
    quoted: false,
    items: noItems,
    cell: undefined,
  } as const;
  return leaf;
}

/** A node whose children are text with markup. */
type NodeWithText = Extract<Nodes, { children: PhrasingContent[] }>;

function textLeaf(
  kind: 'heading' | 'paragraph' | 'cell',
  node: NodeWithText,
  { quoted, inNote, items, origin }: Containers,
  source: string,
  depth = 0,
  cell?: CellPosition,
): LeafWithoutLines {
  const span = spanOf(node);
  const rendered = renderText(node.children, source);
  const setext = kind === 'heading' && !/^\s*#/.test(source.slice(span.start, span.start + MAX_HEADING_START));
  const readAs =
    inNote || (kind === 'paragraph' && rendered.startsWithNoteMark)
      ? 'note'
      : setext && hasEmptyBullet(span, items, source)
        ? 'paragraph'
        : kind;
  return { kind: readAs, origin, span, rendered, depth, setext, quoted, items, cell };
}

/** Room for the indent of a heading and its first number sign, in UTF-16 units. */
const MAX_HEADING_START = 8;

/** A lone "-" under a question in a list underlines a setext heading in markdown; the writer meant an empty bullet. */
const hasEmptyBullet = (span: Span, items: readonly ListItemPosition[], source: string): boolean =>
  items.length > 0 && /[\r\n][ \t]*-[ \t]*$/.test(source.slice(span.start, span.end));

/** The leaf block of a list item without content: an empty paragraph at its end. */
function emptyItem(item: ListItem, containers: Containers, source: string): LeafWithoutLines {
  const { end } = spanOf(item);
  return verbatimLeaf('paragraph', { start: end, end }, containers, source);
}

/** A leaf block that shows its source as it is written. */
function verbatimLeaf(
  kind: 'code' | 'definition' | 'paragraph',
  span: Span,
  { quoted, items, origin }: Containers,
  source: string,
): LeafWithoutLines {
  const rendered = verbatim(source, span);
  return { kind, origin, span, rendered, depth: 0, setext: false, quoted, items, cell: undefined };
}

/** The leaf block of a definition shows its name and address: nobody sees the title (`hidden-text.ts`). */
function definitionLeaf(span: Span, containers: Containers, source: string): LeafWithoutLines {
  const leaf = verbatimLeaf('definition', span, containers, source);
  const title = definitionTitle(source.slice(span.start, span.end));
  return title ? { ...leaf, rendered: verbatim(source, { start: span.start, end: span.start + title.start }) } : leaf;
}

function itemPosition(list: List, item: ListItem, index: number, source: string): ListItemPosition {
  const start = spanOf(item).start;
  const written = /^\d{1,9}/.exec(source.slice(start, start + 10));
  return { list, item, index, ordered: list.ordered ?? false, ordinal: written ? Number(written[0]) : index + 1 };
}

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});
