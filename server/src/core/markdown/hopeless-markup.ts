/**
 * Inline html and code of which the end was sought in vain up to the end of a paragraph: the same search from further on finds
 * no end either, so it is not made. This changes nothing about what is found; "x <!-- x <!-- …" takes linear time by it.
 */
import type { Code, Construct, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { BACKTICK, EXCLAMATION_MARK, HYPHEN, LEFT_BRACKET, QUESTION_MARK } from '../text/character-codes.ts';

/** Sees each character that is read of one piece of markup; the answer is true when it has no end. */
type Observer = (code: Code, offset: number) => boolean;

interface Watched {
  readonly observe: Observer;
  /** Called when there was no end up to the end of the paragraph. */
  readonly onNoEnd: () => void;
}

/** Reads as `tokenize` does, watched by what `watch` makes for each piece of markup. */
export const watching = (tokenize: Tokenizer, watch: (context: TokenizeContext) => Watched): Tokenizer =>
  function start(effects, ok, nok) {
    const { observe, onNoEnd } = watch(this);
    let isDone = false;
    let isAtEnd = false;
    const found: State = (code) => {
      isDone = true;
      return ok(code);
    };
    const notFound: State = (code) => {
      isDone = true;
      if (isAtEnd) onNoEnd();
      return nok(code);
    };
    let state: State | undefined = tokenize.call(this, effects, found, notFound);
    const step: State = (code) => {
      if (state === found) return ok(code);
      if (code === null) isAtEnd = true;
      else if (observe(code, this.now().offset)) return nok(code);
      const next: State | undefined = state?.(code);
      if (isDone) return next;
      state = next;
      return step;
    };
    return step;
  };

const hopelessHtml = new WeakMap<TokenizeContext, Set<string>>();

/** Comments, instructions, declarations and CDATA, each with its own end. */
export const watchedHtml = ({ tokenize }: Construct): Tokenizer =>
  watching(tokenize, (context) => {
    const hopeless = hopelessHtml.get(context) ?? new Set();
    let read = 0;
    let isMarked = false;
    let kind: string | undefined;
    return {
      observe(code) {
        read++;
        if (read === 2) {
          isMarked = code === EXCLAMATION_MARK;
          if (code === QUESTION_MARK) kind = 'instruction';
        } else if (read === 3 && isMarked) {
          kind = code === HYPHEN ? 'comment' : code === LEFT_BRACKET ? 'cdata' : 'declaration';
        }
        return kind !== undefined && hopeless.has(kind);
      },
      onNoEnd() {
        if (kind !== undefined) hopelessHtml.set(context, hopeless.add(kind));
      },
    };
  });

/** For each number of backticks the offset at which a run of so many was last met, when all of the paragraph was read. */
const lastRuns = new WeakMap<TokenizeContext, ReadonlyMap<number, number>>();

/**
 * Code between runs of as many backticks. `isTooLong` is told how many events of micromark the code has so far.
 */
export const watchedCode = (
  { tokenize }: Construct,
  isTooLong: (context: TokenizeContext, pieces: number) => boolean,
): Tokenizer =>
  watching(tokenize, (context) => {
    const before = context.events.length;
    const known = lastRuns.get(context);
    const runs = new Map<number, number>();
    let length = 0;
    let isOpen = false;
    return {
      observe(code, offset) {
        if (code === BACKTICK) {
          length++;
          return false;
        }
        if (isTooLong(context, context.events.length - before)) return true;
        if (length === 0) return false;
        const isOpening = !isOpen;
        const opened = length;
        length = 0;
        isOpen = true;
        if (isOpening) return known !== undefined && (known.get(opened) ?? 0) <= offset;
        runs.set(opened, offset);
        return false;
      },
      onNoEnd() {
        if (length > 0 && isOpen) runs.set(length, Infinity);
        lastRuns.set(context, runs);
      },
    };
  });
