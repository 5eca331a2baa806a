/**
 * Keeps micromark's reading of a paragraph linear, whatever stands in it. Where micromark looks for the end of the same markup
 * again and again ("x <!-- x <!-- …"), what the first search told is remembered, which changes nothing. Where each mark
 * makes the next one dearer, a paragraph has a number of marks, and those after it are text.
 */
import { attention, codeText, htmlText, labelEnd, labelStartImage, labelStartLink } from 'micromark-core-commonmark';
import type { Code, Construct, ConstructRecord, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { memo } from '../incremental/memo.ts';
import { RIGHT_BRACKET } from '../text/character-codes.ts';
import { watchedCode, watchedHtml, watching } from './hopeless-markup.ts';

/** What one paragraph, heading or cell may hold. An ordinary report comes nowhere near: a test holds all of ours to a fifth. */
export const inlineBounds = {
  /** Characters that may be markup, of whatever kind. */
  marks: 2000,
  /** Runs of asterisks or underscores. */
  emphasis: 300,
  /** Brackets that are open at the same time. */
  openBrackets: 150,
  /** Links of which the end was sought up to the end of the paragraph. */
  openLinks: 20,
  /** Pieces of markup that closing brackets look back over, all together. */
  lookBack: 100_000,
  /** Words, spaces and line endings of one piece of code. */
  codePieces: 4000,
};

export type InlineBounds = Readonly<Record<keyof typeof inlineBounds, number>>;
type Bound = keyof InlineBounds;

/** What was met in one paragraph. */
type InlineCounter = Record<Bound, number>;

const counters = new WeakMap<TokenizeContext, InlineCounter>();
interface Limits {
  readonly bounds: InlineBounds;
  /** Told of the offset at which markup is text. */
  readonly onBound: (offset: number) => void;
}

const limitsByParser = new WeakMap<TokenizeContext['parser'], Limits>();
const boundsOf = ({ parser }: TokenizeContext): InlineBounds => limitsByParser.get(parser)?.bounds ?? inlineBounds;

function counterOf(context: TokenizeContext): InlineCounter {
  const known = counters.get(context);
  if (known) return known;
  const counter = { marks: 0, emphasis: 0, openBrackets: 0, openLinks: 0, lookBack: 0, codePieces: 0 };
  counters.set(context, counter);
  return counter;
}

/** Counts, and tells whether the bound was passed. */
function isOver(context: TokenizeContext, bound: Bound, count: number): boolean {
  const counter = counterOf(context);
  counter[bound] = count;
  if (count <= boundsOf(context)[bound]) return false;
  limitsByParser.get(context.parser)?.onBound(context.now().offset);
  return true;
}

/** Is the paragraph so full that a character like this one is text? Asked before micromark ends the text before it. */
function isFull(context: TokenizeContext, construct: Construct): boolean {
  const { marks, emphasis } = counterOf(context);
  const bounds = boundsOf(context);
  return marks > bounds.marks || (construct === attention && emphasis > bounds.emphasis);
}

/** Does one more of this construct pass a bound of its own? */
function isOneTooMany(context: TokenizeContext, construct: Construct, code: Code): boolean {
  const counter = counterOf(context);
  if (construct === attention) return isOver(context, 'emphasis', counter.emphasis + 1);
  if (construct === labelStartImage || construct === labelStartLink)
    return isOver(context, 'openBrackets', (context._labelStarts?.length ?? 0) + 1);
  // Of the extension for footnotes too.
  if (code === RIGHT_BRACKET)
    return (
      counter.openLinks > boundsOf(context).openLinks ||
      isOver(context, 'lookBack', counter.lookBack + context.events.length)
    );
  return false;
}

/** Counts links of which the end is sought in vain up to the end of the paragraph: "[a](b (" has none. */
const watchedLabelEnd = ({ tokenize }: Construct): Tokenizer =>
  watching(tokenize, (context) => ({
    observe: () => false,
    onNoEnd: () => isOver(context, 'openLinks', counterOf(context).openLinks + 1),
  }));

/** `pieces`: of the code that is being read. What comes after code that is too long is no code either. */
const isCodeTooLong = (context: TokenizeContext, pieces: number): boolean =>
  counterOf(context).codePieces > boundsOf(context).codePieces || isOver(context, 'codePieces', pieces);

const tokenizerOf = (construct: Construct): Tokenizer => {
  if (construct === htmlText) return watchedHtml(construct);
  if (construct === codeText) return watchedCode(construct, isCodeTooLong);
  if (construct === labelEnd) return watchedLabelEnd(construct);
  return construct.tokenize;
};

/** The construct within the bounds. */
const bounded = memo((construct: Construct): Construct => {
  const tokenize = tokenizerOf(construct);
  return {
    ...construct,
    previous(code) {
      return !isFull(this, construct) && (construct.previous?.call(this, code) ?? true);
    },
    tokenize(effects, ok, nok) {
      const { marks } = counterOf(this);
      let isFirst = true;
      const start = isOver(this, 'marks', marks + 1) ? nok : tokenize.call(this, effects, ok, nok);
      return (code) => {
        if (isFirst && isOneTooMany(this, construct, code)) return nok(code);
        isFirst = false;
        return start(code);
      };
    },
  };
});

const listOf = (constructs: ConstructRecord[string]): readonly Construct[] => [constructs ?? []].flat();

function withBounds(constructs: ConstructRecord): ConstructRecord {
  return Object.fromEntries(
    // Line endings are read whatever their number: micromark takes linear time for them.
    Object.entries(constructs).map(([code, list]) => [
      code,
      Number(code) < 0 ? list : listOf(list).map((construct) => bounded(construct)),
    ]),
  );
}

/**
 * Bounds the reading of inline markup in one parse. `onBound` is told the offset at which markup is text. `bounds`: others
 * than ours, for the test that holds reports to less. The extension is a
 * construct that never matches: micromark calls it before it reads the first line, and it then replaces the others.
 */
export function inlineWithin(onBound: Limits['onBound'], bounds: InlineBounds = inlineBounds): Extension {
  const construct: Construct = {
    name: 'casusBounds',
    tokenize(_effects, _ok, nok) {
      const { parser } = this;
      if (!limitsByParser.has(parser)) {
        limitsByParser.set(parser, { bounds, onBound });
        parser.constructs.text = withBounds(parser.constructs.text);
      }
      return nok;
    },
  };
  return { document: { null: construct } };
}
