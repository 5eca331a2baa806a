/** The yardstick for our own reading: the tree that remark makes of a whole text, with the same extensions. */
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
 * Hyphens on the first line that no other hyphens close are a thematic break, as they are everywhere else. The
 * extension for front matter reads such a text wrongly (it takes lists after the hyphens for text), so it is left out
 * then.
 */
const parse = (text: string): Root =>
  (/^---[ \t]*(?:\r\n|\r|\n)(?:[^]*?(?:\r|\n))??---[ \t]*(?:$|\r|\n)/.test(text) ? withFrontMatter : plain).parse(text);

/** Remark drops a byte order mark and doesn't count it in offsets; here the mark counts, as it does in an editor. */
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
