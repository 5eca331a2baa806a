/** Writes the content of a document as markdown, a block at a time, so that each block's place is known. */
import type { BlockContent, ListItem as MdListItem, PhrasingContent, RootContent, TableCell } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import {
  plainText,
  textOfBlocks,
  type ListItem,
  type Block,
  type Cell,
  type Content,
  type Paragraph,
  type Place,
  type Table,
} from './content.ts';
import { toPhrasing } from './inlines.ts';
import { limits } from './limits.ts';
import { problems, UnreadableDocument } from './problems.ts';
import { addAll, largest } from '../../../lists.ts';

interface Written {
  readonly markdown: string;
  readonly places: readonly Place[];
}

/** Throws `UnreadableDocument` when there is no text, or more than a report can have. */
export function writeMarkdown({ blocks, notes }: Content): Written {
  const places: Place[] = [];
  let markdown = '';
  const write = (node: RootContent): void => {
    markdown += (markdown === '' ? '' : '\n') + nodeToMarkdown(node);
    if (markdown.length > limits.markdown) throw new UnreadableDocument(problems.tooMuchText);
  };
  let paragraph = 1;
  for (const group of groupsOf(blocks)) {
    const page = group[0]?.page;
    // A blank line stands between this group and the one before it.
    const start = markdown === '' ? 0 : markdown.length + 1;
    places.push({ start, paragraph, ...(page !== undefined && { page }) });
    nodesOf(group).forEach(write);
    paragraph += group.length;
  }
  for (const [id, note] of notes)
    write({ type: 'footnoteDefinition', identifier: id, label: id, children: blockContentOf(note) });
  if (!/[\p{L}\p{N}]/u.test(markdown)) throw new UnreadableDocument(problems.noText);
  return { markdown, places };
}

const nodeToMarkdown = (node: RootContent): string =>
  toMarkdown(node, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  });

/** Neighbouring list items, and neighbouring lines of a quotation or of code, make one block of markdown. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    if (previous && joins(previous, block)) groups.at(-1)?.push(block);
    else groups.push([block]);
    previous = block;
  }
  return groups;
}

const joins = (previous: Block, block: Block): boolean =>
  previous.kind === 'paragraph' &&
  block.kind === 'paragraph' &&
  ((previous.item !== undefined && block.item !== undefined) ||
    (previous.quote === true && block.quote === true) ||
    (previous.code === true && block.code === true));

function nodesOf(group: readonly Block[]): readonly RootContent[] {
  const [first] = group;
  if (!first) return [];
  if (first.kind === 'table') return [tableNode(first)];
  const paragraphs = group.filter((block) => block.kind === 'paragraph');
  if (first.item) return listsOf(paragraphs);
  if (first.code) return [{ type: 'code', value: paragraphs.map(({ inlines }) => plainText(inlines)).join('\n') }];
  const nodes = paragraphs.map(paragraphNode);
  return first.quote ? [{ type: 'blockquote', children: nodes }] : nodes;
}

const blockContentOf = (blocks: readonly Block[]): BlockContent[] =>
  groupsOf(blocks).flatMap((group) => nodesOf(group) as readonly BlockContent[]);

/** A heading of markdown has no line breaks. */
const space = { kind: 'text', text: ' ' } as const;

function paragraphNode({ heading, inlines }: Paragraph): BlockContent {
  if (heading === undefined) return { type: 'paragraph', children: toPhrasing(inlines) };
  const depth = Math.min(Math.max(heading, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6;
  // A heading is as bold as it is.
  const plain = inlines.map((inline) => (inline.kind === 'text' ? { kind: inline.kind, text: inline.text } : inline));
  return { type: 'heading', depth, children: toPhrasing(plain.map((each) => (each.kind === 'break' ? space : each))) };
}

/** Nested lists of flat paragraphs. Where the numbers don't count on, or a bullet follows a number, a list begins. */
function listsOf(paragraphs: readonly Paragraph[]): readonly RootContent[] {
  const lists: RootContent[] = [];
  let items: MdListItem[] = [];
  let previous: ListItem | undefined;
  let index = 0;
  while (index < paragraphs.length) {
    const start = index++;
    const { item = { level: 0 } } = paragraphs[start] ?? {};
    const last = items.at(-1);
    if (last && previous && item.level > previous.level) {
      while ((paragraphs[index]?.item?.level ?? 0) > previous.level) index++;
      addAll(last.children, listsOf(paragraphs.slice(start, index)) as readonly BlockContent[]);
      continue;
    }
    const nodes = paragraphs.slice(start, index).map(paragraphNode);
    if (last && item.continues) {
      addAll(last.children, nodes);
      last.spread = true;
      continue;
    }
    const next = previous?.number === undefined ? undefined : previous.number + 1;
    if (!last || next !== item.number) {
      items = [];
      const { number = null } = item;
      lists.push({ type: 'list', ordered: number !== null, start: number, spread: false, children: items });
    }
    items.push({ type: 'listItem', spread: false, children: nodes });
    previous = item;
  }
  return lists;
}

function tableNode({ rows }: Table): BlockContent {
  const width = largest(
    rows.map((row) => row.reduce((total, { columns }) => total + columns, 0)),
    1,
  );
  const children = rows.map((row) => {
    const cells = row.flatMap((cell): TableCell[] => [cellNode(cell), ...emptyCells(cell.columns - 1)]);
    return { type: 'tableRow' as const, children: [...cells, ...emptyCells(width - cells.length)] };
  });
  return { type: 'table', children };
}

const emptyCells = (count: number): TableCell[] =>
  Array.from({ length: Math.max(0, count) }, () => ({ type: 'tableCell', children: [] }));

/** Paragraphs in a cell become lines of it, each with the number or bullet that it has. */
function cellNode({ blocks }: Cell): TableCell {
  const children: PhrasingContent[] = [];
  for (const block of blocks) {
    const line =
      block.kind === 'paragraph'
        ? toPhrasing([...markerOf(block), ...block.inlines])
        : toPhrasing([{ kind: 'text', text: textOfBlocks([block]) }]);
    if (line.length === 0) continue;
    if (children.length > 0) children.push({ type: 'html', value: '<br>' });
    addAll(
      children,
      line.map((node): PhrasingContent => (node.type === 'break' ? { type: 'html', value: '<br>' } : node)),
    );
  }
  return { type: 'tableCell', children };
}

const markerOf = ({ item }: Paragraph): Paragraph['inlines'] =>
  !item || item.continues
    ? []
    : [{ kind: 'text', text: item.number === undefined ? '- ' : `${String(item.number)}. ` }];
