/** How the mentions of a word form are counted, and what stands around one of them. */
import { SPACE } from '../tokens/separators.ts';
import { type Tokens } from '../tokens/tokenize.ts';
import { ON_COMMON_WORDS, ON_DICTIONARY_NAMES, ON_FIRST_NAMES } from '../tokens/token-classes.ts';
import { isParticle } from './particles.ts';

/** How a word form is mentioned in a document. Counts stop at two: more mentions say no more. */
export interface MentionFacts {
  /** Mentions with a capital inside a sentence. */
  readonly inside: number;
  /** Mentions with a capital at the start of a sentence. */
  readonly initial: number;
  /** Mentions in lower case. */
  readonly lower: number;
  /** The cues that some mention has, as bits. */
  readonly cues: number;
}

/** The counts that `MentionFacts` are made of. */
export interface MentionCounts {
  /** Mentions as a candidate. */
  readonly capital: number;
  readonly inside: number;
  readonly initial: number;
  /** By the number of the cue's bit: mentions that have the cue. */
  readonly cues: readonly number[] | undefined;
}

const upToTwo = (count: number): number => (count > 2 ? 2 : count);

/** Does a capitalised word or a particle stand right behind word `i`? */
export const surnameFollows = (tokens: Tokens, i: number): boolean =>
  tokens.gaps[i + 1] === SPACE && (tokens.isCapital(i + 1) || isParticle(tokens, i + 1));

/** Does a first name stand before word `i`, with or without particles between? */
export function firstNamePrecedes(tokens: Tokens, i: number): boolean {
  let k = i - 1;
  while (k > 0 && isParticle(tokens, k) && tokens.gaps[k + 1] === SPACE) k--;
  const known = tokens.classesOf(k);
  return (
    k >= 0 &&
    tokens.gaps[k + 1] === SPACE &&
    tokens.isCapital(k) &&
    (known & (ON_FIRST_NAMES | ON_DICTIONARY_NAMES)) !== 0 &&
    (known & ON_COMMON_WORDS) === 0
  );
}

/** `lower`: mentions in lower case. Undefined when the word has no mention as a candidate. */
export function mentionsOf({ capital, inside, initial, cues }: MentionCounts, lower: number): MentionFacts | undefined {
  if (capital === 0) return undefined;
  let bits = 0;
  cues?.forEach((count, bit) => {
    if (count > 0) bits |= 1 << bit;
  });
  return { inside: upToTwo(inside), initial: upToTwo(initial), lower: upToTwo(lower), cues: bits };
}

export const areSame = (a: MentionFacts | undefined, b: MentionFacts | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.inside === b.inside &&
    a.initial === b.initial &&
    a.lower === b.lower &&
    a.cues === b.cues);
