/**
 * Reads a Word file (docx). Source: ECMA-376 part 1 (WordprocessingML §17), and part 2 for the package. Reads the XML
 * itself, as the libraries that make HTML of it drop comments, headers, tracked deletions and text boxes.
 */
import type { Content } from '../content.ts';
import type { DocumentPackage } from '../package.ts';
import { problems, UnreadableDocument } from '../problems.ts';
import { childOf } from '../xml.ts';
import { BodyReader } from './body.ts';
import { hiddenParts, propertiesOf } from './hidden.ts';
import { readNumbering } from './numbering.ts';
import { relatedParts } from './relations.ts';
import { readStyles } from './styles.ts';
import { textSizeOf } from './text-size.ts';

export function readDocx(parts: DocumentPackage): Content {
  const [main = 'word/document.xml'] = relatedParts(parts, '').byType('officeDocument');
  const body = childOf(parts.xml(main), 'w:body');
  if (!body) throw new UnreadableDocument(problems.damaged);
  const relations = relatedParts(parts, main);
  const partOf = (type: string): string => relations.byType(type)[0] ?? '';
  const styles = readStyles(parts.xml(partOf('styles')));
  const reader = new BodyReader({
    styles,
    numbering: readNumbering(parts.xml(partOf('numbering')), styles),
    links: relations.links,
    textSize: textSizeOf(body, styles),
  });
  const blocks = reader.blocksOf(body);
  const notes = new Map(['footnotes', 'endnotes'].flatMap((type) => reader.notesOf(parts.xml(partOf(type)))));
  const { hidden, authors } = hiddenParts(parts, relations, styles);
  const properties = propertiesOf(parts);
  return {
    blocks,
    notes: new Map([...notes].filter(([id]) => reader.citedNotes.has(id))),
    hidden: [...reader.hidden, ...hidden, ...properties.hidden],
    authors: [...properties.authors, ...reader.authors, ...authors],
  };
}
