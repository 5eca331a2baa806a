/**
 * Tells line endings within a paragraph that the writer chose from those of an editor that cuts lines at some width: in
 * Word the first are new lines, the others spaces.
 */
import type { PhrasingContent } from 'mdast';

/** Lines are cut at a width between these, in UTF-16 units; who sets no width has longer lines, or only short ones. */
const NARROWEST = 60;
const WIDEST = 120;

/** So many of the long lines that are followed by another end where its first word would not have fitted. */
const MOST = 0.5;
/** With fewer such lines the short ones count as well: there some long line is an accident. */
const ENOUGH = 5;
/** Part of the width from which a line is long: headings and the last lines of paragraphs say nothing about the width. */
const LONG = 0.7;
/** Part of the width that is kept: who wraps by hand, or after a change, doesn't fill each line. */
const FULL = 0.9;

export const lineEnding = /\r\n?|\n/;

/** The width at which the lines of a text were cut; undefined when they were not. */
export function wrapWidth(text: string): number | undefined {
  const lines = text.split(lineEnding);
  const pairs = lines.flatMap((line, index): [string, string][] => {
    const next = lines[index + 1] ?? '';
    return isProse(line) && isProse(next) ? [[line.trimEnd(), next]] : [];
  });
  const width = pairs.reduce((longest, [line]) => Math.max(longest, line.length), 0);
  const long = pairs.filter(([line]) => line.length >= LONG * width);
  const cut = long.filter(([line, next]) => !fits(line, next, width));
  const wereCut = cut.length >= MOST * (cut.length < ENOUGH ? pairs : long).length;
  return width < NARROWEST || width > WIDEST || !wereCut ? undefined : width;
}

const isProse = (line: string): boolean => /^\s{0,3}[^\s#>|`~=<-]/.test(line);

/**
 * For each line ending in the text of a paragraph, in order: did the writer choose it? So it is when the first word of the
 * next line would have fitted, and not within bold or italic text. `width`: of `wrapWidth`.
 */
export function chosenBreaks(nodes: readonly PhrasingContent[], width: number | undefined): readonly boolean[] {
  const lines = [''];
  /** What each line but the first begins after: a line ending in text, one in bold or italic text, or a tag. */
  const breaks: ('soft' | 'within' | 'hard')[] = [];
  const add = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
  };
  const newLine = (kind: 'soft' | 'within' | 'hard'): void => {
    lines.push('');
    breaks.push(kind);
  };
  const walk = (node: PhrasingContent, isInForm: boolean): void => {
    if (node.type === 'text')
      node.value.split(lineEnding).forEach((line, index) => {
        if (index > 0) newLine(isInForm ? 'within' : 'soft');
        add(line);
      });
    else if (node.type === 'break' || (node.type === 'html' && isLineBreak(node.value))) newLine('hard');
    else if ('value' in node) add(node.value);
    else if ('children' in node)
      node.children.forEach((child) => {
        walk(child, true);
      });
  };
  nodes.forEach((node) => {
    walk(node, false);
  });
  return breaks.flatMap((kind, index) =>
    kind === 'hard' ? [] : [kind === 'soft' && fits(lines[index] ?? '', lines[index + 1] ?? '', width)],
  );
}

/** Would the first word of the next line have fitted behind the line? */
function fits(line: string, next: string, width: number | undefined): boolean {
  const [word = ''] = next.trimStart().split(/\s/, 1);
  return width === undefined || line.length + 1 + word.length <= FULL * width;
}

export const isLineBreak = (tag: string): boolean => /^<br\b/i.test(tag);
