/** Finds institutions by the kind before their name: "basisschool De Regenboog", "garage Motteux". */
import { gapTextAfter, hasCapital, isAllCaps, lengthAt, wordAt } from '../../tokens/token-access.ts';
import { has } from '../../../lexicon/filter.ts';
import { lexicon } from '../../../lexicon/lexicon.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { cuesIn } from '../../tokens/token-classes.ts';
import type { CandidateWords } from '../candidates.ts';
import { startsSentence } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import {
  isArticle, isClippedArticle, isLedTo, isModifier, isOutsideName, isSchoolLike, isShortKind, kindOf,
} from './words.ts'; // prettier-ignore
import { lastOfLowerCaseName } from './lower-case-name.ts';
import { generic } from './register.ts';
import { IN_CAPITALS } from '../setting/setting.ts';
import { BUSINESS_KIND, INSTITUTE_KIND, WEAK_KIND, NO_KIND } from './kinds.ts';
import { COMMON_WORD, FIRST_NAME, FOREIGN_WORD, DICTIONARY_NAME, SURNAME } from '../../tokens/list-flags.ts';
import { PERSON } from '../scoring/scorer.ts';
import {
  headOf, isArticleBeforeName, isWholeOnPhraseList, nameEnd, type InstitutionContext, type InstitutionSpan,
} from '../institution-span.ts'; // prettier-ignore

/**
 * "basisschool De Regenboog", "garage Motteux", "VIP-team Emmen": the institution whose kind is word `i`, with the name
 * after it.
 */
