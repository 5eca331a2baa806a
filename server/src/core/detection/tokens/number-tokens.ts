/** Which words of a tokens are numbers: in digits, or written out in Dutch. */
import { memo } from '../../incremental/memo.ts';
import type { Passage } from '../../report/model.ts';
import { hashWord } from './word-hash.ts';
import { numberWords } from './number-words.ts';
import { HAS_DIGIT, NUMBER, tokensOf, type Tokens } from './tokenize.ts';
import { AGE_WORD, NUMBER_WORD } from './token-classes.ts';

/** Words with a digit, by index: half of the detectors look at nothing else. */
export const digitTokens = memo((passage: Passage): readonly number[] => {
  const { anyFlags, count, flags } = tokensOf(passage);
  if ((anyFlags & HAS_DIGIT) === 0) return none;
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (((flags[i] ?? 0) & HAS_DIGIT) !== 0) found.push(i);
  return found;
});
const none: readonly number[] = [];

/** Does it begin with a digit? */
export const isNumber = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & NUMBER) !== 0;

export const isNumberWord = (tokens: Tokens, i: number): boolean => ((tokens.classes[i] ?? 0) & NUMBER_WORD) !== 0;

/** A number word or a single letter, as codes are read out. */
export const isSpokenSign = (tokens: Tokens, i: number): boolean =>
  isNumberWord(tokens, i) || (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 1;

/** "zestienjarige" */
export const isGluedAge = (hash: number): boolean => glued.has(hash);
const glued = new Set([...numberWords.keys()].map((word) => hashWord(`${word}jarige`)));

/** Does a word begin with a digit, or can it be an age in words? */
export const hasAges = ({ anyFlags, anyClasses }: Tokens): boolean =>
  (anyFlags & NUMBER) !== 0 || (anyClasses & AGE_WORD) !== 0;

/** Offsets at which at least `least` number words follow one another, as in dictation. */
export function spokenStarts(tokens: Tokens, least: number): readonly number[] {
  if ((tokens.anyClasses & NUMBER_WORD) === 0) return none;
  let found: number[] | undefined;
  let run = 0;
  for (let i = 0; i < tokens.count; i++) {
    run = isNumberWord(tokens, i) ? run + 1 : 0;
    if (run === least) (found ??= []).push(tokens.starts[i - least + 1] ?? 0);
  }
  return found ?? none;
}

/** The shortest row of number words that a detector takes for one number. */
const DICTATED = 4;

/** Is there a digit in it, or a number that is read out? */
export const hasDigits = (tokens: Tokens): boolean =>
  (tokens.anyFlags & HAS_DIGIT) !== 0 || spokenStarts(tokens, DICTATED).length > 0;
