/** Finds institutions by the kind that closes their name: "Udens College", "Parkschool", "Deventer Gasthuis". */
import { hasFlag, hasBit } from '../../tokens/array-pool.ts';
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
  if (!tokens.has(i, CLOSES_INSTITUTION) && !(isKind && isBehindName(context, i))) return undefined;
  const hash = tokens.hashOf(i);
  const isOneWordName = isCompound(tokens.textOf(i));
  const mayStandAlone = isOneWordName && !startsSentence(tokens, i);
  if (!isOneWordName && !closesName(hash) && !isKind) return undefined;
  // "Ridderkerk" is a town, "Oudekerk" a family.
  const isChurch = isOneWordName && tokens.textOf(i).endsWith('kerk');
  if (isChurch && hasFlag(listFlags, i, PLACE_NAME | SURNAME | DICTIONARY_NAME)) return undefined;
  const first = firstOfClosedName(candidates, i);
  if ((first === i && !mayStandAlone) || isOnPhraseList(candidates, i) || isOnPhraseList(candidates, first))
    return undefined;
  if (closesNameWeakly(hash) && first < i) {
    if (
      !isLedTo(tokens, first) ||
      hasFlag(listFlags, first, FIRST_NAME) ||
      (labels[first] === NOTHING && labels[i] === NOTHING && hasFlag(listFlags, first, DUTCH_WORD)) ||
      tokens.text.charAt(tokens.endOf(i)) === '-'
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
  tokens.isCapital(i) &&
  tokens.isCapital(i - 1) &&
  tokens.gapTextAfter(i - 1) === ' ' &&
  !startsSentence(tokens, i - 1) &&
  tokens.lengthOf(i - 1) > 2 &&
  !phrases.has(i - 1) &&
  !hasBit(settings, i, IN_CAPITALS) &&
  labels[i] !== PERSON &&
  !hasBit(cues, i - 1, AFTER_TITLE | AFTER_KIN | AFTER_ROLE) &&
  !/(?:zorg|hulp)$/.test(tokens.textOf(i)) &&
  !hasFlag(listFlags, i, SURNAME | DICTIONARY_NAME) &&
  !hasFlag(listFlags, i - 1, FIRST_NAME | FOREIGN_WORD | COMMON_WORD);

/**
 * Index of the first word of the name that word `i` closes. The first word of the sentence is no part of it ("Op Udens
 * College"), unless it is the article.
 */
function firstOfClosedName({ tokens, listFlags }: CandidateWords, i: number): number {
  let first = i;
  while (first > 0 && i - first < 4) {
    // "Petrus-en-Pauluskerk"
    const before = isHyphenedAnd(tokens, first - 1) ? first - 2 : first - 1;
    const gap = tokens.gapTextAfter(before);
    if (!tokens.isCapital(before) || !(gap === ' ' || gap === '-' || (gap === ' & ' && first === i))) break;
    if (
      startsSentence(tokens, before) &&
      (hasFlag(listFlags, before, COMMON_WORD) || cuesIn(tokens.classesOf(before)) !== 0)
    ) {
      if (isArticle(tokens.hashOf(before))) first = before;
      break;
    }
    first = before;
  }
  return first;
}

/** Is word `i` the "en" of "Petrus-en-Pauluskerk"? */
const isHyphenedAnd = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.gapTextAfter(i) === '-' && tokens.gapTextAfter(i - 1) === '-' && tokens.textOf(i) === 'en';

/** "Prinsenhof-flat": is word `i` the "flat" in lower case behind a hyphen? */
export const isFlat = (tokens: Tokens, i: number): boolean =>
  tokens.has(i, CLOSES_INSTITUTION) && i > 0 && tokens.gapTextAfter(i - 1) === '-' && tokens.textOf(i) === 'flat';
