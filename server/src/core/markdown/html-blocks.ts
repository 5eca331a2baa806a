/**
 * What a stretch of html shows, block by block, so that a report pasted as html is read as one in markdown: headings,
 * paragraphs, table cells and toggles. Comments show nothing; tags are left out.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Table } from 'mdast';
import { matches } from '../text/matches.ts';
import type { CellPosition } from './leaf-block.ts';
import type { Span } from '../text/span.ts';
import type { Segment, RenderedText } from './rendered-text.ts';

export interface HtmlLeaf {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'html';
  /** 1-6 for headings. */
  readonly depth: number;
  readonly span: Span;
  readonly rendered: RenderedText;
  readonly cell: CellPosition | undefined;
}

const token =
  /<!--[^]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9]*)[^<>]*>|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,31});/g;
const block =
  /^(?:h[1-6]|p|div|li|ul|ol|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|details|summary|section|article|hr|pre)$/;

/** A toggle's summary stands over what is folded away: a heading of some depth. */
const SUMMARY = 6;

/** Parts of `source` within `span`; one part of kind `html` when no block of html stands in it. */
export function htmlLeaves(source: string, span: Span): readonly HtmlLeaf[] {
  const reader = new Reader(source, span.start);
  let at = span.start;
  for (const { index, 0: found, 1: closing, 2: name } of matches(token, source.slice(span.start, span.end))) {
    const start = span.start + index;
    reader.text(at, start);
    at = start + found.length;
    if (found.startsWith('&')) reader.show(decoded(found), start, at);
    else if (name !== undefined) reader.tag(name.toLowerCase(), closing === '/', start, at);
  }
  reader.text(at, span.end);
  return reader.done(span);
}

function decoded(entity: string): string {
  const code = /^&#(?:[xX]([\da-fA-F]+)|(\d+));$/.exec(entity);
  if (!code) return decodeNamedCharacterReference(entity.slice(1, -1)) || entity;
  const point = code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}

class Reader {
  private readonly source: string;
  private readonly parts: HtmlLeaf[] = [];
  private blocks = 0;
  private kind: HtmlLeaf['kind'] = 'paragraph';
  private depth = 0;
  private from: number;
  private shown = '';
  private segments: Segment[] = [];
  private strong: Span[] = [];
  private bold: number | undefined;
  private table: Table | undefined;
  private row = -1;
  private column = -1;

  constructor(source: string, from: number) {
    this.source = source;
    this.from = from;
  }

  done(span: Span): readonly HtmlLeaf[] {
    if (this.blocks > 0) this.flush(span.end);
    else {
      this.kind = 'html';
      this.push(span.end);
    }
    return this.parts;
  }

  text(start: number, end: number): void {
    this.show(this.source.slice(start, end), start, end);
  }

  show(text: string, start: number, end: number): void {
    if (text === '') return;
    this.segments.push({ at: this.shown.length, length: text.length, source: start, sourceLength: end - start });
    this.shown += text;
  }

  tag(name: string, closing: boolean, start: number, end: number): void {
    if (name === 'br') this.show('\n', start, end);
    else if (name === 'b' || name === 'strong') this.mark(closing);
    else if (block.test(name)) this.block(name, closing, start, end);
  }

  private mark(closing: boolean): void {
    if (!closing) this.bold ??= this.shown.length;
    else if (this.bold !== undefined) {
      this.strong.push({ start: this.bold, end: this.shown.length });
      this.bold = undefined;
    }
  }

  private block(name: string, closing: boolean, start: number, end: number): void {
    this.blocks++;
    const ofTable = /^t/.test(name);
    // Paragraphs and lists within a cell are its lines.
    if (this.kind === 'cell' && !ofTable) return this.show('\n', start, end);
    this.flush(start);
    this.from = end;
    const level = /^h([1-6])$/.exec(name)?.[1] ?? (name === 'summary' ? String(SUMMARY) : undefined);
    if (level !== undefined && !closing) {
      this.kind = 'heading';
      this.depth = Number(level);
    }
    if (ofTable && !closing) this.openTable(name);
  }

  private openTable(name: string): void {
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

  private flush(end: number): void {
    if (this.kind === 'cell' || this.shown.trim() !== '') this.push(end);
    this.kind = 'paragraph';
    this.depth = 0;
    this.shown = '';
    this.segments = [];
    this.strong = [];
    this.bold = undefined;
  }

  private push(end: number): void {
    if (this.bold !== undefined) this.mark(true);
    const { kind, depth, shown: text, segments, strong, table, row, column } = this;
    const shown = { text, segments, strong, emphasis: [], links: [], note: false };
    const cell = kind === 'cell' && table ? { table, row: Math.max(row, 0), column } : undefined;
    this.parts.push({ kind, depth, span: { start: this.from, end }, rendered: shown, cell });
  }
}
