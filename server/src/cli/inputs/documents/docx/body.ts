/** Reads the body of a Word file, or another part that holds paragraphs, as blocks. Source: ECMA-376-1 §17. */
import type { HiddenText } from '../../../../core/index.ts';
import {
  plainText,
  type Block,
  type Cell,
  type Inline,
  type ListItem,
  type Paragraph,
  type Table,
} from '../content.ts';
import { childOf, elementsOf, type XmlElement } from '../xml.ts';
import { FieldReader } from './fields.ts';
import type { NumberingCounter } from './numbering.ts';
import { RunReader } from './runs.ts';
import { numberedBy, outlineOf, valueOf, type Style, type Styles } from './styles.ts';

export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: NumberingCounter;
  /** Addresses by relation id. */
  readonly links: ReadonlyMap<string, string>;
  /** Of most of the text, in half points. */
  readonly textSize: number;
}

/** Styles of the lines of a table of contents ("toc 1", "Inhopg 1") and of its title ("TOC Heading", "Kopvaninhoudsopgave"). */
const contentsStyle = /^(?:toc|inhopg|inhoudsopgave|kop ?van ?inhoudsopgave)\b|^(?:toc|inhopg) ?(?:\d|heading)/i;
/** "HTML Preformatted", in Dutch "HTML - vooraf opgemaakt"; "Source Code" is of pandoc. */
const codeStyle = /preformatted|vooraf opgemaakt|^source ?code$/i;
/** "List Continue", "List Continue 2": a paragraph of an item of a list, without a number or bullet. */
const continuedStyle = /^(?:list continue|lijstvoortzetting)(?: ([2-9]))?$/i;
const quoteStyle = /quote|citaat|block ?text|bloktekst/i;

export class BodyReader {
  /** Ids of the notes that the text refers to. */
  readonly citedNotes = new Set<string>();
  /** Deleted and hidden text, and descriptions of images, met so far. */
  readonly hidden: HiddenText[] = [];
  /** Who made the tracked changes met so far. */
  readonly authors = new Set<string>();
  private readonly around: Surroundings;
  private readonly fields = new FieldReader();

  constructor(around: Surroundings) {
    this.around = around;
  }

  blocksOf(parent: XmlElement): readonly Block[] {
    return elementsOf(parent).flatMap((child) => this.blocksOfChild(child));
  }

  /** Footnotes or endnotes, by id. Those with a type only separate notes from text. */
  notesOf(root: XmlElement | undefined): readonly [string, readonly Block[]][] {
    const notes = (root ? elementsOf(root) : []).filter(
      ({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal',
    );
    const prefix = root?.name === 'w:endnotes' ? 'e' : '';
    return notes.map((note) => [prefix + (note.attributes['w:id'] ?? ''), this.blocksOf(note)]);
  }

  private blocksOfChild(child: XmlElement): readonly Block[] {
    switch (child.name) {
      case 'w:p':
        return this.paragraph(child);
      case 'w:tbl':
        return [this.table(child)];
      case 'w:sdt':
        return isContents(child) ? [] : this.blocksOf(childOf(child, 'w:sdtContent') ?? child);
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        return this.blocksOf(child);
      case 'mc:AlternateContent':
        return this.blocksOf(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child);
      default:
        return [];
    }
  }

  /** The paragraph, and after it the text boxes that hang on it. */
  private paragraph(element: XmlElement): readonly Block[] {
    const properties = childOf(element, 'w:pPr');
    const style = this.around.styles.style(valueOf(childOf(properties, 'w:pStyle')));
    const wasInContents = this.fields.inContents;
    const runs = new RunReader(this, this.around, this.fields, style);
    runs.read(element);
    const boxes = runs.boxes.flatMap((box) => this.blocksOf(box));
    const inContents = wasInContents || runs.metContents || contentsStyle.test(style?.name ?? '');
    // Counted also for a paragraph that is left out or empty, as Word counts it.
    const item = this.around.numbering.next(numberedBy(properties), style);
    if (inContents) return boxes;
    const paragraph: Paragraph = {
      kind: 'paragraph',
      inlines: runs.standsOut && item === undefined ? asHeading(runs.inlines) : runs.inlines,
      ...formOfParagraph(outlineOf(properties) ?? style?.heading ?? 0, item, style),
    };
    return [paragraph, ...boxes];
  }

  private table(element: XmlElement): Table {
    const rows = rowsOf(element);
    const cells = rows.map((row) => elementsInside(row, 'w:tc').map((cell) => this.cell(cell)));
    return { kind: 'table', rows: cells };
  }

  private cell(element: XmlElement): Cell {
    const properties = childOf(element, 'w:tcPr');
    const columns = Number(valueOf(childOf(properties, 'w:gridSpan')) ?? 1) || 1;
    return { blocks: this.blocksOf(element), columns: Math.min(columns, MOST_COLUMNS) };
  }
}

/** A line that stands out and is no sentence is a heading made by hand, which bold lines are too. */
function asHeading(inlines: readonly Inline[]): readonly Inline[] {
  const text = plainText(inlines).trim();
  if (text.length > LONGEST_LINE || /[.!?;,\n]$/.test(text)) return inlines;
  return inlines.map((inline) => (inline.kind === 'text' ? { ...inline, bold: true } : inline));
}

const LONGEST_LINE = 80;

/** Word allows no more (§17.4.17 of the standard gives no limit; Word's own is 63). */
const MOST_COLUMNS = 63;

function formOfParagraph(heading: number, item: ListItem | undefined, style: Style | undefined): Partial<Paragraph> {
  if (heading > 0) return { heading: Math.min(heading, 6) };
  const name = style?.name ?? '';
  const [continued, depth = '1'] = continuedStyle.exec(name) ?? [];
  if (!item && continued !== undefined) return { item: { level: Number(depth) - 1, continues: true } };
  return {
    ...(item && { item }),
    ...(quoteStyle.test(name) && { quote: true }),
    ...(codeStyle.test(name) && { code: true }),
  };
}

const rowsOf = (table: XmlElement): readonly XmlElement[] => elementsInside(table, 'w:tr');

/** Rows or cells, also those inside a content control or a tracked insertion. */
const elementsInside = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((child) =>
    child.name === name
      ? [child]
      : ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name)
        ? elementsInside(child, name)
        : [],
  );

/** A content control that Word made for a table of contents. */
function isContents(control: XmlElement): boolean {
  const gallery = childOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return valueOf(gallery) === 'Table of Contents';
}
