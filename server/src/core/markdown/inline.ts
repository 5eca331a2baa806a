/**
 * Reads text and simple emphasis of a paragraph or heading into mdast nodes, with the positions remark gives. Anything
 * less simple (links, code, entities, hard line breaks, nested emphasis) is left to remark: a simple text given to
 * remark only costs time, but a wrong node would be a mistake.
 */
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Point, Position } from 'unist';
import {
  AMPERSAND,
  ASTERISK,
  asciiSet,
  BACKSLASH,
  BACKTICK,
  DIGIT_0,
  isAsciiLetterOrDigit,
  isSpaceOrTab,
  LEFT_PARENTHESIS,
  LESS_THAN,
  NO_BREAK_SPACE,
  NUL,
  RIGHT_BRACKET,
  SEMICOLON,
  SPACE,
  TAB,
  UNDERSCORE,
} from '../text/character-codes.ts';

/**
 * A line of a paragraph: where the line starts, and where its text starts and ends. The line ending is not part of it.
 */
export interface TextLine {
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraph that these lines of a text make, or undefined when it is not simple. `blockStart` is the offset in the
 * text from which positions count; the first line has number `firstLineNumber`.
 */
export function simpleParagraph(
  text: string,
  lines: readonly TextLine[],
  blockStart: number,
  firstLineNumber = 1,
): Paragraph | undefined {
  const reader = new InlineReader(text, lines, blockStart, firstLineNumber);
  const children = reader.read();
  const first = lines[0];
  const last = lines.at(-1);
  if (!children || !first || !last) return undefined;
  return { type: 'paragraph', children, position: reader.position(first.start, last.end) };
}

/** Characters that are markup wherever they stand, or that micromark treats specially. */
const isNeverSimple = (code: number): boolean =>
  code === NUL || code === TAB || code === BACKTICK || code === BACKSLASH;

/** "<br>", "<br />", "</sup>". */
const simpleTag = /^<(?:\/[A-Za-z]+|[A-Za-z]+ ?\/?)>/;
const LONGEST_TAG = 20;

/** Punctuation that may follow the end of emphasis. */
const punctuationAfterEmphasis = asciiSet('.,:;?!)');

/** From here on: typographic spaces, dashes and quotes, and every other script. */
const GENERAL_PUNCTUATION = 0x2000;

/** U+1680, the only space of Unicode between the no-break space and general punctuation. */
const OGHAM_SPACE = 0x1680;

/** Whether a character beside asterisks counts as whitespace or as punctuation must be left to micromark. */
const isLeftToMicromark = (code: number): boolean =>
  code < SPACE || code >= GENERAL_PUNCTUATION || code === NO_BREAK_SPACE || code === OGHAM_SPACE;

/** A run of asterisks or underscores: CommonMark's delimiter run. */
interface DelimiterRun {
  readonly code: number;
  readonly length: number;
  readonly start: number;
}

class InlineReader {
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private readonly blockStart: number;
  private readonly firstLineNumber: number;
  private readonly nodes: PhrasingContent[] = [];
  /** The delimiter run that opened the emphasis being read. */
  private opener: DelimiterRun | undefined;
  /** Start of the text that is not yet in a node. */
  private pendingStart: number;
  /** Lines are indented or end in a space, so that the value of a text node is not simply its source. */
  private isTrimmed = false;

  constructor(text: string, lines: readonly TextLine[], blockStart: number, firstLineNumber: number) {
    this.text = text;
    this.lines = lines;
    this.blockStart = blockStart;
    this.firstLineNumber = firstLineNumber;
    this.pendingStart = lines[0]?.start ?? blockStart;
  }

  read(): PhrasingContent[] | undefined {
    const last = this.lines.length - 1;
    let end = this.pendingStart;
    for (let index = 0; index <= last; index++) {
      const line = this.lines[index];
      if (!line) break;
      end = this.trimmedEnd(line);
      // Two spaces at the end of a line are a hard line break.
      if (index < last && line.end - end > 1) return undefined;
      if (end < line.end || line.lineStart < line.start) this.isTrimmed = true;
      if (!this.readLine(line.start, end)) return undefined;
    }
    if (this.opener) return undefined;
    this.flush(end, this.nodes);
    return this.nodes;
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }

  private trimmedEnd({ start, end }: TextLine): number {
    let to = end;
    while (to > start && isSpaceOrTab(this.text.charCodeAt(to - 1))) to--;
    return to;
  }

