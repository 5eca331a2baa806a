/** Which words are persons' names: the scorer's word, spread over the document. */
import { CAPITAL, hashWord, NUMBER } from '../scan.ts';
import type { Candidates } from './candidates.ts';
import { COMMA, DOT, gapKind, SPACE, startsSentence } from './context.ts';
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

export function findPeople(all: Candidates, { labels, margins }: Scored): Marks {
  const { scan, skipped } = all;
  const marks = new Uint8Array(scan.count);
  for (let i = 0; i < scan.count; i++) if (labels[i] === PERSON && !isKnownPhrase(all, i)) marks[i] = 1;
  const known = knownNames(all, marks, margins);
  for (let i = 0; i < scan.count; i++) {
    if (marks[i] !== 0 || skipped[i] === 1 || ((scan.flags[i] ?? 0) & NUMBER) !== 0) continue;
    const direct = known.get(scan.hashes[i] ?? 0);
    const stem = direct === undefined ? withoutS(scan.text.slice(scan.starts[i], scan.ends[i])) : undefined;
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

/** The strongest margin of each word that is a name somewhere, by hash. Particles and single letters don't count. */
function knownNames({ scan, facts }: Candidates, marks: Marks, margins: Float32Array): Map<number, number> {
  const known = new Map<number, number>();
  const learn = (hash: number, margin: number): void => void known.set(hash, Math.max(known.get(hash) ?? -99, margin));
  for (let i = 0; i < scan.count; i++) {
    if (marks[i] === 0) continue;
    const hash = scan.hashes[i] ?? 0;
    const word = scan.text.slice(scan.starts[i], scan.ends[i]);
    if (word.length < 2 || (cuesOf(hash) & (cueBit('article') | linking)) !== 0) continue;
    learn(hash, margins[i] ?? 0);
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
