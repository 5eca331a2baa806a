/**
 * Institutions by their shape: a kind before the name ("basisschool De Regenboog") or a word that closes it ("Udens
 * College").
 */
import { has } from '../../../lexicon/filter.ts';
import { lexicon } from '../../../lexicon/lexicon.ts';
import { ALL_CAPS, type Tokens } from '../../tokens/tokenize.ts';
import { CLOSES_INSTITUTION, cuesIn } from '../../tokens/token-classes.ts';
import type { CandidateWords } from '../candidates.ts';
import { startsSentence } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import {
  closesName, closesNameWeakly, isArticle, isCompound, isModifier, isOutsideName, isSchoolLike, isShortKind, kindOf, leadsToName,
} from './words.ts'; // prettier-ignore
import { BUSINESS_KIND, INSTITUTE_KIND, WEAK_KIND, NO_KIND } from './kinds.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, SURNAME } from '../../tokens/list-flags.ts';
import { NOTHING, PERSON } from '../scorer.ts';
import {
  textBetween, headOf, isCapital, isArticleBeforeName, isOnPhraseList, isWholeOnPhraseList, nameEnd, wordOf, type InstitutionContext, type InstitutionSpan,
} from '../institution-span.ts'; // prettier-ignore

/** "basisschool De Regenboog", "garage Motteux", "VIP-team Emmen": a kind, then a name. */
export function kindThenName(ground: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { tokens } = ground.candidates;
  const next = i + 1;
  if (next >= tokens.count) return undefined;
  // Cheap refusal first: what follows is a capital, an article, or the kind itself is one that is often misspelt.
  const hash = tokens.hashes[i] ?? 0;
  if (!isCapital(tokens, next) && !isCapital(tokens, i) && !isClippedArticle(tokens, next) && !isSchoolLike(hash))
    return undefined;
  const kind = kindOf(tokens, i);
  if (kind === NO_KIND) return undefined; // A line may end between the kind and "Het Hunzehuis".
  const gap = isCapital(tokens, i) || !isArticleBeforeName(tokens, i + 1) ? oneLine : /^[ \n]["“'’‘]{0,2}$/;
  if (!gap.test(textBetween(tokens, i))) return undefined;
  if (isShortKind(tokens, next)) return undefined;
  const lower = lowerCaseName(tokens, i);
  if (lower !== undefined) return { first: i, last: lower, core: next, evidence: 'institution-type' };
  const acronym = i > 0 && textBetween(tokens, i - 1) === '-' && /^[A-Z]{2,5}$/.test(wordOf(tokens, i - 1));
  if (!mayFollow(ground, i, kind, acronym)) return undefined;
  const last = nameEnd(ground, next, kind === BUSINESS_KIND);
  let first = isOutsideName(hash) && !acronym ? next : i;
  if (shouted(tokens, i, last)) first = next;
  else if (acronym) first = i - 1;
  else if (first === i && i > 0 && isCapital(tokens, i) && leansOn(ground.candidates, i - 1)) first = i - 1;
  else if (first === i && i > 0 && isModifier(tokens.hashes[i - 1] ?? 0) && textBetween(tokens, i - 1) === ' ')
    first = i - 1;
  return { first, last, core: next, evidence: 'institution-type' };
}

const isClippedArticle = (tokens: Tokens, i: number): boolean =>
  (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 1 && /^[td]$/.test(wordOf(tokens, i));

const oneLine = /^ ["“'’‘]{0,2}$/;

/** "WOONGROEP DE WATERMOLEN": in a heading in capitals the kind reads as a word of the heading. */
const shouted = (tokens: Tokens, i: number, last: number): boolean =>
  ((tokens.flags[i] ?? 0) & ALL_CAPS) !== 0 &&
  ((tokens.flags[last] ?? 0) & ALL_CAPS) !== 0 &&
  (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > 5;

/** "Repair Café Lewenborg": a capital before the kind belongs to it. */
const leansOn = ({ tokens, phrases }: CandidateWords, i: number): boolean =>
  isCapital(tokens, i) &&
  textBetween(tokens, i) === ' ' &&
  !startsSentence(tokens, i) &&
  !isArticle(tokens.hashes[i] ?? 0) &&
  !phrases.has(i);

/** Is what stands after the kind at `i` a name, and the institution's rather than a person's? */
function mayFollow(
  { candidates, labels, townWords }: InstitutionContext,
  i: number,
  kind: number,
  acronym: boolean,
): boolean {
  const { tokens, listFlags } = candidates;
  const next = i + 1;
  const upper = isCapital(tokens, i);
  if (isArticleBeforeName(tokens, next)) return !(kind === WEAK_KIND && upper && isRole(tokens, i));
  const head = headOf(tokens, next);
  if (!isCapital(tokens, next) && !(kind === BUSINESS_KIND && upper && head > next)) return false;
  if (!isCapital(tokens, head) || isWholeOnPhraseList(candidates, next)) return false;
  if (acronym || (upper && head > next && isCapital(tokens, next))) return true;
  const known = listFlags[head] ?? 0;
  const person = labels[next] === PERSON || labels[head] === PERSON;
  if (kind === WEAK_KIND)
    return upper && !isRole(tokens, i) && !person && (known & FIRST_NAME) === 0 && isProper(candidates, head);
  if (kind === INSTITUTE_KIND)
    return !(person && (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME)) !== 0 && townWords[head] !== 1);
  return !(person && (known & FIRST_NAME) !== 0 && (known & SURNAME) === 0 && !upper);
}

/** No ordinary word, and no country or province that ends the name: "GGZ Drenthe". */
function isProper({ tokens, listFlags, phrases }: CandidateWords, i: number): boolean {
  const ordinary = ((listFlags[i] ?? 0) & COMMON_WORD) !== 0 || has(lexicon().word, tokens.hashes[i] ?? 0);
  const more = i + 1 < tokens.count && isCapital(tokens, i + 1) && textBetween(tokens, i) === ' ';
  return !ordinary && (more || !phrases.has(i));
}

/** "obs de wissel", where the name is the end of what is said. */
function lowerCaseName(tokens: Tokens, i: number): number | undefined {
  if (
    !isSchoolLike(tokens.hashes[i] ?? 0) ||
    i + 2 >= tokens.count ||
    isCapital(tokens, i + 1) ||
    isCapital(tokens, i + 2)
  )
    return undefined;
  if (!/^(?:de|het|t)$/.test(wordOf(tokens, i + 1)) || !/^(?: |['’] )$/.test(textBetween(tokens, i + 1)))
    return undefined;
  const after = tokens.text.slice(tokens.ends[i + 2], (tokens.ends[i + 2] ?? 0) + 8);
  return wordOf(tokens, i + 2).length > 3 && /^(?:[.,;:!?)\n]| (?:in|te|geloof|en)\b|$)/.test(after)
    ? i + 2
    : undefined;
}

const role = cueBit('role');
const isRole = (tokens: Tokens, i: number): boolean => (cuesIn(tokens.classes[i]) & role) !== 0;

/** "Gerrit Rietveld College", "Te Pas Bouw", "Parkschool", "Prinsenhof-flat": the last word tells. */
export function nameThenKind(ground: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, labels } = ground;
  const { tokens, listFlags } = candidates;
  if (((tokens.classes[i] ?? 0) & CLOSES_INSTITUTION) === 0) return undefined;
  const hash = tokens.hashes[i] ?? 0;
  const compound = isCompound(wordOf(tokens, i));
  const alone = compound && !startsSentence(tokens, i);
  if (!compound && !closesName(hash)) return undefined;
  const first = closedStart(candidates, i);
  if ((first === i && !alone) || isOnPhraseList(candidates, i) || isOnPhraseList(candidates, first)) return undefined;
  if (closesNameWeakly(hash) && first < i) {
    const led = first > 0 && leadsToName(tokens.hashes[first - 1] ?? 0) && textBetween(tokens, first - 1) === ' ';
    if (
      !led ||
      ((listFlags[first] ?? 0) & FIRST_NAME) !== 0 ||
      (labels[first] === NOTHING && labels[i] === NOTHING && ((listFlags[first] ?? 0) & DUTCH_WORD) !== 0) ||
      tokens.text.charAt(tokens.ends[i] ?? 0) === '-'
    )
      return undefined;
  }
  return { first, last: Math.max(i, nameEnd(ground, i, false)), core: first, evidence: 'institution-type' };
}

/** "Op Udens College": the sentence's first word is no part of the name, unless it is the article. */
function closedStart({ tokens, listFlags }: CandidateWords, i: number): number {
  let first = i;
  while (first > 0 && i - first < 4) {
    const before = first - 1;
    const gap = textBetween(tokens, before);
    if (!isCapital(tokens, before) || !(gap === ' ' || gap === '-' || (gap === ' & ' && first === i))) break;
    if (
      startsSentence(tokens, before) &&
      (((listFlags[before] ?? 0) & COMMON_WORD) !== 0 || cuesIn(tokens.classes[before]) !== 0)
    ) {
      if (isArticle(tokens.hashes[before] ?? 0)) first = before;
      break;
    }
    first = before;
  }
  return first;
}

/** "Prinsenhof-flat" */
export const isFlat = (tokens: Tokens, i: number): boolean =>
  ((tokens.classes[i] ?? 0) & CLOSES_INSTITUTION) !== 0 &&
  i > 0 &&
  textBetween(tokens, i - 1) === '-' &&
  wordOf(tokens, i) === 'flat';
