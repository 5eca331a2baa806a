/** What may refer to a link or a footnote that is defined elsewhere in the document: text in square brackets. */
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { BACKSLASH, LEFT_BRACKET, RIGHT_BRACKET } from '../text/character-codes.ts';
import type { Definitions } from './remark.ts';

/** UTF-16 units of the longest label (CommonMark 0.31.2, "link label"). */
const LONGEST_LABEL = 999;

/** A line ending in a label, with the marks of the quotes and the indent of the list that the next line stands in. */
const LINE_START = /[\n\r][\t >]*/g;

/** The texts in square brackets, normalised by micromark: all that may be a label, and some that can't. */
export function labelsIn(text: string): readonly string[] {
  const labels = new Set<string>();
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    const end = endOfLabel(text, at + 1);
    if (end === undefined) continue;
    labels.add(
      normalizeIdentifier(
        text
          .slice(at + 1, end)
          .replace(LINE_START, ' ')
          .replaceAll('\0', '\uFFFD'),
      ),
    );
  }
  return [...labels];
}

/** Offset of the first bracket that closes a label; undefined when another opens before it. */
function endOfLabel(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + LONGEST_LABEL + 1);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === RIGHT_BRACKET) return at;
    if (code === LEFT_BRACKET) return undefined;
    if (code === BACKSLASH) at++;
  }
  return undefined;
}

/** Is a label of `labelsIn` defined, as a link or (behind "^") as a footnote? */
export const isDefined = (label: string, { links, notes }: Definitions): boolean =>
  links.has(label) || (label.startsWith('^') && notes.has(label.slice(1)));
