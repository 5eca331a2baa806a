/**
 * Reads an old Word file (doc), of which word-extractor gives the text without its form: headings are then lines that say
 * a known name.
 */
import WordExtractor from 'word-extractor';
import type { Block, Content, Paragraph } from './content.ts';
import { problems, UnreadableDocument } from './problems.ts';

/** A compound file with this stream is an encrypted docx (MS-OFFCRYPTO §2.3.4.4); names are in UTF-16. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

export async function readDoc(bytes: Uint8Array): Promise<Content> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(encryptedStream)) throw new UnreadableDocument(problems.password);
  const document = await new WordExtractor().extract(buffer);
  const notes = paragraphsOf(document.getFootnotes() + document.getEndnotes());
  return {
    blocks: [
      ...paragraphsOf(document.getBody()),
      ...notes,
      ...paragraphsOf(document.getTextboxes({ includeHeadersAndFooters: false })),
    ],
    notes: new Map(),
    hidden: [
      { where: 'header', text: document.getHeaders({ includeFooters: false }) },
      { where: 'footer', text: document.getFooters() },
      { where: 'comment', text: document.getAnnotations() },
    ],
    authors: [],
  };
}

const paragraphsOf = (text: string): readonly Block[] =>
  text.split(/\n+/).map((line): Paragraph => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: line }] }));
