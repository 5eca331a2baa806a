/** Finds institutions by the kind before their name: "basisschool De Regenboog", "garage Motteux". */
import { flagsAt, hasFlag, hasBit } from '../../tokens/array-pool.ts';
import { has } from '../../../lexicon/filter.ts';
import { lexicon } from '../../../lexicon/lexicon.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
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
  const hash = tokens.hashOf(i);
  if (!tokens.isCapital(next) && !tokens.isCapital(i) && !isClippedArticle(tokens, next) && !isSchoolLike(hash))
    return undefined;
  const kind = kindOf(tokens, i);
  if (kind === NO_KIND) return undefined;
  // A line may end between the kind and "Het Hunzehuis".
  const allowedGap = tokens.isCapital(i) || !isArticleBeforeName(tokens, i + 1) ? gapInLine : /^[ \n]["“'’‘]{0,2}$/;
  if (!allowedGap.test(tokens.gapTextAfter(i))) return undefined;
  if (isShortKind(tokens, next)) return undefined;
  const lastInLowerCase = lastOfLowerCaseName(tokens, i);
  if (lastInLowerCase !== undefined)
    return { first: i, last: lastInLowerCase, core: next, evidence: 'institution-type' };
  const hasAcronym = i > 0 && tokens.gapTextAfter(i - 1) === '-' && /^[A-Z]{2,5}$/.test(tokens.textOf(i - 1));
  if (!mayFollow(context, i, kind, hasAcronym)) return undefined;
  const last = nameEnd(context, next, kind === BUSINESS_KIND);
  let first = !hasAcronym && (isOutsideName(hash) || isGloss(tokens, i)) ? next : i;
  if (isInCapitals(tokens, i, last)) first = next;
  else if (hasAcronym) first = i - 1;
  else if (first === i && i > 0 && tokens.isCapital(i) && belongsToKind(context.candidates, i - 1)) first = i - 1;
  else if (first === i && i > 0 && isModifier(tokens.hashOf(i - 1)) && tokens.gapTextAfter(i - 1) === ' ')
    first = i - 1;
  return { first, last, core: next, evidence: 'institution-type' };
}

/**
 * "Op school, praktijkschool Het Kompas": a kind in small letters that no preposition leads to says what the name is,
 * and is no part of it. An abbreviation ("obs", "vv") always is.
 */
const isGloss = (tokens: Tokens, i: number): boolean =>
  !tokens.isCapital(i) &&
  tokens.lengthOf(i) > 4 &&
  tokens.text.charAt(tokens.startOf(i) - 1) !== '(' &&
  !isLedTo(tokens, i) &&
  !(i > 0 && isModifier(tokens.hashOf(i - 1)));

const gapInLine = /^ ["“'’‘]{0,2}$/;

/** "WOONGROEP DE WATERMOLEN": in a heading in capitals the kind reads as a word of the heading, not of the name. */
const isInCapitals = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.isAllCaps(i) && tokens.isAllCaps(last) && tokens.lengthOf(i) > 5;

/** "Repair Café Lewenborg": does the capitalised word `i` belong to the kind after it? */
const belongsToKind = ({ tokens, phrases }: CandidateWords, i: number): boolean =>
  tokens.isCapital(i) &&
  tokens.gapTextAfter(i) === ' ' &&
  !startsSentence(tokens, i) &&
  !isArticle(tokens.hashOf(i)) &&
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
  const isCapitalKind = tokens.isCapital(i);
  if (isArticleBeforeName(tokens, next)) return !(kind === WEAK_KIND && isCapitalKind && isRole(tokens, i));
  const head = headOf(tokens, next);
  if (!tokens.isCapital(next) && !(kind === BUSINESS_KIND && isCapitalKind && head > next)) return false;
  if (!tokens.isCapital(head) || isWholeOnPhraseList(candidates, next)) return false;
  if (hasAcronym || (isCapitalKind && head > next && tokens.isCapital(next))) return true;
  const known = flagsAt(listFlags, head);
  const isPerson = labels[next] === PERSON || labels[head] === PERSON;
  if (kind === WEAK_KIND && !isCapitalKind)
    return generic.has(tokens.hashOf(i)) && mayFollowGeneric(candidates, i, head, isPerson);
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
  const known = flagsAt(listFlags, head);
  if ((known & (COMMON_WORD | FOREIGN_WORD)) !== 0 || tokens.lengthOf(head) < 5 || tokens.isAllCaps(head)) return false;
  if (hasBit(settings, i, IN_CAPITALS)) return false;
  return !(isPerson && (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME)) !== 0);
}

/** Is word `i` no ordinary word, and no country or province that ends the name: "GGZ Drenthe"? */
function isProper({ tokens, listFlags, phrases }: CandidateWords, i: number): boolean {
  const isOrdinary = hasFlag(listFlags, i, COMMON_WORD) || has(lexicon().word, tokens.hashOf(i));
  const hasMore = i + 1 < tokens.count && tokens.isCapital(i + 1) && tokens.gapTextAfter(i) === ' ';
  return !isOrdinary && (hasMore || !phrases.has(i));
}

const role = cueBit('role');
const isRole = (tokens: Tokens, i: number): boolean => tokens.has(i, role);
