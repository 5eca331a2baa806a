/** Finds institutions by the label of the scorer, unless the words there speak against it. */
import { flagsAt, hasFlag, bitsAt, hasBit } from '../../tokens/array-pool.ts';
import { DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME } from '../../tokens/list-flags.ts';
import { cueBit } from '../cues.ts';
import { AFTER_LEAD } from '../context-cues.ts';
import { headOf, isOnPhraseList, nameEnd, type InstitutionContext, type InstitutionSpan } from '../institution-span.ts';
import { INSTITUTION, PERSON } from '../scoring/scorer.ts';
import { DUTCH } from '../setting/languages.ts';
import { LANGUAGE_MASK } from '../setting/setting.ts';
import { isFeast } from './by-article.ts';
import { isArticle, isCompass, isNeverBeforeInstitution, isSurnameParticle } from './words.ts';

/** With a margin of this many units the scorer outweighs what the word lists say of a name. */
const SURE = 0.7;
/** In a sentence of another language a capital says less. */
const SURE_IN_FOREIGN = 1;
/** Below this margin the label is a guess. These three were chosen across authors. */
const LEAST = 0.5;

const personCues = cueBit('title') | cueBit('kin') | cueBit('role') | cueBit('naming') | cueBit('verb');
const wordOrName = DUTCH_WORD | FIRST_NAME | SURNAME | DICTIONARY_NAME;

export function labelledByScorer(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, labels, townWords, margins } = context;
  if (labels[i] !== INSTITUTION || townWords[i] === 1) return undefined;
  if (isFeast(candidates.tokens, i) || isFeast(candidates.tokens, i - 1)) return undefined;
  if (candidates.document.genre.isWithoutClients) return undefined;
  const last = nameEnd(context, i, false);
  for (let k = i; k <= last; k++) if (isOnPhraseList(candidates, k)) return undefined;
  if (i > 0 && isOfOthers(context, i)) return undefined;
  let margin = 0;
  for (let k = i; k <= last; k++) margin = Math.max(margin, margins.get(k) ?? 0);
  const isForeign = (bitsAt(candidates.settings, i) & LANGUAGE_MASK) > DUTCH;
  if (margin < (isForeign ? SURE_IN_FOREIGN : LEAST)) return undefined;
  if (!looksLikeName(context, i, last) && (margin < SURE || !mayBeLedTo(context, i, last))) return undefined;
  return { first: hasLettersBefore(context, i) ? i - 1 : i, last, core: i, evidence: 'institution-context' };
}

/** Does the word before word `i` show that the name is another's: a person's, a work's? */
function isOfOthers({ candidates: { tokens } }: InstitutionContext, i: number): boolean {
  const before = tokens.hashOf(i - 1);
  return (
    tokens.has(i - 1, personCues) ||
    isNeverBeforeInstitution(before) ||
    /^[-/]$/.test(tokens.gapTextAfter(i - 1)) ||
    /^[td]$/.test(tokens.textOf(i - 1)) ||
    (isAfterCapital(tokens, i) && (isSurnameParticle(before) || isArticle(before)))
  );
}

const isAfterCapital = (tokens: InstitutionContext['candidates']['tokens'], i: number): boolean =>
  i > 0 && tokens.isCapital(i - 1) && tokens.gapTextAfter(i - 1) === ' ';

/** No surname ("Ten Cate"), town, first name, abbreviation ("IDW"), and not ordinary words alone ("S. Zo"). */
function looksLikeName({ candidates: { tokens, listFlags } }: InstitutionContext, i: number, last: number): boolean {
  const head = headOf(tokens, i);
  const known = flagsAt(listFlags, head);
  if (head > i && (known & (SURNAME | DICTIONARY_NAME)) !== 0) return false;
  if (i === last && ((known & (PLACE_NAME | FIRST_NAME)) !== 0 || isCompass(tokens.hashOf(i)))) return false;
  if (tokens.lengthOf(i) < 2 || (i === last && tokens.lengthOf(i) < 5)) return false;
  let isPlain = true;
  for (let k = i; k <= last; k++)
    if (tokens.isCapital(k) && !isArticle(tokens.hashOf(k)))
      isPlain &&= (flagsAt(listFlags, k) & wordOrName) === DUTCH_WORD;
  return !isPlain || (i < last && isArticle(tokens.hashOf(i)));
}

/** Does the word stand after "bij", "via" or "naar", and is it on no list of persons or towns? */
const mayBeLedTo = ({ candidates: { cues, listFlags } }: InstitutionContext, i: number, last: number): boolean =>
  hasBit(cues, i, AFTER_LEAD) &&
  (i < last || !hasFlag(listFlags, i, PLACE_NAME | FIRST_NAME | SURNAME | DICTIONARY_NAME));

/** "RCCG Jesus House": letters before it are part of the name. */
const hasLettersBefore = ({ candidates: { tokens, phrases }, labels }: InstitutionContext, i: number): boolean =>
  isAfterCapital(tokens, i) &&
  /^[A-Z]{2,5}$/.test(tokens.textOf(i - 1)) &&
  !phrases.has(i - 1) &&
  labels[i - 1] !== PERSON;
