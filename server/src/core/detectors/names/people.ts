/** Which words are persons' names: the scorer's word, spread over the document. */
import { DUTCH, COMMON } from './lookup.ts';
import type { Candidates } from './candidates.ts';
import { SPACE, gapKind, startsSentence } from './context.ts';
import { cueBit, cuesOf } from './cues.ts';
import { isDutch } from './lookup.ts';
import { PERSON, type Scored } from './scorer.ts';
import { hashWord } from '../scan.ts';
import { CAPITAL, NUMBER } from '../scan.ts';

export interface People {
  /** 1: a person by its own context; 2: known from elsewhere in the document. */
  readonly marks: Uint8Array;
}

const personal = cueBit('title') | cueBit('kin') | cueBit('role') | cueBit('naming');

export function findPeople(all: Candidates, { labels, margins }: Scored): People {
  const { scan, lists, skipped, phrases, facts, cited, authors } = all;
  const marks = new Uint8Array(scan.count);
  const known = new Map<number, number>();
  for (let i = 0; i < scan.count; i++) {
    if (labels[i] !== PERSON) continue;
    marks[i] = 1;
    const hash = scan.hashes[i] ?? 0;
    if ((scan.ends[i] ?? 0) - (scan.starts[i] ?? 0) > 1)
      known.set(hash, Math.max(known.get(hash) ?? -99, margins[i] ?? 0));
    const stem = withoutS(scan.text.slice(scan.starts[i], scan.ends[i]));
    if (stem && facts.has(stem)) known.set(stem, Math.max(known.get(stem) ?? -99, (margins[i] ?? 0) - 1));
  }
  for (let i = 0; i < scan.count; i++) {
    if (marks[i] !== 0 || skipped[i] === 1 || ((scan.flags[i] ?? 0) & NUMBER) !== 0) continue;
    const hash = scan.hashes[i] ?? 0;
    const capital = ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
    const direct = known.get(hash);
    const stem = direct === undefined ? withoutS(scan.text.slice(scan.starts[i], scan.ends[i])) : undefined;
    const strength = direct ?? (stem === undefined ? undefined : known.get(stem));
    if (strength === undefined || strength < 0.5) continue;
    if (capital) {
      const word = ((lists[i] ?? 0) & (DUTCH | COMMON)) !== 0 && direct !== undefined;
      if (phrases.has(i) && (phrases.get(i)?.last ?? 0) > (phrases.get(i)?.first ?? 0)) continue;
      if ((cited.has(hash) || authors.has(hash)) && strength < 2) continue;
      if ((margins[i] ?? -99) > (word && startsSentence(scan, i) ? -1 : -4)) marks[i] = 2;
    } else if (strength > 1 && lowerCaseName(all, i)) marks[i] = 2;
  }
  return { marks };
}

const withoutS = (word: string): number | undefined =>
  word.length > 3 && word.endsWith('s') ? hashWord(word.slice(0, -1)) : undefined;

/** A known name typed in lower case: only where the word isn't Dutch, or a title or kin word stands before it. */
function lowerCaseName({ scan }: Candidates, i: number): boolean {
  const word = scan.text.slice(scan.starts[i], scan.ends[i]);
  if (word.length < 3) return false;
  const cued =
    i > 0 &&
    gapKind(scan.text, scan.ends[i - 1] ?? 0, scan.starts[i] ?? 0) === SPACE &&
    (cuesOf(scan.hashes[i - 1] ?? 0) & personal) !== 0;
  return cued || !isDutch(word, scan.hashes[i]);
}
