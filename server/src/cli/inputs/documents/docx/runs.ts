/** Reads what stands in a paragraph: runs of text, links, notes, tracked changes, drawings. Source: ECMA-376-1 §17.3. */
import type { HiddenPlace, HiddenText } from '../../../../core/index.ts';
import { textInline, type Inline } from '../content.ts';
import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../xml.ts';
import type { FieldReader } from './fields.ts';
import { sizeOf } from './text-size.ts';
import { formOf, valueOf, type RunForm, type Style, type Styles } from './styles.ts';
import { addAll } from '../../../../lists.ts';

/** What a paragraph tells about the document as a whole. */
interface Document {
  readonly citedNotes: Set<string>;
  readonly hidden: HiddenText[];
  readonly authors: Set<string>;
}

interface Context {
  readonly href?: string;
  /** The text is deleted, or was moved away. */
  readonly isDeleted?: boolean;
}

export class RunReader {
  readonly inlines: Inline[] = [];
  /** Text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[] = [];
  /** A table of contents begins in the paragraph. */
  metContents = false;
  /** All text so far is larger than that of the document, or underlined: a heading made by hand, when it is short. */
  standsOut = true;
  private readonly document: Document;
  private readonly around: {
    readonly styles: Styles;
    readonly links: ReadonlyMap<string, string>;
    readonly textSize: number;
  };
  private readonly fields: FieldReader;
  private readonly style: Style | undefined;
  private readonly unseen = new Map<HiddenPlace, string>();

  constructor(document: Document, around: RunReader['around'], fields: FieldReader, style: Style | undefined) {
    this.document = document;
    this.around = around;
    this.fields = fields;
    this.style = style;
  }

  read(paragraph: XmlElement): void {
    this.children(paragraph, {});
    for (const [where, text] of this.unseen) if (text.trim() !== '') this.document.hidden.push({ where, text });
  }

  private children(parent: XmlElement, context: Context): void {
    for (const child of elementsOf(parent)) this.child(child, context);
  }

  private child(element: XmlElement, context: Context): void {
    switch (element.name) {
      case 'w:r':
        this.run(element, context);
        return;
      case 'w:hyperlink': {
        const href = this.around.links.get(element.attributes['r:id'] ?? '');
        this.children(element, href === undefined ? context : { ...context, href });
        return;
      }
      case 'w:del':
      case 'w:moveFrom':
        this.changedBy(element);
        this.children(element, { ...context, isDeleted: true });
        return;
      case 'w:ins':
      case 'w:moveTo':
        this.changedBy(element);
        this.children(element, context);
        return;
      case 'w:sdt':
        // The prompt of a field that wasn't filled in ("Klik om tekst in te voeren") is no text of the writer.
        if (!childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'))
          this.children(childOf(element, 'w:sdtContent') ?? element, context);
        return;
      case 'w:fldSimple':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        this.children(element, context);
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        this.add([...descendantsOf(element, 'm:t')].map(textOf).join(''), {}, context);
        return;
      default:
    }
  }

  private changedBy({ attributes }: XmlElement): void {
    const author = attributes['w:author'];
    if (author) this.document.authors.add(author);
  }

  private run(run: XmlElement, context: Context): void {
    const properties = childOf(run, 'w:rPr');
    const character = this.around.styles.style(valueOf(childOf(properties, 'w:rStyle')) ?? '');
    const form = { ...this.around.styles.defaults, ...this.style, ...character, ...formOf(properties) };
    for (const child of elementsOf(run)) this.partOfRun(child, form, context);
  }

  private partOfRun(element: XmlElement, form: RunForm, context: Context): void {
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        this.add(textOf(element), form, element.name === 'w:delText' ? { ...context, isDeleted: true } : context);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.add('\t', form, context);
        return;
      case 'w:br':
      case 'w:cr':
        if (!context.isDeleted && this.fields.isShown) this.inlines.push({ kind: 'break' });
        return;
      case 'w:noBreakHyphen':
        this.add('-', form, context);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!context.isDeleted)
          this.cite((element.name === 'w:endnoteReference' ? 'e' : '') + (element.attributes['w:id'] ?? ''));
        return;
      case 'w:fldChar':
        this.fields.mark(element);
        return;
      case 'w:instrText':
        this.fields.instruct(element);
        this.metContents ||= this.fields.inContents;
        return;
      case 'mc:AlternateContent': {
        // The same drawing twice, for newer and for older programs.
        const choice = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
        if (choice) this.drawing(choice);
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.drawing(element);
        return;
      default:
    }
  }

  private cite(id: string): void {
    this.document.citedNotes.add(id);
    this.inlines.push({ kind: 'note', id });
  }

  private drawing(element: XmlElement): void {
    addAll(this.boxes, outermost(element, 'w:txbxContent'));
    for (const { name, attributes } of descendantsOf(element, 'wp:docPr', 'v:shape', 'v:rect')) {
      const text = [attributes['title'], name === 'wp:docPr' ? attributes['descr'] : attributes['alt']];
      for (const each of new Set(text)) if (each) this.document.hidden.push({ where: 'alt-text', text: each });
    }
  }

  private add(text: string, form: RunForm, { href, isDeleted }: Context): void {
    const { isHidden, isUnderlined } = form;
    const where = isDeleted ? 'deletion' : isHidden ? 'hidden-text' : undefined;
    if (where) this.unseen.set(where, (this.unseen.get(where) ?? '') + text);
    else if (this.fields.isShown) {
      const isLarge = sizeOf(form) >= LARGER * this.around.textSize;
      if (text.trim() !== '') this.standsOut &&= isLarge || (isUnderlined === true && href === undefined);
      this.inlines.push(textInline(text, { ...form, href, isMark: form.isRaised === true && noteMark.test(text) }));
    }
  }
}

/** Of a raised word ("1e") no mark is made: it is read with the rest. */
const noteMark = /^\s*(?:\d{1,3}|[*†]{1,3})\s*$/;

/** A line this many times as large as the text stands out. */
const LARGER = 1.2;

/** Descendants of this name that stand in no other of this name. */
const outermost = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((child) => (child.name === name ? [child] : outermost(child, name)));
