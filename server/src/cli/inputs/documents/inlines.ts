/** Turns the inlines of a paragraph into markdown's: white space made plain, bold and italics around whole words. */
import type { PhrasingContent } from 'mdast';
import type { Inline, TextInline } from './content.ts';

/** Spaces of all widths, and tabs. */
const spaces = /[\t\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens, zero-width spaces and joiners, byte order marks, control characters. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Text as it reads: one kind of space, no characters that can't be seen. */
export const cleanText = (text: string): string =>
  text.replace(invisible, '').replace(spaces, ' ').replaceAll('\u2011', '-');

export function toPhrasing(inlines: readonly Inline[]): PhrasingContent[] {
  return merged(inlines).flatMap((inline): PhrasingContent[] => {
    if (inline.kind === 'break') return [{ type: 'break' }];
    if (inline.kind === 'note') return [{ type: 'footnoteReference', identifier: inline.id, label: inline.id }];
    return styled(inline);
  });
}

/**
 * Word cuts a sentence into many runs of one form: these are joined, spaces at the edges of lines dropped, and forms kept
 * off white space, around which markdown's marks don't work.
 */
function merged(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines.flatMap(pieces)) {
    const last = joined.at(-1);
    const before = joined.at(-2);
    if (inline.kind !== 'text' || last?.kind !== 'text') joined.push(inline);
    else if (sameForm(last, inline)) joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else if (last.text.trim() === '' && before?.kind === 'text' && sameForm(before, inline))
      joined.splice(-2, 2, { ...before, text: before.text + last.text + inline.text });
    else joined.push(inline);
  }
  const isEdge = (neighbour: Inline | undefined): boolean => !neighbour || neighbour.kind === 'break';
  const trimmed = joined.flatMap((inline, index): Inline[] => {
    if (inline.kind !== 'text') return [inline];
    let { text } = inline;
    text = text.replace(/ {2,}/g, ' ');
    if (isEdge(joined[index - 1])) text = text.trimStart();
    if (isEdge(joined[index + 1])) text = text.trimEnd();
    return text === '' ? [] : [{ ...inline, text }];
  });
  while (trimmed.at(-1)?.kind === 'break') trimmed.pop();
  while (trimmed[0]?.kind === 'break') trimmed.shift();
  return trimmed;
}

/** The text of an inline, with the white space at its ends apart, in no form; lines in it become breaks. */
function pieces(inline: Inline): readonly Inline[] {
  if (inline.kind !== 'text') return [inline];
  return inline.text.split(/\r\n?|\n|\u2028|\u2029/).flatMap((line, index): Inline[] => {
    const text = cleanText(line);
    const middle = text.trim();
    const start = text.length - text.trimStart().length;
    const [before, after] = [text.slice(0, start), text.slice(start + middle.length)];
    const plain = (space: string): Inline[] => (space === '' ? [] : [{ kind: 'text', text: space }]);
    const content =
      middle === '' ? plain(before + after) : [...plain(before), { ...inline, text: middle }, ...plain(after)];
    return index === 0 ? content : [{ kind: 'break' }, ...content];
  });
}

const sameForm = (a: TextInline, b: TextInline): boolean =>
  (a.bold ?? false) === (b.bold ?? false) &&
  (a.italic ?? false) === (b.italic ?? false) &&
  a.href === b.href &&
  a.isMark === b.isMark;

function styled({ text, bold, italic, href, isMark }: TextInline): PhrasingContent[] {
  if (isMark) return [{ type: 'html', value: `<sup>${text}</sup>` }];
  let nodes: PhrasingContent[] = [{ type: 'text', value: text }];
  if (italic) nodes = [{ type: 'emphasis', children: nodes }];
  if (bold) nodes = [{ type: 'strong', children: nodes }];
  if (href !== undefined) nodes = [{ type: 'link', url: href, children: nodes as never[] }];
  return nodes;
}
