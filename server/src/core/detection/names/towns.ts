/** Towns, villages and quarters: by the scorer's word, by what stands around them, and by known double names. */
import { noBytes, uint8 } from '../tokens/array-pool.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { DOT } from '../tokens/separators.ts';
import { CAPITAL, type Scan } from '../tokens/tokenize.ts';
import type { Assembled } from './name-spans.ts';
import type { Candidates } from './candidates.ts';
import { AFTER_INTO, startsSentence } from './context-cues.ts';
import { COMMON, DUTCH, FIRST, PLACE } from './lexicon-flags.ts';
import { isOfficial, isNextTown, isWholeTown, lowerCaseTown, MAYBE_PLACE, placeCue, SURE_PLACE } from './town-cues.ts';
import { NOTHING, TOWN } from './scorer.ts';

const joining = /^(?:aan|de|den|der|het|op|bij|en|in|van|ter|ten|t|s)$/;
const compass =
  /^(?:Noord|Zuid|Oost|West|Centrum|Haven|Stad|Dorp|Noordoost|Noordwest|Zuidoost|Zuidwest|Binnen|Buiten)$/;
const article = new Set(['de', 'het'].map(hashWord));

/** Words that are a place by their surroundings, whatever the scorer says: no person is looked for there. */
export function sureTowns(all: Candidates): Uint8Array {
  const { scan, phrases, skipped, authored } = all;
  // Most passages have no place: those share one row of zeros.
  const none = noBytes(scan.count);
  let sure = none;
  for (let i = 0; i < scan.count; i++) {
    if (skipped[i] === 1 || authored[i] === 1) continue;
    if (((scan.flags[i] ?? 0) & CAPITAL) === 0) {
      if (lowerCaseTown(scan, i)) sure = withWords(sure, none, i, i + 1);
      continue;
    }
    const phrase = phrases.get(i);
    if (phrase && phrase.last > phrase.first) {
      if (phrase.kind === 'town' && isWholeTown(all, phrase.first, phrase.last))
        sure = withWords(sure, none, phrase.first, phrase.last + 1);
      continue;
    }
    if (phrase && phrase.kind !== 'town') continue;
    if (placeCue(all, i) === SURE_PLACE || isNextTown(all, i, sure)) sure = withWords(sure, none, i, partsOf(all, i));
  }
  return sure;
}

const withWords = (marks: Uint8Array, none: Uint8Array, from: number, to: number): Uint8Array =>
  (marks === none ? uint8(marks.length) : marks).fill(1, from, to);

/** "in de wijk Het Lage Veld": an article takes the capitals after it along. Returns the end. */
function partsOf({ scan }: Candidates, i: number): number {
  let end = i + 1;
  if (!article.has(scan.hashes[i] ?? 0)) return end;
  while (
    end < scan.count &&
    end - i < 3 &&
    isCapital(scan, end) &&
    scan.text.slice(scan.ends[end - 1], scan.starts[end]) === ' '
  )
    end++;
  return end;
}

export function findTowns(
  all: Candidates,
  labels: Uint8Array,
  sure: Uint8Array,
  isNamed: (hash: number) => boolean,
  isFree: (i: number) => boolean,
): Assembled[] {
  const { scan, skipped } = all;
  const chosen = (i: number): boolean =>
    (sure[i] === 1 || isCapital(scan, i)) &&
    skipped[i] !== 1 &&
    isFree(i) &&
    (sure[i] === 1 || isTown(all, i, labels, isNamed(scan.hashes[i] ?? 0)));
  const found: Assembled[] = [];
  for (let i = 0; i < scan.count; i++) {
    if (!chosen(i)) continue;
    const last = rightEdge(all, i, chosen);
    const first = leftEdge(all, i, found.at(-1)?.last ?? 0);
    found.push({ start: startOf(scan, first), end: scan.ends[last] ?? 0, first, last: last + 1 });
    i = last;
  }
  return found;
}

