/** Elements of XML in which every value is escaped. */
import { printable } from './printable.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 forbids and `printable` lets pass: half a surrogate pair, and the two characters that are none. */
const forbidden = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/** Safe as content and in attributes; each line by itself, as a control code becomes "·". */
export const escapedXml = (text: string): string =>
  text
    .split('\n')
    .map((line) => printable(line).replace(forbidden, '\uFFFD'))
    .join('\n')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** An undefined attribute is left out. `content`: markup, or text that went through `escapedXml`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapedXml(String(value)).replaceAll('\n', '&#10;')}"`],
  );
  const tag = `<${name}${pairs.join('')}`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
