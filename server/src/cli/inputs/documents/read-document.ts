/** Reads a hand-in of any kind as markdown. Pure: bytes in, text out; the readers themselves are loaded when met. */
import type { Content, ReadDocument } from './content.ts';
import { extensionOf, isUnreadableDocument, signatureOf } from './kind.ts';
import { limits } from './limits.ts';
import { writeMarkdown } from './markdown.ts';
import { DocumentPackage } from './package.ts';
import { isUnreadable, problems, UnreadableDocument } from './problems.ts';
import { tidied } from './tidy.ts';

/** `name`: of the file, for what its bytes don't tell. Never throws for what stands in the bytes. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  try {
    if (isPlain(bytes, name)) return (await import('./plain.ts')).readPlain(bytes);
    return documentOf(await contentOf(bytes, name));
  } catch (error) {
    const problem = isUnreadable(error) ? error.problem : problems.damaged;
    return { markdown: '', hidden: [], authors: [], places: [], problem };
  }
}

const isPlain = (bytes: Uint8Array, name: string): boolean =>
  bytes.length > 0 && extensionOf(name) === 'txt' && signatureOf(bytes) === 'none';

/** Writes what a reader found as markdown. Throws an `UnreadableDocument` when there is too much of it. */
export function documentOf(content: Content): ReadDocument {
  const notes = new Map([...content.notes].map(([id, blocks]) => [id, tidied(blocks)]));
  const written = writeMarkdown({ ...content, notes, blocks: tidied(content.blocks) });
  const hidden = content.hidden.filter(({ text }) => text.trim() !== '');
  return { ...written, hidden, authors: [...new Set(content.authors)] };
}

async function contentOf(bytes: Uint8Array, name: string): Promise<Content> {
  if (bytes.length === 0) throw new UnreadableDocument(problems.empty);
  if (bytes.length > limits.file) throw new UnreadableDocument(problems.tooLarge);
  switch (signatureOf(bytes)) {
    case 'package':
      return fromPackage(new DocumentPackage(bytes), extensionOf(name));
    case 'pdf':
      return (await import('./pdf/pdf.ts')).readPdf(bytes);
    case 'rtf':
      return (await import('./rtf/rtf.ts')).readRtf(bytes);
    case 'compound':
      return (await import('./doc.ts')).readDoc(bytes);
    case 'image':
      throw new UnreadableDocument(problems.mislabelled);
    case 'none':
      return fromText(bytes, extensionOf(name));
  }
}

async function fromPackage(parts: DocumentPackage, extension: string): Promise<Content> {
  if (parts.names.has('Index/Document.iwa') || extension === 'pages') throw new UnreadableDocument(problems.pages);
  if (parts.text('mimetype')?.startsWith('application/vnd.oasis.opendocument.text'))
    return (await import('./odt/odt.ts')).readOdt(parts);
  if (parts.names.has('[Content_Types].xml')) {
    if ([...parts.names].some((part) => /^(?:xl|ppt)\//.test(part))) throw new UnreadableDocument(problems.unsupported);
    return (await import('./docx/docx.ts')).readDocx(parts);
  }
  throw new UnreadableDocument(problems.unsupported);
}

async function fromText(bytes: Uint8Array, extension: string): Promise<Content> {
  if (/^x?html?$/.test(extension)) return (await import('./html.ts')).readHtml(bytes);
  // What another program writes may be text, such as the link that stands for a document of Google: it is no report.
  if (extension === 'pages') throw new UnreadableDocument(problems.pages);
  if (isUnreadableDocument(extension)) throw new UnreadableDocument(problems.unsupported);
  throw new UnreadableDocument(bytes.includes(0) ? problems.damaged : problems.mislabelled);
}
