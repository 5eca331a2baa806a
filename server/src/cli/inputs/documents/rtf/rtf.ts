/** Reads Rich Text Format, which WordPad and older programs write. Source: Rich Text Format Specification 1.9.1. */
import type { HiddenText } from '../../../../core/index.ts';
import { textInline, textOfBlocks, type Block, type Content } from '../content.ts';
import { headingByName } from '../heading-names.ts';
import { limits } from '../limits.ts';
import { problems, UnreadableDocument } from '../problems.ts';
import { BlockBuilder } from './builder.ts';
import { tokensOf } from './tokens.ts';
import { destinations, isHiddenPlace, symbols, type Destination } from './words.ts';
import { addAll } from '../../../../lists.ts';

interface Group {
  readonly destination: Destination;
  readonly builder: BlockBuilder;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  /** Number of characters after a "\u" that stand for it in older programs. */
  readonly fallback: number;
}

/** The form of the paragraph being read; it ends with the paragraph. */
interface ParagraphForm {
  style: number;
  outline: number | undefined;
  level: number;
  inTable: boolean;
}

/** The style being read in the style sheet. */
interface Style {
  number: number;
  name: string;
  outline: number | undefined;
}

/** What a word changes in the form of the text after it, until its group ends. */
const forms: Readonly<Record<string, (number: number | undefined) => Partial<Group>>> = {
  b: (number) => ({ bold: number !== 0 }),
  i: (number) => ({ italic: number !== 0 }),
  v: (number) => ({ isHidden: number !== 0 }),
  deleted: (number) => ({ isDeleted: number !== 0 }),
  plain: () => ({ bold: false, italic: false, isHidden: false }),
  uc: (number = 1) => ({ fallback: Math.max(0, number) }),
};

const plainParagraph = (): ParagraphForm => ({ style: 0, outline: undefined, level: 0, inTable: false });
const namelessStyle = (): Style => ({ number: 0, name: '', outline: undefined });

export function readRtf(bytes: Uint8Array): Content {
  const reader = new RtfReader();
  // TextDecoder has nothing that keeps all bytes as they are.
  let source = '';
  // eslint-disable-next-line no-restricted-syntax -- no more than 8,192 arguments
  for (let at = 0; at < bytes.length; at += 8192) source += String.fromCharCode(...bytes.subarray(at, at + 8192));
  for (const token of tokensOf(source)) {
    if (token.kind === 'open') reader.open();
    else if (token.kind === 'close') reader.close();
    else if (token.kind === 'text') reader.text(token.text);
    else if (token.kind === 'byte') reader.text(windows.decode(Uint8Array.of(token.byte)));
    else reader.control(token.word, token.number);
  }
  return reader.content();
}

const windows = new TextDecoder('windows-1252');

class RtfReader {
  private readonly body = new BlockBuilder();
  private group: Group = {
    destination: 'text',
    builder: this.body,
    bold: false,
    italic: false,
    isHidden: false,
    isDeleted: false,
    fallback: 1,
  };
  private readonly groups: Group[] = [];
  private readonly notes = new Map<string, readonly Block[]>();
  private readonly hidden: HiddenText[] = [];
  private readonly authors: string[] = [];
  /** Levels of headings by number of their style. */
  private readonly headings = new Map<number, number>();
  private style = namelessStyle();
  private paragraph = plainParagraph();
  private toSkip = 0;
  private mayBegin = false;
  private isOptional = false;

  open(): void {
    this.groups.push(this.group);
    if (this.groups.length > limits.depth) throw new UnreadableDocument(problems.damaged);
    this.mayBegin = true;
    this.isOptional = false;
    if (this.group.destination === 'stylesheet') this.style = namelessStyle();
  }

  close(): void {
    const ended = this.group;
    this.group = this.groups.pop() ?? ended;
    if (ended.destination === 'stylesheet') this.endStyle();
    if (ended.builder === this.group.builder) return;
    ended.builder.end();
    const { blocks } = ended.builder;
    const text = textOfBlocks(blocks).trim();
    if (ended.destination === 'note') {
      const id = String(this.notes.size + 1);
      this.notes.set(id, blocks);
      this.group.builder.add({ kind: 'note', id });
    } else if (ended.destination === 'author') this.authors.push(text);
    else if (ended.destination === 'text') addAll(this.group.builder.blocks, blocks);
    else if (isHiddenPlace(ended.destination)) this.hidden.push({ where: ended.destination, text });
  }

