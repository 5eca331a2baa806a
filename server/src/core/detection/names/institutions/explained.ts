/**
 * Finds institutions that the text says to be one: "Moira, een opvang voor vrouwen", "Spaarnehoek (beschermd wonen)",
 * "De Steiger is a small house", "Kaas & Zo".
 */
import { flagsAt, hasBit } from '../../tokens/array-pool.ts';
import { cuesIn } from '../../tokens/token-classes.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME } from '../../tokens/list-flags.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { cueBit } from '../cues.ts';
import { AFTER_FIRST_NAME, AFTER_KIN, AFTER_ROLE, AFTER_TITLE, BEFORE_AGE, startsSentence } from '../context-cues.ts';
import { isOnPhraseList, nameEnd, type InstitutionContext, type InstitutionSpan } from '../institution-span.ts';
import { NO_KIND } from './kinds.ts';
import { isArticle, isClippedArticle, kindOf } from './words.ts';

const articles = wordSet('een n a an the de het');
const forms = wordSet('is was');
/** Kinds that are persons as often: a baker, a help. */
const people = wordSet(
  'bakker slager kapper tandarts makelaar hulp advocaten verhuurder deurwaarder aannemer bloemist dierenarts post huis team groep',
);
const personal = AFTER_TITLE | AFTER_KIN | AFTER_ROLE | BEFORE_AGE | AFTER_FIRST_NAME;
/** Between the article and the kind stand at most this many words: "een kleine corporatie". */
const MOST_BETWEEN = 2;

export function explained(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, townWords } = context;
  const { tokens, listFlags, cues, document } = candidates;
  if (isOnPhraseList(candidates, i) || townWords[i] === 1 || tokens.lengthOf(i) < 3) return undefined;
  if (i > 0 && tokens.isCapital(i - 1) && /^[ -]$/.test(tokens.gapTextAfter(i - 1))) return undefined;
  if (i > 0 && isClippedArticle(tokens, i - 1)) return undefined;
  const known = flagsAt(listFlags, i);
  if (isCompany(tokens, i)) return { first: i, last: i + 1, core: i, evidence: 'institution-type' };
  const last = nameEnd(context, i, true);
  if (last === i && (known & (COMMON_WORD | FIRST_NAME)) !== 0) return undefined;
  if (last === i && startsSentence(tokens, i) && ((known & DUTCH_WORD) !== 0 || cuesIn(tokens.classesOf(i)) !== 0))
    return undefined;
  if (isArticle(tokens.hashOf(i)) && last === i) return undefined;
  if (hasBit(cues, i, personal) || (kindOf(tokens, last) !== NO_KIND && last === i)) return undefined;
  if (last === i && ((document.factsOf(tokens.hashOf(i))?.mentions?.cues ?? 0) & personal) !== 0) return undefined;
  if (!isExplained(tokens, last)) return undefined;
  return { first: i, last, core: i, evidence: 'institution-type' };
}

/** "Kaas & Zo", "Bakker & Dochters" */
const isCompany = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.count && tokens.gapTextAfter(i) === ' & ' && companions.has(tokens.hashOf(i + 1));
const companions = wordSet('zo zn zonen zoon co dochters dochter partners compagnie sons');

/** Does a kind of institution follow the name that ends at word `last`, as what it is? */
function isExplained(tokens: Tokens, last: number): boolean {
  const gap = tokens.gapTextAfter(last);
  const next = last + 1;
  if (next >= tokens.count) return false;
  if (/^["”'’]? \($/.test(gap)) {
    const kind = articles.has(tokens.hashOf(next)) ? next + 1 : next;
    return isKind(tokens, kind) && tokens.gapTextAfter(kind).startsWith(')');
  }
  if (gap === ', ') return articles.has(tokens.hashOf(next)) && leadsToKind(tokens, next);
  const article = next + 1;
  return (
    gap === ' ' &&
    forms.has(tokens.hashOf(next)) &&
    tokens.gapTextAfter(next) === ' ' &&
    articles.has(tokens.hashOf(article)) &&
    leadsToKind(tokens, article)
  );
}

/** Does a kind follow the article at word `i`, with words in small letters between them alone? */
function leadsToKind(tokens: Tokens, i: number): boolean {
  for (let k = i + 1; k < tokens.count && k - i <= MOST_BETWEEN + 1; k++) {
    if (tokens.gapTextAfter(k - 1) !== ' ' || tokens.isCapital(k)) return false;
    if (isKind(tokens, k)) return true;
    if (tokens.has(k, role)) return false;
  }
  return false;
}
const role = cueBit('role') | cueBit('kin') | cueBit('connective') | cueBit('locative');

const isKind = (tokens: Tokens, i: number): boolean =>
  i < tokens.count &&
  kindOf(tokens, i) !== NO_KIND &&
  !tokens.isCapital(i) &&
  !people.has(tokens.hashOf(i)) &&
  (cuesIn(tokens.classesOf(i)) & cueBit('role')) === 0;
