/** Writes the tree of a report as a Word file. The library is large, so this module is loaded only when it is needed. */
import { Document, Packer, Paragraph, type ISectionOptions } from 'docx';
import type { Language } from '../../../core/index.ts';
import type { ExportTree } from '../tree/tree.ts';
import { block } from './blocks.ts';
import { styles } from './styles.ts';
import { withoutProperties } from './without-properties.ts';
import { DocxWriter, top } from './writer.ts';

export async function writeDocx({ blocks, notes }: ExportTree, language: Language): Promise<Uint8Array> {
  const writer = new DocxWriter(notes.keys(), block);
  const children = writer.blocks(blocks, top);
  const footnotes = Object.fromEntries(
    [...notes].map(([identifier, note]) => [
      writer.noteNumber(identifier) ?? 0,
      // A footnote of Word holds paragraphs only; the library takes no tables there.
      { children: writer.blocks(note, top).filter((each) => each instanceof Paragraph) },
    ]),
  );
  const document = new Document({
    styles: styles(language === 'nl' ? 'nl-NL' : 'en-GB'),
    numbering: writer.numbering,
    footnotes,
    sections: [{ properties: page, children: [...children] }],
  });
  // Not as a Buffer, which a browser doesn't have.
  return withoutProperties(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** A4, with margins of 2.5 cm; in twentieths of a point. */
const page: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 },
  },
};
