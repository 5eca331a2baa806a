/** Callouts of Obsidian and GitHub ("> [!question] Wie mis je?"): a title in bold and paragraphs, as Word has no such box. */
import type { Blockquote, Paragraph, RootContent } from 'mdast';

const marker = /^\[!\w+\][-+]?[ \t]*([^\r\n]*)(?:\r\n?|\n)?/;

/** A quotation that is no callout comes back as it is. */
export function withoutCallout(quote: Blockquote): readonly RootContent[] {
  const [first, ...rest] = quote.children;
  const [text, ...inlines] = first?.type === 'paragraph' ? first.children : [];
  const found = text?.type === 'text' ? marker.exec(text.value) : null;
  if (text?.type !== 'text' || !found) return [quote];
  const [whole, name = ''] = found;
  const body: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: text.value.slice(whole.length) }, ...inlines],
  };
  const title: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: name }] }],
  };
  const isEmpty = whole.length === text.value.length && inlines.length === 0;
  return [...(name.trim() === '' ? [] : [title]), ...(isEmpty ? [] : [body]), ...rest];
}
