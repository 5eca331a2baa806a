/** The institutions of a passage as they are found: only what is a name, and no word twice. */
import { uint8 } from '../../tokens/array-pool.ts';
import type { CandidateWords } from '../candidates.ts';
import { isPlainKind } from './kinds.ts';
import { isAbstract, isArticle, isCompound } from './words.ts';
import { DUTCH, PLACE } from '../lexicon-flags.ts';
import { isCapital, isJoined, wordOf, type InstitutionSpan } from '../institution-span.ts';

/** Stretches that are a name and don't overlap; the line about the author counts only for what its kind names. */
export class Collection {
  private stretches: InstitutionSpan[] | undefined;
  private readonly all: CandidateWords;
  private taken: Uint8Array | undefined;

  constructor(all: CandidateWords) {
    this.all = all;
  }

  get found(): readonly InstitutionSpan[] {
    return this.stretches ?? nothing;
  }

  /** Is word `i` part of one? */
  has(i: number): boolean {
    return this.taken?.[i] === 1;
  }

  keep(stretch: InstitutionSpan | undefined): void {
    const { tokens, skipped, authored } = this.all;
    if (!stretch || !isName(this.all, stretch)) return;
    const typedName = stretch.evidence === 'institution-type';
    for (let k = stretch.first; k <= stretch.last; k++)
      if (this.has(k) || skipped[k] === 1 || (authored[k] === 1 && !typedName)) return;
    this.taken ??= uint8(tokens.count);
    this.taken.fill(1, stretch.first, stretch.last + 1);
    this.stretches ??= [];
    this.stretches.push(stretch);
  }
}
const nothing: readonly InstitutionSpan[] = [];

/** Not a kind with an article alone ("De Praktijk"), not a title ("De Praktijk van Lotgenotencontact"), not two letters. */
function isName({ tokens, lists }: CandidateWords, { first, last, core }: InstitutionSpan): boolean {
  if ((tokens.ends[last] ?? 0) - (tokens.starts[first] ?? 0) < 3) return false;
  let proper = core > first && !isCapital(tokens, last);
  for (let k = core; k <= last; k++) {
    const hash = tokens.hashes[k] ?? 0;
    if (isCapital(tokens, k) && !isArticle(hash) && (!isPlainKind(hash) || core > first || k > core + 1)) proper = true;
  }
  // "bij De Werkplaats": with a capital article after "bij" even a kind is a name.
  const called = first > 0 && /^(?:bij|naar)$/.test(wordOf(tokens, first - 1)) && !isAbstract(tokens.hashes[last] ?? 0);
  if (!proper) return last === first ? isCompound(wordOf(tokens, first)) : called && isJoined(tokens, first);
  const head = isArticle(tokens.hashes[first] ?? 0) ? first + 1 : first;
  if (head === first || !isAbstract(tokens.hashes[head] ?? 0) || wordOf(tokens, head + 1) !== 'van') return true;
  return ((lists[last] ?? 0) & (DUTCH | PLACE)) !== DUTCH;
}
