/**
 * Finds names typed in lower case: after a title or a word for kin, in a sentence that begins in lower case, or known
 * from elsewhere.
 */
import { bitsAt } from '../tokens/array-pool.ts';
import { CAPITAL, NUMBER, type Tokens } from '../tokens/tokenize.ts';
import {
  ON_COMMON_WORDS,
  ON_DICTIONARY_NAMES,
  ON_DUTCH_WORDS,
  ON_FIRST_NAMES,
  ON_SURNAMES,
} from '../tokens/token-classes.ts';
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, FOREIGN_WORD, SURNAME } from '../tokens/list-flags.ts';
import { BRACKET, BREAK, COLON, COMMA, SPACE, STOP } from '../tokens/separators.ts';
import type { CandidateWords } from './candidates.ts';
import { cueBit } from './cues.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { wordSet } from '../tokens/word-set.ts';
import { isInCompany } from './person-clauses.ts';
import { isDutchAt, listFlagsOf } from './scoring/lexicon-flags.ts';
import { isParticleWord, opensSurnameAt } from './particles.ts';
import { DUTCH } from './setting/languages.ts';
import { LANGUAGES } from './setting/topics.ts';
import { LANGUAGE_MASK } from './setting/setting.ts';

const title = cueBit('title');
const kin = cueBit('kin');
const naming = cueBit('naming');
const personal = title | kin | naming | cueBit('role');
const connective = cueBit('connective');
const verb = cueBit('verb');
const determiner = cueBit('determiner');
const locative = cueBit('locative');
const anyName = FIRST_NAME | SURNAME | DICTIONARY_NAME;
const onAnyNames = ON_FIRST_NAMES | ON_SURNAMES | ON_DICTIONARY_NAMES;

/** The shortest name that is looked for, in letters. */
const SHORTEST_NAME = 3;
/** A name of this length is hardly ever another word by chance, in letters. */
const LONG_NAME = 6;
/** A surname has at most this many particles: "van de der". */
const MOST_PARTICLES = 3;

const isLowerCase = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & (CAPITAL | NUMBER)) === 0;
/** Does only a space, an apostrophe or an abbreviation's dot stand before word `i`? */
const isJoinedBefore = (tokens: Tokens, i: number): boolean => /^\.? ['’]?$|^['’]$/.test(tokens.gapTextAfter(i - 1));

/** Indices of the words of lower-case names that their own context shows. */
export function lowerCaseNames(candidates: CandidateWords): readonly number[] {
  const { tokens, skipped, aboutAuthor } = candidates;
  if ((tokens.anyClasses & (onAnyNames | title)) === 0) return noWords;
  const found: number[] = [];
  const hasTitle = (tokens.anyClasses & title) !== 0;
  let isOpening = true;
  let beganInLowerCase = false;
  for (let i = 0; i < tokens.count; i++) {
    const gap = tokens.gaps[i] ?? BREAK;
    isOpening ||= gap === BREAK || gap === STOP || gap === COLON;
    // "21:14 – ben bij marlijn": the time says nothing about the sentence.
    if (isOpening && !tokens.isNumber(i)) {
      beganInLowerCase = isLowerCase(tokens, i);
      isOpening = false;
    }
    if (!isLowerCase(tokens, i) || tokens.lengthOf(i) < SHORTEST_NAME || skipped[i] === 1 || aboutAuthor[i] === 1)
      continue;
    const known = tokens.classesOf(i);
    const farTitle = hasTitle && i > 1 && isParticleWord(tokens.hashOf(i - 1)) ? titleBeforeParticles(tokens, i) : 0;
    if (((known & onAnyNames) === 0 && farTitle === 0) || isForeignWord(candidates, i)) continue;
    const before = gap === SPACE || gap === STOP ? tokens.classesOf(i - 1) : 0;
    const isIntroduced = farTitle !== 0 || (before & (title | kin | naming)) !== 0;
    if (isIntroduced ? isIntroducedName(tokens, i, before, farTitle) : beganInLowerCase && isMessageName(tokens, i)) {
      found.push(i);
      const surname = surnameAfter(candidates, i);
      if (surname !== undefined) found.push(surname);
    }
  }
  return found;
}

const noWords: readonly number[] = [];

/** "Anyone can", "Sharp's book is sharp": is word `i` a word of the language of its sentence, which is not Dutch? */
function isForeignWord({ tokens, settings }: Pick<CandidateWords, 'tokens' | 'settings'>, i: number): boolean {
  const language = bitsAt(settings, i) & LANGUAGE_MASK;
  if (language <= DUTCH) return false;
  return tokens.isAbout(i, 1 << language) || (listFlagsOf(tokens, i) & FOREIGN_WORD) !== 0;
}

/**
 * Is word `i`, in a sentence without capitals, a name? A first name is, though it looks like a compound ("willemijn"); a
 * name that may be a surname too is one only beside a verb or a preposition: "komt hendrikje ook".
 */
function isMessageName(tokens: Tokens, i: number): boolean {
  const known = tokens.classesOf(i);
  if ((known & ON_DUTCH_WORDS) !== 0) return (known & ON_COMMON_WORDS) === 0 && isInCompany(tokens, i);
  // "he said": a word of another language, in a sentence too short to tell its language.
  if (tokens.isAbout(i, LANGUAGES) || (listFlagsOf(tokens, i) & FOREIGN_WORD) !== 0) return false;
  const isBeside = (k: number, cue: number): boolean =>
    k >= 0 && k < tokens.count && tokens.gaps[Math.max(i, k)] === SPACE && tokens.has(k, cue);
  const isBesideVerb = isBeside(i - 1, verb | connective) || isBeside(i + 1, verb);
  // "abd 150°" is an abbreviation.
  if ((known & ON_FIRST_NAMES) !== 0)
    return (
      (tokens.lengthOf(i) > SHORTEST_NAME || isBesideVerb) && (tokens.lengthOf(i) >= LONG_NAME || !isDutchAt(tokens, i))
    );
  return (known & ON_DICTIONARY_NAMES) !== 0 && tokens.lengthOf(i) >= LONG_NAME && isBesideVerb;
}

