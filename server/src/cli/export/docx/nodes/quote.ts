import type { Blockquote } from 'mdast';
import type { DocxWriter, Where, WrittenBlock } from '../writer.ts';

export const quote = ({ children }: Blockquote, where: Where, writer: DocxWriter): readonly WrittenBlock[] =>
  writer.blocks(children, { ...where, inQuote: true });
