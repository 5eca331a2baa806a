/**
 * Finds institutions whose name a sign sets apart from their kind: "de tandarts (Dental Laak)", "een belwinkel, Bagdad
 * Phone & Repair, in Arnhem", "Peuterspeelzaal: 't Kwetternest".
 */
import { flagsAt, hasFlag } from '../../tokens/array-pool.ts';
import { BRACKET, COLON, COMMA } from '../../tokens/separators.ts';
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME } from '../../tokens/list-flags.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { cueBit } from '../cues.ts';
import { startsSentence } from '../context-cues.ts';
import { isArticleBeforeName, isOnPhraseList, nameEnd, type InstitutionContext, type InstitutionSpan } from '../institution-span.ts'; // prettier-ignore
import { PERSON } from '../scoring/scorer.ts';
import { isClippedArticle, kindOf } from './words.ts';
import { NO_KIND } from './kinds.ts';

const BEFORE_NAME = /^(?: \(|, |: ) ?["“'’‘]{0,2}$/;
/** Behind the name its bracket closes, or the sentence goes on after a comma, or ends. */
const AFTER_NAME = /^["”'’]?(?:[,;.)\n]| \(|$)/;

/** Kinds of institution that are persons as often: a dentist has a practice. */
const others = wordSet('tandarts huisarts kerk gym');
/** Before a kind that the writer knows: "hun kerk", "een belwinkel". */
const owners = wordSet('een hun zijn haar mijn onze ons eigen de het a his her their my');

/** The institution whose name begins at word `i`, behind a kind and a sign. */
export function setApart(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, labels, townWords } = context;
  const { tokens, listFlags } = candidates;
  const gap = tokens.gaps[i] ?? 0;
  if (i === 0 || (gap !== BRACKET && gap !== COMMA && gap !== COLON)) return undefined;
  const kind = i - 1;
  if (kindOf(tokens, kind) === NO_KIND && !others.has(tokens.hashOf(kind))) return undefined;
  if (!BEFORE_NAME.test(tokens.gapTextAfter(kind)) || townWords[i] === 1 || isOnPhraseList(candidates, i))
    return undefined;
  if (gap === COMMA && !isOneOfSomebody(tokens, kind)) return undefined;
  if (gap === COLON && !opensLine(tokens, kind)) return undefined;
  const last = nameEnd(context, i, false);
  if (!AFTER_NAME.test(tokens.text.slice(tokens.ends[last], tokens.endOf(last) + 3))) return undefined;
  for (let k = i; k <= last; k++) if (labels[k] === PERSON || tokens.has(k, personal)) return undefined;
  const hasArticle = isArticleBeforeName(tokens, i) || isClippedArticle(tokens, i);
  if (!hasArticle && (last === i || (gap === COMMA && isPersonLike(flagsAt(listFlags, i)))) && !isUnlisted(context, i))
    return undefined;
  return { first: i, last, core: i, evidence: 'institution-type' };
}

const personal = cueBit('title') | cueBit('kin') | cueBit('role');
const isPersonLike = (known: number): boolean => (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME)) !== 0;

/** A name of one word is on no list, and has a capital and small letters. */
const isUnlisted = ({ candidates: { tokens, listFlags } }: InstitutionContext, i: number): boolean =>
  tokens.lengthOf(i) > 3 &&
  !tokens.isAllCaps(i) &&
  !hasFlag(listFlags, i, FIRST_NAME | SURNAME | DICTIONARY_NAME | PLACE_NAME | DUTCH_WORD | COMMON_WORD);

/** "een belwinkel", "hun kerk" */
const isOneOfSomebody = (tokens: Tokens, kind: number): boolean =>
  kind > 0 && !tokens.isCapital(kind) && tokens.gapTextAfter(kind - 1) === ' ' && owners.has(tokens.hashOf(kind - 1));

const opensLine = (tokens: Tokens, kind: number): boolean => startsSentence(tokens, kind);
