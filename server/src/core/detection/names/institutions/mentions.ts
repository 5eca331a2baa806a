/**
 * What a document knows by name: an institution named once with its kind ("woningstichting Ons Dak") is known by its name
 * alone elsewhere ("Ons Dak dreigde"), and so is a town.
 */
import { mix } from '../../../lexicon/filter.ts';
import { noBytes } from '../../tokens/array-pool.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import { CAPITAL, type Scan } from '../../tokens/tokenize.ts';
import type { Candidates } from '../candidates.ts';
import { COMMON, DUTCH, FIRST, NAME, SURNAME } from '../lexicon-flags.ts';
import { isCapital, wordOf, type Stretch } from '../institution-span.ts';

/** Longest name that is looked for again, in words. */
const LONGEST = 6;

/** What one passage names: hash of the whole name by way of its words, and of its first word. */
export interface Named {
  readonly institutions: readonly { readonly key: number; readonly opening: number }[];
  /** Hashes of words that are a town. */
  readonly towns: readonly number[];
}

/** What all passages name together. */
export class NamedThings {
  private readonly keys = new Map<number, number>();
  private readonly openings = new Set<number>();
  private readonly towns = new Set<number>();

  add({ institutions, towns }: Named): void {
    for (const { key, opening } of institutions) {
      this.keys.set(key, opening);
      this.openings.add(opening);
    }
    for (const hash of towns) this.towns.add(hash);
  }

  isTown = (hash: number): boolean => this.towns.has(hash);

  /** Hashes of words for which it matters that this is known rather than the other. */
  differences(other: NamedThings): Set<number> {
    const found = new Set<number>();
    for (const [a, b] of [
      [this, other],
      [other, this],
    ] as const) {
      for (const [key, opening] of a.keys) if (!b.keys.has(key)) found.add(opening);
      for (const hash of a.towns) if (!b.towns.has(hash)) found.add(hash);
    }
    return found;
  }

  /** Every place in a passage where a known institution's words stand with capitals. */
  mentions({ scan, starts, lists }: Candidates): readonly Stretch[] {
    if (this.keys.size === 0) return noStretches;
    let found: Stretch[] | undefined;
    for (let i = 0; i < scan.count; i++) {
      if (!isCapital(scan, i) && scan.hashes[i] !== t) continue;
      if (!this.openings.has(scan.hashes[i] ?? 0) || !(isCapital(scan, i) || wordOf(scan, i) === 't')) continue;
      for (let last = Math.min(i + LONGEST, scan.count) - 1; last >= i; last--) {
        if (((scan.flags[last] ?? 0) & CAPITAL) === 0 || !this.keys.has(keyOf(scan, i, last))) continue;
        const plain = i === last && starts[i] === 1 && ((lists[i] ?? 0) & DUTCH) !== 0;
        if (!plain) (found ??= []).push({ first: i, last, core: i, evidence: 'institution-type' });
        break;
      }
    }
    return found ?? noStretches;
  }
}

const noStretches: readonly Stretch[] = [];
const t = hashWord('t');

/** What a passage names, given its institutions and the words that are surely a place. */
export function namedIn(all: Candidates, stretches: readonly Stretch[], places: Uint8Array): Named {
  if (stretches.length === 0 && places === noBytes(places.length)) return nothing;
  const { scan } = all;
  const institutions = stretches
    .filter(
      ({ core, last, evidence }) =>
        evidence === 'institution-type' && last - core < LONGEST && isDistinct(all, core, last),
    )
    .map(({ core, last }) => ({ key: keyOf(scan, core, last), opening: scan.hashes[core] ?? 0 }));
  const towns: number[] = [];
  for (let i = 0; i < scan.count; i++) if (places[i] === 1) towns.push(scan.hashes[i] ?? 0);
  return { institutions, towns };
}

const nothing: Named = { institutions: [], towns: [] };

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
