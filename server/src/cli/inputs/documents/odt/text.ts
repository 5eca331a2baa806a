/** Reads what stands in a paragraph of an OpenDocument text. Source: OpenDocument 1.3 part 3, §6. */
import type { HiddenText } from '../../../../core/index.ts';
import { textInline, textOfBlocks, type Block, type Inline } from '../content.ts';
import { childOf, elementsOf, isElement, textOf, type XmlElement, type XmlNode } from '../xml.ts';
import type { OdtStyle, OdtStyles } from './styles.ts';

/** What a paragraph tells about the document as a whole. */
interface Document {
  readonly hidden: HiddenText[];
  readonly notes: Map<string, readonly Block[]>;
  readonly authors: Set<string>;
  blocksOf(parent: XmlElement): readonly Block[];
}

interface Form extends OdtStyle {
  readonly href?: string;
}

export class OdtTextReader {
  readonly inlines: Inline[] = [];
  /** Frames that hang on the paragraph. */
  readonly boxes: XmlElement[] = [];
  private readonly document: Document;
  private readonly styles: OdtStyles;
  private readonly style: OdtStyle;

  constructor(document: Document, styles: OdtStyles, style: OdtStyle) {
    this.document = document;
    this.styles = styles;
    this.style = style;
  }

  read(paragraph: XmlElement): void {
    this.nodes(paragraph.children, this.style);
  }

  private nodes(nodes: readonly XmlNode[], form: Form): void {
    // White space counts as one space; more spaces are elements (§6.1.2).
    for (const node of nodes)
      if (isElement(node)) this.element(node, form);
      else this.add(node.replace(/\s+/g, ' '), form);
  }

  private element(element: XmlElement, form: Form): void {
    const { name, attributes, children } = element;
    switch (name) {
      case 'text:span':
        this.nodes(children, { ...form, ...this.styles.style(attributes['text:style-name']) });
        return;
      case 'text:a':
        this.nodes(children, { ...form, ...(attributes['xlink:href'] && { href: attributes['xlink:href'] }) });
        return;
      case 'text:s':
        this.add(' ', form);
        return;
      case 'text:tab':
        this.add('\t', form);
        return;
      case 'text:line-break':
        this.inlines.push({ kind: 'break' });
        return;
      case 'text:note':
        this.note(element);
        return;
      case 'office:annotation':
        this.comment(element);
        return;
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        this.document.hidden.push({ where: 'hidden-text', text: textOf(element) });
        return;
      case 'draw:frame':
      case 'draw:custom-shape':
      case 'draw:rect':
        this.frame(element);
        return;
      default:
        // Bookmarks, fields, ruby: only their text counts. Annotation ends, changes and the like have none.
        if (!name.startsWith('office:') && !name.startsWith('draw:')) this.nodes(children, form);
    }
  }

  private note(note: XmlElement): void {
    const body = childOf(note, 'text:note-body');
    const id = String(this.document.notes.size + 1);
    this.document.notes.set(id, []);
    if (body) this.document.notes.set(id, this.document.blocksOf(body));
    this.inlines.push({ kind: 'note', id });
  }

  private comment(comment: XmlElement): void {
    const author = childOf(comment, 'dc:creator');
    if (author) this.document.authors.add(textOf(author));
    this.document.hidden.push({ where: 'comment', text: textOfBlocks(this.document.blocksOf(comment)) });
  }

  private frame(frame: XmlElement): void {
    this.boxes.push(frame);
    for (const { name, children } of elementsOf(frame))
      if (name === 'svg:title' || name === 'svg:desc')
        this.document.hidden.push({ where: 'alt-text', text: children.map(textOf).join('') });
  }

  private add(text: string, form: Form): void {
    if (form.isHidden) this.document.hidden.push({ where: 'hidden-text', text });
    else this.inlines.push(textInline(text, form));
  }
}
