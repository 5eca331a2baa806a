/** From labelled words to names: initials, particles and hyphens joined, titles and genitives left out. */
import { OPENING_PARTICLES, PARTICLES, UPPER } from '../../text/name-shapes.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { ALL_CAPS, CAPITAL, type Tokens } from '../tokens/tokenize.ts';
import type { CandidateWords } from './candidates.ts';
import { cuesIn } from '../tokens/token-classes.ts';
import { cueBit } from './cues.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, PLACE_NAME, SURNAME } from '../tokens/list-flags.ts';
import { INSTITUTION, TOWN } from './scorer.ts';

export interface NameSpan {
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
export function nameSpans(
  { tokens, listFlags, phrases, skipped }: CandidateWords,
  labels: Uint8Array,
  isName: (i: number) => boolean,
): NameSpan[] {
  /**
   * A capitalised word that may be the rest of a name that has begun. `certain`: it stands after a surname's particles.
   */
  const mayFollow = (k: number, certain: boolean): boolean =>
    isCapital(tokens, k) &&
    skipped[k] === 0 &&
    ((tokens.flags[k] ?? 0) & ALL_CAPS) === 0 &&
    labels[k] !== INSTITUTION &&
    (labels[k] !== TOWN || certain || ((listFlags[k] ?? 0) & PLACE_NAME) === 0) &&
    !(certain ? isLongPhrase(k) : phrases.has(k)) &&
    (tokens.ends[k] ?? 0) - (tokens.starts[k] ?? 0) > 1;
  const isLongPhrase = (k: number): boolean => {
    const phrase = phrases.get(k);
    return phrase !== undefined && phrase.last > phrase.first;
  };
  const isSurname = (k: number): boolean =>
    ((listFlags[k] ?? 0) & (SURNAME | DICTIONARY_NAME)) !== 0 ||
    ((listFlags[k] ?? 0) & (DUTCH_WORD | COMMON_WORD)) === 0;
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isName(i)) continue;
    const first = leftEdge(tokens, i, found.at(-1)?.last ?? 0, listFlags);
    const last = rightEdge(
      tokens,
      i,
      isName,
      (k, certain) => mayFollow(k, certain) && (certain || isSurname(k)),
      // "Wil Zomer": right after a first name a word that may be a surname is one.
      (k) => isFirstName(listFlags, k - 1) && mayFollow(k, true) && isSurname(k),
      (k) => ((listFlags[k] ?? 0) & (PLACE_NAME | SURNAME)) === PLACE_NAME && skipped[k] === 0,
      (k) => isFirstName(listFlags, k),
    );
    const end = suffixEnd(tokens, last);
    found.push({ start: startOf(tokens, first), end: end.offset, first, last: end.word + 1 });
    i = end.word;
  }
  return found;
}

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
const between = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.ends[i], tokens.starts[i + 1]);
const initial = new RegExp(`^(?:[${UPPER}]|Th|Ch|Ph|Tj|Sj|IJ)$`);
const isInitial = (tokens: Tokens, i: number): boolean =>
  (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) <= 2 &&
  isCapital(tokens, i) &&
  tokens.text.charAt(tokens.ends[i] ?? 0) === '.' &&
  initial.test(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
export const isParticle = (tokens: Tokens, i: number): boolean =>
  !isCapital(tokens, i) && (particles.has(tokens.hashes[i] ?? 0) || isShortened(tokens, i));
/** "v. Loon", "v.d. Logt", "v/d Kerkhof" */
const isShortened = (tokens: Tokens, i: number): boolean => {
  const start = tokens.starts[i] ?? 0;
  const word = tokens.text.slice(start, tokens.ends[i]);
  if (word === 'd') return /v[./]/.test(tokens.text.slice(Math.max(0, start - 2), start)) && isShortened(tokens, i - 1);
  return word === 'v' && /^[./]$/.test(tokens.text.charAt(start + 1)) && !/[./]/.test(tokens.text.charAt(start - 1));
};
/** Text between particles and what follows them. */
const particleGap = /^(?: ['’]?|['’]|\. ?|\/)$/;
const isTwents = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && twents.has(tokens.hashes[i] ?? 0) && isCapital(tokens, i + 1) && between(tokens, i) === ' ';

/**
 * The last word of the name that begins at `i`. After particles any capitalised word that could be a surname goes
 * along.
 */
function rightEdge(
  tokens: Tokens,
  i: number,
  isName: (i: number) => boolean,
  isRest: (i: number, certain: boolean) => boolean,
  isSurnameAfter: (i: number) => boolean,
  isTown: (i: number) => boolean,
  isFirst: (i: number) => boolean,
): number {
  let last = i;
  for (let k = i + 1; k < tokens.count && k - last < 5; k++) {
    const gap = between(tokens, k - 1);
    const afterInitial = /^\.[ -]?$/.test(gap) && isInitial(tokens, k - 1);
    const afterShort = isShortened(tokens, k - 1) && particleGap.test(gap);
    if (!/^(?: |-|['’]| ['’])$/.test(gap) && !afterInitial && !afterShort) break;
    const linked = k - 1 > last && isParticle(tokens, k - 1);
    const wandering = linked && prepositions.has(tokens.hashes[last + 1] ?? 0);
    // "Alida Roos van Lelystad": a full name has its surname already.
    if (linked && k - last === 2 && last > i && loose.has(tokens.hashes[k - 1] ?? 0) && isTown(k)) break;
    // "Jacqueline van Lith": and after a first name a town is the surname.
    if (linked && k - last === 2 && last === i && loose.has(tokens.hashes[k - 1] ?? 0) && isTown(k) && isFirst(i))
      last = k;
    else if (isName(k) && !wandering) last = k;
    else if (gap === ' ' && k - 1 === last && isSurnameAfter(k)) last = k;
    else if ((linked || gap === '-') && isRest(k, linked && !isLoose(tokens, last + 1, k - 1)) && !wandering) last = k;
    // "Scholte in 't Hoff", but not "woont met Jelmer op de Slinge".
    else if (wandering && k - last > 2 && (isName(k) || (!articles.has(tokens.hashes[k - 1] ?? 0) && isRest(k, false))))
      last = k;
    else if (/^['’]$/.test(gap) && (tokens.ends[k - 1] ?? 0) - (tokens.starts[k - 1] ?? 0) === 1) last = k;
    else if (!isParticle(tokens, k) && !isInitial(tokens, k) && !(gap === ' ' && isTwents(tokens, k))) break;
  }
  return last;
}

/** "van", "van de": what follows may be an organisation; after "van der" it is a surname. */
const isLoose = (tokens: Tokens, from: number, to: number): boolean =>
  loose.has(tokens.hashes[from] ?? 0) && (from === to || articles.has(tokens.hashes[to] ?? 0));

/** Initials, particles and first names that stand before word `i` and belong to the name. */
function leftEdge(tokens: Tokens, i: number, floor: number, lists: Int16Array): number {
  let first = i;
  for (let k = i - 1; k >= floor && i - k < 7; k--) {
    const gap = between(tokens, k);
    const hash = tokens.hashes[k] ?? 0;
    const capital = isCapital(tokens, k);
    const short = (tokens.ends[k] ?? 0) - (tokens.starts[k] ?? 0) === 1;
    if (isInitial(tokens, k) && /^\.[ -]?$/.test(gap)) first = k;
    else if (isShortened(tokens, k) && particleGap.test(gap)) first = k;
    else if (isTwents(tokens, k) && first === k + 1 && k > floor && between(tokens, k - 1) !== '. ') first = k;
    else if (foreign.has(hash) && !capital && /^[ -]$/.test(gap)) first = k;
    else if (isParticle(tokens, k) && /^(?: ['’]?|['’])$/.test(gap)) {
      // "mevrouw van der Laan": particles belong to the name after a title; "de moeder van Eva" keeps them out.
      const before = k > 0 ? cuesIn(tokens.classes[k - 1]) : 0;
      if (k > floor && (before & titles) !== 0 && opening.has(hash) && /^\.? ['’]?$/.test(between(tokens, k - 1)))
        first = k;
    } else if (capital && gap === ' ' && opening.has(hash) && !isFirstName(lists, first)) first = k;
    else if ((capital || /^[dl]$/.test(tokens.text.charAt(tokens.starts[k] ?? 0))) && short && /^['’]$/.test(gap))
      first = k;
    else if (capital && gap === '-' && !short && first === k + 1) first = k;
    else if (capital && gap === ' ' && first === k + 1 && isFirstName(lists, k)) first = k;
    else if (capital && gap === ' ' && k + 1 < i && isParticle(tokens, k + 1) && isFirstName(lists, k)) first = k;
    else break;
  }
  return first;
}

const isFirstName = (lists: Int16Array, k: number): boolean =>
  ((lists[k] ?? 0) & FIRST_NAME) !== 0 && ((lists[k] ?? 0) & COMMON_WORD) === 0;

/** "'t Hoff": the apostrophe belongs to the particle. */
function startOf(tokens: Tokens, first: number): number {
  const start = tokens.starts[first] ?? 0;
  return /^[ts]$/.test(tokens.text.slice(start, tokens.ends[first])) && /['’]/.test(tokens.text.charAt(start - 1))
    ? start - 1
    : start;
}

/** "Ali B.", "Grootewold jr." */
function suffixEnd(tokens: Tokens, last: number): { offset: number; word: number } {
  const next = last + 1;
  const end = tokens.ends[last] ?? 0;
  const single = end - (tokens.starts[last] ?? 0) === 1 && tokens.text.charAt(end) === '.';
  if (single) return { offset: end + 1, word: last };
  if (next >= tokens.count || tokens.text.slice(end, tokens.starts[next]) !== ' ') return { offset: end, word: last };
  const dot = tokens.text.charAt(tokens.ends[next] ?? 0) === '.';
  if (isInitial(tokens, next)) return { offset: (tokens.ends[next] ?? 0) + 1, word: next };
  const short = (tokens.ends[next] ?? 0) - (tokens.starts[next] ?? 0) === 2;
  if (suffixes.has(tokens.hashes[next] ?? 0))
    return { offset: (tokens.ends[next] ?? 0) + (dot && short ? 1 : 0), word: next };
  return { offset: end, word: last };
}
