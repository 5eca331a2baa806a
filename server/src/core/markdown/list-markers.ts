/** The mark of a list item in its simple form: a bullet or number with text behind it. */
import { isWhitespaceOrEnd, SPACE } from '../text/character-codes.ts';
import { afterDigits, isListMarker } from './line-shapes.ts';

export interface ListMarker {
  /** Code of the bullet, or of the character after the number: items with another one belong to another list. */
  readonly kind: number;
  readonly number: number | undefined;
  /** Width of marker and spaces: how far the rest of the item is indented. */
  readonly width: number;
}

/** CommonMark: an item whose text is indented further starts with code. */
const MAX_SPACES_AFTER_MARKER = 4;
/** CommonMark: a longer number starts no list item. */
const MAX_NUMBER_LENGTH = 9;

/** A bullet or number without indent, with one to four spaces and text after it. */
export function markerAt(text: string, at: number): ListMarker | undefined {
  if (!isListMarker(text, at)) return undefined;
  const numberEnd = afterDigits(text, at);
  const digits = text.slice(at, numberEnd);
  const kind = text.charCodeAt(numberEnd);
  let contentStart = numberEnd + 1;
  while (text.charCodeAt(contentStart) === SPACE) contentStart++;
  const spaces = contentStart - numberEnd - 1;
  if (spaces < 1 || spaces > MAX_SPACES_AFTER_MARKER) return undefined;
  if (isWhitespaceOrEnd(text.charCodeAt(contentStart)) || digits.length > MAX_NUMBER_LENGTH) return undefined;
  return { kind, number: digits === '' ? undefined : Number(digits), width: contentStart - at };
}
