/**
 * Finds the text that is handed in with a report and that no reader of the page sees: comments, attributes of tags,
 * titles of links, titles and addresses of images.
 */
import type { Nodes } from 'mdast';
import { memo } from '../incremental/memo.ts';
import { matches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';

/** Inline code (which is shown), a comment, a tag, an image, or the end of a link with a title. */
const token =
  /`[^`\n]+`|<!--[^]*?(?:-->|$)|<[A-Za-z][^<>]*>|!\[[^[\]\n]*\]\(\s*([^\s()<>]+)(?:\s+("[^"\n]*"|'[^'\n]*'))?\s*\)|\]\([^\s()<>]*\s+("[^"\n]*"|'[^'\n]*')\s*\)/g;
const attribute = /([A-Za-z][\w:-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+)/g;
/** Attributes that say how something looks, never who it is about. */
const layout =
  /^(?:class|style|width|height|lang|dir|type|rel|target|colspan|rowspan|align|valign|border|cellpadding|cellspacing|start|bgcolor|color|face|size)$/i;

const none: readonly Span[] = [];

/** The hidden text in a block: spans that count from the start of the block, in order. */
export const hiddenSpans = memo(({ text, plain, nodes }: Block): readonly Span[] => {
  if (plain || !/<[!A-Za-z]|\]\(/.test(text) || /^ {0,3}(?:```|~~~)/.test(text)) return none;
  const found: Span[] = [];
  const markup = markupIn(nodes);
  const add = (start: number, end: number): void => {
    if (/\S/.test(text.slice(start, end))) found.push({ start, end });
  };
  for (const match of matches(token, text)) {
    const { 0: whole, 1: address, 2: imageTitle, 3: linkTitle, index } = match;
    // What only looks like markup is shown, as a comment without an end in a sentence is.
    if (whole.startsWith('`') || !markup.some(({ start, end }) => start <= index && index < end)) continue;
    if (whole.startsWith('<!--')) {
      // Of a directive of Casus only the reason is the writer's own.
      const opening =
        (/^<!--\s*casus-[a-z-]+(?:(?!--)[^])*(?:--(?!>))?/i.exec(whole) ?? /^<!--/.exec(whole))?.[0] ?? '';
      add(index + opening.length, index + whole.replace(/-->$/, '').length);
    } else if (whole.startsWith('<'))
      for (const { 0: pair, 1: name = '', 2: value = '', index: at } of matches(attribute, whole)) {
        if (layout.test(name)) continue;
        const quote = /^["']/.test(value) ? 1 : 0;
        const end = index + at + pair.length;
        add(end - value.length + quote, end - quote);
      }
    else {
      if (address !== undefined) {
        const start = index + whole.lastIndexOf(address, whole.length - (imageTitle?.length ?? 0));
        add(start, start + address.length);
      }
      const title = imageTitle ?? linkTitle;
      if (title !== undefined) {
        const start = index + whole.lastIndexOf(title);
        add(start + 1, start + title.length - 1);
      }
    }
  }
  return found;
});

/** Where the tags, comments, links and images stand. */
const markupIn = (nodes: readonly Nodes[]): readonly Span[] =>
  nodes.flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    const own = markupTypes.has(node.type) ? [{ start, end: node.position?.end.offset ?? start }] : [];
    return 'children' in node ? [...own, ...markupIn(node.children)] : own;
  });
const markupTypes: ReadonlySet<string> = new Set<Nodes['type']>(['html', 'link', 'image']);
