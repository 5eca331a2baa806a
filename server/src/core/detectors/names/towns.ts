/** Towns, villages and quarters: by the scorer's word, by the list of towns after "in", "te", "uit", and by known double names. */
import { CAPITAL } from '../scan.ts';
import type { Assembled } from './assemble.ts';
import type { Candidates } from './candidates.ts';
import { AFTER_INTO, localCues } from './context.ts';
import { COMMON, DUTCH, FIRST, PLACE } from './lookup.ts';
import { NOTHING, TOWN } from './scorer.ts';
import { hashWord } from '../scan.ts';

/** Cities so large that a name alone says little: the scorer decides. */
const large = new Set(
  'Amsterdam Rotterdam Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Arnhem Haarlem Enschede Amersfoort Zaanstad Maastricht Leiden Zwolle Dordrecht Antwerpen Gent Brussel Brugge Leuven Luik Namen Charleroi Hasselt Mechelen'
    .split(' ')
    .map(hashWord),
);
const joining = /^(?:aan|de|den|der|het|op|bij|en|in|van|ter|ten|t|s)$/;
const compass =
  /^(?:Noord|Zuid|Oost|West|Centrum|Haven|Stad|Dorp|Noordoost|Noordwest|Zuidoost|Zuidwest|Binnen|Buiten)$/;

export function findTowns(all: Candidates, labels: Uint8Array, isFree: (i: number) => boolean): Assembled[] {
  const { scan, lists, phrases, skipped } = all;
  const chosen = (i: number): boolean => {
    if (((scan.flags[i] ?? 0) & CAPITAL) === 0 || skipped[i] === 1 || !isFree(i)) return false;
    const phrase = phrases.get(i);
    if (phrase && phrase.kind !== 'town' && phrase.last > phrase.first) return false;
    const plain = ((lists[i] ?? 0) & (DUTCH | PLACE)) === DUTCH && phrase?.kind !== 'town';
    if (labels[i] === TOWN && !(plain && (localCues(scan, i) & AFTER_INTO) === 0)) return true;
    const cued = (localCues(scan, phrase?.first ?? i) & AFTER_INTO) !== 0;
    if (phrase?.kind === 'town' && phrase.last > phrase.first)
      return cued || labels[phrase.last] === TOWN || labels[phrase.first] === TOWN;
    const known = lists[i] ?? 0;
    return (
      labels[i] === NOTHING &&
      cued &&
      (known & PLACE) !== 0 &&
      (known & (FIRST | COMMON)) === 0 &&
      !large.has(scan.hashes[i] ?? 0)
    );
  };
  const found: Assembled[] = [];
  for (let i = 0; i < scan.count; i++) {
    if (!chosen(i)) continue;
    const phrase = phrases.get(i);
    let last = phrase?.kind === 'town' ? Math.max(i, phrase.last) : i;
    for (let k = last + 1; k < scan.count && k - last < 4; k++) {
      const gap = scan.text.slice(scan.ends[k - 1], scan.starts[k]);
      if (!/^(?: |-|['’]| ['’]|-['’])$/.test(gap)) break;
      const word = scan.text.slice(scan.starts[k], scan.ends[k]);
      const capital = ((scan.flags[k] ?? 0) & CAPITAL) !== 0;
      const adjacent = k - 1 === last;
      if (
        capital &&
        (gap === '-' ||
          (adjacent
            ? chosen(k) || compass.test(word)
            : chosen(k) && !/^(?:in|en|van|bij)$/.test(scan.text.slice(scan.starts[k - 1], scan.ends[k - 1]))))
      )
        last = k;
      else if (capital || !joining.test(word)) break;
    }
    const first = leftEdge(all, i, found.at(-1)?.last ?? 0);
    found.push({ start: scan.starts[first] ?? 0, end: scan.ends[last] ?? 0, first, last: last + 1 });
    i = last;
  }
  return found;
}

/** "Sint-Odiliënberg", "Oud-Gastel", "Übach-Palenberg": what is joined by a hyphen is one name; so is a known double name. */
function leftEdge({ scan, phrases }: Candidates, i: number, floor: number): number {
  const phrase = phrases.get(i);
  let first = phrase?.kind === 'town' ? Math.max(floor, Math.min(i, phrase.first)) : i;
  while (
    first > floor &&
    scan.text.slice(scan.ends[first - 1], scan.starts[first]) === '-' &&
    ((scan.flags[first - 1] ?? 0) & CAPITAL) !== 0
  )
    first--;
  return first;
}
