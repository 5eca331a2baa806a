import { Paragraph, TextRun } from 'docx';
import type { Code } from 'mdast';
import { forXml } from '../for-xml.ts';
import type { WrittenBlock } from '../writer.ts';

export const code = ({ value }: Code): readonly WrittenBlock[] => [
  new Paragraph({
    style: 'HTMLPreformatted',
    children: value
      .split('\n')
      .map((line, index) => new TextRun({ text: forXml(line), ...(index > 0 && { break: 1 }) })),
  }),
];
