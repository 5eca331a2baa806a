/** The yardstick: the tree remark makes of a whole text with the same extensions. */
import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const plain = unified().use(remarkParse).use(tablesAndFootnotes).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tablesAndFootnotes).freeze();

function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

/**
 * Hyphens at the top that no hyphens close are a rule across the page, as they are everywhere else; the front matter
 * extension, having looked for their end in vain, takes the lists after them for text.
 */
const parse = (text: string): Root =>
  (/^---[ \t]*(?:\r\n|\r|\n)(?:[^]*?(?:\r|\n))??---[ \t]*(?:$|\r|\n)/.test(text) ? withFrontMatter : plain).parse(text);

/** Remark drops a byte order mark without counting it; here it counts, as it does in an editor. */
export function remarkTree(text: string): Root {
  if (!text.startsWith('\uFEFF')) return parse(text);
  const root = parse(text.slice(1));
  shift(root);
  root.position = root.position && { ...root.position, start: { line: 1, column: 1, offset: 0 } };
  return root;
}

function shift(node: Nodes): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.offset = (point.offset ?? 0) + 1;
    if (point.line === 1) point.column++;
  }
  if ('children' in node) node.children.forEach(shift);
}
