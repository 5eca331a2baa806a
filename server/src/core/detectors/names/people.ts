/** Which words are persons' names: the scorer's word, spread over the document. */
import { noBytes, uint8 } from '../arrays.ts';
import { hashWord, withoutLast } from '../hash.ts';
import { CAPITAL, NUMBER, type Scan } from '../scan.ts';
import { isParticle } from './assemble.ts';
import type { Candidates } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import { cueBit, cuesOf } from './cues.ts';
import { COMMON, DUTCH, FIRST, GENITIVE, NAME, SURNAME } from './lookup.ts';
import { afterParticles, isLowerCaseName, lowerCaseNames } from './lower-case.ts';
import { PERSON, TOWN, type Scored } from './scorer.ts';
import { isKnownPhrase } from './vetoes.ts';

/** 0: no person; 1: by its own context; 2: known from elsewhere in the document. */
export type Marks = Uint8Array;

const linking = cueBit('withWord');

/** Margins by which the scorer must prefer a person; chosen across authors, for few false alarms. */
const LEAST_UNLISTED = 1;
const LEAST_OPENING = 0.5;
/** How sure a name typed in lower case is. */
const LOWER_CASE = 1.5;
/** How strongly a name must be known before it is looked for in lower case. */
const SURE = 1;

/** Words that are names by their own context. */
export function ownPeople(all: Candidates, { labels, margins }: Scored): Marks {
  const lower = lowerCaseNames(all);
  if (lower.length === 0 && !labels.includes(PERSON) && !labels.includes(TOWN)) return noBytes(all.scan.count);
  const marks = uint8(all.scan.count);
  for (let i = 0; i < marks.length; i++)
    if (
      labels[i] === PERSON &&
      (margins[i] ?? 0) >= least(all, i) &&
      !isKnownPhrase(all, i) &&
      !isBarred(all, labels, i)
    )
      marks[i] = 1;
  // "mevrouw van Hoogeveen"
  for (let i = 1; i < marks.length; i++)
    if (labels[i] === TOWN && marks[i - 1] === 0 && afterParticles(all.scan, i) !== 0) marks[i] = 1;
  for (const i of lower) marks[i] = 1;
  return marks;
}

/** Words on no list of names, and Dutch words that open a sentence, need more than the scorer's word. */
function least({ lists, starts }: Candidates, i: number): number {
  const known = lists[i] ?? 0;
  if ((known & (FIRST | SURNAME | NAME | GENITIVE)) === 0) return LEAST_UNLISTED;
  return (known & (DUTCH | COMMON)) !== 0 && starts[i] === 1 ? LEAST_OPENING : 0;
}

/** Barred in the whole document, unless it makes one name with a word that is not. */
function isBarred({ scan, knowledge }: Candidates, labels: Uint8Array, i: number): boolean {
  return (
    knowledge.isBarred(scan.hashes[i] ?? 0) &&
    !joinedWords(scan, i).some((k) => labels[k] === PERSON && !knowledge.isBarred(scan.hashes[k] ?? 0))
  );
}

/** The capitalised words that word `i` makes one name with: "Bouma-Postma", "Hoekema-van der Veen", "Aaltje Koster". */
function joinedWords(scan: Scan, i: number): number[] {
  const gap = (k: number): string => scan.text.slice(scan.ends[k], scan.starts[k + 1]);
  let before = i - 1;
  while (before > 0 && i - before < 4 && isParticle(scan, before) && / |-/.test(gap(before))) before--;
  const joined = before >= 0 && /^[ -]$/.test(gap(before)) ? [before] : [];
  return i + 1 < scan.count && gap(i) === '-' ? [...joined, i + 1] : joined;
}

/** A word that is a name here, and how strongly. */
export interface Lesson {
  readonly hash: number;
  readonly margin: number;
  /** Hash of the word without a final s: it may be a genitive. */
  readonly stem: number | undefined;
}

