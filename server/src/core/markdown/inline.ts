/**
 * Text and simple emphasis of a paragraph or heading as mdast nodes, with remark's own positions. Everything less simple
 * (links, code, entities, line breaks, nested marks) is left to remark: better a no too many than a wrong node.
 */
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Point, Position } from 'unist';

/** A line of a paragraph: where the line begins, and where its text starts and ends (what ends the line not included). */
export interface TextLine {
  readonly begin: number;
  readonly start: number;
  readonly end: number;
}

/** Reads `lines` of `text`; positions count from `at`, whose line is line 1. Undefined: not simple. */
export function simpleParagraph(text: string, lines: readonly TextLine[], at: number, line = 1): Paragraph | undefined {
  const scanner = new Scanner(text, lines, at, line);
  const children = scanner.read();
  const first = lines[0];
  const last = lines.at(-1);
  if (!children || !first || !last) return undefined;
  return { type: 'paragraph', children, position: scanner.position(first.start, last.end) };
}

const TAB = 9;
const SPACE = 32;

/** NUL, tab, backquote and backslash: markup, or treated apart by micromark. */
const isHard = (code: number): boolean => code === 0 || code === TAB || code === 96 || code === 92;

/** Punctuation that may follow closing marks: . , : ; ? ! ) */
const isStop = (code: number): boolean =>
  code === 46 || code === 44 || code === 58 || code === 59 || code === 63 || code === 33 || code === 41;

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

interface Mark {
  readonly code: number;
  readonly length: number;
  readonly start: number;
}

class Scanner {
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private readonly at: number;
  private readonly line: number;
  private readonly nodes: PhrasingContent[] = [];
  private mark: Mark | undefined;
  /** Start of the text not yet made a node. */
  private from: number;
  /** Lines are indented or end in a space, so that values are not the source itself. */
  private trimmed = false;

  constructor(text: string, lines: readonly TextLine[], at: number, line: number) {
    this.text = text;
    this.lines = lines;
    this.at = at;
    this.line = line;
    this.from = lines[0]?.start ?? at;
  }

  read(): PhrasingContent[] | undefined {
    const last = this.lines.length - 1;
    let to = this.from;
    for (let index = 0; index <= last; index++) {
      const line = this.lines[index];
      if (!line) break;
      to = this.trimEnd(line);
      if (index < last && line.end - to > 1) return undefined;
      if (to < line.end || line.begin < line.start) this.trimmed = true;
      if (!this.readLine(line.start, to)) return undefined;
    }
    if (this.mark) return undefined;
    this.flush(to, this.nodes);
    return this.nodes;
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }

  private trimEnd({ start, end }: TextLine): number {
    let to = end;
    while (to > start && (this.text.charCodeAt(to - 1) === SPACE || this.text.charCodeAt(to - 1) === TAB)) to--;
    return to;
  }

  private readLine(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      // Letters, most of the time.
      if (code > 96 || (code > 47 && code < 60) || code === SPACE) {
        continue;
      }
      if (isHard(code)) return false;
      if (code === 38 || code === 60) {
        if (this.text.charCodeAt(at + 1) !== SPACE) return false;
      } else if (code === 93) {
        // Without definitions, square brackets are just that, but for "](".
        if (this.text.charCodeAt(at + 1) === 40) return false;
      } else if (code === 42 || code === 95) {
        const length = this.marks(at, start, end, code);
        if (length === 0) return false;
        at += length - 1;
      }
    }
    return true;
  }

  /** Handles the asterisks or underscores at `at`; their number, or 0 when they are not simple. */
  private marks(at: number, start: number, end: number, code: number): number {
    let length = 1;
    while (at + length < end && this.text.charCodeAt(at + length) === code) length++;
    const before = at === start ? SPACE : this.text.charCodeAt(at - 1);
    const after = at + length >= end ? SPACE : this.text.charCodeAt(at + length);
    if (length === 1 && isLiteral(code, before, after)) return 1;
    if (length > 2 || before > 0x2000 || after > 0x2000 || before === 0xa0 || after === 0xa0) return 0;
    const { mark } = this;
    if (!mark) {
      if (before !== SPACE || after === SPACE) return 0;
      this.flush(at, this.nodes);
      this.mark = { code, length, start: at };
    } else {
      const closes = before !== SPACE && (after === SPACE || (isStop(after) && isWord(before)));
      if (!closes || mark.code !== code || mark.length !== length) return 0;
      const children: PhrasingContent[] = [];
      this.flush(at, children);
      const position = this.position(mark.start, at + length);
      this.nodes.push({ type: length === 2 ? 'strong' : 'emphasis', children, position });
      this.mark = undefined;
    }
    this.from = at + length;
    return length;
  }

  private flush(to: number, nodes: PhrasingContent[]): void {
    if (to <= this.from) return;
    const position = this.trimmed ? this.trimmedPosition(this.from, to) : this.position(this.from, to);
    const node: Text = { type: 'text', value: this.value(this.from, to), position };
    nodes.push(node);
    this.from = to;
  }

  /** The source without the indent of lines and the spaces before their ends. */
  private value(from: number, to: number): string {
    const { text } = this;
    if (!this.trimmed) return text.slice(from, to);
    let value = '';
    this.lines.forEach((line, index) => {
      const next = this.lines[index + 1];
      const start = Math.max(from, line.start);
      const end = this.trimEnd(line);
      if (line.end < from || line.start > to) return;
      value += text.slice(start, Math.max(start, Math.min(to, end)));
      if (next && next.start <= to && line.end >= from) value += text.slice(line.end, next.begin);
    });
    return value;
  }

  /** Text that starts at the spaces before a line's end starts after them; what ends at a line's indent ends before it. */
  private trimmedPosition(from: number, to: number): Position {
    const tail = this.lines.find((line) => from >= this.trimEnd(line) && from < line.end);
    const indent = this.lines.find((line, index) => index > 0 && to === line.start);
    return this.position(tail?.end ?? from, indent?.begin ?? to);
  }

  private point(offset: number): Point {
    let index = 0;
    while (index + 1 < this.lines.length && (this.lines[index + 1]?.begin ?? 0) <= offset) index++;
    const begin = this.lines[index]?.begin ?? this.at;
    return { line: this.line + index, column: offset - begin + 1, offset: offset - this.at };
  }
}

/** "a * b", and an underscore inside a word. */
const isLiteral = (code: number, before: number, after: number): boolean =>
  (before === SPACE && after === SPACE) || (code === 95 && isWord(before) && isWord(after));
