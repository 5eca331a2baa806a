/**
 * Reads lists as most reports have them: not indented, each item of one or more paragraphs that are indented as far as
 * the first or go on in lazy continuation lines, and at its end perhaps another such list. Any other list (with code, with
 * text behind a nested list) is left to remark.
 */
import type { List, ListItem, Paragraph } from 'mdast';
import { isSpaceOrTab, isWhitespaceOrEnd, SPACE } from '../text/character-codes.ts';
import { isBlank, isListMarker, isParagraphLine, lineEnd, nextLine, startsListInParagraph } from './line-shapes.ts';
import { simpleParagraph, type TextLine } from './inline.ts';
import { markerAt, type ListMarker } from './list-markers.ts';

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
  /** A blank line stands before `line`, behind the item that was read last. */
  private isAfterBlank = false;

  constructor(text: string, blockStart: number) {
    this.text = text;
    this.blockStart = blockStart;
    this.line = blockStart;
  }

  /** The list at `line`, whose marks are indented by `indent`; `outer`: the indents of the lists around it. */
  read(indent = 0, outer: readonly number[] = []): List | undefined {
    const first = markerAt(this.text, this.line + indent);
    if (!first) return undefined;
    const children: ListItem[] = [];
    let spread = false;
    for (let marker: ListMarker | undefined = first; marker;) {
      const item = this.item(indent, marker.width, [...outer, indent]);
      if (!item) return undefined;
      children.push(item);
      this.isAfterBlank = this.skipBlank() || this.isAfterBlank;
      const found = this.line < this.text.length ? this.spacesAt(this.line) : -1;
      if (found !== indent || !isListMarker(this.text, this.line + indent)) {
        if (!this.isEnd(found, indent, outer)) return undefined;
        break;
      }
      marker = markerAt(this.text, this.line + indent);
      if (!marker) return undefined;
      if (marker.kind !== first.kind) {
        if (outer.length > 0) return undefined;
        break;
      }
      spread ||= this.isAfterBlank;
      this.isAfterBlank = false;
    }
    const start = children[0]?.position?.start;
    const end = children.at(-1)?.position?.end;
    if (!start || !end) return undefined;
    const ordered = first.number !== undefined;
    return { type: 'list', ordered, start: first.number ?? null, spread, children, position: { start, end } };
  }

  /** Does a line that is no item of the list end it? `found`: its indent, -1 behind the text. */
  private isEnd(found: number, indent: number, outer: readonly number[]): boolean {
    if (found < 0) return true;
    if (found < indent && outer.includes(found) && isListMarker(this.text, this.line + found)) return true;
    // An indented line is part of the item. So may a line without indent be, unless a blank line stands before it.
    return this.isAfterBlank && found === 0 && !isListMarker(this.text, this.line) && !this.isTab(this.line);
  }

  private isTab(at: number): boolean {
    return isSpaceOrTab(this.text.charCodeAt(at));
  }

  /** The item at `line`, whose mark is indented by `indent`, and whose text is by `width` more. */
  private item(indent: number, width: number, outer: readonly number[]): ListItem | undefined {
    const itemStart = this.line + indent;
    const itemLineIndex = this.lineIndex;
    const children: (Paragraph | List)[] = [];
    let spread = false;
    for (let hasMore = true; hasMore;) {
      const paragraph = this.paragraph(indent + width);
      if (!paragraph) return undefined;
      children.push(paragraph);
      const nested = this.nestedIndent(indent + width);
      if (nested !== undefined) {
        const list = outer.length < DEEPEST ? this.read(nested, outer) : undefined;
        if (!list) return undefined;
        children.push(list);
        break;
      }
      const after = { line: this.line, lineIndex: this.lineIndex };
      const afterBlank = this.skipBlank();
      hasMore = afterBlank && this.isIndented(indent + width);
      if (hasMore) spread = true;
      else ({ line: this.line, lineIndex: this.lineIndex } = after);
    }
    const start = { line: itemLineIndex + 1, column: indent + 1, offset: itemStart - this.blockStart };
    const end = children.at(-1)?.position?.end;
    return end && { type: 'listItem', spread, checked: null, children, position: { start, end: { ...end } } };
  }

  /** The indent of a list that starts right below the text of an item, which is indented by `width`. */
  private nestedIndent(width: number): number | undefined {
    if (this.line >= this.text.length) return undefined;
    const spaces = this.spacesAt(this.line);
    const isNested = spaces >= width && spaces < width + CODE_INDENT;
    return isNested && startsListInParagraph(this.text, this.line + spaces) ? spaces : undefined;
  }

  private spacesAt(line: number): number {
    let at = line;
    while (this.text.charCodeAt(at) === SPACE) at++;
    return at - line;
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
        if (lines.length === 0) return undefined;
        break;
      }
      const end = lineEnd(text, start);
      lines.push({ lineStart: this.line, start, end });
      this.goToNextLine(end);
      if (this.line >= text.length || isBlank(text, this.line)) break;
    }
    const first = lines[0];
    const last = lines.at(-1);
    if (!this.isFollowedSimply() || !first || !last || mayHoldDefinition(text, first.start, last.end)) return undefined;
    return simpleParagraph(text, lines, this.blockStart, lineIndex + 1);
  }

  /** Any other line right below a paragraph may be a block that ends the list: remark decides. */
  private isFollowedSimply(): boolean {
    if (this.line >= this.text.length || isBlank(this.text, this.line)) return true;
    const marker = this.line + this.spacesAt(this.line);
    return marker === this.line ? isListMarker(this.text, marker) : startsListInParagraph(this.text, marker);
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

/** Lists in lists deeper than this are left to remark. */
const DEEPEST = 8;

/** CommonMark: what is indented by so many spaces more is code. */
const CODE_INDENT = 4;

/** Can the text hold a definition: "[a]: …" at the start of a paragraph, or "[^1]: …"? */
export const mayHoldDefinition = (text: string, start: number, end: number): boolean =>
  // Sliced first: a search in the whole text would go on to its end, for every paragraph again.
  text.slice(start, end).includes(']:');
