/**
 * Parses markdown to mdast with remark's parser (`mdast-util-from-markdown`); no other module uses that parser. The
 * extensions for tables and footnotes cost most, so they are used only for a text that can hold one.
 */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct } from 'micromark-util-types';
import type { Point } from 'unist';
import { inlineWithin } from './bounded-inline.ts';
import { LEFT_BRACKET } from '../text/character-codes.ts';
import { boundedContainers, withBoundedContainers, withBoundedText } from './nesting.ts';

/** Identifiers that are defined in a document, normalised by micromark: `[text][id]` and `[^id]` may refer to them. */
export interface Definitions {
  readonly links: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

export const noDefinitions: Definitions = { links: new Set(), notes: new Set() };

export const isEmpty = ({ links, notes }: Definitions): boolean => links.size === 0 && notes.size === 0;

/** Counts for tests: how often the parser was called, and with how many UTF-16 units in all. */
export const operations = { parses: 0, units: 0 };

const withTablesAndNotes = {
  extensions: [gfmTable(), withBoundedContainers(gfmFootnote())],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/** A table has a pipe, or a delimiter row with a colon; a footnote or a reference to one has "[^". */
const mayHoldTableOrNote = /\||\[\^|:-|-:/;

/**
 * The nodes of a text that starts at top level, with positions that count from its start. `definitions` are those
 * elsewhere in the document, to which the text may refer.
 */
export function parseBlocks(text: string, definitions: Definitions = noDefinitions): RootContent[] {
  const options = mayHoldTableOrNote.test(text) ? withTablesAndNotes : {};
  return run(text, options, isEmpty(definitions) ? [] : [definitionsExtension(definitions)]);
}

/** The nodes of a text, with the definitions in it. */
export function parseWithDefinitions(text: string): {
  readonly nodes: RootContent[];
  readonly definitions: Definitions;
} {
  if (!text.includes(']:')) return { nodes: parseBlocks(text), definitions: noDefinitions };
  const links = new IdentifierList(noDefinitions.links);
  const notes = new IdentifierList(noDefinitions.notes);
  const nodes = run(text, withTablesAndNotes, [withIdentifierLists(links, notes)]);
  const definitions = { links: links.added, notes: notes.added };
  return { nodes, definitions: isEmpty(definitions) ? noDefinitions : definitions };
}

function run(
  text: string,
  options: Pick<Options, 'extensions' | 'mdastExtensions'>,
  extra: Extension[],
): RootContent[] {
  operations.parses++;
  operations.units += text.length;
  // micromark drops a byte order mark at the start of a text, and leaves one alone after a line ending.
  if (text.startsWith('\uFEFF'))
    return run('\n' + text, options, extra).map((node) => mapPoints(node, shiftBy(-1, -1)));
  let bound: number | undefined;
  const within = inlineWithin((offset) => (bound ??= offset));
  const extensions = [boundedContainers, ...(options.extensions ?? []), ...extra, within];
  const children = withBoundedText(fromMarkdown(text, { ...options, extensions }).children, text);
  const full = bound === undefined ? undefined : nodeAt(children, bound);
  if (full) full.data = { ...full.data, isTooFull: true };
  return children;
}

const nodeAt = (nodes: readonly RootContent[], offset: number): RootContent | undefined =>
  nodes.find(({ position }) => (position?.end.offset ?? 0) >= offset);

declare module 'unist' {
  interface Data {
    /** More markup stands here than is read: the rest is text (`bounded-inline.ts`). */
    isTooFull?: true;
  }
}

type Extension = NonNullable<Options['extensions']>[number];

/** The part of an array by which micromark uses its lists of identifiers. */
interface IdentifierArray {
  includes(identifier: string): boolean;
  push(identifier: string): unknown;
}

/** The part of micromark's parse context that holds the definitions. */
interface ParseContext {
  defined: IdentifierArray;
  gfmFootnotes?: IdentifierArray;
}

/**
 * Stands in for micromark's arrays, which are searched from the start at each reference: slow among many definitions.
 */
class IdentifierList implements IdentifierArray {
  readonly added = new Set<string>();
  private readonly known: ReadonlySet<string>;

  constructor(known: ReadonlySet<string>) {
    this.known = known;
  }

  includes(identifier: string): boolean {
    return this.known.has(identifier) || this.added.has(identifier);
  }

  push(identifier: string): void {
    this.added.add(identifier);
  }
}

const definitionsExtension = ({ links, notes }: Definitions): Extension =>
  withIdentifierLists(new IdentifierList(links), new IdentifierList(notes));

/**
 * Makes micromark use these lists. The extension is a construct that never matches: micromark calls it before each
 * line, and it then puts the lists into the parse context. At a square bracket it comes before the footnote extension,
 * which would start a list itself.
 */
function withIdentifierLists(links: IdentifierArray, notes: IdentifierArray): Extension {
  const construct: Construct = {
    name: 'casusDefinitions',
    tokenize(_effects, _ok, nok) {
      const context = this.parser as unknown as ParseContext;
      context.defined = links;
      context.gfmFootnotes = notes;
      return nok;
    },
  };
  return { document: { [LEFT_BRACKET]: construct, null: construct } };
}

/** A copy of a node and its descendants in which every point of their positions is replaced. */
export function mapPoints<Kind extends Nodes>(node: Kind, replace: (point: Point) => Point): Kind {
  const { position } = node;
  return {
    ...node,
    ...(position && { position: { start: replace(position.start), end: replace(position.end) } }),
    ...('children' in node && { children: node.children.map((child) => mapPoints(child, replace)) }),
  };
}

/** Gives the point `lines` lines and `units` UTF-16 units further on; its column stays the same. */
export const shiftBy =
  (lines: number, units: number) =>
  ({ line, column, offset = 0 }: Point): Point => ({ line: line + lines, column, offset: offset + units });
