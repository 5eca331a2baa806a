/** Institutions by their shape: a kind before the name ("basisschool De Regenboog") or a word that closes it ("Udens College"). */
import { has } from '../../../lexicon/filter.ts';
import { lexicon } from '../../../lexicon/lexicon.ts';
import { ALL_CAPS, type Scan } from '../../tokens/tokenize.ts';
import { CLOSES, cuesIn } from '../../tokens/token-classes.ts';
import type { Candidates } from '../candidates.ts';
import { startsSentence } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import {
  closes, closesWeakly, isArticle, isCompound, isModifier, isOutside, isSchoolLike, isShortKind, kindOf, leadsTo,
} from './words.ts'; // prettier-ignore
import { BUSINESS, INSTITUTE, LOOSE, NO_KIND } from './kinds.ts';
import { COMMON, DUTCH, FIRST, NAME, SURNAME } from '../lexicon-flags.ts';
import { NOTHING, PERSON } from '../scorer.ts';
import {
  between, headOf, isCapital, isJoined, isKnown, isKnownWhole, nameEnd, wordOf, type Ground, type Stretch,
} from '../institution-span.ts'; // prettier-ignore

/** "basisschool De Regenboog", "garage Motteux", "VIP-team Emmen": a kind, then a name. */
export function typed(ground: Ground, i: number): Stretch | undefined {
  const { scan } = ground.all;
  const next = i + 1;
  if (next >= scan.count) return undefined;
  // Cheap refusal first: what follows is a capital, an article, or the kind itself is one that is often misspelt.
  const hash = scan.hashes[i] ?? 0;
  if (!isCapital(scan, next) && !isCapital(scan, i) && !isClippedArticle(scan, next) && !isSchoolLike(hash))
    return undefined;
  const kind = kindOf(scan, i);
  if (kind === NO_KIND) return undefined; // A line may end between the kind and "Het Hunzehuis".
  const gap = isCapital(scan, i) || !isJoined(scan, i + 1) ? oneLine : /^[ \n]["“'’‘]{0,2}$/;
  if (!gap.test(between(scan, i))) return undefined;
  if (isShortKind(scan, next)) return undefined;
  const lower = lowerCaseName(scan, i);
  if (lower !== undefined) return { first: i, last: lower, core: next, evidence: 'institution-type' };
  const acronym = i > 0 && between(scan, i - 1) === '-' && /^[A-Z]{2,5}$/.test(wordOf(scan, i - 1));
  if (!mayFollow(ground, i, kind, acronym)) return undefined;
  const last = nameEnd(ground, next, kind === BUSINESS);
  let first = isOutside(hash) && !acronym ? next : i;
  if (shouted(scan, i, last)) first = next;
  else if (acronym) first = i - 1;
  else if (first === i && i > 0 && isCapital(scan, i) && leansOn(ground.all, i - 1)) first = i - 1;
  else if (first === i && i > 0 && isModifier(scan.hashes[i - 1] ?? 0) && between(scan, i - 1) === ' ') first = i - 1;
  return { first, last, core: next, evidence: 'institution-type' };
}

const isClippedArticle = (scan: Scan, i: number): boolean =>
  (scan.ends[i] ?? 0) - (scan.starts[i] ?? 0) === 1 && /^[td]$/.test(wordOf(scan, i));

const oneLine = /^ ["“'’‘]{0,2}$/;

/** "WOONGROEP DE WATERMOLEN": in a heading in capitals the kind reads as a word of the heading. */
const shouted = (scan: Scan, i: number, last: number): boolean =>
  ((scan.flags[i] ?? 0) & ALL_CAPS) !== 0 &&
  ((scan.flags[last] ?? 0) & ALL_CAPS) !== 0 &&
  (scan.ends[i] ?? 0) - (scan.starts[i] ?? 0) > 5;

/** "Repair Café Lewenborg": a capital before the kind belongs to it. */
const leansOn = ({ scan, phrases }: Candidates, i: number): boolean =>
  isCapital(scan, i) &&
  between(scan, i) === ' ' &&
  !startsSentence(scan, i) &&
  !isArticle(scan.hashes[i] ?? 0) &&
  !phrases.has(i);

/** Is what stands after the kind at `i` a name, and the institution's rather than a person's? */
function mayFollow({ all, labels, places }: Ground, i: number, kind: number, acronym: boolean): boolean {
  const { scan, lists } = all;
  const next = i + 1;
  const upper = isCapital(scan, i);
  if (isJoined(scan, next)) return !(kind === LOOSE && upper && isRole(scan, i));
  const head = headOf(scan, next);
  if (!isCapital(scan, next) && !(kind === BUSINESS && upper && head > next)) return false;
  if (!isCapital(scan, head) || isKnownWhole(all, next)) return false;
  if (acronym || (upper && head > next && isCapital(scan, next))) return true;
  const known = lists[head] ?? 0;
  const person = labels[next] === PERSON || labels[head] === PERSON;
  if (kind === LOOSE) return upper && !isRole(scan, i) && !person && (known & FIRST) === 0 && isProper(all, head);
  if (kind === INSTITUTE) return !(person && (known & (FIRST | SURNAME | NAME)) !== 0 && places[head] !== 1);
  return !(person && (known & FIRST) !== 0 && (known & SURNAME) === 0 && !upper);
}

/** No ordinary word, and no country or province that ends the name: "GGZ Drenthe". */
function isProper({ scan, lists, phrases }: Candidates, i: number): boolean {
  const ordinary = ((lists[i] ?? 0) & COMMON) !== 0 || has(lexicon().word, scan.hashes[i] ?? 0);
  const more = i + 1 < scan.count && isCapital(scan, i + 1) && between(scan, i) === ' ';
  return !ordinary && (more || !phrases.has(i));
}

/** "obs de wissel", where the name is the end of what is said. */
function lowerCaseName(scan: Scan, i: number): number | undefined {
  if (!isSchoolLike(scan.hashes[i] ?? 0) || i + 2 >= scan.count || isCapital(scan, i + 1) || isCapital(scan, i + 2))
    return undefined;
  if (!/^(?:de|het|t)$/.test(wordOf(scan, i + 1)) || !/^(?: |['’] )$/.test(between(scan, i + 1))) return undefined;
  const after = scan.text.slice(scan.ends[i + 2], (scan.ends[i + 2] ?? 0) + 8);
  return wordOf(scan, i + 2).length > 3 && /^(?:[.,;:!?)\n]| (?:in|te|geloof|en)\b|$)/.test(after) ? i + 2 : undefined;
}

const role = cueBit('role');
const isRole = (scan: Scan, i: number): boolean => (cuesIn(scan.classes[i]) & role) !== 0;

/** "Gerrit Rietveld College", "Te Pas Bouw", "Parkschool", "Prinsenhof-flat": the last word tells. */
export function closed(ground: Ground, i: number): Stretch | undefined {
  const { all, labels } = ground;
  const { scan, lists } = all;
  if (((scan.classes[i] ?? 0) & CLOSES) === 0) return undefined;
  const hash = scan.hashes[i] ?? 0;
  const compound = isCompound(wordOf(scan, i));
  const alone = compound && !startsSentence(scan, i);
  if (!compound && !closes(hash)) return undefined;
  const first = closedStart(all, i);
  if ((first === i && !alone) || isKnown(all, i) || isKnown(all, first)) return undefined;
  if (closesWeakly(hash) && first < i) {
    const led = first > 0 && leadsTo(scan.hashes[first - 1] ?? 0) && between(scan, first - 1) === ' ';
    if (
      !led ||
      ((lists[first] ?? 0) & FIRST) !== 0 ||
      (labels[first] === NOTHING && labels[i] === NOTHING && ((lists[first] ?? 0) & DUTCH) !== 0) ||
      scan.text.charAt(scan.ends[i] ?? 0) === '-'
    )
      return undefined;
  }
  return { first, last: Math.max(i, nameEnd(ground, i, false)), core: first, evidence: 'institution-type' };
}

/** "Op Udens College": the sentence's first word is no part of the name, unless it is the article. */
function closedStart({ scan, lists }: Candidates, i: number): number {
  let first = i;
  while (first > 0 && i - first < 4) {
    const before = first - 1;
    const gap = between(scan, before);
    if (!isCapital(scan, before) || !(gap === ' ' || gap === '-' || (gap === ' & ' && first === i))) break;
    if (startsSentence(scan, before) && (((lists[before] ?? 0) & COMMON) !== 0 || cuesIn(scan.classes[before]) !== 0)) {
      if (isArticle(scan.hashes[before] ?? 0)) first = before;
      break;
    }
    first = before;
  }
  return first;
}

/** "Prinsenhof-flat" */
export const isFlat = (scan: Scan, i: number): boolean =>
  ((scan.classes[i] ?? 0) & CLOSES) !== 0 && i > 0 && between(scan, i - 1) === '-' && wordOf(scan, i) === 'flat';
