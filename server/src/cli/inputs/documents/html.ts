/** Reads a web page, as an LMS saves what a student typed in its editor, or Word a "filtered web page". */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { HiddenText } from '../../../core/index.ts';
import type { Block, Cell, Content, Inline, ListItem, Paragraph, TextInline } from './content.ts';
import { decodeText } from './decode.ts';
import { hiddenPlaceOf, inline, rowsOf, skipped, textOf } from './html-elements.ts';
import { limits } from './limits.ts';
import { problems, UnreadableDocument } from './problems.ts';
import { addAll } from '../../../lists.ts';

export function readHtml(bytes: Uint8Array): Content {
  const text = decodeText(bytes);
  if (text.length > limits.markdown) throw new UnreadableDocument(problems.tooMuchText);
  return readHtmlTree(fromHtml(text));
}

/** Of a page that was parsed already: a browser has a parser of its own. */
export function readHtmlTree(root: Root): Content {
  const reader = new HtmlReader();
  reader.read(root);
  return { blocks: reader.blocks, notes: new Map(), hidden: reader.hidden, authors: reader.authors };
}

type Form = Omit<TextInline, 'kind' | 'text'>;

class HtmlReader {
  readonly blocks: Block[] = [];
  readonly hidden: HiddenText[] = [];
  readonly authors: string[] = [];
  private inlines: Inline[] = [];
  private form: Omit<Paragraph, 'kind' | 'inlines'> = {};
  private depth = 0;

  read(root: Root): void {
    this.nodes(root.children, {});
    this.endParagraph();
  }

  private nodes(nodes: readonly (RootContent | ElementContent)[], form: Form): void {
    if (++this.depth > limits.depth) throw new UnreadableDocument(problems.damaged);
    for (const node of nodes) this.node(node, form);
    this.depth--;
  }

  private node(node: Nodes, form: Form): void {
    if (node.type === 'text') this.inlines.push({ kind: 'text', text: node.value.replace(/\s+/g, ' '), ...form });
    if (node.type === 'comment') this.comment(node.value);
    if (node.type === 'element') this.element(node, form);
  }

  /** Word's own comments, "[if gte mso 9]>", hold settings for itself, and the properties of the document. */
  private comment(text: string): void {
    if (!/^\s*\[(?:if|end)/.test(text)) {
      this.hidden.push({ where: 'comment', text });
      return;
    }
    for (const [, name = '', value = ''] of text.matchAll(/<o:(\w+)>([^<]+)</g)) {
      if (/^(?:Last)?Author$/.test(name)) this.authors.push(value);
      if (/^(?:Title|Subject|Keywords|Description|Category|Manager)$/.test(name))
        this.hidden.push({ where: 'properties', text: value });
    }
  }

  private element(element: Element, form: Form): void {
    const { tagName, children, properties } = element;
    if (skipped.has(tagName)) return;
    const where = hiddenPlaceOf(element);
    if (where) {
      this.hidden.push({ where, text: textOf(element) });
      return;
    }
    if (inline.has(tagName)) {
      this.inlineElement(element, form);
      return;
    }
    if (tagName === 'br') {
      this.inlines.push({ kind: 'break' });
      return;
    }
    this.endParagraph();
    switch (tagName) {
      case 'head':
        this.head(element);
        return;
      case 'ul':
      case 'ol':
        this.list(element, form);
        return;
      case 'table':
        this.blocks.push({ kind: 'table', rows: rowsOf(element).map((row) => this.row(row)) });
        return;
      case 'blockquote':
        this.paragraph(children, form, { ...this.form, quote: true });
        return;
      default: {
        const level =
          /^h([1-6])$/.exec(tagName)?.[1] ??
          (properties['role'] === 'heading' ? (properties['ariaLevel'] ?? 2) : undefined);
        this.paragraph(children, form, level === undefined ? this.form : { heading: Number(level) || 2 });
      }
    }
  }

  private inlineElement({ tagName, children, properties }: Element, form: Form): void {
    const style = String(properties['style'] ?? '');
    if (tagName === 'img' && typeof properties['alt'] === 'string')
      this.hidden.push({ where: 'alt-text', text: properties['alt'] });
    const isBold = tagName === 'b' || tagName === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
    const isItalic = tagName === 'i' || tagName === 'em' || /font-style:\s*italic/i.test(style);
    const href = tagName === 'a' && typeof properties['href'] === 'string' ? properties['href'] : undefined;
    this.nodes(children, {
      ...form,
      ...(isBold && { bold: true }),
      ...(isItalic && { italic: true }),
      ...(href !== undefined && !href.startsWith('#') && { href }),
    });
  }

  private paragraph(children: readonly ElementContent[], inline: Form, form: HtmlReader['form']): void {
    const around = this.form;
    this.form = form;
    this.nodes(children, inline);
    this.endParagraph();
    // What comes after the first paragraph of a list item belongs to the item.
    this.form =
      around.item && this.startedItem === around.item
        ? { ...around, item: { ...around.item, continues: true } }
        : around;
  }

  /** The list item whose number or bullet was used last. */
  private startedItem: ListItem | undefined;

  private endParagraph(): void {
    const hasText = this.inlines.some((each) => each.kind === 'text' && each.text.trim() !== '');
    if (hasText) {
      this.blocks.push({ kind: 'paragraph', inlines: this.inlines, ...this.form });
      const { item } = this.form;
      if (item && !item.continues) {
        this.startedItem = item;
        this.form = { ...this.form, item: { ...item, continues: true } };
      }
    }
    this.inlines = [];
  }

  private list({ tagName, children, properties }: Element, form: Form): void {
    const around = this.form;
    const level = (around.item?.level ?? -1) + 1;
    let number = Number(properties['start'] ?? 1) || 1;
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'ul' || child.tagName === 'ol') {
        this.list(child, form);
        continue;
      }
      number = Number(child.properties['value'] ?? number) || number;
      this.form = { item: { level, ...(tagName === 'ol' && { number: number++ }) } };
      this.nodes(child.children, form);
      this.endParagraph();
    }
    this.form = around;
  }

  private row(row: Element): readonly Cell[] {
    return row.children
      .filter((cell) => cell.type === 'element')
      .map((cell) => {
        const inCell = new HtmlReader();
        inCell.depth = this.depth + 1;
        inCell.nodes(cell.children, {});
        inCell.endParagraph();
        addAll(this.hidden, inCell.hidden);
        return { blocks: inCell.blocks, columns: Math.min(64, Number(cell.properties['colSpan'] ?? 1) || 1) };
      });
  }

  private head({ children }: Element): void {
    for (const child of children) {
      if (child.type !== 'element') continue;
      const { name, content } = child.properties;
      if (child.tagName === 'title') this.hidden.push({ where: 'properties', text: textOf(child) });
      if (child.tagName !== 'meta' || typeof content !== 'string') continue;
      if (/^(?:author|creator|changedby)$/i.test(String(name))) this.authors.push(content);
      if (/^(?:description|keywords|subject)$/i.test(String(name)))
        this.hidden.push({ where: 'properties', text: content });
    }
  }
}
