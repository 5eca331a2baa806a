/** Writes a block of the tree, each kind by its own writer. */
import type { RootContent } from 'mdast';
import { code } from './nodes/code.ts';
import { heading } from './nodes/heading.ts';
import { list } from './nodes/list.ts';
import { paragraph } from './nodes/paragraph.ts';
import { quote } from './nodes/quote.ts';
import { rule } from './nodes/rule.ts';
import { table } from './nodes/table.ts';
import type { DocxWriter, Where, WrittenBlock } from './writer.ts';

export function block(node: RootContent, where: Where, writer: DocxWriter): readonly WrittenBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, where, writer);
    case 'heading':
      return heading(node, where, writer);
    case 'list':
      return list(node, where, writer);
    case 'blockquote':
      return quote(node, where, writer);
    case 'table':
      return table(node, writer);
    case 'code':
      return code(node);
    case 'thematicBreak':
      return rule();
    default:
      // The tree holds no other blocks.
      return [];
  }
}
