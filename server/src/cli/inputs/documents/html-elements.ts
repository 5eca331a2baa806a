/** What kinds of elements web pages have, for `html.ts`. */
import type { Element, Nodes } from 'hast';

/** Elements whose text is not for readers. */
export const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
  'iframe',
  'button',
  'select',
  'nav',
]);
/** Elements that stand in a line of text. All others begin a paragraph. */
export const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark o:p q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export const isHidden = ({ properties }: Element): boolean =>
  properties['hidden'] === true ||
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(String(properties['style'] ?? ''));

export const rowsOf = (parent: Element): readonly Element[] =>
  parent.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : child.tagName === 'tr'
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.tagName)
          ? rowsOf(child)
          : [],
  );

export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
