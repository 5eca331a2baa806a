/**
 * Finds the text that is handed in with a report and that no reader of the page sees: comments, attributes of tags,
 * titles of links and of their definitions, titles and addresses of images.
 */
import type { Nodes } from 'mdast';
import { memo } from '../incremental/memo.ts';
import { matches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';

/** An address, between angle brackets or without spaces; brackets in pairs are part of it. */
const address = String.raw`(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()<>]*\))+))`;
const title = String.raw`("[^"\n]*"|'[^'\n]*')`;
/** Inline code (which is shown), a comment, a tag, an image, or the end of a link with a title. */
const token = new RegExp(
  String.raw`${'`'}[^${'`'}\n]+${'`'}|<!--[^]*?(?:-->|$)|<[A-Za-z][^<>]*>|!\[[^[\]\n]*\]\(\s*${address}(?:\s+${title})?\s*\)|\]\((?:<[^<>\n]*>|(?:[^\s()<>]|\([^\s()<>]*\))*)\s+${title}\s*\)`,
  'g',
);
const attribute = /([A-Za-z][\w:-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+)/g;
/** Attributes that say how something looks, never who it is about. */
const layout =
  /^(?:class|style|width|height|lang|dir|type|rel|target|colspan|rowspan|align|valign|border|cellpadding|cellspacing|start|bgcolor|color|face|size)$/i;

/** What stands before the title of a definition: `[naam]: adres `. */
const beforeTitle = /^\[(?:[^\]\\]|\\[^])*\]:\s*(?:<[^<>\n]*>|\S+)\s+/;

/** The title in the source of a definition of a link, its quotes included; undefined when it has none. */
export function definitionTitle(definition: string): Span | undefined {
  const start = beforeTitle.exec(definition)?.[0].length ?? definition.length;
  return start < definition.length ? { start, end: definition.length } : undefined;
}

const none: readonly Span[] = [];

/** The hidden text in a block: spans that count from the start of the block, in order. */
export function hiddenSpans(block: Block): readonly Span[] {
  const { text, plain } = block;
  if (plain || !/<[!A-Za-z]|\](?:\(|:)/.test(text) || /^ {0,3}(?:```|~~~)/.test(text)) return none;
  return spansIn(block);
}

const spansIn = memo(({ text, nodes }: Block): readonly Span[] => {
  const found: Span[] = [];
  for (const node of nodes) addTitles(node, text, found);
  const add = (start: number, end: number): void => {
    if (/\S/.test(text.slice(start, end))) found.push({ start, end });
  };
  for (const { match, index } of tokensIn(text, nodes)) {
    const { 0: whole, 1: bracketed, 2: bare, 3: imageTitle, 4: linkTitle } = match;
    if (whole.startsWith('`')) continue;
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
      const shown = bracketed ?? bare;
      if (shown !== undefined) {
        const start = index + whole.lastIndexOf(shown, whole.length - (imageTitle?.length ?? 0));
        add(start, start + shown.length);
      }
      const quoted = imageTitle ?? linkTitle;
      if (quoted !== undefined) {
        const start = index + whole.lastIndexOf(quoted);
        add(start + 1, start + quoted.length - 1);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Each token with its offset in the text. What only looks like markup is shown, as a comment without an end in a sentence is. */
const tokensIn = (text: string, nodes: readonly Nodes[]): readonly { match: RegExpMatchArray; index: number }[] =>
  markupIn(nodes).flatMap(({ start, end }) =>
    [...matches(token, text.slice(start, end))].map((match) => ({ match, index: start + match.index })),
  );

/** Where tags, comments, images and the ends of links stand, in order. */
const markupIn = (nodes: readonly Nodes[]): readonly Span[] =>
  nodes.flatMap((node) => {
    const inner = 'children' in node ? markupIn(node.children) : [];
    if (node.type !== 'html' && node.type !== 'image' && node.type !== 'link') return inner;
    const { start, end } = spanOf(node);
    const last = node.type === 'link' ? node.children.at(-1) : undefined;
    return [...inner, { start: last ? spanOf(last).end : start, end }];
  });

function spanOf({ position }: Nodes): Span {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** Adds the titles of the definitions in a node, without their quotes. */
function addTitles(node: Nodes, text: string, found: Span[]): void {
  if (node.type === 'definition') {
    const { start, end } = spanOf(node);
    const title = definitionTitle(text.slice(start, end));
    if (title) found.push({ start: start + title.start + 1, end: start + title.end - 1 });
  } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
    for (const child of node.children) addTitles(child, text, found);
}
