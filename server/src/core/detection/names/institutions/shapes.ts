/** Institutions by their shape: a kind before the name ("basisschool De Regenboog") or a word that closes it ("Udens College"). */
import { has } from '../../../lexicon/filter.ts';
import { lexicon } from '../../../lexicon/lexicon.ts';
import { ALL_CAPS, type Tokens } from '../../tokens/tokenize.ts';
import { CLOSES, cuesIn } from '../../tokens/token-classes.ts';
import type { CandidateWords } from '../candidates.ts';
import { startsSentence } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import {
  closes, closesWeakly, isArticle, isCompound, isModifier, isOutside, isSchoolLike, isShortKind, kindOf, leadsTo,
} from './words.ts'; // prettier-ignore
import { BUSINESS, INSTITUTE, LOOSE, NO_KIND } from './kinds.ts';
import { COMMON, DUTCH, FIRST, NAME, SURNAME } from '../lexicon-flags.ts';
import { NOTHING, PERSON } from '../scorer.ts';
import {
  textBetween, headOf, isCapital, isJoined, isKnown, isKnownWhole, nameEnd, wordOf, type Ground, type InstitutionSpan,
} from '../institution-span.ts'; // prettier-ignore

/** "basisschool De Regenboog", "garage Motteux", "VIP-team Emmen": a kind, then a name. */
export function typed(ground: Ground, i: number): InstitutionSpan | undefined {
  const { tokens } = ground.all;
  const next = i + 1;
  if (next >= tokens.count) return undefined;
  // Cheap refusal first: what follows is a capital, an article, or the kind itself is one that is often misspelt.
  const hash = tokens.hashes[i] ?? 0;
  if (!isCapital(tokens, next) && !isCapital(tokens, i) && !isClippedArticle(tokens, next) && !isSchoolLike(hash))
    return undefined;
  const kind = kindOf(tokens, i);
  if (kind === NO_KIND) return undefined; // A line may end between the kind and "Het Hunzehuis".
  const gap = isCapital(tokens, i) || !isJoined(tokens, i + 1) ? oneLine : /^[ \n]["“'’‘]{0,2}$/;
  if (!gap.test(textBetween(tokens, i))) return undefined;
  if (isShortKind(tokens, next)) return undefined;
  const lower = lowerCaseName(tokens, i);
  if (lower !== undefined) return { first: i, last: lower, core: next, evidence: 'institution-type' };
  const acronym = i > 0 && textBetween(tokens, i - 1) === '-' && /^[A-Z]{2,5}$/.test(wordOf(tokens, i - 1));
  if (!mayFollow(ground, i, kind, acronym)) return undefined;
  const last = nameEnd(ground, next, kind === BUSINESS);
  let first = isOutside(hash) && !acronym ? next : i;
  if (shouted(tokens, i, last)) first = next;
  else if (acronym) first = i - 1;
  else if (first === i && i > 0 && isCapital(tokens, i) && leansOn(ground.all, i - 1)) first = i - 1;
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
function mayFollow({ all, labels, places }: Ground, i: number, kind: number, acronym: boolean): boolean {
  const { tokens, lists } = all;
  const next = i + 1;
  const upper = isCapital(tokens, i);
  if (isJoined(tokens, next)) return !(kind === LOOSE && upper && isRole(tokens, i));
  const head = headOf(tokens, next);
  if (!isCapital(tokens, next) && !(kind === BUSINESS && upper && head > next)) return false;
  if (!isCapital(tokens, head) || isKnownWhole(all, next)) return false;
  if (acronym || (upper && head > next && isCapital(tokens, next))) return true;
  const known = lists[head] ?? 0;
  const person = labels[next] === PERSON || labels[head] === PERSON;
  if (kind === LOOSE) return upper && !isRole(tokens, i) && !person && (known & FIRST) === 0 && isProper(all, head);
  if (kind === INSTITUTE) return !(person && (known & (FIRST | SURNAME | NAME)) !== 0 && places[head] !== 1);
  return !(person && (known & FIRST) !== 0 && (known & SURNAME) === 0 && !upper);
}

/** No ordinary word, and no country or province that ends the name: "GGZ Drenthe". */
function isProper({ tokens, lists, phrases }: CandidateWords, i: number): boolean {
  const ordinary = ((lists[i] ?? 0) & COMMON) !== 0 || has(lexicon().word, tokens.hashes[i] ?? 0);
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
export function closed(ground: Ground, i: number): InstitutionSpan | undefined {
  const { all, labels } = ground;
  const { tokens, lists } = all;
  if (((tokens.classes[i] ?? 0) & CLOSES) === 0) return undefined;
  const hash = tokens.hashes[i] ?? 0;
  const compound = isCompound(wordOf(tokens, i));
  const alone = compound && !startsSentence(tokens, i);
  if (!compound && !closes(hash)) return undefined;
  const first = closedStart(all, i);
  if ((first === i && !alone) || isKnown(all, i) || isKnown(all, first)) return undefined;
  if (closesWeakly(hash) && first < i) {
    const led = first > 0 && leadsTo(tokens.hashes[first - 1] ?? 0) && textBetween(tokens, first - 1) === ' ';
    if (
      !led ||
      ((lists[first] ?? 0) & FIRST) !== 0 ||
      (labels[first] === NOTHING && labels[i] === NOTHING && ((lists[first] ?? 0) & DUTCH) !== 0) ||
      tokens.text.charAt(tokens.ends[i] ?? 0) === '-'
    )
      return undefined;
  }
  return { first, last: Math.max(i, nameEnd(ground, i, false)), core: first, evidence: 'institution-type' };
}

/** "Op Udens College": the sentence's first word is no part of the name, unless it is the article. */
function closedStart({ tokens, lists }: CandidateWords, i: number): number {
  let first = i;
  while (first > 0 && i - first < 4) {
    const before = first - 1;
    const gap = textBetween(tokens, before);
    if (!isCapital(tokens, before) || !(gap === ' ' || gap === '-' || (gap === ' & ' && first === i))) break;
    if (
      startsSentence(tokens, before) &&
      (((lists[before] ?? 0) & COMMON) !== 0 || cuesIn(tokens.classes[before]) !== 0)
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
  ((tokens.classes[i] ?? 0) & CLOSES) !== 0 &&
  i > 0 &&
  textBetween(tokens, i - 1) === '-' &&
  wordOf(tokens, i) === 'flat';
