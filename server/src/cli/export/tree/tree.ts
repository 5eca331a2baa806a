/**
 * The tree from which a document is written: markdown of which html, references and line endings were resolved, so that
 * a writer knows few kinds of nodes. Left in it are: paragraph, heading, list, blockquote, code, table, thematicBreak and
 * footnoteDefinition; text, strong, emphasis, inlineCode, break, link, footnoteReference and superscript.
 */
import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import { withoutCallout } from './callouts.ts';
import { htmlAsMarkdown } from './html-blocks.ts';
import { InlineResolver } from './inlines.ts';
import { wrapWidth } from './line-breaks.ts';
import { listsByNumber, withoutDashHeadings } from './lists.ts';
import { allOf } from './nodes.ts';
import { addAll } from '../../../lists.ts';

export interface TreeTools {
  /** The tree of a text (mdast with tables and footnotes). */
  parse(markdown: string): Root;
  /** Markdown of a web page; empty when it has no text. */
  fromHtml(html: string): Promise<string>;
}

export interface ExportTree {
  readonly blocks: readonly RootContent[];
  /** By identifier: only notes to which the text refers. */
  readonly notes: ReadonlyMap<string, readonly RootContent[]>;
  /** The number of images, of which only the description is in the tree. */
  readonly images: number;
}

export async function exportTree(text: string, tools: TreeTools): Promise<ExportTree> {
  const blocks = await resolved(tools.parse(text).children, text, tools);
  const inlines = new InlineResolver(allOf(blocks, 'definition'), wrapWidth(text));
  const cited = new Set(allOf(blocks, 'footnoteReference').map(({ identifier }) => identifier));
  const notes = new Map<string, readonly RootContent[]>();
  const body: RootContent[] = [];
  for (const block of blocks) {
    if (block.type !== 'footnoteDefinition') body.push(block);
    else if (cited.has(block.identifier)) notes.set(block.identifier, inlines.inBlocks(block.children));
    // A note that nothing refers to would be lost.
    else addAll(body, block.children);
  }
  return { blocks: inlines.inBlocks(body), notes, images: inlines.images };
}

/** Blocks without html, and lists with the numbers that `source` gives them. */
async function resolved(nodes: readonly RootContent[], source: string, tools: TreeTools): Promise<RootContent[]> {
  const result: RootContent[] = [];
  // Neighbouring blocks of html are one page: markdown cuts html at blank lines.
  let html = '';
  const flush = async (): Promise<void> => {
    if (html === '') return;
    const markdown = await htmlAsMarkdown(html, tools);
    html = '';
    addAll(result, await resolved(tools.parse(markdown).children, markdown, tools));
  };
  for (const node of nodes) {
    if (node.type === 'html') html += `${node.value}\n\n`;
    else {
      await flush();
      addAll(result, await resolvedBlock(node, source, tools));
    }
  }
  await flush();
  return result;
}

async function resolvedBlock(node: RootContent, source: string, tools: TreeTools): Promise<readonly RootContent[]> {
  const inside = async (children: readonly RootContent[]) =>
    (await resolved(children, source, tools)) as (BlockContent | DefinitionContent)[];
  switch (node.type) {
    case 'list': {
      const children = [];
      for (const item of node.children)
        children.push({ ...item, children: await inside(withoutDashHeadings(item.children, source)) });
      return listsByNumber({ ...node, children }, source);
    }
    case 'blockquote':
      return withoutCallout({ ...node, children: await inside(node.children) });
    case 'footnoteDefinition':
      return [{ ...node, children: await inside(node.children) }];
    default:
      return [node];
  }
}
