import { BorderStyle, Paragraph } from 'docx';
import type { WrittenBlock } from '../writer.ts';

/** A line across the page is an empty paragraph with a border below it, as Word makes it of "---". */
export const rule = (): readonly WrittenBlock[] => [
  new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } } }),
];
