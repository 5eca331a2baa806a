/**
 * Derives from a regular expression words of which each match holds one at least: `/\bkrijg(?:en|t)?\b.*\b\d+ punten\b/`
 * has "punten". A text without any of them needn't be searched. `word-signs.ts` finds which words a text has.
 */
import { addAll, smallest } from '../../lists.ts';
import { DROPPED, foldedCode } from './fold.ts';
import { isAsciiLetterOrDigit, SPACE } from './character-codes.ts';
import { parsePattern, type PatternPart, type PatternSequence } from './pattern-parts.ts';

/** A folded word of ASCII letters, or the first letters of one. */
export interface NecessaryWord {
  readonly letters: string;
  /** False where the word may go on behind the letters. */
  readonly isWhole: boolean;
}

/** Words between spaces, as they are; and as the first letters of words. */
export const wholeWords = (words: string): readonly NecessaryWord[] =>
  words.split(' ').map((letters) => ({ letters, isWhole: true }));
export const firstLetters = (words: string): readonly NecessaryWord[] =>
  words.split(' ').map((letters) => ({ letters, isWhole: false }));

/** What the texts of a part may look like: letters, digits, `BOUNDARY` for any other characters, `ANYTHING`. */
type Shape = string;
const BOUNDARY = ' ';
const ANYTHING = '*';

/** More shapes than this are not put together: each part is looked at alone. */
const MOST_SHAPES = 1000;

/** Fewer first letters than this tell too little. */
const LEAST_LETTERS = 3;

/** Undefined where no words are necessary. The pattern may be for folded texts or others, with `/i` or without. */
export const necessaryWords = ({ source }: RegExp): readonly NecessaryWord[] | undefined =>
  wordsOfAlternatives(parsePattern(source), ANYTHING);

/** One of the words of all alternatives. `before`: the shape of what stands before. */
function wordsOfAlternatives(alternatives: readonly PatternSequence[], before: Shape): NecessaryWord[] | undefined {
  const words: NecessaryWord[] = [];
  for (const sequence of alternatives) {
    const own = read(sequence, before).words;
    if (!own) return undefined;
    addAll(words, own);
  }
  return words;
}

interface Reading {
  readonly words: NecessaryWord[] | undefined;
  /** Undefined where there are too many. */
  readonly shapes: readonly Shape[] | undefined;
}

function read(sequence: PatternSequence, before: Shape): Reading {
  let shapes: Shape[] = [before];
  let isWhole = true;
  let best: NecessaryWord[] | undefined;
  const consider = (words: NecessaryWord[] | undefined): void => {
    if (words && (!best || telling(words) > telling(best))) best = words;
  };
  for (const part of sequence) {
    const last = shapes.every((shape) => shape.endsWith(BOUNDARY)) ? BOUNDARY : ANYTHING;
    const own = shapesOf(part);
    // A part that may be left out makes no word necessary.
    if (part.kind === 'group' && part.least > 0) consider(wordsOfAlternatives(part.alternatives, last));
    if (own && own.length * shapes.length > MOST_SHAPES) {
      // What stands before the word that is being put together decides no more.
      consider(wordsIn(shapes));
      shapes = [...new Set(shapes.map(endOf))];
      isWhole = false;
    }
    if (own && own.length * shapes.length <= MOST_SHAPES)
      shapes = shapes.flatMap((shape) => own.map((each) => shape + each));
    else {
      consider(wordsIn(shapes));
      shapes = own && own.length <= MOST_SHAPES ? own.map((each) => last + each) : [ANYTHING];
      isWhole = false;
    }
  }
  consider(wordsIn(shapes));
  return { words: best, shapes: isWhole ? shapes.map((shape) => shape.slice(before.length)) : undefined };
}

/** From the last boundary, or from what may be anything, on. */
const endOf = (shape: Shape): Shape =>
  shape.slice(Math.max(0, shape.lastIndexOf(BOUNDARY), shape.lastIndexOf(ANYTHING)));

/** Long words tell most: the shortest one decides. */
const telling = (words: readonly NecessaryWord[]): number =>
  smallest(words.map(({ letters, isWhole }) => letters.length + (isWhole ? 1 : 0)));

/** The shapes of one part, how often it may come included. */
function shapesOf(part: PatternPart): readonly Shape[] | undefined {
  if (part.kind === 'boundary') return [BOUNDARY];
  const once = part.kind === 'group' ? shapesOfGroup(part.alternatives) : part.characters?.map(shapeOf);
  if (part.kind === 'characters' && !once) {
    if (part.mayBeLetter) return [ANYTHING];
    return part.least > 0 ? [BOUNDARY] : ['', BOUNDARY];
  }
  if (part.least === 1 && part.most === 1) return once;
  if (part.least === 0 && part.most === 1) return once && ['', ...once];
  if (!once) return [ANYTHING];
  if (once.every((shape) => shape === BOUNDARY)) return part.least > 0 ? [BOUNDARY] : ['', BOUNDARY];
  const [only] = once;
  if (
    once.length === 1 &&
    only !== undefined &&
    !only.endsWith(BOUNDARY) &&
    part.least > 0 &&
    part.least < LEAST_LETTERS * 2
  )
    return [only.repeat(part.least) + (part.most > part.least ? ANYTHING : '')];
  const repeated = once.every((shape) => shape.endsWith(BOUNDARY)) ? ANYTHING + BOUNDARY : ANYTHING;
  return part.least > 0 ? [repeated] : ['', repeated];
}

function shapesOfGroup(alternatives: readonly PatternSequence[]): readonly Shape[] | undefined {
  const all: Shape[] = [];
  for (const sequence of alternatives) {
    const { shapes } = read(sequence, '');
    if (!shapes || all.length + shapes.length > MOST_SHAPES) return undefined;
    addAll(all, shapes);
  }
  return all;
}

function shapeOf(character: string): Shape {
  const folded = foldedCode(character.charCodeAt(0));
  if (folded === DROPPED) return '';
  if (folded === SPACE || !/[\p{L}\p{M}\d]/u.test(character)) return BOUNDARY;
  return isAsciiLetterOrDigit(folded) ? String.fromCharCode(folded) : ANYTHING;
}

/** The word that tells most of each shape; undefined when one of them has none. */
function wordsIn(shapes: readonly Shape[]): NecessaryWord[] | undefined {
  const words = new Map<string, NecessaryWord>();
  for (const shape of shapes) {
    const word = wordIn(shape);
    if (!word) return undefined;
    words.set(word.letters + String(word.isWhole), word);
  }
  return [...words.values()];
}

/** Letters behind a boundary or a digit. What a pattern ends with may go on in the text. */
const lettersInShape = /(?<=[ \d])[a-z]+/g;

function wordIn(shape: Shape): NecessaryWord | undefined {
  let best: NecessaryWord | undefined;
  for (const { 0: letters, index } of shape.matchAll(lettersInShape)) {
    const after = shape.charAt(index + letters.length);
    const word = { letters, isWhole: after !== '' && after !== ANYTHING };
    if (!word.isWhole && letters.length < LEAST_LETTERS) continue;
    if (!best || telling([word]) > telling([best])) best = word;
  }
  return best;
}
