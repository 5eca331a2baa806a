/** What kinds of elements web pages have, for `html.ts`. */
import type { Element, Nodes } from 'hast';
import type { HiddenPlace } from '../../../core/index.ts';

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
  'a abbr acronym b bdi bdo big cite code data dfn em font i img input ins kbd label mark o:p q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Where the text of an element is, when it is no part of the page; undefined when it is. */
export function hiddenPlaceOf({ tagName, properties }: Element): HiddenPlace | undefined {
  const style = String(properties['style'] ?? '');
  // Word keeps comments, headers and footers in the page, each in an element of its own.
  const [, place] = /mso-element:\s*(?:(?:first|even)-)?(comment|header|footer)\b/i.exec(style) ?? [];
  if (place !== undefined) return place.toLowerCase() as 'comment' | 'header' | 'footer';
  if (tagName === 'del') return 'deletion';
  const isHidden = properties['hidden'] === true || /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style);
  return isHidden ? 'hidden-text' : undefined;
}

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
