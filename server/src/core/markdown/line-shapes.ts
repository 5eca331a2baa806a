/**
 * What a line can be, judged by its characters alone: a heading, a list item, text of a paragraph. All offsets are
 * UTF-16 offsets into the text. Lines end with LF, CRLF or a lone CR; a blank line holds only spaces and tabs.
 */
import {
  ASTERISK,
  asciiSet,
  CR,
  EQUALS_SIGN,
  FULL_STOP,
  HYPHEN,
  isDigit,
  isLineEnding,
  isSpaceOrTab,
  isWhitespaceOrEnd,
  LF,
  NUMBER_SIGN,
  PLUS_SIGN,
  RIGHT_PARENTHESIS,
  SPACE,
  UNDERSCORE,
} from '../text/character-codes.ts';

/** Offset of the line ending at or after `from`, or the length of the text. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnding(text.charCodeAt(at))) at++;
  return at;
}

/** Start of the line that holds `from`. A search with `lastIndexOf` would go on to the start of the text. */
export function lineStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && !isLineEnding(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Start of the line after the line ending at `end`, or the length of the text. */
export const nextLine = (text: string, end: number): number =>
  text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : Math.min(end + 1, text.length);

/** Is the rest of the line blank? So is the end of the text. */
export function isBlank(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnding(code)) return true;
    if (!isSpaceOrTab(code)) return false;
  }
  return true;
}

/** The deepest heading of CommonMark has this many number signs. */
const MAX_HEADING_DEPTH = 6;

/** Does an ATX heading without indent start here: one to six number signs and then a space or the end of the line? */
export function isHeadingLine(text: string, at: number): boolean {
  let signs = 0;
  while (signs <= MAX_HEADING_DEPTH && text.charCodeAt(at + signs) === NUMBER_SIGN) signs++;
  return signs > 0 && signs <= MAX_HEADING_DEPTH && isWhitespaceOrEnd(text.charCodeAt(at + signs));
}

/** Does a list item without indent start here? */
export function isListMarker(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === ASTERISK || first === PLUS_SIGN || first === HYPHEN) return isWhitespaceOrEnd(text.charCodeAt(at + 1));
  const after = afterDigits(text, at);
  return after > at && isNumberDelimiter(text.charCodeAt(after)) && isWhitespaceOrEnd(text.charCodeAt(after + 1));
}

/** Offset of the first character from `from` on that is no digit. */
export function afterDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The character after the number of a list item: "1." or "1)". */
const isNumberDelimiter = (code: number): boolean => code === FULL_STOP || code === RIGHT_PARENTHESIS;

/** Characters at the start of a line that may start a block other than a paragraph. */
const mayStartBlock = asciiSet(' \t#>-+=<|:~`');

/**
 * Is this line text of a paragraph, whatever the line before it is? False when in doubt. A definition ("[a]: …") counts
 * as text here: the caller excludes it (`mayHoldDefinition`).
 */
export function isParagraphLine(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (mayStartBlock[first] === 1) return false;
  if (first === ASTERISK || first === UNDERSCORE) return isEmphasis(text, at, first);
  const after = afterDigits(text, at);
  return after === at || !isNumberDelimiter(text.charCodeAt(after));
}

/** "**Actoren**", "_kort_": asterisks or underscores that are neither a list item nor a thematic break. */
function isEmphasis(text: string, at: number, marker: number): boolean {
  if (isWhitespaceOrEnd(text.charCodeAt(at + 1))) return false;
  let to = at;
  while (text.charCodeAt(to) === marker || isSpaceOrTab(text.charCodeAt(to))) to++;
  return !isWhitespaceOrEnd(text.charCodeAt(to));
}

/** Does a line without indent, right below text of a paragraph, start a list surely? A list that doesn't begin with 1 can't. */
export function startsListInParagraph(text: string, at: number): boolean {
  if (!isListMarker(text, at) || isThematicBreak(text, at, lineEnd(text, at))) return false;
  const after = afterDigits(text, at);
  if (after > at && text.slice(at, after) !== '1') return false;
  // "* *" starts none: the second mark has no text, and a list without text can't stand right below a paragraph.
  return (
    text.charCodeAt(after + 1) === SPACE &&
    isParagraphLine(text, after + 2) &&
    !isWhitespaceOrEnd(text.charCodeAt(after + 2))
  );
}

/** A line of "=" or "-" without anything else, which makes a heading of the paragraph above it. */
export function isSetextUnderline(text: string, from: number, end: number): boolean {
  const marker = text.charCodeAt(from);
  if (marker !== HYPHEN && marker !== EQUALS_SIGN) return false;
  for (let at = from; at < end; at++) if (text.charCodeAt(at) !== marker) return false;
  return true;
}

const MIN_THEMATIC_BREAK_LENGTH = 3;

/**
 * A thematic break without indent: three or more of - * _ and nothing else but spaces, up to the line ending at `end`.
 */
export function isThematicBreak(text: string, from: number, end: number): boolean {
  const marker = text.charCodeAt(from);
  if (marker !== HYPHEN && marker !== ASTERISK && marker !== UNDERSCORE) return false;
  let length = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === marker) length++;
    else if (!isSpaceOrTab(code)) return false;
  }
  return length >= MIN_THEMATIC_BREAK_LENGTH;
}

/** Columns before an offset in its line; a tab goes on to the next multiple of four, as in CommonMark. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  if (offset - start > LONGEST_ITEM_START) return offset - start;
  let column = 0;
  for (let i = start; i < offset; i++) column += text.charAt(i) === '\t' ? TAB - (column % TAB) : 1;
  return column;
}

const TAB = 4;

/** Indent, list mark and emphasis before the text of a list item take less room than this. */
const LONGEST_ITEM_START = 80;
