/** From labelled words to names: initials, particles and hyphens joined, titles and genitives left out. */
import { OPENING_PARTICLES, PARTICLES } from '../../report/name-shapes.ts';
import { hashWord } from '../scan.ts';
import { CAPITAL, type Scan } from '../scan.ts';
import { APOSTROPHE, DOT, gapKind, HYPHEN, SPACE } from './context.ts';
import { cueBit, cuesOf } from './cues.ts';

export interface Assembled {
  readonly start: number;
  readonly end: number;
  /** Word indices, half-open. */
  readonly first: number;
  readonly last: number;
}

const particles = new Set([...PARTICLES].map((each) => hashWord(each.replace(/['’]/g, ''))));
const opening = new Set([...OPENING_PARTICLES].map((each) => hashWord(each.replace(/['’]/g, ''))));
const suffixes = new Set(['jr', 'sr', 'junior', 'senior'].map(hashWord));
const titles = cueBit('title');

/** Names from the words for which `isName` holds, in order. */
export function assemble(scan: Scan, isName: (i: number) => boolean): Assembled[] {
  const found: Assembled[] = [];
  for (let i = 0; i < scan.count; i++) {
    if (!isName(i)) continue;
    const floor = found.at(-1)?.last ?? 0;
    const first = leftEdge(scan, i, floor);
    const last = rightEdge(scan, i, isName);
    const end = suffixEnd(scan, last);
    found.push({ start: startOf(scan, first), end: end.offset, first, last: end.word + 1 });
    i = end.word;
  }
  return found;
}

const gapAfter = (scan: Scan, i: number): number =>
  i + 1 < scan.count ? gapKind(scan.text, scan.ends[i] ?? 0, scan.starts[i + 1] ?? 0) : -1;
const isInitial = (scan: Scan, i: number): boolean =>
  (scan.ends[i] ?? 0) - (scan.starts[i] ?? 0) === 1 &&
  ((scan.flags[i] ?? 0) & CAPITAL) !== 0 &&
  scan.text.charAt(scan.ends[i] ?? 0) === '.';

/** The last word of the name that begins at `i`. */
function rightEdge(scan: Scan, i: number, isName: (i: number) => boolean): number {
  let last = i;
  for (let k = i + 1; k < scan.count && k - last < 5; k++) {
    const gap = gapAfter(scan, k - 1);
    const single = scan.text.slice(scan.ends[k - 1], scan.starts[k]);
    const joins =
      gap === SPACE
        ? single.length === 1
        : gap === HYPHEN ||
          (gap === APOSTROPHE && single.length === 1) ||
          (gap === DOT && isInitial(scan, k - 1) && single.length < 3);
    const particled = gap === SPACE && /^ ['’]$/.test(single);
    if (!joins && !particled && single !== "'" && !/^ ?['’]$/.test(single)) break;
    if (isName(k)) last = k;
    else if (!(particles.has(scan.hashes[k] ?? 0) && ((scan.flags[k] ?? 0) & CAPITAL) === 0) && !isInitial(scan, k))
      break;
  }
  return last;
}

/** Initials and particles that stand before word `i` and belong to the name. */
function leftEdge(scan: Scan, i: number, floor: number): number {
  let first = i;
  for (let k = i - 1; k >= floor && i - k < 7; k--) {
    const between = scan.text.slice(scan.ends[k], scan.starts[k + 1]);
    const hash = scan.hashes[k] ?? 0;
    const capital = ((scan.flags[k] ?? 0) & CAPITAL) !== 0;
    if (isInitial(scan, k) && /^\.[ -]?$/.test(between)) {
      first = k;
    } else if (particles.has(hash) && !capital && /^ ['’]?$|^['’]$/.test(between)) {
      // "mevrouw van der Laan": particles belong to the name after a title; "de moeder van Eva" keeps them out.
      const before = k > 0 ? (scan.hashes[k - 1] ?? 0) : 0;
      if (
        k > floor &&
        (cuesOf(before) & titles) !== 0 &&
        opening.has(hash) &&
        /^\.? ['’]?$/.test(scan.text.slice(scan.ends[k - 1], scan.starts[k]))
      )
        first = k;
    } else if (capital && (scan.ends[k] ?? 0) - (scan.starts[k] ?? 0) === 1 && /^['’]$/.test(between)) {
      first = k;
    } else break;
  }
  return first;
}

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
  if (next >= scan.count || scan.text.slice(end, scan.starts[next]) !== ' ') return { offset: end, word: last };
  const dot = scan.text.charAt(scan.ends[next] ?? 0) === '.';
  if (isInitial(scan, next)) return { offset: (scan.ends[next] ?? 0) + 1, word: next };
  if (suffixes.has(scan.hashes[next] ?? 0)) return { offset: (scan.ends[next] ?? 0) + (dot ? 1 : 0), word: next };
  return { offset: end, word: last };
}
