/**
 * Finds institutions by the article or the saint's title that opens their name: "bij De Sprong", "de school heet De
 * Sprong", "'t Vlot is de nachtopvang", "opgenomen in Sint Servaas".
 */
import { flagsAt, hasFlag } from '../../tokens/array-pool.ts';
import {
  CAPITALISED,
  COMMON_WORD,
  DICTIONARY_NAME,
  DUTCH_WORD,
  FIRST_NAME,
  PLACE_NAME,
  SURNAME,
} from '../../tokens/list-flags.ts';
import { cuesIn } from '../../tokens/token-classes.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { startsSentence } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import { isArticleBeforeName, isOnPhraseList, nameEnd, type InstitutionContext, type InstitutionSpan } from '../institution-span.ts'; // prettier-ignore
import { INSTITUTION, PERSON } from '../scoring/scorer.ts';
import { NO_KIND } from './kinds.ts';
import { isClippedArticle, isNeverBeforeInstitution, isSaint, kindOf, leadsToName } from './words.ts';

/**
 * "bij De Sprong", "van Het Trefpunt", "de school heet De Sprong": an article with a capital inside a sentence opens
 * the name of an institution, unless a person's name follows.
 */
export function articleThenName(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, labels, townWords } = context;
  const { tokens, listFlags } = candidates;
  const next = i + 1;
  if (
    i === 0 ||
    !isArticleBeforeName(tokens, i) ||
    isSaint(tokens.hashOf(i)) ||
    startsSentence(tokens, i) ||
    isOnPhraseList(candidates, i) ||
    isOnPhraseList(candidates, next)
  )
    return undefined;
  const before = tokens.hashOf(i - 1);
  if (tokens.isCapital(i - 1) || townWords[i] === 1 || townWords[next] === 1 || isNeverBeforeInstitution(before))
    return undefined;
  if (!/^ ["“'’‘(]{0,2}$/.test(tokens.gapTextAfter(i - 1))) return undefined;
  const known = flagsAt(listFlags, next);
  const isSurname = (known & (SURNAME | DICTIONARY_NAME)) !== 0 || labels[next] === PERSON;
  const isLedTo = leadsToName(before) || isCalled(tokens, i);
  if (!isLedTo && (isSurname || labels[next] !== INSTITUTION)) return undefined;
  if (!/^(?:Het|Ons|Onze|Huize|t)$/.test(tokens.textOf(i)) && isSurname && labels[next] !== INSTITUTION)
    return undefined;
  return { first: i, last: nameEnd(context, i, false), core: i, evidence: 'institution-context' };
}

/**
 * "De school op het terrein heet De Sprong." Does word `i` follow a word for naming, with a kind of institution before
 * it?
 */
function isCalled(tokens: Tokens, i: number): boolean {
  if ((cuesIn(tokens.classesOf(i - 1)) & cueBit('naming')) === 0) return false;
  for (let k = i - 2; k >= 0 && i - k < 8 && !/[.!?\n]/.test(tokens.gapTextAfter(k)); k--)
    if (kindOf(tokens, k) !== NO_KIND) return true;
  return false;
}

const beforeSurname = wordSet('van in op uit aan');

/** "in 't Vlot", but not "Loes van 't Hof", "T. in 't Veld", "in 't Gooi". */
export function clippedArticle(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, townWords, labels } = context;
  const { tokens, listFlags } = candidates;
  const next = i + 1;
  if (!isClippedArticle(tokens, i) || next >= tokens.count || !tokens.isCapital(next)) return undefined;
  if (tokens.textOf(i) !== 't' || !/['’‘`]/.test(tokens.text.charAt(tokens.startOf(i) - 1))) return undefined;
  if (tokens.gapTextAfter(i) !== ' ' || townWords[next] === 1 || isOnPhraseList(candidates, next)) return undefined;
  if (
    candidates.phrases.has(i) ||
    candidates.phrases.has(next) ||
    hasFlag(listFlags, next, PLACE_NAME | CAPITALISED | COMMON_WORD)
  )
    return undefined;
  if (i > 0) {
    const isParticle = beforeSurname.has(tokens.hashOf(i - 1));
    const name = isParticle ? i - 2 : i - 1;
    if (
      name >= 0 &&
      tokens.isCapital(name) &&
      /^[. ]{1,2}$/.test(tokens.gapTextAfter(name)) &&
      (labels[name] === PERSON || !startsSentence(tokens, name) || tokens.textOf(name).length === 1)
    )
      return undefined;
    if (name >= 0 && isParticle && tokens.has(name, personal)) return undefined;
    if (tokens.isCapital(i - 1) && isParticle && !startsSentence(tokens, i - 1)) return undefined;
  }
  return { first: i, last: nameEnd(context, next, false), core: i, evidence: 'institution-context' };
}
const personal = cueBit('title') | cueBit('kin') | cueBit('role');

/** The saint of a feast, and of towns. */
const feasts = wordSet('nicolaas niklaas maarten martinus klaas jan');
/** "Sint Maarten" */
export const isFeast = (tokens: Tokens, i: number): boolean =>
  isSaint(tokens.hashOf(i)) && feasts.has(tokens.hashOf(i + 1));

/** "Sint Servaas", "St. Joseph" */
export function saint(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, townWords } = context;
  const { tokens, listFlags } = candidates;
  const next = i + 1;
  if (!isSaint(tokens.hashOf(i)) || !tokens.isCapital(i) || !isArticleBeforeName(tokens, i)) return undefined;
  // "Ricardo Sint Jago"
  if (i > 0 && tokens.isCapital(i - 1) && tokens.gapTextAfter(i - 1) === ' ') return undefined;
  if (townWords[i] === 1 || townWords[next] === 1 || isFeast(tokens, i)) return undefined;
  if (isOnPhraseList(candidates, i) || candidates.phrases.has(i) || isOnPhraseList(candidates, next)) return undefined;
  const known = flagsAt(listFlags, next);
  if ((known & (FIRST_NAME | DICTIONARY_NAME | SURNAME)) === 0 && (known & DUTCH_WORD) !== 0) return undefined;
  return { first: i, last: nameEnd(context, i, false), core: i, evidence: 'institution-type' };
}