/** The scorer's word, or nobody's and a place could stand here. */
function isTown(all: Candidates, i: number, labels: Uint8Array, elsewhere: boolean): boolean {
  const { scan, lists, phrases, cues } = all;
  const phrase = phrases.get(i);
  if (phrase && phrase.kind !== 'town' && phrase.last > phrase.first) return false;
  if (i > 0 && isOffice(all, i - 1) && scan.text.slice(scan.ends[i - 1], scan.starts[i]) === ' ') return false;
  const known = lists[i] ?? 0;
  const cued = ((cues[i] ?? 0) & AFTER_INTO) !== 0;
  const opens = i > 0 && scan.gaps[i] === DOT;
  if (labels[i] === TOWN) {
    // "Goes dat?" Only what is a place elsewhere opens a sentence.
    if (opens && !elsewhere && phrase?.last === undefined) return false; // A Dutch word with a capital, a brand, a sentence's first word: only after "in" and the like.
    const plain = (known & (DUTCH | PLACE)) === DUTCH || (startsSentence(scan, i) && (known & COMMON) !== 0);
    return cued || !(plain && phrase?.kind !== 'town') ? !isThing(phrase?.kind) || cued : false;
  }
  if (phrase?.kind === 'town' && phrase.last > phrase.first) return isWholeTown(all, phrase.first, phrase.last);
  if (phrase && phrase.kind !== 'town') return false;
  if (elsewhere && labels[i] === NOTHING && !opens && (known & (PLACE | COMMON | FIRST)) === PLACE) return true;
  return labels[i] === NOTHING && (known & FIRST) === 0 && placeCue(all, i) >= MAYBE_PLACE;
}

/** "Veilig Thuis Utrecht", "rechtbank Den Haag": where a national organisation has its office. */
const isOffice = ({ scan, phrases }: Candidates, i: number): boolean => {
  const kind = phrases.get(i)?.kind;
  return kind === 'organisation' || kind === 'school' || isOfficial(scan.hashes[i] ?? 0);
};
const isThing = (kind: string | undefined): boolean => kind === 'brand' || kind === 'method' || kind === 'law';
const isCapital = (scan: Scan, i: number): boolean => ((scan.flags[i] ?? 0) & CAPITAL) !== 0;

function rightEdge({ scan, phrases }: Candidates, i: number, chosen: (i: number) => boolean): number {
  const phrase = phrases.get(i);
  let last = phrase?.kind === 'town' ? Math.max(i, phrase.last) : i;
  for (let k = last + 1; k < scan.count && k - last < 4; k++) {
    const gap = scan.text.slice(scan.ends[k - 1], scan.starts[k]);
    if (!/^(?: |-|['’]| ['’]|-['’])$/.test(gap)) break;
    const word = scan.text.slice(scan.starts[k], scan.ends[k]);
    const adjacent = k - 1 === last;
    if (
      isCapital(scan, k) &&
      (gap === '-' ||
        (adjacent
          ? chosen(k) || compass.test(word)
          : chosen(k) && !/^(?:in|en|van|bij)$/.test(scan.text.slice(scan.starts[k - 1], scan.ends[k - 1]))))
    )
      last = k;
    else if (isCapital(scan, k) || !joining.test(word)) break;
  }
  return last;
}

/** "Sint-Odiliënberg", "Oud-Gastel", "Übach-Palenberg": what is joined by a hyphen is one name; so are "De Rips" and known double names. */
function leftEdge({ scan, phrases }: Candidates, i: number, floor: number): number {
  const phrase = phrases.get(i);
  let first = phrase?.kind === 'town' ? Math.max(floor, Math.min(i, phrase.first)) : i;
  while (first > floor) {
    const gap = scan.text.slice(scan.ends[first - 1], scan.starts[first]);
    const hash = scan.hashes[first - 1] ?? 0;
    const hyphen = gap === '-' && (isCapital(scan, first - 1) || isClipped(scan, first - 1));
    const named = gap === ' ' && article.has(hash) && isCapital(scan, first - 1) && !startsSentence(scan, first - 1);
    if (!hyphen && !named) break;
    first--;
  }
  return first;
}

/** "'s-Gravenzande": the clipped article. */
const isClipped = (scan: Scan, i: number): boolean =>
  /^['’]s$/.test(scan.text.slice((scan.starts[i] ?? 1) - 1, scan.ends[i]));
const startOf = (scan: Scan, i: number): number => (scan.starts[i] ?? 0) - (isClipped(scan, i) ? 1 : 0);
