import { Paragraph, type IParagraphOptions } from 'docx';
import type { Paragraph as Node } from 'mdast';
import { DEEPEST_LEVEL, type DocxWriter, type Where, type WrittenBlock } from '../writer.ts';
import { inlines } from './inlines.ts';

export const paragraph = ({ children }: Node, where: Where, writer: DocxWriter): readonly WrittenBlock[] => [
  new Paragraph({ ...formOf(where), children: inlines(children, writer) }),
];

/** The number or bullet of a paragraph, or the style that its place gives it. */
export function formOf({ marker, inQuote, depth }: Where): Pick<IParagraphOptions, 'style' | 'numbering'> {
  if (marker) return { numbering: marker, ...(inQuote && { style: 'Quote' }) };
  if (depth > 0) return { style: continuedStyle(depth) };
  return inQuote ? { style: 'Quote' } : {};
}

/** Word's own style for a paragraph that continues an item of a list in so many lists. */
export const continuedStyle = (depth: number): string =>
  `ListContinue${depth === 1 ? '' : String(Math.min(depth, DEEPEST_LEVEL + 1))}`;
