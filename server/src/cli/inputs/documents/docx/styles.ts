/** The styles of a Word file: which are headings, and what they say of a run's form. Source: ECMA-376-1 §17.7, §17.3.2. */
import { headingByName } from '../heading-names.ts';
import { childOf, elementsOf, type XmlElement } from '../xml.ts';

/** What a style, a paragraph or a run says about form; undefined where it says nothing. */
export interface RunForm {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly isHidden?: boolean;
  readonly isUnderlined?: boolean;
  readonly isRaised?: boolean;
  /** In half points. */
  readonly size?: number;
}

export interface Style extends RunForm {
  readonly name: string;
  /** 1-9; 0 for a style that is said to be no heading. */
  readonly heading?: number;
  readonly numbering?: Numbered;
}

/** The list that a paragraph belongs to: `w:numPr`. */
export interface Numbered {
  readonly list?: string;
  readonly level?: number;
}

export interface Styles {
  /** A style with what it takes from those it is based on; undefined for an unknown id. */
  style(id: string | undefined): Style | undefined;
  /** What holds where nothing else is said. */
  readonly defaults: RunForm;
}

/** Chains of styles are short; a circle of styles would never end. */
const LONGEST_CHAIN = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>();
  for (const style of root ? elementsOf(root) : [])
    if (style.name === 'w:style') byId.set(style.attributes['w:styleId'] ?? '', style);
  const known = new Map<string, Style>();
  const resolve = (id: string, rest: number): Style | undefined => {
    const found = known.get(id);
    const element = byId.get(id);
    if (found || !element || rest === 0) return found;
    const base = resolve(valueOf(childOf(element, 'w:basedOn')) ?? '', rest - 1);
    const style = { ...base, ...ownStyle(id, element) };
    known.set(id, style);
    return style;
  };
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const normal = [...byId.values()].find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  )?.attributes['w:styleId'];
  return {
    defaults: formOf(defaults),
    style: (id = normal) => (id === undefined ? undefined : resolve(id, LONGEST_CHAIN)),
  };
}

function ownStyle(id: string, element: XmlElement): Style {
  const name = valueOf(childOf(element, 'w:name')) ?? id;
  const paragraph = childOf(element, 'w:pPr');
  const heading = outlineOf(paragraph) ?? headingByName(name) ?? headingByName(id);
  const numbering = numberedBy(paragraph);
  return {
    name,
    ...(heading !== undefined && { heading }),
    ...(numbering && { numbering }),
    ...formOf(childOf(element, 'w:rPr')),
  };
}

/** The outline level of paragraph properties as a level of heading; 0 for text (level 9); undefined when not given. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = valueOf(childOf(properties, 'w:outlineLvl'));
  return level === undefined ? undefined : (Number(level) + 1) % 10;
}

export function numberedBy(properties: XmlElement | undefined): Numbered | undefined {
  const numbering = childOf(properties, 'w:numPr');
  if (!numbering) return undefined;
  const list = valueOf(childOf(numbering, 'w:numId'));
  const level = valueOf(childOf(numbering, 'w:ilvl'));
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) || 0 }) };
}

export function formOf(properties: XmlElement | undefined): RunForm {
  const toggle = (name: string): boolean | undefined => {
    const element = childOf(properties, name);
    return element && isOn(valueOf(element) ?? 'true');
  };
  const [bold, italic, isHidden] = [toggle('w:b'), toggle('w:i'), toggle('w:vanish')];
  const underline = valueOf(childOf(properties, 'w:u'));
  const raised = valueOf(childOf(properties, 'w:vertAlign'));
  const size = Number(valueOf(childOf(properties, 'w:sz')) ?? 0);
  return {
    ...(underline !== undefined && { isUnderlined: isOn(underline) }),
    ...(raised !== undefined && { isRaised: raised === 'superscript' }),
    ...(size > 0 && { size }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(isHidden !== undefined && { isHidden }),
  };
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off', 'none'].includes(value);

export const valueOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];
