/**
 * Finds names that the words around them show beyond doubt, whatever the scorer makes of them: "geslagen door Roderick",
 * "Kevin en Sanne" where Kevin is a person, "Marjan Post, huisarts".
 */
import { flagsAt, bitsAt, hasBit } from '../tokens/array-pool.ts';
import {
  ALL_LISTS,
  COMMON_WORD,
  DICTIONARY_NAME,
  DUTCH_WORD,
  FIRST_NAME,
  PLACE_NAME,
  SURNAME,
} from '../tokens/list-flags.ts';
import { BRACKET, BREAK, COMMA, SPACE, STOP } from '../tokens/separators.ts';
import { wordSet } from '../tokens/word-set.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import type { CandidateWords } from './candidates.ts';
import { AFTER_CONNECTIVE, AFTER_FIRST_NAME, AFTER_TITLE, BEFORE_VERB } from './context-cues.ts';
import { cueBit } from './cues.ts';
import { isParticle } from './particles.ts';

const kin = cueBit('kin');
const role = cueBit('role') | kin;
const functionWord = cueBit('pronoun') | cueBit('determiner') | cueBit('connective') | cueBit('verb') | cueBit('title');
const by = wordSet('door');
const and = wordSet('en & met');
/** Words between a name and the role of its bearer: "Marjan Post, de huisarts". */
const determiners = wordSet('de het een zijn haar hun onze mijn als');
/** Participles of what is done to a person, by their form; those of texts are no reason: "geschreven door". */
const participle = /^[a-zà-ÿ]{0,7}(?:ge|be|ver|ont|mis)[a-zà-ÿ]{2,}(?:d|t|en)$/;
const ofText =
  /^(?:geschreven|gemaakt|beschreven|ontwikkeld|uitgevoerd|opgesteld|uitgegeven|ontworpen|vertaald|bedacht|geïnspireerd|beïnvloed|gepubliceerd)$/;

/** By how much the scorer may be against a name that is only likely. */
const LEAST_LIKELY = -1;
/** The same for a first name with a capital inside a sentence, and nothing else to show it. */
const LEAST_SURE = -0.5;

/**
 * Is word `i` shown to be a person's name? `isPerson`: is another word of the passage one? `margin`: what the scorer
 * says of the word.
 */
export function isShownName(
  candidates: CandidateWords,
  i: number,
  margin: number,
  isPerson: (i: number) => boolean,
): boolean {
  const { tokens, listFlags, cues, sentenceStarts } = candidates;
  const known = flagsAt(listFlags, i);
  const isWord = (known & (DUTCH_WORD | COMMON_WORD)) !== 0;
  const isFirstName = (known & FIRST_NAME) !== 0 && !isWord;
  const mentionCues = bitsAt(cues, i);
  // "Ferry Haanstra"
  if ((known & (FIRST_NAME | DICTIONARY_NAME)) !== 0 && tokens.gaps[i + 1] === SPACE && isPerson(i + 1))
    return (
      (known & COMMON_WORD) === 0 ||
      ((known & FIRST_NAME) !== 0 && sentenceStarts[i] === 0 && !tokens.has(i, functionWord))
    );
  // "meneer Groen", "mevrouw Post"
  if ((mentionCues & AFTER_TITLE) !== 0 && tokens.gaps[i] === SPACE)
    return !tokens.has(i, functionWord) && tokens.lengthOf(i) > 1;
  // "meneer Klein Haarhuis"
  if (
    i > 0 &&
    tokens.gaps[i] === SPACE &&
    hasBit(cues, i - 1, AFTER_TITLE) &&
    tokens.isCapital(i - 1) &&
    !tokens.has(i - 1, functionWord)
  )
    return (known & (COMMON_WORD | PLACE_NAME)) === 0;
  if ((mentionCues & AFTER_CONNECTIVE) !== 0) {
    const before = tokens.hashOf(i - 1);
    if (!isWord && by.has(before) && isDoneTo(tokens, i - 2)) return true;
    if (isFirstName && margin > LEAST_LIKELY && and.has(before) && i > 1 && isPerson(i - 2)) return true;
  }
  if (isFirstName && margin > LEAST_LIKELY && and.has(tokens.hashOf(i + 1)) && isPerson(i + 2)) return true;
  // "zijn zoon, Floris"
  if (isFirstName && i > 0 && tokens.gaps[i] === COMMA && tokens.has(i - 1, kin)) return true;
  // "Ik sprak Bastiaan": on the lists as a first name, and as nothing else.
  if ((known & ALL_LISTS) === (FIRST_NAME | DICTIONARY_NAME) && margin > LEAST_SURE && sentenceStarts[i] === 0)
    return true;
  if (isFirstName && margin > LEAST_LIKELY && sentenceStarts[i] === 1 && (mentionCues & BEFORE_VERB) !== 0) return true;
  if (isFirstName || ((mentionCues & AFTER_FIRST_NAME) !== 0 && (known & (SURNAME | DICTIONARY_NAME)) !== 0))
    return hasRoleBehind(tokens, lastOfName(tokens, i));
  return false;
}

const passive = wordSet('is was zijn waren wordt werd worden werden ben bent geworden');
/** The auxiliary of a participle stands within this many words before it. */
const AUXILIARY_REACH = 7;

/** Is word `i` the participle of something done to a person, in a passive sentence? */
function isDoneTo(tokens: Tokens, i: number): boolean {
  if (i < 0 || tokens.lengthOf(i) < 5) return false;
  const word = tokens.textOf(i);
  if (!participle.test(word) || ofText.test(word)) return false;
  for (let k = i - 1; k >= 0 && i - k <= AUXILIARY_REACH; k--) {
    const gap = tokens.gaps[k + 1];
    if (gap === BRACKET || gap === STOP || gap === BREAK) return false;
    if (passive.has(tokens.hashOf(k))) return true;
  }
  return false;
}

/** The index of the last word of the name that word `i` is part of: "Femke T.", "Karin van Gelderen". */
function lastOfName(tokens: Tokens, i: number): number {
  let last = i;
  for (let k = i + 1; k < tokens.count && k - i < 5 && tokens.gaps[k] === SPACE; k++) {
    if (tokens.isCapital(k)) last = k;
    else if (!isParticle(tokens, k)) break;
  }
  return last;
}

/** ", huisarts", " (de gezinsvoogd": what the bearer of a name that ends with word `i` is. */
function hasRoleBehind(tokens: Tokens, i: number): boolean {
  const gap = tokens.gaps[i + 1];
  if (gap !== COMMA && gap !== BRACKET) return false;
  const k = determiners.has(tokens.hashOf(i + 1)) ? i + 2 : i + 1;
  return k < tokens.count && !tokens.isCapital(k) && tokens.has(k, role);
}
