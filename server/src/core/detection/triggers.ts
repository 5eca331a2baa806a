/**
 * Where a detector is asked: each detector declares the words and signs without which it finds nothing, and a passage
 * without any of them is never searched.
 */
import { dictationStarts } from './tokens/number-tokens.ts';
import type { Tokens } from './tokens/tokenize.ts';

/** One of these is enough. */
export interface Triggers {
  /** Shapes of words: `NUMBER`, `HAS_DIGIT` (`tokenize.ts`). */
  readonly shapes?: number;
  /** Classes of words: `AGE_WORD`, `MONTH` (`token-classes.ts`). */
  readonly classes?: number;
  /** Signs: "@#". */
  readonly signs?: string;
  /** So many number words in a row, as in dictation. */
  readonly dictated?: number;
}

/** Does a passage with these tokens have one of the triggers? */
export function isTriggered({ shapes = 0, classes = 0, signs = '', dictated }: Triggers, tokens: Tokens): boolean {
  if ((tokens.anyFlags & shapes) !== 0 || (tokens.anyClasses & classes) !== 0) return true;
  if (dictated !== undefined && dictationStarts(tokens, dictated).length > 0) return true;
  for (const sign of signs) if (tokens.text.includes(sign)) return true;
  return false;
}

/** Is word `i` one of the words that trigger? */
export const isTrigger = ({ shapes = 0, classes = 0 }: Triggers, tokens: Tokens, i: number): boolean =>
  tokens.hasShape(i, shapes) || tokens.has(i, classes);
