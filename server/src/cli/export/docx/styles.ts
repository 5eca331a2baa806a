/** The styles of an exported document: those of Word by their own names, so that a theme or a table of contents knows them. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { continuedStyle } from './nodes/paragraph.ts';
import { DEEPEST_LEVEL, indentOf } from './writer.ts';

const FONT = 'Calibri';
const MONOSPACE = 'Consolas';

/** In half points, from heading 1 on. */
const headingSizes = [36, 30, 26, 24, 22, 22] as const;

/** `language`: a tag as "nl-NL", for the spelling checker. */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    ...Object.fromEntries(headingSizes.map((size, index) => [`heading${String(index + 1)}`, headingStyle(size)])),
    footnoteText: { run: { size: 20 } },
  },
  paragraphStyles: [
    paragraphStyle('Quote', 'Quote', { paragraph: { indent: { left: 567, right: 567 } } }),
    paragraphStyle('HTMLPreformatted', 'HTML Preformatted', { run: { font: MONOSPACE, size: 20 } }),
    paragraphStyle('TableText', 'Table Text', { paragraph: { spacing: { before: 40, after: 40 } } }),
    paragraphStyle('TableEnd', 'Table End', { run: { size: 12 }, paragraph: { spacing: { after: 0 } } }),
    ...Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => continued(level + 1)),
  ],
  characterStyles: [{ id: 'Code', name: 'HTML Code', basedOn: 'DefaultParagraphFont', run: { font: MONOSPACE } }],
});

const headingStyle = (size: number) => ({
  run: { size, bold: true },
  paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
});

const continued = (depth: number): IParagraphStyleOptions =>
  paragraphStyle(continuedStyle(depth), `List Continue${depth === 1 ? '' : ` ${String(depth)}`}`, {
    paragraph: { indent: { left: indentOf(depth) } },
  });

const paragraphStyle = (
  id: string,
  name: string,
  form: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...form });
