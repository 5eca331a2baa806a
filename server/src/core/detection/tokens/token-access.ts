/** Reads one token of a passage, and the text between two tokens. `i` is a word index. */
import { ALL_CAPS, CAPITAL, type Tokens } from './tokenize.ts';

/** The word as it is written. */
export const wordAt = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.starts[i], tokens.ends[i]);

/** Length of the word, in UTF-16 units. */
export const lengthAt = (tokens: Tokens, i: number): number => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);

/** The text between the word and the next one; after the last word, the rest of the text. */
export const gapTextAfter = (tokens: Tokens, i: number): string =>
  tokens.text.slice(tokens.ends[i], tokens.starts[i + 1]);

/** Does the word start with a capital? */
export const hasCapital = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;

/** Is the word in capitals, and of two letters or more? */
export const isAllCaps = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & ALL_CAPS) !== 0;
