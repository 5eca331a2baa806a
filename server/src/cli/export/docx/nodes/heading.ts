import { HeadingLevel, Paragraph } from 'docx';
import type { Heading } from 'mdast';
import type { DocxWriter, Where, WrittenBlock } from '../writer.ts';
import { inlines } from './inlines.ts';

export const heading = (
  { depth, children }: Heading,
  { marker }: Where,
  writer: DocxWriter,
): readonly WrittenBlock[] => [
  new Paragraph({
    heading: HeadingLevel[`HEADING_${depth}`],
    ...(marker && { numbering: marker }),
    children: inlines(children, writer),
  }),
];
