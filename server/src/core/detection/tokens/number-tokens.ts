/** Which tokens are numbers: in digits ("17"), or written out in Dutch ("zeventien"). */
import { memo } from '../../incremental/memo.ts';
import type { Passage } from '../../report/model.ts';
import { WordSet } from './word-set.ts';
import { numberWords } from './number-words.ts';
import { HAS_DIGIT, tokensOf, type Tokens } from './tokenize.ts';
import { NUMBER_WORD } from './token-classes.ts';

/** Indices of the words that hold a digit: half of the detectors look at no other word. */
export const digitTokens = memo((passage: Passage): readonly number[] => {
  const { anyFlags, count, flags } = tokensOf(passage);
  if ((anyFlags & HAS_DIGIT) === 0) return noNumbers;
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (((flags[i] ?? 0) & HAS_DIGIT) !== 0) found.push(i);
  return found;
});
const noNumbers: readonly number[] = [];

/** Is the word a number in words? */
export const isNumberWord = (tokens: Tokens, i: number): boolean => tokens.has(i, NUMBER_WORD);

/** A number word or a single letter, as codes are read out. */
export const isSpokenSign = (tokens: Tokens, i: number): boolean => isNumberWord(tokens, i) || tokens.lengthOf(i) === 1;

/** "zestienjarige" */
export const isGluedAge = (hash: number): boolean => gluedAges.has(hash);
const gluedAges = new WordSet(() => [...numberWords.keys()].map((word) => `${word}jarige`));

/** Offsets at which at least `minimum` number words follow one another, as in dictation: "nul zes een twee …". */
export function dictationStarts(tokens: Tokens, minimum: number): readonly number[] {
  if ((tokens.anyClasses & NUMBER_WORD) === 0) return noNumbers;
  let found: number[] | undefined;
  let run = 0;
  for (let i = 0; i < tokens.count; i++) {
    run = isNumberWord(tokens, i) ? run + 1 : 0;
    if (run === minimum) (found ??= []).push(tokens.startOf(i - minimum + 1));
  }
  return found ?? noNumbers;
}

/** The fewest number words in a row that a detector takes for one dictated number. */
export const SHORTEST_DICTATION = 4;
