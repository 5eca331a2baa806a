/**
 * The rendered text of a leaf block as prose reads it, with the way back to the source: what a reader doesn't see, or
 * sees as something plain, stands in nobody's way. "Dek\u00adkers" (soft hyphen) reads as "Dekkers", "==Joost==" as "Joost",
 * "Veer-⏎man" as "Veerman", "**Karim** Nee." as "Karim: Nee.".
 */
import type { RenderedText } from '../../markdown/rendered-text.ts';
import { partOfSegment, sourceSpan, type Segment } from '../../markdown/source-map.ts';
import type { Span } from '../../text/span.ts';

/** A text with its source map. */
export type MappedText = Pick<RenderedText, 'text' | 'segments'>;

/** A span of the rendered text, and what prose reads in its place. */
interface Edit extends Span {
  readonly text: string;
}

/** Something that may have to be read otherwise: most texts hold nothing of the kind. */
const mayDiffer = /[\u00a0\u00ad\u0300-\u036f\u2000-\u200d\u202f\u2060\u3000\ufeff\uff01-\uff5e]|==|-\n/;
/**
 * In this order: signs of no width; a hyphen that cuts a word in two at the end of a line, but not "in-⏎en uitstroom"; a
 * letter with loose accents; spaces of other widths; full-width forms.
 */
const unreadable =
  /[\u00ad\u200b-\u200d\u2060\ufeff]+|(?<=[a-zà-ÿ])-\n(?=[a-zà-ÿ])(?!(?:en|of|tot) )|\p{L}[\u0300-\u036f]+|[\u00a0\u2000-\u200a\u202f\u3000]+|[\uff01-\uff5e]+/gu;
/** "==Joost==" */
const highlighted = /==(?=[^\s=])[^=\n]+(?<=\S)==/g;
const HIGHLIGHT_MARK = 2;

/** How far full-width forms lie from the ASCII characters that they stand for. */
const FULL_WIDTH = 0xfee0;
/** The part of a word on the next line is at most this long, in UTF-16 units. */
const LONGEST_REST = 30;
/** A label in bold is at most this long, in UTF-16 units. */
const LONGEST_LABEL = 40;

/** `rendered` itself when there is nothing to read otherwise. */
export function readable(rendered: RenderedText): MappedText {
  const { text, strong, emphasis } = rendered;
  const edits = mayDiffer.test(text) ? editsOfCharacters(text) : [];
  for (const span of [...strong, ...emphasis])
    if (isRunInLabel(text, span)) edits.push({ start: span.end, end: span.end, text: ':' });
  return edits.length === 0 ? rendered : applied(rendered, edits);
}

function editsOfCharacters(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(unreadable)) {
    const read = readAs(found);
    const end = index + found.length;
    if (read !== found) edits.push({ start: index, end, text: read });
    // The rest of the word joins its first part, and the line ends behind it: the lines stay about as long.
    const space = found === '-\n' ? text.slice(end, end + LONGEST_REST).search(/\s/) : -1;
    if (space > 0 && text.charAt(end + space) === ' ')
      edits.push({ start: end + space, end: end + space + 1, text: '\n' });
  }
  for (const { 0: found, index } of text.matchAll(highlighted))
    for (const start of [index, index + found.length - HIGHLIGHT_MARK])
      edits.push({ start, end: start + HIGHLIGHT_MARK, text: '' });
  return edits;
}

function readAs(found: string): string {
  const code = found.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e)
    return Array.from(found, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH)).join('');
  if (/^\p{L}/u.test(found)) return found.normalize('NFC');
  return /^[\u00a0\u2000-\u200a\u202f\u3000]/.test(found) ? ' '.repeat(found.length) : '';
}

/** "**Karim** Nee, nog niet." and "*Moeder* Hij slaapt.": the label in front of a sentence that begins with a capital. */
function isRunInLabel(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_LABEL || (start > 0 && text.charAt(start - 1) !== '\n')) return false;
  return /^\p{Lu}[^.:;!?,\n]*\p{L}$/u.test(text.slice(start, end)) && /^ \p{Lu}/u.test(text.slice(end, end + 3));
}

/** The text with the edits; the source map gives what an edit reads the source of the span it stands for. */
function applied({ text, segments }: MappedText, edits: readonly Edit[]): MappedText {
  const parts: string[] = [];
  const mapped: Segment[] = [];
  let length = 0;
  let copied = 0;
  let next = 0;
  const copyTo = (end: number): void => {
    for (; next < segments.length; next++) {
      const segment = segments[next];
      if (!segment || segment.at >= end) break;
      const part = partOfSegment(segment, copied, end);
      if (part.length > 0) mapped.push({ ...part, at: part.at - copied + length });
      if (segment.at + segment.length > end) break;
    }
    parts.push(text.slice(copied, end));
    length += end - copied;
    copied = end;
  };
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < copied) continue;
    copyTo(edit.start);
    copied = edit.end;
    if (edit.text === '') continue;
    const { start, end } = sourceSpan(segments, edit);
    mapped.push({ at: length, length: edit.text.length, source: start, sourceLength: end - start });
    parts.push(edit.text);
    length += edit.text.length;
  }
  copyTo(text.length);
  return { text: parts.join(''), segments: mapped };
}