/** What the passage teaches about names. Particles and single letters don't count. */
export function lessonsOf({ scan }: Candidates, marks: Marks, { margins }: Scored): Lesson[] {
  const lessons: Lesson[] = [];
  for (let i = 0; i < scan.count; i++) {
    if (marks[i] === 0) continue;
    const hash = scan.hashes[i] ?? 0;
    const word = scan.text.slice(scan.starts[i], scan.ends[i]);
    if (word.length < 2 || (cuesOf(hash) & (cueBit('article') | linking)) !== 0) continue;
    const capital = ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
    lessons.push({ hash, margin: capital ? (margins[i] ?? 0) : LOWER_CASE, stem: withoutS(word) });
  }
  return lessons;
}

/** By hash of a word that is a name somewhere: its strongest margin. */
export type KnownNames = Map<number, number>;

export function learn(known: KnownNames, lessons: readonly Lesson[], { factsOf }: Knowledge): void {
  const note = (hash: number, margin: number): void => void known.set(hash, Math.max(known.get(hash) ?? -99, margin));
  for (const { hash, margin, stem } of lessons) {
    note(hash, margin);
    if (stem !== undefined && factsOf(stem)) note(stem, margin - 1);
  }
}

/** Marks the other mentions of known names. */
export function spreadPeople(all: Candidates, own: Marks, { labels, margins }: Scored, known: KnownNames): Marks {
  if (known.size === 0) return own;
  const { scan, skipped } = all;
  const marks = uint8(scan.count);
  marks.set(own);
  for (let i = 0; i < scan.count; i++) {
    if (marks[i] !== 0 || skipped[i] === 1 || ((scan.flags[i] ?? 0) & NUMBER) !== 0) continue;
    const direct = known.get(scan.hashes[i] ?? 0);
    const stem = direct === undefined ? stemAt(scan, i) : undefined;
    const strength = direct ?? (stem === undefined ? undefined : known.get(stem));
    if (strength === undefined) continue;
    const capital = ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
    if (
      capital
        ? spreads(all, i, margins[i] ?? -99, strength, direct !== undefined) && !isBarred(all, labels, i)
        : strength > SURE && isLowerCaseName(all, i)
    )
      marks[i] = 2;
  }
  return marks;
}

/** Does the passage hold one of these words, or its genitive? */
export function holds({ scan }: Candidates, hashes: { has(hash: number): boolean }): boolean {
  for (let i = 0; i < scan.count; i++) {
    if (hashes.has(scan.hashes[i] ?? 0)) return true;
    const stem = stemAt(scan, i);
    if (stem !== undefined && hashes.has(stem)) return true;
  }
  return false;
}

/** Does a capitalised mention that the scorer left aside follow the other mentions? */
function spreads(all: Candidates, i: number, margin: number, strength: number, direct: boolean): boolean {
  const { scan, lists, starts, knowledge } = all;
  const hash = scan.hashes[i] ?? 0;
  if (strength < 0.3 || isKnownPhrase(all, i)) return false;
  if ((knowledge.isCited(hash) || knowledge.isAuthor(hash)) && strength < 2) return false;
  const isWord = direct && ((lists[i] ?? 0) & (DUTCH | COMMON)) !== 0;
  return margin > (isWord && starts[i] === 1 ? -1 : direct ? -4 : -6);
}

const S = 115;

/** `withoutS` of the word at `i`. */
const stemAt = (scan: Scan, i: number): number | undefined =>
  (scan.ends[i] ?? 0) - (scan.starts[i] ?? 0) > 3 && scan.text.charCodeAt((scan.ends[i] ?? 0) - 1) === S
    ? withoutLast(scan.hashes[i] ?? 0, S)
    : undefined;

const withoutS = (word: string): number | undefined =>
  word.length > 3 && word.endsWith('s') ? hashWord(word.slice(0, -1)) : undefined;
