/**
 * Finds institutions that the text says to be one: "Moira, een opvang voor vrouwen", "Spaarnehoek (beschermd wonen)",
 * "De Steiger is a small house", "Kaas & Zo".
 */
import { gapTextAfter, hasCapital, lengthAt } from '../../tokens/token-access.ts';
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
  if (isOnPhraseList(candidates, i) || townWords[i] === 1 || lengthAt(tokens, i) < 3) return undefined;
  if (i > 0 && hasCapital(tokens, i - 1) && /^[ -]$/.test(gapTextAfter(tokens, i - 1))) return undefined;
  if (i > 0 && isClippedArticle(tokens, i - 1)) return undefined;
  const known = listFlags[i] ?? 0;
  if (isCompany(tokens, i)) return { first: i, last: i + 1, core: i, evidence: 'institution-type' };
  const last = nameEnd(context, i, true);
  if (last === i && (known & (COMMON_WORD | FIRST_NAME)) !== 0) return undefined;
  if (last === i && startsSentence(tokens, i) && ((known & DUTCH_WORD) !== 0 || cuesIn(tokens.classes[i]) !== 0))
    return undefined;
  if (isArticle(tokens.hashes[i] ?? 0) && last === i) return undefined;
  if (((cues[i] ?? 0) & personal) !== 0 || (kindOf(tokens, last) !== NO_KIND && last === i)) return undefined;
  if (last === i && ((document.factsOf(tokens.hashes[i] ?? 0)?.mentions?.cues ?? 0) & personal) !== 0) return undefined;
  if (!isExplained(tokens, last)) return undefined;
  return { first: i, last, core: i, evidence: 'institution-type' };
}

/** "Kaas & Zo", "Bakker & Dochters" */
const isCompany = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.count && gapTextAfter(tokens, i) === ' & ' && companions.has(tokens.hashes[i + 1] ?? 0);
const companions = wordSet('zo zn zonen zoon co dochters dochter partners compagnie sons');

/** Does a kind of institution follow the name that ends at word `last`, as what it is? */
function isExplained(tokens: Tokens, last: number): boolean {
  const gap = gapTextAfter(tokens, last);
  const next = last + 1;
  if (next >= tokens.count) return false;
  if (/^["”'’]? \($/.test(gap)) {
    const kind = articles.has(tokens.hashes[next] ?? 0) ? next + 1 : next;
    return isKind(tokens, kind) && gapTextAfter(tokens, kind).startsWith(')');
  }
  if (gap === ', ') return articles.has(tokens.hashes[next] ?? 0) && leadsToKind(tokens, next);
  const article = next + 1;
  return (
    gap === ' ' &&
    forms.has(tokens.hashes[next] ?? 0) &&
    gapTextAfter(tokens, next) === ' ' &&
    articles.has(tokens.hashes[article] ?? 0) &&
    leadsToKind(tokens, article)
  );
}

/** Does a kind follow the article at word `i`, with words in small letters between them alone? */
function leadsToKind(tokens: Tokens, i: number): boolean {
  for (let k = i + 1; k < tokens.count && k - i <= MOST_BETWEEN + 1; k++) {
    if (gapTextAfter(tokens, k - 1) !== ' ' || hasCapital(tokens, k)) return false;
    if (isKind(tokens, k)) return true;
    if ((cuesIn(tokens.classes[k]) & role) !== 0) return false;
  }
  return false;
}
const role = cueBit('role') | cueBit('kin') | cueBit('connective') | cueBit('locative');

const isKind = (tokens: Tokens, i: number): boolean =>
  i < tokens.count &&
  kindOf(tokens, i) !== NO_KIND &&
  !hasCapital(tokens, i) &&
  !people.has(tokens.hashes[i] ?? 0) &&
  (cuesIn(tokens.classes[i]) & cueBit('role')) === 0;