  /** False when the line is not simple. */
  private readLine(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      // Letters, digits, colon and semicolon, and what lies beyond ASCII: most characters.
      if (code > BACKTICK || (code >= DIGIT_0 && code <= SEMICOLON) || code === SPACE) {
        continue;
      }
      if (isNeverSimple(code)) return false;
      if (code === LESS_THAN && this.text.charCodeAt(at + 1) !== SPACE) {
        const length = this.readTag(at, end);
        if (length === 0) return false;
        at += length - 1;
      } else if (code === AMPERSAND || code === LESS_THAN) {
        if (this.text.charCodeAt(at + 1) !== SPACE) return false;
      } else if (code === RIGHT_BRACKET) {
        // "](" may be a link. Other brackets are text: when a document has definitions, remark parses them again.
        if (this.text.charCodeAt(at + 1) === LEFT_PARENTHESIS) return false;
      } else if (code === ASTERISK || code === UNDERSCORE) {
        const length = this.readDelimiterRun(at, start, end, code);
        if (length === 0) return false;
        at += length - 1;
      }
    }
    return true;
  }

  /** Reads a tag without attributes, outside emphasis: its length, or 0 when it is not simple. */
  private readTag(at: number, lineEnd: number): number {
    if (this.opener || this.isTrimmed) return 0;
    const [tag = ''] = simpleTag.exec(this.text.slice(at, Math.min(lineEnd, at + LONGEST_TAG))) ?? [];
    if (tag === '') return 0;
    this.flush(at, this.nodes);
    this.nodes.push({ type: 'html', value: tag, position: this.position(at, at + tag.length) });
    this.pendingStart = at + tag.length;
    return tag.length;
  }

  /** Reads the asterisks or underscores at `at`: how many there are, or 0 when they are not simple. */
  private readDelimiterRun(at: number, lineStart: number, lineEnd: number, code: number): number {
    let length = 1;
    while (at + length < lineEnd && this.text.charCodeAt(at + length) === code) length++;
    const before = at === lineStart ? SPACE : this.text.charCodeAt(at - 1);
    const after = at + length >= lineEnd ? SPACE : this.text.charCodeAt(at + length);
    if (length === 1 && isLiteral(code, before, after)) return 1;
    if (length > 2 || isLeftToMicromark(before) || isLeftToMicromark(after)) return 0;
    const { opener } = this;
    if (!opener) {
      if (before !== SPACE || after === SPACE) return 0;
      this.flush(at, this.nodes);
      this.opener = { code, length, start: at };
    } else {
      const mayClose =
        before !== SPACE &&
        (after === SPACE || (punctuationAfterEmphasis[after] === 1 && isAsciiLetterOrDigit(before)));
      if (!mayClose || opener.code !== code || opener.length !== length) return 0;
      const children: PhrasingContent[] = [];
      this.flush(at, children);
      const position = this.position(opener.start, at + length);
      this.nodes.push({ type: length === 2 ? 'strong' : 'emphasis', children, position });
      this.opener = undefined;
    }
    this.pendingStart = at + length;
    return length;
  }

  /** Makes a text node of the pending text. */
  private flush(end: number, nodes: PhrasingContent[]): void {
    const start = this.pendingStart;
    if (end <= start) return;
    const position = this.isTrimmed ? this.trimmedPosition(start, end) : this.position(start, end);
    const node: Text = { type: 'text', value: this.value(start, end), position };
    nodes.push(node);
    this.pendingStart = end;
  }

  /** The source without the indents of lines and the spaces at their ends. */
  private value(from: number, to: number): string {
    const { text } = this;
    if (!this.isTrimmed) return text.slice(from, to);
    let value = '';
    this.lines.forEach((line, index) => {
      const next = this.lines[index + 1];
      const start = Math.max(from, line.start);
      const end = this.trimmedEnd(line);
      if (line.end < from || line.start > to) return;
      value += text.slice(start, Math.max(start, Math.min(to, end)));
      if (next && next.start <= to && line.end >= from) value += text.slice(line.end, next.lineStart);
    });
    return value;
  }

  /**
   * Remark's position of text beside left-out spaces: text that starts at the spaces before a line ending starts after
   * them, and text that ends at the end of an indent ends before that indent.
   */
  private trimmedPosition(from: number, to: number): Position {
    const lineWithSpaces = this.lines.find((line) => from >= this.trimmedEnd(line) && from < line.end);
    const indentedLine = this.lines.find((line, index) => index > 0 && to === line.start);
    return this.position(lineWithSpaces?.end ?? from, indentedLine?.lineStart ?? to);
  }

  private point(offset: number): Point {
    let index = 0;
    while (index + 1 < this.lines.length && (this.lines[index + 1]?.lineStart ?? 0) <= offset) index++;
    const lineStart = this.lines[index]?.lineStart ?? this.blockStart;
    return {
      line: this.firstLineNumber + index,
      column: offset - lineStart + 1,
      offset: offset - this.blockStart,
    };
  }
}

/** Is a single asterisk or underscore just that: "a * b", "snake_case"? */
const isLiteral = (code: number, before: number, after: number): boolean =>
  (before === SPACE && after === SPACE) ||
  (code === UNDERSCORE && isAsciiLetterOrDigit(before) && isAsciiLetterOrDigit(after));
