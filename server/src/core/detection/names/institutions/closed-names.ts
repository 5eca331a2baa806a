/** Finds institutions by the kind that closes their name: "Udens College", "Parkschool", "Deventer Gasthuis". */
import { gapTextAfter, hasCapital, lengthAt, wordAt } from '../../tokens/token-access.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { CLOSES_INSTITUTION, cuesIn } from '../../tokens/token-classes.ts';
import type { CandidateWords } from '../candidates.ts';
import { AFTER_KIN, AFTER_ROLE, AFTER_TITLE, startsSentence } from '../context-cues.ts';
import { closesName, closesNameWeakly, isArticle, isCompound, isLedTo, kindOf } from './words.ts';
import { IN_CAPITALS } from '../setting/setting.ts';
import { INSTITUTE_KIND } from './kinds.ts';
import {
  COMMON_WORD,
  DUTCH_WORD,
  FIRST_NAME,
  FOREIGN_WORD,
  DICTIONARY_NAME,
  PLACE_NAME,
  SURNAME,
} from '../../tokens/list-flags.ts';
import { NOTHING, PERSON } from '../scoring/scorer.ts';
import { isOnPhraseList, nameEnd, type InstitutionContext, type InstitutionSpan } from '../institution-span.ts';

/** "Gerrit Rietveld College", "Te Pas Bouw", "Parkschool", "Prinsenhof-flat": the institution that word `i` closes. */
export function nameThenKind(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, labels } = context;
  const { tokens, listFlags } = candidates;
  const isKind = kindOf(tokens, i) === INSTITUTE_KIND;
  if (((tokens.classes[i] ?? 0) & CLOSES_INSTITUTION) === 0 && !(isKind && isBehindName(context, i))) return undefined;
  const hash = tokens.hashes[i] ?? 0;
  const isOneWordName = isCompound(wordAt(tokens, i));
  const mayStandAlone = isOneWordName && !startsSentence(tokens, i);
  if (!isOneWordName && !closesName(hash) && !isKind) return undefined;
  // "Ridderkerk" is a town, "Oudekerk" a family.
  const isChurch = isOneWordName && wordAt(tokens, i).endsWith('kerk');
  if (isChurch && ((listFlags[i] ?? 0) & (PLACE_NAME | SURNAME | DICTIONARY_NAME)) !== 0) return undefined;
  const first = firstOfClosedName(candidates, i);
  if ((first === i && !mayStandAlone) || isOnPhraseList(candidates, i) || isOnPhraseList(candidates, first))
    return undefined;
  if (closesNameWeakly(hash) && first < i) {
    if (
      !isLedTo(tokens, first) ||
      ((listFlags[first] ?? 0) & FIRST_NAME) !== 0 ||
      (labels[first] === NOTHING && labels[i] === NOTHING && ((listFlags[first] ?? 0) & DUTCH_WORD) !== 0) ||
      tokens.text.charAt(tokens.ends[i] ?? 0) === '-'
    )
      return undefined;
  }
  return { first, last: Math.max(i, nameEnd(context, i, false)), core: first, evidence: 'institution-type' };
}

/** "Deventer Gasthuis", "Inclusief Groep": does the kind at word `i` have a capital, and a name with one before it? */
const isBehindName = (
  { candidates: { tokens, listFlags, settings, phrases, cues }, labels }: InstitutionContext,
  i: number,
): boolean =>
  i > 0 &&
  hasCapital(tokens, i) &&
  hasCapital(tokens, i - 1) &&
  gapTextAfter(tokens, i - 1) === ' ' &&
  !startsSentence(tokens, i - 1) &&
  lengthAt(tokens, i - 1) > 2 &&
  !phrases.has(i - 1) &&
  ((settings[i] ?? 0) & IN_CAPITALS) === 0 &&
  labels[i] !== PERSON &&
  ((cues[i - 1] ?? 0) & (AFTER_TITLE | AFTER_KIN | AFTER_ROLE)) === 0 &&
  !/(?:zorg|hulp)$/.test(wordAt(tokens, i)) &&
  ((listFlags[i] ?? 0) & (SURNAME | DICTIONARY_NAME)) === 0 &&
  ((listFlags[i - 1] ?? 0) & (FIRST_NAME | FOREIGN_WORD | COMMON_WORD)) === 0;

/**
 * Index of the first word of the name that word `i` closes. The first word of the sentence is no part of it ("Op Udens
 * College"), unless it is the article.
 */
function firstOfClosedName({ tokens, listFlags }: CandidateWords, i: number): number {
  let first = i;
  while (first > 0 && i - first < 4) {
    // "Petrus-en-Pauluskerk"
    const before = isHyphenedAnd(tokens, first - 1) ? first - 2 : first - 1;
    const gap = gapTextAfter(tokens, before);
    if (!hasCapital(tokens, before) || !(gap === ' ' || gap === '-' || (gap === ' & ' && first === i))) break;
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

/** Is word `i` the "en" of "Petrus-en-Pauluskerk"? */
const isHyphenedAnd = (tokens: Tokens, i: number): boolean =>
  i > 0 && gapTextAfter(tokens, i) === '-' && gapTextAfter(tokens, i - 1) === '-' && wordAt(tokens, i) === 'en';

/** "Prinsenhof-flat": is word `i` the "flat" in lower case behind a hyphen? */
export const isFlat = (tokens: Tokens, i: number): boolean =>
  ((tokens.classes[i] ?? 0) & CLOSES_INSTITUTION) !== 0 &&
  i > 0 &&
  gapTextAfter(tokens, i - 1) === '-' &&
  wordAt(tokens, i) === 'flat';
