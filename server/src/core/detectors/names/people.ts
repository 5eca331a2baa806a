/** Which words are persons' names: the scorer's word, spread over the document. */
import { CAPITAL, hashWord, NUMBER, type Scan } from '../scan.ts';
import { isParticle } from './assemble.ts';
import { barredWords } from './barred.ts';
import type { Candidates } from './candidates.ts';
import { startsSentence } from './context.ts';
import { cueBit, cuesOf } from './cues.ts';
import { isLowerCaseName, markLowerCase } from './lower-case.ts';
import { COMMON, DUTCH, FIRST, GENITIVE, NAME, SURNAME } from './lookup.ts';
import { PERSON, type Scored } from './scorer.ts';
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

export function findPeople(all: Candidates, { labels, margins }: Scored): Marks {
  const { scan, skipped } = all;
  const marks = new Uint8Array(scan.count);
  /** Words on no list of names, and Dutch words that open a sentence, need more than the scorer's word. */
  const least = (i: number): number => {
    const known = all.lists[i] ?? 0;
    if ((known & (FIRST | SURNAME | NAME | GENITIVE)) === 0) return LEAST_UNLISTED;
    return (known & (DUTCH | COMMON)) !== 0 && startsSentence(scan, i) ? LEAST_OPENING : 0;
  };
  const barred = barredWords(all);
  const isBarred = (i: number): boolean =>
    barred.has(scan.hashes[i] ?? 0) &&
    !joinedWords(scan, i).some((k) => labels[k] === PERSON && !barred.has(scan.hashes[k] ?? 0));
  for (let i = 0; i < scan.count; i++)
    if (labels[i] === PERSON && (margins[i] ?? 0) >= least(i) && !isKnownPhrase(all, i) && !isBarred(i)) marks[i] = 1;
  markLowerCase(all, marks);
  const known = knownNames(all, marks, margins);
  for (let i = 0; i < scan.count; i++) {
    if (marks[i] !== 0 || skipped[i] === 1 || ((scan.flags[i] ?? 0) & NUMBER) !== 0) continue;
    const direct = known.get(scan.hashes[i] ?? 0);
    const stem = direct === undefined ? withoutS(scan.text.slice(scan.starts[i], scan.ends[i])) : undefined;
    const strength = direct ?? (stem === undefined ? undefined : known.get(stem));
    if (strength === undefined || isBarred(i)) continue;
    const capital = ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
    if (
      capital
        ? spreads(all, i, margins[i] ?? -99, strength, direct !== undefined)
        : strength > SURE && isLowerCaseName(all, i)
    )
      marks[i] = 2;
  }
  return marks;
}

/** The capitalised words that word `i` makes one name with: "Bouma-Postma", "Hoekema-van der Veen", "Aaltje Koster". */
function joinedWords(scan: Scan, i: number): number[] {
  const gap = (k: number): string => scan.text.slice(scan.ends[k], scan.starts[k + 1]);
  let before = i - 1;
  while (before > 0 && i - before < 4 && isParticle(scan, before) && / |-/.test(gap(before))) before--;
  const joined = before >= 0 && /^[ -]$/.test(gap(before)) ? [before] : [];
  return i + 1 < scan.count && gap(i) === '-' ? [...joined, i + 1] : joined;
}

/** The strongest margin of each word that is a name somewhere, by hash. Particles and single letters don't count. */
function knownNames({ scan, facts }: Candidates, marks: Marks, margins: Float32Array): Map<number, number> {
  const known = new Map<number, number>();
  const learn = (hash: number, margin: number): void => void known.set(hash, Math.max(known.get(hash) ?? -99, margin));
  for (let i = 0; i < scan.count; i++) {
    if (marks[i] === 0) continue;
    const hash = scan.hashes[i] ?? 0;
    const word = scan.text.slice(scan.starts[i], scan.ends[i]);
    if (word.length < 2 || (cuesOf(hash) & (cueBit('article') | linking)) !== 0) continue;
    const capital = ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
    learn(hash, capital ? (margins[i] ?? 0) : LOWER_CASE);
    const stem = withoutS(word);
    if (stem !== undefined && facts.has(stem)) learn(stem, (margins[i] ?? 0) - 1);
  }
  return known;
}

/** Does a capitalised mention that the scorer left aside follow the other mentions? */
function spreads(all: Candidates, i: number, margin: number, strength: number, direct: boolean): boolean {
  const { scan, lists, cited, authors } = all;
  const hash = scan.hashes[i] ?? 0;
  if (strength < 0.3 || isKnownPhrase(all, i)) return false;
  if ((cited.has(hash) || authors.has(hash)) && strength < 2) return false;
  const isWord = direct && ((lists[i] ?? 0) & (DUTCH | COMMON)) !== 0;
  return margin > (isWord && startsSentence(scan, i) ? -1 : direct ? -4 : -6);
}

const withoutS = (word: string): number | undefined =>
  word.length > 3 && word.endsWith('s') ? hashWord(word.slice(0, -1)) : undefined;
