/** Reads an OpenDocument text (odt), as LibreOffice and Google Docs write it. Source: OpenDocument 1.3 part 3. */
import type { HiddenPlace, HiddenText } from '../../../../core/index.ts';
import { textOfBlocks, type Content } from '../content.ts';
import type { DocumentPackage } from '../package.ts';
import { problems, UnreadableDocument } from '../problems.ts';
import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../xml.ts';
import { OdtBodyReader } from './body.ts';
import { readOdtStyles } from './styles.ts';

export function readOdt(parts: DocumentPackage): Content {
  if (isEncrypted(parts)) throw new UnreadableDocument(problems.password);
  const content = parts.xml('content.xml');
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (!content || !body) throw new UnreadableDocument(problems.damaged);
  const stylesRoot = parts.xml('styles.xml');
  const styles = readOdtStyles([stylesRoot, content].filter((root) => root !== undefined));
  const reader = new OdtBodyReader(styles);
  const blocks = reader.blocksOf(body);
  const { notes } = reader;
  const margins = stylesRoot ? marginsOf(stylesRoot, styles) : [];
  const properties = propertiesOf(parts.xml('meta.xml'));
  return {
    blocks,
    notes,
    hidden: [...reader.hidden, ...margins, ...properties.hidden],
    authors: [...properties.authors, ...reader.authors],
  };
}

/** In an encrypted document the manifest says so of each part (part 2, §3.4). */
const isEncrypted = (parts: DocumentPackage): boolean =>
  (parts.text('META-INF/manifest.xml') ?? '').includes('encryption-data');

const marginNames: Readonly<Record<string, HiddenPlace>> = {
  'style:header': 'header',
  'style:header-left': 'header',
  'style:header-first': 'header',
  'style:footer': 'footer',
  'style:footer-left': 'footer',
  'style:footer-first': 'footer',
};

function marginsOf(stylesRoot: XmlElement, styles: ReturnType<typeof readOdtStyles>): readonly HiddenText[] {
  const reader = new OdtBodyReader(styles);
  const margins = [...descendantsOf(stylesRoot, ...Object.keys(marginNames))].map((margin) => ({
    where: marginNames[margin.name] ?? 'header',
    text: textOfBlocks(reader.blocksOf(margin)),
  }));
  return [...margins, ...reader.hidden];
}

const authorProperties = new Set(['dc:creator', 'meta:initial-creator', 'meta:printed-by']);
const textProperties = new Set(['dc:title', 'dc:subject', 'dc:description', 'meta:keyword', 'meta:user-defined']);

function propertiesOf(root: XmlElement | undefined): { hidden: readonly HiddenText[]; authors: readonly string[] } {
  const meta = childOf(root, 'office:meta');
  const textsOf = (names: ReadonlySet<string>): readonly string[] =>
    (meta ? elementsOf(meta) : []).filter(({ name }) => names.has(name)).map((each) => textOf(each).trim());
  return {
    hidden: textsOf(textProperties).map((text) => ({ where: 'properties', text })),
    authors: textsOf(authorProperties).filter(Boolean),
  };
}
