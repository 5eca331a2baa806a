/**
 * A stretch of markdown to mdast: the only user of remark's parser. Tables and footnotes are loaded only where a stretch
 * can hold them, because they cost most. Front matter and the plain blocks are read in `blocks.ts`, without remark.
 */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct } from 'micromark-util-types';
import type { Point } from 'unist';

/** Identifiers a document defines, as micromark writes them: what `[text][id]` and `[^id]` may refer to. */
export interface Definitions {
  readonly links: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

export const noDefinitions: Definitions = { links: new Set(), notes: new Set() };

export const isEmpty = ({ links, notes }: Definitions): boolean => links.size === 0 && notes.size === 0;

/** What remark was asked to do, counted for tests: these numbers don't drift as times do. */
export const operations = { parses: 0, units: 0 };

const withTables = {
  extensions: [gfmTable(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/** A table has a pipe, or a delimiter row with a colon. */
const mayHoldTable = /\||\[\^|:-|-:/;

/** Nodes of a stretch that starts at top level; positions count from its start. Definitions elsewhere must be passed in. */
export function parseBlocks(text: string, defined: Definitions = noDefinitions): RootContent[] {
  return run(text, mayHoldTable.test(text) ? withTables : {}, isEmpty(defined) ? [] : [seeded(defined)]);
}

/** The same, with the identifiers that the stretch itself defines. */
export function parseWithDefinitions(text: string): {
  readonly nodes: RootContent[];
  readonly definitions: Definitions;
} {
  if (!text.includes(']:')) return { nodes: parseBlocks(text), definitions: noDefinitions };
  const links = new NameSet(noDefinitions.links);
  const notes = new NameSet(noDefinitions.notes);
  const nodes = run(text, withTables, [withNames(links, notes)]);
  const nothing = links.own.size === 0 && notes.own.size === 0;
  return { nodes, definitions: nothing ? noDefinitions : { links: links.own, notes: notes.own } };
}

function run(text: string, options: Pick<Options, 'extensions' | 'mdastExtensions'>, more: Extension[]): RootContent[] {
  operations.parses++;
  operations.units += text.length;
  // micromark drops a byte order mark at the start of what it is given; after a line ending it leaves it alone.
  if (text.startsWith('\uFEFF')) return run('\n' + text, options, more).map((node) => movedNode(node, shiftBy(-1, -1)));
  const extensions = [...(options.extensions ?? []), ...more];
  return fromMarkdown(text, { ...options, extensions }).children;
}

type Extension = NonNullable<Options['extensions']>[number];

/** What micromark asks of its lists of definitions. */
interface Names {
  includes(name: string): boolean;
  push(name: string): unknown;
}

/** What of micromark's parse context holds the definitions. */
interface Parser {
  defined: Names;
  gfmFootnotes?: Names;
}

/** Looking up is immediate, also among many thousands; micromark's own arrays are searched from the start each time. */
class NameSet implements Names {
  readonly own = new Set<string>();
  private readonly known: ReadonlySet<string>;

  constructor(known: ReadonlySet<string>) {
    this.known = known;
  }

  includes(name: string): boolean {
    return this.known.has(name) || this.own.has(name);
  }

  push(name: string): void {
    this.own.add(name);
  }
}

const seeded = ({ links, notes }: Definitions): Extension => withNames(new NameSet(links), new NameSet(notes));

/**
 * A construct that never matches: it only gets to see the parser before each line, and hands it these lists. At a square
 * bracket it comes before the footnotes, which would start a list of their own.
 */
function withNames(links: Names, notes: Names): Extension {
  const construct: Construct = {
    name: 'casusDefinitions',
    tokenize(_effects, _ok, nok) {
      const parser = this.parser as unknown as Parser;
      parser.defined = links;
      parser.gfmFootnotes = notes;
      return nok;
    },
  };
  return { document: { 91: construct, null: construct } };
}

/** A copy of a node with every point of it moved. */
export function movedNode<Kind extends Nodes>(node: Kind, move: (point: Point) => Point): Kind {
  const { position } = node;
  return {
    ...node,
    ...(position && { position: { start: move(position.start), end: move(position.end) } }),
    ...('children' in node && { children: node.children.map((child) => movedNode(child, move)) }),
  };
}

/** So many lines and UTF-16 units further on. */
export const shiftBy =
  (lines: number, units: number) =>
  ({ line, column, offset = 0 }: Point): Point => ({ line: line + lines, column, offset: offset + units });
