/** Markdown text to mdast: the only user of remark. Front matter, tables and footnotes; nothing else of GFM pays its cost. */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
const withTables = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tablesAndFootnotes).freeze();

/**
 * Parses a markdown text. Positions are remark's: line and column from 1, offsets 0-based UTF-16. A byte order mark is
 * the caller's business: micromark drops it without counting it.
 */
export function parseMarkdown(text: string): Root {
  return (/\||\[\^/.test(text) ? withTables : plain).parse(text);
}

function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}