export function kindThenName(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { tokens } = context.candidates;
  const next = i + 1;
  if (next >= tokens.count) return undefined;
  // Quick refusal: a capital or an article follows, or the kind is one whose name is often written in lower case.
  const hash = tokens.hashes[i] ?? 0;
  if (!hasCapital(tokens, next) && !hasCapital(tokens, i) && !isClippedArticle(tokens, next) && !isSchoolLike(hash))
    return undefined;
  const kind = kindOf(tokens, i);
  if (kind === NO_KIND) return undefined;
  // A line may end between the kind and "Het Hunzehuis".
  const allowedGap = hasCapital(tokens, i) || !isArticleBeforeName(tokens, i + 1) ? gapInLine : /^[ \n]["“'’‘]{0,2}$/;
  if (!allowedGap.test(gapTextAfter(tokens, i))) return undefined;
  if (isShortKind(tokens, next)) return undefined;
  const lastInLowerCase = lastOfLowerCaseName(tokens, i);
  if (lastInLowerCase !== undefined)
    return { first: i, last: lastInLowerCase, core: next, evidence: 'institution-type' };
  const hasAcronym = i > 0 && gapTextAfter(tokens, i - 1) === '-' && /^[A-Z]{2,5}$/.test(wordAt(tokens, i - 1));
  if (!mayFollow(context, i, kind, hasAcronym)) return undefined;
  const last = nameEnd(context, next, kind === BUSINESS_KIND);
  let first = !hasAcronym && (isOutsideName(hash) || isGloss(tokens, i)) ? next : i;
  if (isInCapitals(tokens, i, last)) first = next;
  else if (hasAcronym) first = i - 1;
  else if (first === i && i > 0 && hasCapital(tokens, i) && belongsToKind(context.candidates, i - 1)) first = i - 1;
  else if (first === i && i > 0 && isModifier(tokens.hashes[i - 1] ?? 0) && gapTextAfter(tokens, i - 1) === ' ')
    first = i - 1;
  return { first, last, core: next, evidence: 'institution-type' };
}

/**
 * "Op school, praktijkschool Het Kompas": a kind in small letters that no preposition leads to says what the name is,
 * and is no part of it. An abbreviation ("obs", "vv") always is.
 */
const isGloss = (tokens: Tokens, i: number): boolean =>
  !hasCapital(tokens, i) &&
  lengthAt(tokens, i) > 4 &&
  tokens.text.charAt((tokens.starts[i] ?? 0) - 1) !== '(' &&
  !isLedTo(tokens, i) &&
  !(i > 0 && isModifier(tokens.hashes[i - 1] ?? 0));

const gapInLine = /^ ["“'’‘]{0,2}$/;

/** "WOONGROEP DE WATERMOLEN": in a heading in capitals the kind reads as a word of the heading, not of the name. */
const isInCapitals = (tokens: Tokens, i: number, last: number): boolean =>
  isAllCaps(tokens, i) && isAllCaps(tokens, last) && lengthAt(tokens, i) > 5;

/** "Repair Café Lewenborg": does the capitalised word `i` belong to the kind after it? */
const belongsToKind = ({ tokens, phrases }: CandidateWords, i: number): boolean =>
  hasCapital(tokens, i) &&
  gapTextAfter(tokens, i) === ' ' &&
  !startsSentence(tokens, i) &&
  !isArticle(tokens.hashes[i] ?? 0) &&
  !phrases.has(i);

/**
 * Is the text after the kind at word `i` a name, and of the institution rather than of a person? `hasAcronym`: the kind
 * has an acronym before it ("VIP-team").
 */
function mayFollow(
  { candidates, labels, townWords }: InstitutionContext,
  i: number,
  kind: number,
  hasAcronym: boolean,
): boolean {
  const { tokens, listFlags } = candidates;
  const next = i + 1;
  const isCapitalKind = hasCapital(tokens, i);
  if (isArticleBeforeName(tokens, next)) return !(kind === WEAK_KIND && isCapitalKind && isRole(tokens, i));
  const head = headOf(tokens, next);
  if (!hasCapital(tokens, next) && !(kind === BUSINESS_KIND && isCapitalKind && head > next)) return false;
  if (!hasCapital(tokens, head) || isWholeOnPhraseList(candidates, next)) return false;
  if (hasAcronym || (isCapitalKind && head > next && hasCapital(tokens, next))) return true;
  const known = listFlags[head] ?? 0;
  const isPerson = labels[next] === PERSON || labels[head] === PERSON;
  if (kind === WEAK_KIND && !isCapitalKind)
    return generic.has(tokens.hashes[i] ?? 0) && mayFollowGeneric(candidates, i, head, isPerson);
  if (kind === WEAK_KIND)
    return isCapitalKind && !isRole(tokens, i) && !isPerson && (known & FIRST_NAME) === 0 && isProper(candidates, head);
  if (kind === INSTITUTE_KIND)
    return !(isPerson && (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME)) !== 0 && townWords[head] !== 1);
  return !(isPerson && (known & FIRST_NAME) !== 0 && (known & SURNAME) === 0 && !isCapitalKind);
}

/** May the word `head` be the name of the organisation, institution or company that word `i` speaks of? */
function mayFollowGeneric(
  { tokens, listFlags, settings }: CandidateWords,
  i: number,
  head: number,
  isPerson: boolean,
): boolean {
  const known = listFlags[head] ?? 0;
  if ((known & (COMMON_WORD | FOREIGN_WORD)) !== 0 || lengthAt(tokens, head) < 5 || isAllCaps(tokens, head))
    return false;
  if (((settings[i] ?? 0) & IN_CAPITALS) !== 0) return false;
  return !(isPerson && (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME)) !== 0);
}

/** Is word `i` no ordinary word, and no country or province that ends the name: "GGZ Drenthe"? */
function isProper({ tokens, listFlags, phrases }: CandidateWords, i: number): boolean {
  const isOrdinary = ((listFlags[i] ?? 0) & COMMON_WORD) !== 0 || has(lexicon().word, tokens.hashes[i] ?? 0);
  const hasMore = i + 1 < tokens.count && hasCapital(tokens, i + 1) && gapTextAfter(tokens, i) === ' ';
  return !isOrdinary && (hasMore || !phrases.has(i));
}

const role = cueBit('role');
const isRole = (tokens: Tokens, i: number): boolean => (cuesIn(tokens.classes[i]) & role) !== 0;
