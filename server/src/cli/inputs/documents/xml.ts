/**
 * Reads XML into a small tree. Names carry the usual prefix of their namespace, whatever prefix the file uses. A
 * document type is refused: packages may not have one (ECMA-376 part 2, §6.1.4), and it could define endless entities.
 */
import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { problems, UnreadableDocument } from './problems.ts';

export interface XmlElement {
  /** "w:p" */
  readonly name: string;
  /** By name with prefix, as in "w:val"; an attribute without a namespace has no prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The usual prefix by namespace, for files that choose their own. The second of a pair is of "strict" Open XML. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
};

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** Throws `UnreadableDocument` for what is no well-formed XML, or is nested too deep. */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ prefix, local, uri, attributes }) => {
    const element: Open = { name: nameOf(prefix, local, uri), attributes: {}, children: [] };
    for (const each of Object.values(attributes))
      element.attributes[nameOf(each.prefix, each.local, each.uri)] = each.value;
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > limits.depth) fail();
  });
  parser.on('closetag', () => open.pop());
  const addText = (added: string): void => {
    open.at(-1)?.children.push(added);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return elementsOf(root)[0] ?? fail();
}

function fail(): never {
  throw new UnreadableDocument(problems.damaged);
}

function nameOf(prefix: string, local: string, uri: string): string {
  const usual = prefixes[uri] ?? prefix;
  return usual === '' ? local : `${usual}:${local}`;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = ({ children }: { readonly children: readonly XmlNode[] }): readonly XmlElement[] =>
  children.filter(isElement);

/** The first child of this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** All elements of these names below an element, in document order, also within each other. */
export function* descendantsOf(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (names.includes(child.name)) yield child;
    yield* descendantsOf(child, ...names);
  }
}

/** All text below a node. */
export const textOf = (node: XmlNode): string => (isElement(node) ? node.children.map(textOf).join('') : node);
