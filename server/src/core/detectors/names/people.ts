/** Which words are persons' names: the scorer's word, spread over the document. */
import { noBytes, uint8 } from '../arrays.ts';
import { CAPITAL, hashWord, NUMBER, withoutLast, type Scan } from '../scan.ts';
import type { Candidates } from './candidates.ts';
import { COMMA, DOT, gapKind, SPACE } from './context.ts';
import type { Knowledge } from './knowledge.ts';
import { cueBit, cuesOf } from './cues.ts';
import { COMMON, DUTCH, isDutch, listFlags } from './lookup.ts';
import { PERSON, type Scored } from './scorer.ts';
import { isKnownPhrase } from './vetoes.ts';

/** 0: no person; 1: by its own context; 2: known from elsewhere in the document. */
export type Marks = Uint8Array;

const personal = cueBit('title') | cueBit('kin') | cueBit('role') | cueBit('naming');
const linking = cueBit('withWord');
const verb = cueBit('verb');
const determiner = cueBit('article');

/** How strongly a name must be known before it is looked for in lower case. */
const SURE = 1;

/** Words that are names by their own context. */
export function ownPeople(all: Candidates, { labels }: Scored): Marks {
  if (!labels.includes(PERSON)) return noBytes(all.scan.count);
  const marks = uint8(all.scan.count);
  for (let i = 0; i < marks.length; i++) if (labels[i] === PERSON && !isKnownPhrase(all, i)) marks[i] = 1;
  return marks;
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
    lessons.push({ hash, margin: margins[i] ?? 0, stem: withoutS(word) });
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
export function spreadPeople(all: Candidates, own: Marks, { margins }: Scored, known: KnownNames): Marks {
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
        ? spreads(all, i, margins[i] ?? -99, strength, direct !== undefined)
        : strength > SURE && lowerCaseName(all, i)
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

/**
 * A known name typed in lower case. Where the word is no Dutch word, always; else only where a name would stand: after a
 * title or kin word, or between a linking word and a verb or a stop.
 */
function lowerCaseName({ scan }: Candidates, i: number): boolean {
  const word = scan.text.slice(scan.starts[i], scan.ends[i]);
  if (word.length < 3) return false;
  const spaced = i > 0 && gapKind(scan.text, scan.ends[i - 1] ?? 0, scan.starts[i] ?? 0) === SPACE;
  const before = spaced ? cuesOf(scan.hashes[i - 1] ?? 0) : 0;
  const earlier = i > 1 ? cuesOf(scan.hashes[i - 2] ?? 0) : 0;
  // "een vos", "een sluwe vos": an ordinary word, whatever the family is called.
  if (
    (before & determiner) !== 0 ||
    ((earlier & determiner) !== 0 && (before & (personal | linking | verb)) === 0 && spaced)
  )
    return false;
  if ((before & personal) !== 0) return true;
  if (!isDutch(word, scan.hashes[i])) return true;
  const gap = i + 1 < scan.count ? gapKind(scan.text, scan.ends[i] ?? 0, scan.starts[i + 1] ?? 0) : DOT;
  const after = gap === SPACE && (cuesOf(scan.hashes[i + 1] ?? 0) & verb) !== 0;
  const stop = gap === DOT || gap === COMMA;
  const linked = (before & (linking | verb)) !== 0;
  return (listFlags(scan, i) & COMMON) !== 0 ? linked && after : linked ? after || stop : after;
}
