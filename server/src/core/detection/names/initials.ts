/** Initials as tokens: "J." and "Th." in "J.Th. Kuik". */
import { UPPER } from '../../text/name-shapes.ts';
import type { Tokens } from '../tokens/tokenize.ts';

const initial = new RegExp(`^(?:[${UPPER}]|Th|Ch|Ph|Tj|Sj|Yv|IJ|Chr|Joh)$`);
/** The longest initial, in letters. */
const LONGEST = 3;

/** An initial with its dot: "J.", "Th.". */
export const isInitial = (tokens: Tokens, i: number): boolean =>
  tokens.lengthOf(i) <= LONGEST &&
  tokens.isCapital(i) &&
  tokens.text.charAt(tokens.endOf(i)) === '.' &&
  initial.test(tokens.textOf(i));

/** Is this the text between an initial and what follows it in the name: "J.P.", "J. P.", "J.-P."? */
export const joinsInitial = (gap: string): boolean => /^\.[ -]?$/.test(gap);
