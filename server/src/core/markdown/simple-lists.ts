/**
 * Lists as most reports have them: at the margin, one paragraph an item or a few of them, indented as far as the first.
 * Anything else in a list (nesting, code, lazy lines) is left to remark.
 */
import type { List, ListItem, Paragraph } from 'mdast';
import { isBlank, isListMarker, isParagraphLine, lineEnd, nextLine } from './line-shapes.ts';
import { simpleParagraph, type TextLine } from './inline.ts';

interface ItemMark {
  /** The bullet, or what follows the number. */
  readonly kind: number;
  readonly number: number | undefined;
  /** Width of marker and spaces: how far the rest of the item is indented. */
  readonly width: number;
}

/** Undefined: no list, or not a simple one. */
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
  private readonly at: number;
  private number = 0;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
    this.line = at;
  }

  read(): List | undefined {
    const first = markAt(this.text, this.at);
    if (!first) return undefined;
    const children: ListItem[] = [];
    let spread = false;
    for (let mark: ItemMark | undefined = first; mark;) {
      const item = this.item(mark.width);
      if (!item) return undefined;
      children.push(item);
      const gap = this.skipBlank();
      if (this.line >= this.text.length) break;
      if (!isListMarker(this.text, this.line)) {
        // Without a blank line before it, a line at the margin may continue the item; an indented one is part of it.
        const code = this.text.charCodeAt(this.line);
        if (!gap || code === 32 || code === 9) return undefined;
        break;
      }
      mark = markAt(this.text, this.line);
      if (!mark) return undefined;
      // With another mark another list begins.
      if (mark.kind !== first.kind) break;
      spread ||= gap;
    }
    const start = children[0]?.position?.start;
    const end = children.at(-1)?.position?.end;
    if (!start || !end) return undefined;
    const ordered = first.number !== undefined;
    return { type: 'list', ordered, start: first.number ?? null, spread, children, position: { start, end } };
  }

  private item(width: number): ListItem | undefined {
    const begin = this.line;
    const number = this.number;
    const children: Paragraph[] = [];
    let spread = false;
    for (let more = true; more;) {
      const paragraph = this.paragraph(width, begin);
      if (!paragraph) return undefined;
      children.push(paragraph);
      const after = { line: this.line, number: this.number };
      const gap = this.skipBlank();
      more = gap && this.isIndented(width);
      if (more) spread = true;
      else ({ line: this.line, number: this.number } = after);
    }
    const start = { line: number + 1, column: 1, offset: begin - this.at };
    const end = children.at(-1)?.position?.end;
    return end && { type: 'listItem', spread, checked: null, children, position: { start, end: { ...end } } };
  }

  /** Lines that are all indented by `width`; the item's first has its marker there. */
  private paragraph(width: number, begin: number): Paragraph | undefined {
    const { text, number } = this;
    const lines: TextLine[] = [];
    do {
      const start = this.line + width;
      if (!isParagraphLine(text, start)) return undefined;
      const end = lineEnd(text, start);
      lines.push({ begin: this.line, start, end });
      this.next(end);
    } while (this.line < text.length && this.line !== begin && this.isIndented(width));
    // What else stands right below belongs to it, or ends the list, in ways that remark knows.
    const ends = this.line >= text.length || isBlank(text, this.line) || isListMarker(text, this.line);
    const first = lines[0];
    const last = lines.at(-1);
    if (!ends || !first || !last || definesSomething(text, first.start, last.end)) return undefined;
    return simpleParagraph(text, lines, this.at, number + 1);
  }

  private isIndented(width: number): boolean {
    for (let i = 0; i < width; i++) if (this.text.charCodeAt(this.line + i) !== 32) return false;
    const code = this.text.charCodeAt(this.line + width);
    return code !== 32 && code !== 9 && code !== 10 && code !== 13 && !Number.isNaN(code);
  }

  private next(end: number): void {
    if (end < this.text.length) this.number++;
    this.line = nextLine(this.text, end);
  }

  private skipBlank(): boolean {
    const from = this.line;
    while (this.line < this.text.length && isBlank(this.text, this.line)) this.next(lineEnd(this.text, this.line));
    return this.line > from;
  }
}

/** A bullet or number at the margin with one to four spaces and text after it. */
function markAt(text: string, at: number): ItemMark | undefined {
  if (!isListMarker(text, at)) return undefined;
  let after = at;
  while (text.charCodeAt(after) >= 48 && text.charCodeAt(after) <= 57) after++;
  const digits = text.slice(at, after);
  const kind = text.charCodeAt(after);
  let to = after + 1;
  while (text.charCodeAt(to) === 32) to++;
  const spaces = to - after - 1;
  const code = text.charCodeAt(to);
  if (spaces < 1 || spaces > 4 || code === 9 || code === 10 || code === 13 || Number.isNaN(code)) return undefined;
  return digits.length > 9 ? undefined : { kind, number: digits === '' ? undefined : Number(digits), width: to - at };
}

/** "[a]: …" at the start of a paragraph, or a footnote's text. */
export const definesSomething = (text: string, start: number, end: number): boolean =>
  // Cut out first: a search in the whole text would go on to its end, again for every paragraph.
  text.slice(start, end).includes(']:');
