/**
 * Bounds how deep markdown may nest: what stands deeper is text. Nobody nests that deep, and what is made of the tree
 * calls itself for each level, until the call stack ends. "> > > > tekst" has four levels.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { blockQuote, list } from 'micromark-core-commonmark';
import type { Construct, ConstructRecord, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { GREATER_THAN } from '../text/character-codes.ts';

/** Levels of quotes, lists and footnotes in each other; and of emphasis and links within a text. */
export const MOST_LEVELS = 64;

/** The containers on one line: those that go on from the line before, and those that start on it. */
interface LineDepthCounter {
  line: number;
  depth: number;
  /** Where the last container started, as micromark tries the start of a container twice. */
  startedAt: number;
}

const counters = new WeakMap<TokenizeContext, LineDepthCounter>();

function counterAt(context: TokenizeContext): LineDepthCounter {
  const { line } = context.now();
  const known = counters.get(context);
  if (known?.line === line) return known;
  const counter = { line, depth: 0, startedAt: -1 };
  counters.set(context, counter);
  return counter;
}

const boundedStart = (tokenize: Tokenizer): Tokenizer =>
  function start(effects, ok, nok) {
    takePlace(this);
    const counter = counterAt(this);
    const { offset } = this.now();
    if (counter.depth >= MOST_LEVELS && offset > counter.startedAt) return nok;
    const counted: typeof ok = (code) => {
      if (offset > counter.startedAt) counter.depth++;
      counter.startedAt = Math.max(counter.startedAt, offset);
      return ok(code);
    };
    return tokenize.call(this, effects, counted, nok);
  };

const countedContinuation = (tokenize: Tokenizer): Tokenizer =>
  function go(effects, ok, nok) {
    const counter = counterAt(this);
    const counted: typeof ok = (code) => {
      counter.depth++;
      return ok(code);
    };
    return tokenize.call(this, effects, counted, nok);
  };

const bounded = (construct: Construct): Construct => ({
  ...construct,
  tokenize: boundedStart(construct.tokenize),
  ...(construct.continuation && {
    continuation: { ...construct.continuation, tokenize: countedContinuation(construct.continuation.tokenize) },
  }),
});

const boundedList = bounded(list);
const boundedQuote = bounded(blockQuote);

const ownConstructs: ConstructRecord = {
  ...Object.fromEntries([...'*+-0123456789'].map((marker) => [marker.charCodeAt(0), boundedList])),
  [GREATER_THAN]: boundedQuote,
};

/** The quotes and lists of CommonMark, in place of micromark's own. */
export const boundedContainers: Extension = { document: ownConstructs };

/**
 * Takes micromark's own constructs away, which would be tried where a bounded one refuses. An extension can only add to
 * them, or disable them by name; and a list item that follows another is read by the list of that name.
 */
function takePlace({ parser }: TokenizeContext): void {
  const { document } = parser.constructs;
  if (document[GREATER_THAN] !== boundedQuote) Object.assign(document, ownConstructs);
}

/** The extension with its containers bounded as well: a footnote may hold a footnote. */
export function withBoundedContainers(extension: Extension): Extension {
  const constructs = Object.entries(extension.document ?? {}).map(([code, value]) => [
    code,
    [value ?? []].flat().map((construct) => bounded(construct)),
  ]);
  return { ...extension, document: Object.fromEntries(constructs) as Extension['document'] };
}

/** The nodes, in which emphasis and links that stand too deep are text. `source`: what their positions count in. */
export const withBoundedText = (nodes: readonly RootContent[], source: string): RootContent[] =>
  nodes.map((node) => (isWithin(node, 0) ? node : cut(node, 0, source)));

const isPhrase = ({ type }: Nodes): boolean =>
  type === 'emphasis' || type === 'strong' || type === 'link' || type === 'linkReference' || type === 'delete';

function isWithin(node: Nodes, depth: number): boolean {
  if (!('children' in node)) return true;
  const inside = isPhrase(node) ? depth + 1 : depth;
  return inside <= MOST_LEVELS && (node.children as readonly Nodes[]).every((child) => isWithin(child, inside));
}

function cut<Node extends Nodes>(node: Node, depth: number, source: string): Node {
  if (!('children' in node)) return node;
  const inside = isPhrase(node) ? depth + 1 : depth;
  const children = (node.children as readonly Nodes[]).map((child) =>
    isPhrase(child) && inside === MOST_LEVELS ? asText(child, source) : cut(child, inside, source),
  );
  return { ...node, children };
}

const asText = ({ position }: Nodes, source: string): PhrasingContent => ({
  type: 'text',
  value: source.slice(position?.start.offset, position?.end.offset),
  ...(position && { position }),
});

/** Do the nodes reach the deepest level that is read as such, so that what stands deeper, if anything does, is text? */
export const nestsToTheBottom = (nodes: readonly RootContent[]): boolean =>
  nodes.some((node) => reachesBottom(node, 0, 0));

function reachesBottom(node: Nodes, containers: number, phrases: number): boolean {
  const [outer, inner] = [containers + (isContainer(node) ? 1 : 0), phrases + (isPhrase(node) ? 1 : 0)];
  if (outer >= MOST_LEVELS || inner >= MOST_LEVELS) return true;
  return 'children' in node && (node.children as readonly Nodes[]).some((child) => reachesBottom(child, outer, inner));
}

const isContainer = ({ type }: Nodes): boolean =>
  type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition';
