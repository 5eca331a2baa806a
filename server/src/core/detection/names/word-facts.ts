/**
 * What a document says about a word form. What one mention says and what all of them say is written in the same bits, so
 * that a document adds up its mentions word by word without making objects.
 */
import { SPACE } from '../tokens/separators.ts';
import { type Tokens } from '../tokens/tokenize.ts';
import { ON_COMMON_WORDS, ON_DICTIONARY_NAMES, ON_FIRST_NAMES } from '../tokens/token-classes.ts';
import type { Exclusion } from './exclusions.ts';
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

/** The facts about a word form. */
export interface WordFacts {
  /** Undefined when the word is a candidate nowhere. */
  readonly mentions: MentionFacts | undefined;
  readonly isCited: boolean;
  readonly isAuthor: boolean;
  /** A title, kinship, an age or a label shows a client or colleague of this name. */
  readonly isClient: boolean;
  /** Why the word is never a client's name in the document, if so. */
  readonly exclusion: Exclusion | undefined;
  /** Some mention stands without a surname behind it. */
  readonly isAlone: boolean;
}

/** The facts as bits. The lowest are those of the cues (`context-cues.ts`). */
export const CUES = (1 << 14) - 1;
/** The word is a candidate somewhere. */
const MENTIONED = 1 << 14;
/** Some mention stands without a surname behind it: "Hester" alone. */
const ALONE = 1 << 15;
/** Some mention stands without a first name before it, as "Koster" of "Hester van der Koster" doesn't. */
export const WITHOUT_FIRST_NAME = 1 << 16;
export const CITED = 1 << 17;
export const OF_CLIENT = 1 << 18;
const FLAGS = CUES | MENTIONED | ALONE | WITHOUT_FIRST_NAME | CITED | OF_CLIENT;
/** Three counts of two bits each, of which the higher is set at two and more. */
const INSIDE = 1 << 19;
const INITIAL = 1 << 21;
export const LOWER = 1 << 23;
const HIGHER_BITS = (INSIDE | INITIAL | LOWER) << 1;
const LOWER_BITS = INSIDE | INITIAL | LOWER;
/** The number of the exclusion in `exclusions` is written from this bit on. */
const EXCLUSION_SHIFT = 25;
const exclusions: readonly (Exclusion | undefined)[] = [undefined, 'animal', 'author', 'writer', 'listed'];

/** The bits of an exclusion. */
export const bitsOfExclusion = (exclusion: Exclusion | undefined): number =>
  exclusions.indexOf(exclusion) << EXCLUSION_SHIFT;
/** The bits that matter to a mention of the word in lower case. */
export const IN_ANY_FORM = CUES | (7 << EXCLUSION_SHIFT);

/** What the mention at word `i`, a candidate with these cues, says about the word. */
export const saidByMention = (tokens: Tokens, i: number, cues: number, opensSentence: boolean): number =>
  cues |
  MENTIONED |
  (opensSentence ? INITIAL : tokens.isAllCaps(i) ? 0 : INSIDE) |
  (surnameFollows(tokens, i) ? 0 : ALONE) |
  (firstNamePrecedes(tokens, i) ? 0 : WITHOUT_FIRST_NAME);

/** What two parts of a document together say, of which one is a single mention. */
export function together(all: number, mention: number): number {
  const counted = mention & LOWER_BITS;
  // One and one is two; two stays two.
  const two = ((all & counted) << 1) | (all & HIGHER_BITS);
  const one = (all ^ counted) & LOWER_BITS & ~(two >>> 1);
  return ((all | mention) & FLAGS) | two | one;
}

const countIn = (facts: number, count: number): number =>
  (facts & (count << 1)) !== 0 ? 2 : (facts & count) !== 0 ? 1 : 0;

/** Facts as bits, written out. */
export function wordFactsOf(facts: number): WordFacts {
  const exclusion = exclusions[facts >>> EXCLUSION_SHIFT];
  return {
    mentions:
      (facts & MENTIONED) === 0
        ? undefined
        : {
            inside: countIn(facts, INSIDE),
            initial: countIn(facts, INITIAL),
            lower: countIn(facts, LOWER),
            cues: facts & CUES,
          },
    isCited: (facts & CITED) !== 0,
    isAuthor: exclusion === 'author',
    isClient: (facts & OF_CLIENT) !== 0,
    exclusion,
    isAlone: (facts & ALONE) !== 0,
  };
}

/** Does a capitalised word or a particle stand right behind word `i`? */
const surnameFollows = (tokens: Tokens, i: number): boolean =>
  tokens.gapBefore(i + 1) === SPACE && (tokens.isCapital(i + 1) || isParticle(tokens, i + 1));

/** Does a first name stand before word `i`, with or without particles between? */
function firstNamePrecedes(tokens: Tokens, i: number): boolean {
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
