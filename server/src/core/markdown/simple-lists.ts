/**
 * Reads lists as most reports have them: not indented, each item of one or more paragraphs that are indented as far as
 * the first, or go on in lazy continuation lines. Any other list (nested, with code) is left to remark.
 */
import type { List, ListItem, Paragraph } from 'mdast';
import { isSpaceOrTab, isWhitespaceOrEnd, SPACE } from '../text/character-codes.ts';
import { afterDigits, isBlank, isListMarker, isParagraphLine, lineEnd, nextLine } from './line-shapes.ts';
import { simpleParagraph, type TextLine } from './inline.ts';

interface ListMarker {
  /** Code of the bullet, or of the character after the number: items with another one belong to another list. */
  readonly kind: number;
  readonly number: number | undefined;
  /** Width of marker and spaces: how far the rest of the item is indented. */
  readonly width: number;
}

/** The list that starts at `at`, and the offset after it. Undefined when there is none, or not a simple one. */
export function simpleListAt(
  text: string,
  at: number,
): { readonly nodes: readonly [List]; readonly end: number } | undefined {
  const reader = new ListReader(text, at);
  const list = reader.read();
  return list && { nodes: [list], end: reader.line };
}

class ListReader {
  /** Start of the line that is read next. */
  line: number;
  private readonly text: string;
  private readonly blockStart: number;
  /** Lines read before `line`. */
  private lineIndex = 0;

  constructor(text: string, blockStart: number) {
    this.text = text;
    this.blockStart = blockStart;
    this.line = blockStart;
  }

  read(): List | undefined {
    const first = markerAt(this.text, this.blockStart);
    if (!first) return undefined;
    const children: ListItem[] = [];
    let spread = false;
    for (let marker: ListMarker | undefined = first; marker;) {
      const item = this.item(marker.width);
      if (!item) return undefined;
      children.push(item);
      const afterBlank = this.skipBlank();
      if (this.line >= this.text.length) break;
      if (!isListMarker(this.text, this.line)) {
        // An indented line is part of the item. So may a line without indent be, unless a blank line stands before it.
        if (!afterBlank || isSpaceOrTab(this.text.charCodeAt(this.line))) return undefined;
        break;
      }
      marker = markerAt(this.text, this.line);
      if (!marker) return undefined;
      if (marker.kind !== first.kind) break;
      spread ||= afterBlank;
    }
    const start = children[0]?.position?.start;
    const end = children.at(-1)?.position?.end;
    if (!start || !end) return undefined;
    const ordered = first.number !== undefined;
    return { type: 'list', ordered, start: first.number ?? null, spread, children, position: { start, end } };
  }

  /** The item at `line`, whose text is indented by `width`. */
  private item(width: number): ListItem | undefined {
    const itemStart = this.line;
    const itemLineIndex = this.lineIndex;
    const children: Paragraph[] = [];
    let spread = false;
    for (let hasMore = true; hasMore;) {
      const paragraph = this.paragraph(width);
      if (!paragraph) return undefined;
      children.push(paragraph);
      const after = { line: this.line, lineIndex: this.lineIndex };
      const afterBlank = this.skipBlank();
      hasMore = afterBlank && this.isIndented(width);
      if (hasMore) spread = true;
      else ({ line: this.line, lineIndex: this.lineIndex } = after);
    }
    const start = { line: itemLineIndex + 1, column: 1, offset: itemStart - this.blockStart };
    const end = children.at(-1)?.position?.end;
    return end && { type: 'listItem', spread, checked: null, children, position: { start, end: { ...end } } };
  }

  /**
   * A paragraph of lines that are indented by `width`, or not at all: lazy continuation lines. The first line of the item has
   * its marker in the indent.
   */
  private paragraph(width: number): Paragraph | undefined {
    const { text, lineIndex } = this;
    const lines: TextLine[] = [];
    for (let indent = width; ; indent = this.isIndented(width) ? width : 0) {
      const start = this.line + indent;
      if (!isParagraphLine(text, start)) {
        if (indent > 0) return undefined;
        break;
      }
      const end = lineEnd(text, start);
      lines.push({ lineStart: this.line, start, end });
      this.goToNextLine(end);
      if (this.line >= text.length || isBlank(text, this.line)) break;
    }
    // Any other line right below may be a block that ends the list: remark decides.
    const isFollowedSimply = this.line >= text.length || isBlank(text, this.line) || isListMarker(text, this.line);
    const first = lines[0];
    const last = lines.at(-1);
    if (!isFollowedSimply || !first || !last || mayHoldDefinition(text, first.start, last.end)) return undefined;
    return simpleParagraph(text, lines, this.blockStart, lineIndex + 1);
  }

  /** Is the next line indented by exactly `width` spaces, with text after them? */
  private isIndented(width: number): boolean {
    for (let i = 0; i < width; i++) if (this.text.charCodeAt(this.line + i) !== SPACE) return false;
    return !isWhitespaceOrEnd(this.text.charCodeAt(this.line + width));
  }

  private goToNextLine(end: number): void {
    if (end < this.text.length) this.lineIndex++;
    this.line = nextLine(this.text, end);
  }

  /** Skips blank lines, and tells whether there were any. */
  private skipBlank(): boolean {
    const from = this.line;
    while (this.line < this.text.length && isBlank(this.text, this.line))
      this.goToNextLine(lineEnd(this.text, this.line));
    return this.line > from;
  }
}

/** CommonMark: an item whose text is indented further starts with code. */
const MAX_SPACES_AFTER_MARKER = 4;
/** CommonMark: a longer number starts no list item. */
const MAX_NUMBER_LENGTH = 9;

/** A bullet or number without indent, with one to four spaces and text after it. */
function markerAt(text: string, at: number): ListMarker | undefined {
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

/** Can the text hold a definition: "[a]: …" at the start of a paragraph, or "[^1]: …"? */
export const mayHoldDefinition = (text: string, start: number, end: number): boolean =>
  // Sliced first: a search in the whole text would go on to its end, for every paragraph again.
  text.slice(start, end).includes(']:');
