/** A web page, or what was copied from Word or another page, as the tree that the reader of web pages takes. */
import type { PageNode } from '../protocol.ts';

/** Names of attributes as hast spells them; others of these names stay as they are. */
const spelled: Readonly<Record<string, string>> = { colspan: 'colSpan', 'aria-level': 'ariaLevel' };
const wanted = new Set('style alt href role start value name content hidden colspan aria-level'.split(' '));

/** Deeper than any page that people write; what stands deeper is left to its text. */
const DEEPEST = 250;

export const parsePage = (html: string): readonly PageNode[] => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return nodesOf(page.documentElement, 0);
};

const nodesOf = (parent: Node, depth: number): readonly PageNode[] =>
  [...parent.childNodes].flatMap((node) => nodeOf(node, depth));

function nodeOf(node: Node, depth: number): readonly PageNode[] {
  if (node instanceof Comment) return [{ type: 'comment', value: node.data }];
  if (node instanceof Text || depth > DEEPEST) return [{ type: 'text', value: node.textContent ?? '' }];
  if (!(node instanceof Element)) return [];
  const properties = [...node.attributes]
    .filter(({ name }) => wanted.has(name))
    .map(({ name, value }): [string, string | boolean] => [spelled[name] ?? name, name === 'hidden' || value]);
  return [
    {
      type: 'element',
      tagName: node.localName,
      properties: Object.fromEntries(properties),
      children: nodesOf(node, depth + 1),
    },
  ];
}

/** Does copied html say more than its text does? */
export const hasForm = (html: string): boolean => /<(?:h[1-6]|li|table|strong|b|p)\b/i.test(html);
