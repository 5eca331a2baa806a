/**
 * Reads a block of html into leaf blocks, so that a report pasted as html is read like one in markdown: headings,
 * paragraphs, table cells and the summaries of toggles. Tags and comments are not rendered.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Table } from 'mdast';
import { matches } from '../text/matches.ts';
import { isHtmlTag } from './html-tags.ts';
import type { CellPosition } from './leaf-block.ts';
import type { Span } from '../text/span.ts';
import type { RenderedText } from './rendered-text.ts';
import type { Segment } from './source-map.ts';

/** A part of a block of html that becomes a leaf block. */
export interface HtmlLeaf {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'html';
  /** 1-6 for headings, else 0. */
  readonly depth: number;
  readonly span: Span;
  readonly rendered: RenderedText;
  readonly cell: CellPosition | undefined;
}

/** A comment, a tag or a character reference. */
const token =
  /<!--[^]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9]*)(?:[^<>A-Za-z0-9][^<>]*)?>|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,31});/g;
const blockTag =
  /^(?:h[1-6]|p|div|li|ul|ol|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|details|summary|section|article|hr|pre)$/;

/**
 * The `<summary>` of a toggle is read as a heading of the lowest level: it stands above the text that is folded away.
 */
const SUMMARY_DEPTH = 6;

/** The leaf blocks of the html at `span` in `source`. A single one of kind `html` when it has no block tags. */
export function htmlLeaves(source: string, span: Span): readonly HtmlLeaf[] {
  const builder = new HtmlLeafBuilder(source, span.start);
  let at = span.start;
  for (const { index, 0: found, 1: closing, 2: name } of matches(token, source.slice(span.start, span.end))) {
    const start = span.start + index;
    builder.addSource(at, start);
    at = start + found.length;
    if (found.startsWith('&')) builder.addText(decodedReference(found), start, at);
    else if (!isHtmlTag(found)) builder.addSource(start, at);
    else if (name !== undefined) builder.addTag(name.toLowerCase(), closing === '/', start, at);
  }
  builder.addSource(at, span.end);
  return builder.done(span);
}

/** The highest code point of Unicode. */
const MAX_CODE_POINT = 0x10ffff;

/**
 * The character of a reference such as "&eacute;" or "&#233;"; the reference itself when there is no such character.
 */
function decodedReference(reference: string): string {
  const number = /^&#(?:[xX]([\da-fA-F]+)|(\d+));$/.exec(reference);
  if (!number) return decodeNamedCharacterReference(reference.slice(1, -1)) || reference;
  const codePoint = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return codePoint > 0 && codePoint <= MAX_CODE_POINT ? String.fromCodePoint(codePoint) : reference;
}

class HtmlLeafBuilder {
  private readonly source: string;
  private readonly leaves: HtmlLeaf[] = [];
  private hasBlockTags = false;
  private kind: HtmlLeaf['kind'] = 'paragraph';
  private depth = 0;
  /** Source offset at which the leaf block starts that is being read. */
  private leafStart: number;
  private text = '';
  private segments: Segment[] = [];
  private strong: Span[] = [];
  /** Offset in `text` at which bold text was opened. */
  private boldStart: number | undefined;
  private table: Table | undefined;
  private row = -1;
  private column = -1;

  constructor(source: string, start: number) {
    this.source = source;
    this.leafStart = start;
  }

  done(span: Span): readonly HtmlLeaf[] {
    if (this.hasBlockTags) this.flush(span.end);
    else {
      this.kind = 'html';
      this.push(span.end);
    }
    return this.leaves;
  }

  /** Adds a part of the source as it is written. */
  addSource(start: number, end: number): void {
    this.addText(this.source.slice(start, end), start, end);
  }

  /** Adds text whose source is `[start, end)`. */
  addText(text: string, start: number, end: number): void {
    if (text === '') return;
    this.segments.push({ at: this.text.length, length: text.length, source: start, sourceLength: end - start });
    this.text += text;
  }

  addTag(name: string, isClosing: boolean, start: number, end: number): void {
    if (name === 'br') this.addText('\n', start, end);
    else if (name === 'b' || name === 'strong') this.addBoldTag(isClosing);
    else if (blockTag.test(name)) this.addBlockTag(name, isClosing, start, end);
  }

  private addBoldTag(isClosing: boolean): void {
    if (!isClosing) this.boldStart ??= this.text.length;
    else if (this.boldStart !== undefined) {
      this.strong.push({ start: this.boldStart, end: this.text.length });
      this.boldStart = undefined;
    }
  }

  private addBlockTag(name: string, isClosing: boolean, start: number, end: number): void {
    this.hasBlockTags = true;
    const isTableTag = /^t/.test(name);
    // Paragraphs and list items in a cell become lines of the cell.
    if (this.kind === 'cell' && !isTableTag) return this.addText('\n', start, end);
    this.flush(start);
    this.leafStart = end;
    const level = /^h([1-6])$/.exec(name)?.[1] ?? (name === 'summary' ? String(SUMMARY_DEPTH) : undefined);
    if (level !== undefined && !isClosing) {
      this.kind = 'heading';
      this.depth = Number(level);
    }
    if (isTableTag && !isClosing) this.openTablePart(name);
  }

  private openTablePart(name: string): void {
    if (name === 'table') {
      this.table = { type: 'table', children: [] };
      this.row = -1;
    } else if (name === 'tr') {
      this.row++;
      this.column = -1;
    } else if ((name === 'td' || name === 'th') && this.table) {
      this.column++;
      this.kind = 'cell';
    }
  }

  /**
   * Ends the leaf block that is being read at a source offset. It is left out when it is empty, unless it is a cell.
   */
  private flush(end: number): void {
    if (this.kind === 'cell' || this.text.trim() !== '') this.push(end);
    this.kind = 'paragraph';
    this.depth = 0;
    this.text = '';
    this.segments = [];
    this.strong = [];
    this.boldStart = undefined;
  }

  private push(end: number): void {
    if (this.boldStart !== undefined) this.addBoldTag(true);
    const { kind, depth, text, segments, strong, table, row, column } = this;
    const rendered = { text, segments, strong, emphasis: [], links: [], startsWithNoteMark: false };
    const cell = kind === 'cell' && table ? { table, row: Math.max(row, 0), column } : undefined;
    this.leaves.push({ kind, depth, span: { start: this.leafStart, end }, rendered, cell });
  }
}
