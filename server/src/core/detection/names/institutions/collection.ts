/** The institutions of a passage as they are found: only what is a name, and no word twice. */
import { uint8 } from '../../tokens/array-pool.ts';
import type { Candidates } from '../candidates.ts';
import { isPlainKind } from './kinds.ts';
import { isAbstract, isArticle, isCompound } from './words.ts';
import { DUTCH, PLACE } from '../lexicon-flags.ts';
import { isCapital, isJoined, wordOf, type Stretch } from '../institution-span.ts';

/** Stretches that are a name and don't overlap; the line about the author counts only for what its kind names. */
export class Collection {
  private stretches: Stretch[] | undefined;
  private readonly all: Candidates;
  private taken: Uint8Array | undefined;

  constructor(all: Candidates) {
    this.all = all;
  }

  get found(): readonly Stretch[] {
    return this.stretches ?? nothing;
  }

  /** Is word `i` part of one? */
  has(i: number): boolean {
    return this.taken?.[i] === 1;
  }

  keep(stretch: Stretch | undefined): void {
    const { scan, skipped, authored } = this.all;
    if (!stretch || !isName(this.all, stretch)) return;
    const typedName = stretch.evidence === 'institution-type';
    for (let k = stretch.first; k <= stretch.last; k++)
      if (this.has(k) || skipped[k] === 1 || (authored[k] === 1 && !typedName)) return;
    this.taken ??= uint8(scan.count);
    this.taken.fill(1, stretch.first, stretch.last + 1);
    this.stretches ??= [];
    this.stretches.push(stretch);
  }
}
const nothing: readonly Stretch[] = [];

/** Not a kind with an article alone ("De Praktijk"), not a title ("De Praktijk van Lotgenotencontact"), not two letters. */
function isName({ scan, lists }: Candidates, { first, last, core }: Stretch): boolean {
  if ((scan.ends[last] ?? 0) - (scan.starts[first] ?? 0) < 3) return false;
  let proper = core > first && !isCapital(scan, last);
  for (let k = core; k <= last; k++) {
    const hash = scan.hashes[k] ?? 0;
    if (isCapital(scan, k) && !isArticle(hash) && (!isPlainKind(hash) || core > first || k > core + 1)) proper = true;
  }
  // "bij De Werkplaats": with a capital article after "bij" even a kind is a name.
  const called = first > 0 && /^(?:bij|naar)$/.test(wordOf(scan, first - 1)) && !isAbstract(scan.hashes[last] ?? 0);
  if (!proper) return last === first ? isCompound(wordOf(scan, first)) : called && isJoined(scan, first);
  const head = isArticle(scan.hashes[first] ?? 0) ? first + 1 : first;
  if (head === first || !isAbstract(scan.hashes[head] ?? 0) || wordOf(scan, head + 1) !== 'van') return true;
  return ((lists[last] ?? 0) & (DUTCH | PLACE)) !== DUTCH;
}