  text(text: string): void {
    this.mayBegin = false;
    const shown = text.slice(this.toSkip);
    this.toSkip = Math.max(0, this.toSkip - text.length);
    if (shown !== '') this.add(shown);
  }

  control(word: string, number: number | undefined): void {
    if (word === '*') {
      this.isOptional = true;
      return;
    }
    if (this.mayBegin && this.begins(word)) return;
    this.mayBegin = false;
    const symbol = symbols[word];
    if (symbol !== undefined) this.add(symbol);
    else if (word === 'u' && number !== undefined) {
      this.add(String.fromCharCode(number & 0xffff));
      this.toSkip = this.group.fallback;
    } else this.format(word, number);
  }

  content(): Content {
    while (this.groups.length > 0) this.close();
    this.body.end();
    return { blocks: this.body.blocks, notes: this.notes, hidden: this.hidden, authors: this.authors.filter(Boolean) };
  }

  /** A group whose first word says that its text goes elsewhere; unknown groups marked with "\*" are skipped. */
  private begins(word: string): boolean {
    const destination = destinations[word] ?? (this.isOptional ? 'skip' : undefined);
    if (destination === undefined) return false;
    this.mayBegin = false;
    const isPart = destination === 'skip' || destination === 'stylesheet' || destination === 'marker';
    this.group = { ...this.group, destination, builder: isPart ? this.group.builder : new BlockBuilder() };
    return true;
  }

  private add(text: string): void {
    const { destination, builder, bold, italic, isHidden, isDeleted } = this.group;
    if (destination === 'skip') return;
    if (destination === 'stylesheet') this.style.name += text;
    else if (destination === 'marker') builder.addMarker(text);
    else if (isDeleted || isHidden) this.hidden.push({ where: isDeleted ? 'deletion' : 'hidden-text', text });
    else builder.add(textInline(text, { bold, italic }));
  }

  private endStyle(): void {
    const name = this.style.name.replace(/;\s*$/, '').trim();
    const level =
      this.style.outline !== undefined && this.style.outline < 9 ? this.style.outline + 1 : headingByName(name);
    if (level !== undefined && !this.headings.has(this.style.number)) this.headings.set(this.style.number, level);
    this.style = namelessStyle();
  }

  private format(word: string, number: number | undefined): void {
    const form = forms[word];
    if (form) this.group = { ...this.group, ...form(number) };
    else if (this.group.destination === 'stylesheet') this.formatStyle(word, number);
    else if (this.group.destination !== 'skip') this.formatParagraph(word, number);
  }

  private formatStyle(word: string, number = 0): void {
    if (word === 's') this.style.number = number;
    if (word === 'outlinelevel') this.style.outline = number;
  }

  private formatParagraph(word: string, number = 0): void {
    const { builder } = this.group;
    const { level, inTable } = this.paragraph;
    if (word === 'par' || word === 'sect') builder.endParagraph(this.heading(), level, inTable);
    else if (word === 'cell' || word === 'nestcell') builder.endCell(level);
    else if (word === 'row' || word === 'nestrow') builder.endRow();
    else if (word === 'line') builder.add({ kind: 'break' });
    else if (word === 'pard') this.paragraph = plainParagraph();
    else if (word === 's') this.paragraph.style = number;
    else if (word === 'outlinelevel') this.paragraph.outline = number;
    else if (word === 'ilvl') this.paragraph.level = Math.max(0, number);
    else if (word === 'intbl') this.paragraph.inTable = true;
  }

  private heading(): number | undefined {
    const { outline, style } = this.paragraph;
    const level = outline !== undefined && outline < 9 ? outline + 1 : this.headings.get(style);
    return level === undefined ? undefined : Math.min(level, 6);
  }
}