/**
 * The cue of the title before the particles that lead up to word `i` ("mevrouw van der wal"), as a bit; 0 without a
 * title.
 */
export function titleBeforeParticles(tokens: Tokens, i: number): number {
  let k = i - 1;
  while (k > 0 && i - k <= MOST_PARTICLES && isParticleWord(tokens.hashOf(k)) && isJoinedBefore(tokens, k + 1)) k--;
  const isSurname = k < i - 1 && isJoinedBefore(tokens, k + 1) && opensSurnameAt(tokens, k + 1);
  return isSurname ? tokens.classesOf(k) & title : 0;
}

/**
 * Is word `i` a name, after a word that introduces names? `before`: classes of the word before; `farTitle`: title
 * before particles.
 */
function isIntroducedName(tokens: Tokens, i: number, before: number, farTitle: number): boolean {
  const flags = listFlagsOf(tokens, i);
  const isWord = (flags & (DUTCH_WORD | COMMON_WORD)) !== 0;
  // "mevrouw van der wal", but not "mevrouw van de gemeente".
  if (farTitle !== 0) return (flags & SURNAME) !== 0 || !isWord;
  if ((before & naming) !== 0)
    return (flags & (FIRST_NAME | DICTIONARY_NAME)) !== 0 && (flags & COMMON_WORD) === 0 && !isWord;
  return (flags & anyName) !== 0 && !isWord;
}

/** "mitchell de haan": index of the surname in lower case that follows a first name; undefined when none follows. */
function surnameAfter({ tokens, skipped }: CandidateWords, i: number): number | undefined {
  let k = i + 1;
  while (k < tokens.count && k - i <= MOST_PARTICLES && isParticleWord(tokens.hashOf(k)) && isJoinedBefore(tokens, k))
    k++;
  if (
    k >= tokens.count ||
    !isJoinedBefore(tokens, k) ||
    !isLowerCase(tokens, k) ||
    skipped[k] === 1 ||
    tokens.lengthOf(k) < SHORTEST_NAME
  )
    return undefined;
  const hasParticle = k > i + 1;
  const flags = listFlagsOf(tokens, k);
  const isWord = (flags & (hasParticle ? COMMON_WORD : DUTCH_WORD)) !== 0;
  return (flags & (SURNAME | DICTIONARY_NAME)) !== 0 && !isWord ? k : undefined;
}

/**
 * Is word `i`, in lower case, a mention of a name that is known from elsewhere? A word that is no Dutch word always is.
 * A Dutch word is one only where a name would stand: after a title or a word for kin, between a connective and a verb
 * or stop ("met vos ging"), where people do something together ("gebeld met mark"), alone in a cell or bracket.
 */
export function isLowerCaseName(candidates: CandidateWords, i: number): boolean {
  const { tokens } = candidates;
  if (tokens.lengthOf(i) < SHORTEST_NAME || isForeignWord(candidates, i)) return false;
  const isSpaced = i > 0 && tokens.gaps[i] === SPACE;
  const before = isSpaced ? tokens.classesOf(i - 1) : 0;
  const flags = listFlagsOf(tokens, i);
  const isFirstName = (flags & FIRST_NAME) !== 0;
  // "Hij zegt dat tess begon": before a first name, "dat" opens a clause.
  const opensClause = isFirstName && (flags & COMMON_WORD) === 0 && tokens.hashes[i - 1] === thatWord;
  // "een vos": an ordinary word, even where the family is called Vos.
  if (((before & determiner) !== 0 && !opensClause) || foreignDeterminers.has(tokens.hashOf(i - 1))) return false;
  if ((before & personal) !== 0 || !isDutchAt(tokens, i)) return true;
  const secondBefore = i > 1 && isSpaced ? tokens.classesOf(i - 2) : 0;
  // "een sluwe vos"
  if ((secondBefore & determiner) !== 0 && (before & (connective | verb | locative)) === 0) return false;
  if (isInCompany(tokens, i)) return true;
  const gap = tokens.gaps[i + 1] ?? STOP;
  const isBeforeVerb = gap === SPACE && tokens.has(i + 1, verb);
  const isLinked = opensClause || (before & (connective | verb)) !== 0;
  if ((flags & COMMON_WORD) !== 0) return (isLinked || (isFirstName && opensItem(tokens, i))) && isBeforeVerb;
  // "met mark en tess": a first name that is a Dutch word by chance stands where people stand.
  if (isFirstName && (isLinked || (before & locative) !== 0 || isItem(tokens, i))) return true;
  return isBeforeVerb;
}

const thatWord = hashWord('dat');
const foreignDeterminers = wordSet('a an the my her his their our your this no un une ein eine mein');

/** Does word `i` open a sentence, a cell or a bracket? */
const opensItem = (tokens: Tokens, i: number): boolean => {
  const gap = tokens.gaps[i] ?? BREAK;
  return gap === BREAK || gap === STOP || gap === BRACKET;
};

/** Is word `i` all that a cell or line holds, or the first of a list in brackets: "(merel, wietske)"? */
function isItem(tokens: Tokens, i: number): boolean {
  const next = i + 1 < tokens.count ? (tokens.gaps[i + 1] ?? BREAK) : BREAK;
  const gap = tokens.gaps[i] ?? BREAK;
  if (i > 0 && gap !== BREAK && gap !== BRACKET) return false;
  return next === BREAK || next === BRACKET || next === COMMA;
}
