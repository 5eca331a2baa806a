/** What the writers of nodes share: where a node stands, and what the document must hold besides its paragraphs. */
import type { Root, RootContent } from 'mdast';
import { LevelFormat, type ILevelsOptions, type INumberingOptions, type Paragraph, type Table } from 'docx';

export type WrittenBlock = Paragraph | Table;

/** Where a block stands. */
export interface Where {
  readonly inQuote: boolean;
  /** The number of lists around it. */
  readonly depth: number;
  /** The number or bullet that the paragraph gets; without it a paragraph in a list continues the item before it. */
  readonly marker?: Marker;
}

export interface Marker {
  readonly reference: string;
  /** From 0. */
  readonly level: number;
}

export const top: Where = { inQuote: false, depth: 0 };

/** Word has nine levels of lists. */
export const DEEPEST_LEVEL = 8;

export class DocxWriter {
  private readonly lists: INumberingOptions['config'][number][] = [bulletList];
  private readonly noteNumbers: ReadonlyMap<string, number>;
  private readonly write: (node: RootContent, where: Where, writer: DocxWriter) => readonly WrittenBlock[];

  /** `notes`: identifiers of footnotes, in order. `write`: writes one block. */
  constructor(notes: Iterable<string>, write: DocxWriter['write']) {
    this.noteNumbers = new Map([...notes].map((identifier, index) => [identifier, index + 1]));
    this.write = write;
  }

  blocks(nodes: Root['children'] | readonly RootContent[], where: Where): readonly WrittenBlock[] {
    return nodes.flatMap((node) => this.write(node, where, this));
  }

  noteNumber(identifier: string): number | undefined {
    return this.noteNumbers.get(identifier);
  }

  /** The name of a list that begins with this number; undefined: a list of bullets. */
  list(start: number | undefined): string {
    if (start === undefined) return bulletList.reference;
    const reference = `numbers-${String(this.lists.length)}`;
    this.lists.push({ reference, levels: levels((level) => numbered(level, start)) });
    return reference;
  }

  get numbering(): INumberingOptions {
    return { config: this.lists };
  }
}

const levels = (of: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions[] =>
  Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    level,
    ...of(level),
    style: { paragraph: { indent: { left: indentOf(level + 1), hanging: INDENT } } },
  }));

/** Of a level of a list, in twentieths of a point. */
const INDENT = 360;
export const indentOf = (depth: number): number => depth * INDENT;

const numbered = (level: number, start: number): Pick<ILevelsOptions, 'format' | 'text' | 'start'> => ({
  format: LevelFormat.DECIMAL,
  text: `%${String(level + 1)}.`,
  start,
});

const bulletList = { reference: 'bullets', levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) };
