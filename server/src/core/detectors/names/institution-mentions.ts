/** An institution named once with its kind ("woningstichting Ons Dak") is known by its name alone further on ("Ons Dak dreigde"). */
import { mix } from '../../lexicon/filter.ts';
import { CAPITAL, type Scan } from '../scan.ts';
import type { Candidates } from './candidates.ts';
import { startsSentence } from './context.ts';
import { COMMON, DUTCH, FIRST, NAME, SURNAME } from './lookup.ts';
import { isCapital, wordOf, type Stretch } from './stretch.ts';

/** Longest name that is looked for again, in words. */
const LONGEST = 6;

/** Every other place where the same words stand with capitals. */
export function* laterMentions(all: Candidates, found: readonly Stretch[]): Generator<Stretch> {
  const { scan } = all;
  const names = new Set<number>();
  const openings = new Set<number>();
  for (const { core, last, evidence } of found) {
    if (evidence !== 'institution-type' || last - core >= LONGEST || !isDistinct(all, core, last)) continue;
    names.add(keyOf(scan, core, last));
    openings.add(scan.hashes[core] ?? 0);
  }
  for (let i = 0; i < scan.count; i++) {
    if (!openings.has(scan.hashes[i] ?? 0) || !(isCapital(scan, i) || wordOf(scan, i) === 't')) continue;
    for (let last = Math.min(i + LONGEST, scan.count) - 1; last >= i; last--) {
      if (!names.has(keyOf(scan, i, last)) || ((scan.flags[last] ?? 0) & CAPITAL) === 0) continue;
      const plain = i === last && startsSentence(scan, i) && ((all.lists[i] ?? 0) & DUTCH) !== 0;
      if (!plain) yield { first: i, last, core: i, evidence: 'institution-type' };
      break;
    }
  }
}

function keyOf(scan: Scan, first: number, last: number): number {
  let key = last - first;
  for (let k = first; k <= last; k++) key = mix(Math.imul(key, 31) ^ (scan.hashes[k] ?? 0)) | 0;
  return key;
}

/** Alone it must not be a person's name or an ordinary word. */
function isDistinct({ scan, lists }: Candidates, core: number, last: number): boolean {
  if (last > core) return true;
  return ((lists[core] ?? 0) & (FIRST | SURNAME | NAME | COMMON)) === 0 && wordOf(scan, core).length > 4;
}
