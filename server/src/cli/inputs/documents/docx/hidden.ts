/** The parts of a Word file that don't stand on its pages, or only in their margins. Source: ECMA-376-1 §17.10, §17.13.4; part 2 §8.3. */
import type { HiddenText } from '../../../../core/index.ts';
import { textOfBlocks } from '../content.ts';
import type { DocumentPackage } from '../package.ts';
import { elementsOf, textOf } from '../xml.ts';
import { BodyReader } from './body.ts';
import { readNumbering } from './numbering.ts';
import { relatedParts, type Relations } from './relations.ts';
import type { Styles } from './styles.ts';

interface Hidden {
  readonly hidden: readonly HiddenText[];
  readonly authors: readonly string[];
}

/** Headers, footers and comments. */
export function hiddenParts(parts: DocumentPackage, relations: Relations, styles: Styles): Hidden {
  const reader = new BodyReader({
    styles,
    numbering: readNumbering(undefined, styles),
    links: relations.links,
    textSize: Infinity,
  });
  const hidden: HiddenText[] = [];
  for (const where of ['header', 'footer'] as const)
    for (const name of relations.byType(where)) {
      const root = parts.xml(name);
      if (root) hidden.push({ where, text: textOfBlocks(reader.blocksOf(root)) });
    }
  const authors: string[] = [];
  for (const name of relations.byType('comments')) {
    const root = parts.xml(name);
    for (const comment of root ? elementsOf(root) : []) {
      hidden.push({ where: 'comment', text: textOfBlocks(reader.blocksOf(comment)) });
      authors.push(comment.attributes['w:author'] ?? '');
    }
  }
  return { hidden: [...hidden, ...reader.hidden], authors: [...authors, ...reader.authors].filter(Boolean) };
}

const authorProperties = new Set(['dc:creator', 'cp:lastModifiedBy']);
const textProperties = new Set([
  'dc:title',
  'dc:subject',
  'dc:description',
  'cp:keywords',
  'cp:category',
  'cp:contentStatus',
  'Company',
  'Manager',
  'HyperlinkBase',
]);

/** The properties that a writer can fill in, and those that name the writer. */
export function propertiesOf(parts: DocumentPackage): Hidden {
  const relations = relatedParts(parts, '');
  const names = ['core-properties', 'extended-properties', 'custom-properties'].flatMap((type) =>
    relations.byType(type),
  );
  const properties = names.flatMap((name) => {
    const root = parts.xml(name);
    return root ? elementsOf(root) : [];
  });
  const textsOf = (isWanted: (name: string) => boolean): readonly string[] =>
    properties
      .filter(({ name }) => isWanted(name))
      .map((each) => textOf(each).trim())
      .filter(Boolean);
  return {
    hidden: textsOf((name) => textProperties.has(name) || name === 'property').map((text) => ({
      where: 'properties',
      text,
    })),
    authors: textsOf((name) => authorProperties.has(name)),
  };
}
