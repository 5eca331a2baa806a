/** The styles of an OpenDocument text: headings, bold and italics, lists. Source: OpenDocument 1.3 part 3, §16. */
import { headingByName } from '../heading-names.ts';
import { descendantsOf, elementsOf, type XmlElement } from '../xml.ts';

export interface OdtStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly isHidden?: boolean;
  /** 1-9; undefined for a style of text. */
  readonly heading?: number;
  readonly isQuote?: boolean;
}

/** A level of a list style: its first number, "bullet", or "none" for no mark at all. */
export type ListMark = number | 'bullet' | 'none';

export interface OdtStyles {
  style(name: string | undefined): OdtStyle;
  /** `level`: 0 for the outermost list. */
  mark(list: string | undefined, level: number): ListMark;
}

const LONGEST_CHAIN = 20;
const noStyle: OdtStyle = {};

/** `roots`: of styles.xml and content.xml; both define styles, and the second makes use of the first. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const elements = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  for (const root of roots) {
    for (const style of descendantsOf(root, 'style:style')) elements.set(style.attributes['style:name'] ?? '', style);
    for (const list of descendantsOf(root, 'text:list-style')) lists.set(list.attributes['style:name'] ?? '', list);
  }
  const known = new Map<string, OdtStyle>();
  const resolve = (name: string, rest: number): OdtStyle => {
    const found = known.get(name);
    const element = elements.get(name);
    if (found || !element || rest === 0) return found ?? noStyle;
    const style = {
      ...resolve(element.attributes['style:parent-style-name'] ?? '', rest - 1),
      ...ownStyle(name, element),
    };
    known.set(name, style);
    return style;
  };
  return {
    style: (name) => (name === undefined ? noStyle : resolve(name, LONGEST_CHAIN)),
    mark: (list, level) => markOf(lists.get(list ?? ''), level),
  };
}

function ownStyle(name: string, element: XmlElement): OdtStyle {
  const { attributes } = element;
  // "Heading_20_1" is the name of "Heading 1".
  const shown =
    attributes['style:display-name'] ??
    name.replace(/_([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const outline = Number(attributes['style:default-outline-level']);
  const heading = outline > 0 ? outline : headingByName(shown);
  const form = elementsOf(element).find((child) => child.name === 'style:text-properties')?.attributes ?? {};
  const weight = form['fo:font-weight'];
  const slant = form['fo:font-style'];
  return {
    ...(heading !== undefined && { heading }),
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant !== undefined && { italic: slant !== 'normal' }),
    ...(form['text:display'] !== undefined && { isHidden: form['text:display'] === 'none' }),
    ...(/^(?:quotations?|citaat|block ?text|block quotation)$/i.test(shown) && { isQuote: true }),
  };
}

function markOf(list: XmlElement | undefined, level: number): ListMark {
  const style = (list ? elementsOf(list) : []).find(({ attributes }) => attributes['text:level'] === String(level + 1));
  if (!style) return 'bullet';
  const { name, attributes } = style;
  if (name === 'text:list-level-style-number') {
    if ((attributes['style:num-format'] ?? '') === '') return 'none';
    return Number(attributes['text:start-value'] ?? 1) || 1;
  }
  return name === 'text:list-level-style-bullet' && (attributes['text:bullet-char'] ?? '').trim() === ''
    ? 'none'
    : 'bullet';
}
