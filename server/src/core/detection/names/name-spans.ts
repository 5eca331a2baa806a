/** From labelled words to names: initials, particles and hyphens joined, titles and genitives left out. */
import { OPENING_PARTICLES, PARTICLES, UPPER } from '../../text/name-shapes.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { ALL_CAPS, CAPITAL, type Scan } from '../tokens/tokenize.ts';
import type { Candidates } from './candidates.ts';
import { cuesIn } from '../tokens/token-classes.ts';
import { cueBit } from './cues.ts';
import { COMMON, DUTCH, FIRST, NAME, PLACE, SURNAME } from './lexicon-flags.ts';
import { INSTITUTION, TOWN } from './scorer.ts';

export interface Assembled {
  readonly start: number;
  readonly end: number;
  /** Word indices, half-open. */
  readonly first: number;
  readonly last: number;
}

const particles = new Set([...PARTICLES].map((each) => hashWord(each.replace(/['’]/g, ''))));
const opening = new Set([...OPENING_PARTICLES].map((each) => hashWord(each.replace(/['’]/g, ''))));
/** Prepositions inside a surname ("in 't Veld", "op den Akker") that are mostly just prepositions. */
const prepositions = new Set('in op aan bij onder over uit voor tot an as at af'.split(' ').map(hashWord));
const articles = new Set(['de', 'het'].map(hashWord));
/** After these a capitalised Dutch word may be an organisation: "Karin van Welzijn". */
const loose = new Set(['van', 'von', 'al', 'el', 'te'].map(hashWord));
/** Particles that are no Dutch word: they belong to the name wherever they stand. */
const foreign = new Set('dos das el al bin bint ibn abu ould von del della'.split(' ').map(hashWord));
/** First words of surnames from Twente and the Achterhoek: "Oude Elferink", "Klein Gunnewiek". */
const twents = new Set('oude olde groot klein grote kleine lutke scholte'.split(' ').map(hashWord));
const suffixes = new Set(['jr', 'sr', 'junior'].map(hashWord));
const titles = cueBit('title');

/** Names from the words for which `isName` holds, in order. `labels`: the scorer's, to join what it left aside. */
export function assemble(
  { scan, lists, phrases, skipped }: Candidates,
  labels: Uint8Array,
  isName: (i: number) => boolean,
): Assembled[] {
  /** A capitalised word that may be the rest of a name that has begun. `certain`: it stands after a surname's particles. */
  const mayFollow = (k: number, certain: boolean): boolean =>
    isCapital(scan, k) &&
    skipped[k] === 0 &&
    ((scan.flags[k] ?? 0) & ALL_CAPS) === 0 &&
    labels[k] !== INSTITUTION &&
    (labels[k] !== TOWN || certain || ((lists[k] ?? 0) & PLACE) === 0) &&
    !(certain ? isLongPhrase(k) : phrases.has(k)) &&
    (scan.ends[k] ?? 0) - (scan.starts[k] ?? 0) > 1;
  const isLongPhrase = (k: number): boolean => {
    const phrase = phrases.get(k);
    return phrase !== undefined && phrase.last > phrase.first;
  };
  const isSurname = (k: number): boolean =>
    ((lists[k] ?? 0) & (SURNAME | NAME)) !== 0 || ((lists[k] ?? 0) & (DUTCH | COMMON)) === 0;
  const found: Assembled[] = [];
  for (let i = 0; i < scan.count; i++) {
    if (!isName(i)) continue;
    const first = leftEdge(scan, i, found.at(-1)?.last ?? 0, lists);
    const last = rightEdge(
      scan,
      i,
      isName,
      (k, certain) => mayFollow(k, certain) && (certain || isSurname(k)),
      // "Wil Zomer": right after a first name a word that may be a surname is one.
      (k) => isFirstName(lists, k - 1) && mayFollow(k, true) && isSurname(k),
      (k) => ((lists[k] ?? 0) & (PLACE | SURNAME)) === PLACE && skipped[k] === 0,
      (k) => isFirstName(lists, k),
    );
    const end = suffixEnd(scan, last);
    found.push({ start: startOf(scan, first), end: end.offset, first, last: end.word + 1 });
    i = end.word;
  }
  return found;
}

const isCapital = (scan: Scan, i: number): boolean => ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
const between = (scan: Scan, i: number): string => scan.text.slice(scan.ends[i], scan.starts[i + 1]);
const initial = new RegExp(`^(?:[${UPPER}]|Th|Ch|Ph|Tj|Sj|IJ)$`);
const isInitial = (scan: Scan, i: number): boolean =>
  (scan.ends[i] ?? 0) - (scan.starts[i] ?? 0) <= 2 &&
  isCapital(scan, i) &&
  scan.text.charAt(scan.ends[i] ?? 0) === '.' &&
  initial.test(scan.text.slice(scan.starts[i], scan.ends[i]));
export const isParticle = (scan: Scan, i: number): boolean =>
  !isCapital(scan, i) && (particles.has(scan.hashes[i] ?? 0) || isShortened(scan, i));
/** "v. Loon", "v.d. Logt", "v/d Kerkhof" */
const isShortened = (scan: Scan, i: number): boolean => {
  const start = scan.starts[i] ?? 0;
  const word = scan.text.slice(start, scan.ends[i]);
  if (word === 'd') return /v[./]/.test(scan.text.slice(Math.max(0, start - 2), start)) && isShortened(scan, i - 1);
  return word === 'v' && /^[./]$/.test(scan.text.charAt(start + 1)) && !/[./]/.test(scan.text.charAt(start - 1));
};
/** Text between particles and what follows them. */
const particleGap = /^(?: ['’]?|['’]|\. ?|\/)$/;
const isTwents = (scan: Scan, i: number): boolean =>
  isCapital(scan, i) && twents.has(scan.hashes[i] ?? 0) && isCapital(scan, i + 1) && between(scan, i) === ' ';

/** The last word of the name that begins at `i`. After particles any capitalised word that could be a surname goes along. */
function rightEdge(
  scan: Scan,
  i: number,
  isName: (i: number) => boolean,
  isRest: (i: number, certain: boolean) => boolean,
  isSurnameAfter: (i: number) => boolean,
  isTown: (i: number) => boolean,
  isFirst: (i: number) => boolean,
): number {
  let last = i;
  for (let k = i + 1; k < scan.count && k - last < 5; k++) {
    const gap = between(scan, k - 1);
    const afterInitial = /^\.[ -]?$/.test(gap) && isInitial(scan, k - 1);
    const afterShort = isShortened(scan, k - 1) && particleGap.test(gap);
    if (!/^(?: |-|['’]| ['’])$/.test(gap) && !afterInitial && !afterShort) break;
    const linked = k - 1 > last && isParticle(scan, k - 1);
    const wandering = linked && prepositions.has(scan.hashes[last + 1] ?? 0);
    // "Alida Roos van Lelystad": a full name has its surname already.
    if (linked && k - last === 2 && last > i && loose.has(scan.hashes[k - 1] ?? 0) && isTown(k)) break;
    // "Jacqueline van Lith": and after a first name a town is the surname.
    if (linked && k - last === 2 && last === i && loose.has(scan.hashes[k - 1] ?? 0) && isTown(k) && isFirst(i))
      last = k;
    else if (isName(k) && !wandering) last = k;
    else if (gap === ' ' && k - 1 === last && isSurnameAfter(k)) last = k;
    else if ((linked || gap === '-') && isRest(k, linked && !isLoose(scan, last + 1, k - 1)) && !wandering) last = k;
    // "Scholte in 't Hoff", but not "woont met Jelmer op de Slinge".
    else if (wandering && k - last > 2 && (isName(k) || (!articles.has(scan.hashes[k - 1] ?? 0) && isRest(k, false))))
      last = k;
    else if (/^['’]$/.test(gap) && (scan.ends[k - 1] ?? 0) - (scan.starts[k - 1] ?? 0) === 1) last = k;
    else if (!isParticle(scan, k) && !isInitial(scan, k) && !(gap === ' ' && isTwents(scan, k))) break;
  }
  return last;
}

/** "van", "van de": what follows may be an organisation; after "van der" it is a surname. */
const isLoose = (scan: Scan, from: number, to: number): boolean =>
  loose.has(scan.hashes[from] ?? 0) && (from === to || articles.has(scan.hashes[to] ?? 0));

/** Initials, particles and first names that stand before word `i` and belong to the name. */
function leftEdge(scan: Scan, i: number, floor: number, lists: Int16Array): number {
  let first = i;
  for (let k = i - 1; k >= floor && i - k < 7; k--) {
    const gap = between(scan, k);
    const hash = scan.hashes[k] ?? 0;
    const capital = isCapital(scan, k);
    const short = (scan.ends[k] ?? 0) - (scan.starts[k] ?? 0) === 1;
    if (isInitial(scan, k) && /^\.[ -]?$/.test(gap)) first = k;
    else if (isShortened(scan, k) && particleGap.test(gap)) first = k;
    else if (isTwents(scan, k) && first === k + 1 && k > floor && between(scan, k - 1) !== '. ') first = k;
    else if (foreign.has(hash) && !capital && /^[ -]$/.test(gap)) first = k;
    else if (isParticle(scan, k) && /^(?: ['’]?|['’])$/.test(gap)) {
      // "mevrouw van der Laan": particles belong to the name after a title; "de moeder van Eva" keeps them out.
      const before = k > 0 ? cuesIn(scan.classes[k - 1]) : 0;
      if (k > floor && (before & titles) !== 0 && opening.has(hash) && /^\.? ['’]?$/.test(between(scan, k - 1)))
        first = k;
    } else if (capital && gap === ' ' && opening.has(hash) && !isFirstName(lists, first)) first = k;
    else if ((capital || /^[dl]$/.test(scan.text.charAt(scan.starts[k] ?? 0))) && short && /^['’]$/.test(gap))
      first = k;
    else if (capital && gap === '-' && !short && first === k + 1) first = k;
    else if (capital && gap === ' ' && first === k + 1 && isFirstName(lists, k)) first = k;
    else if (capital && gap === ' ' && k + 1 < i && isParticle(scan, k + 1) && isFirstName(lists, k)) first = k;
    else break;
  }
  return first;
}

const isFirstName = (lists: Int16Array, k: number): boolean =>
  ((lists[k] ?? 0) & FIRST) !== 0 && ((lists[k] ?? 0) & COMMON) === 0;

/** "'t Hoff": the apostrophe belongs to the particle. */
function startOf(scan: Scan, first: number): number {
  const start = scan.starts[first] ?? 0;
  return /^[ts]$/.test(scan.text.slice(start, scan.ends[first])) && /['’]/.test(scan.text.charAt(start - 1))
    ? start - 1
    : start;
}

/** "Ali B.", "Grootewold jr." */
function suffixEnd(scan: Scan, last: number): { offset: number; word: number } {
  const next = last + 1;
  const end = scan.ends[last] ?? 0;
  const single = end - (scan.starts[last] ?? 0) === 1 && scan.text.charAt(end) === '.';
  if (single) return { offset: end + 1, word: last };
  if (next >= scan.count || scan.text.slice(end, scan.starts[next]) !== ' ') return { offset: end, word: last };
  const dot = scan.text.charAt(scan.ends[next] ?? 0) === '.';
  if (isInitial(scan, next)) return { offset: (scan.ends[next] ?? 0) + 1, word: next };
  const short = (scan.ends[next] ?? 0) - (scan.starts[next] ?? 0) === 2;
  if (suffixes.has(scan.hashes[next] ?? 0))
    return { offset: (scan.ends[next] ?? 0) + (dot && short ? 1 : 0), word: next };
  return { offset: end, word: last };
}
