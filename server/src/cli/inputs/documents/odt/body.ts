/** Reads the body of an OpenDocument text as blocks. Source: OpenDocument 1.3 part 3, §5, §6 and §9. */
import type { HiddenText } from '../../../../core/index.ts';
import { textOfBlocks, type Block, type Cell, type ListItem, type Table } from '../content.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../xml.ts';
import { OdtTextReader } from './text.ts';
import type { OdtStyles } from './styles.ts';
import { addAll } from '../../../../lists.ts';

/** Tables of contents and other indexes repeat what stands elsewhere. */
const indexes = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:alphabetical-index',
  'text:user-index',
  'text:object-index',
]);
/** Elements that only hold other blocks. */
const holders = new Set([
  'text:section',
  'text:index-body',
  'draw:text-box',
  'draw:frame',
  'draw:g',
  'table:table-cell',
  'office:text',
  'text:numbered-paragraph',
]);

interface OpenList {
  readonly style: string | undefined;
  readonly level: number;
}

export class OdtBodyReader {
  readonly hidden: HiddenText[] = [];
  readonly notes = new Map<string, readonly Block[]>();
  readonly authors = new Set<string>();
  private readonly styles: OdtStyles;
  /** Last number by list style and level, for a list that goes on after other text. */
  private readonly counts = new Map<string, number>();

  constructor(styles: OdtStyles) {
    this.styles = styles;
  }

  blocksOf(parent: XmlElement, item?: ListItem): readonly Block[] {
    return elementsOf(parent).flatMap((child) => this.blocksOfChild(child, item));
  }

  private blocksOfChild(child: XmlElement, item: ListItem | undefined): readonly Block[] {
    switch (child.name) {
      case 'text:p':
      case 'text:h':
        return this.paragraph(child, item);
      case 'text:list':
        return this.list(child, { style: child.attributes['text:style-name'], level: 0 });
      case 'table:table':
        return [this.table(child)];
      case 'text:tracked-changes':
        this.deletions(child);
        return [];
      default:
        return holders.has(child.name) && !indexes.has(child.name) ? this.blocksOf(child, item) : [];
    }
  }

  private paragraph(element: XmlElement, item: ListItem | undefined): readonly Block[] {
    const style = this.styles.style(element.attributes['text:style-name']);
    const text = new OdtTextReader(this, this.styles, style);
    text.read(element);
    const boxes = text.boxes.flatMap((box) => this.blocksOf(box));
    const outline = Number(element.attributes['text:outline-level'] ?? 0);
    const heading = element.name === 'text:h' ? Math.max(1, outline) : style.heading;
    const form = heading
      ? { heading: Math.min(heading, 6) }
      : { ...(item && { item }), ...(style.isQuote && { quote: true }) };
    return [{ kind: 'paragraph', inlines: text.inlines, ...form }, ...boxes];
  }

  private list(element: XmlElement, open: OpenList): readonly Block[] {
    const { level, style } = open;
    const mark = this.styles.mark(style, level);
    const key = `${style ?? ''}/${String(level)}`;
    const goesOn =
      element.attributes['text:continue-numbering'] === 'true' ||
      element.attributes['text:continue-list'] !== undefined;
    let number = typeof mark === 'number' ? (goesOn ? (this.counts.get(key) ?? mark - 1) : mark - 1) : 0;
    const blocks: Block[] = [];
    for (const child of elementsOf(element)) {
      if (child.name !== 'text:list-item' && child.name !== 'text:list-header') continue;
      const start = Number(child.attributes['text:start-value']);
      // A list around another only to indent it has no number of its own.
      const hasOwnText = elementsOf(child).some(({ name }) => name === 'text:p' || name === 'text:h');
      if (typeof mark === 'number' && hasOwnText && child.name === 'text:list-item')
        number = start > 0 ? start : number + 1;
      const isMarked = mark !== 'none' && child.name === 'text:list-item';
      addAll(
        blocks,
        this.item(
          child,
          isMarked ? { level, ...(typeof mark === 'number' && { number }) } : { level, continues: true },
          open,
        ),
      );
    }
    this.counts.set(key, number);
    return blocks;
  }

  /** The first paragraph of an item has its number; those after it belong to it. */
  private item(element: XmlElement, first: ListItem, { style, level }: OpenList): readonly Block[] {
    let item = first;
    return elementsOf(element).flatMap((child) => {
      if (child.name === 'text:list')
        return this.list(child, { style: child.attributes['text:style-name'] ?? style, level: level + 1 });
      const blocks = this.blocksOfChild(child, item);
      if (blocks.length > 0) item = { level, continues: true };
      return blocks;
    });
  }

  private table(element: XmlElement): Table {
    return { kind: 'table', rows: this.rows(element) };
  }

  private rows(parent: XmlElement): readonly (readonly Cell[])[] {
    return elementsOf(parent).flatMap((child) => {
      if (child.name !== 'table:table-row') return child.name.startsWith('table:table-') ? this.rows(child) : [];
      return [
        elementsOf(child)
          .filter(({ name }) => name === 'table:table-cell')
          .map((cell) => ({
            blocks: this.blocksOf(cell),
            columns: Math.min(64, Number(cell.attributes['table:number-columns-spanned'] ?? 1) || 1),
          })),
      ];
    });
  }

  /** Deleted text stands apart, at the beginning of the document. */
  private deletions(element: XmlElement): void {
    for (const region of elementsOf(element))
      for (const change of elementsOf(region)) {
        const author = childOf(childOf(change, 'office:change-info'), 'dc:creator');
        if (author) this.authors.add(textOf(author));
        if (change.name === 'text:deletion')
          this.hidden.push({ where: 'deletion', text: textOfBlocks(this.blocksOf(change)) });
      }
  }
}
