/** The institutions of a passage as they are found: only what is a name, and no word twice. */
import { uint8 } from '../../tokens/array-pool.ts';
import type { CandidateWords } from '../candidates.ts';
import { isPlainKind } from './kinds.ts';
import { isAmbiguousKind, isArticle, isCompound } from './words.ts';
import { DUTCH_WORD, PLACE_NAME } from '../../tokens/list-flags.ts';
import { isCapital, isArticleBeforeName, wordOf, type InstitutionSpan } from '../institution-span.ts';

/** Stretches that are a name and don't overlap; the line about the author counts only for what its kind names. */
export class InstitutionSpansBuilder {
  private stretches: InstitutionSpan[] | undefined;
  private readonly all: CandidateWords;
  private taken: Uint8Array | undefined;

  constructor(all: CandidateWords) {
    this.all = all;
  }

  get spans(): readonly InstitutionSpan[] {
    return this.stretches ?? nothing;
  }

  /** Is word `i` part of one? */
  covers(i: number): boolean {
    return this.taken?.[i] === 1;
  }

  add(stretch: InstitutionSpan | undefined): void {
    const { tokens, skipped, aboutAuthor } = this.all;
    if (!stretch || !isName(this.all, stretch)) return;
    const typedName = stretch.evidence === 'institution-type';
    for (let k = stretch.first; k <= stretch.last; k++)
      if (this.covers(k) || skipped[k] === 1 || (aboutAuthor[k] === 1 && !typedName)) return;
    this.taken ??= uint8(tokens.count);
    this.taken.fill(1, stretch.first, stretch.last + 1);
    this.stretches ??= [];
    this.stretches.push(stretch);
  }
}
const nothing: readonly InstitutionSpan[] = [];

/**
 * Not a kind with an article alone ("De Praktijk"), not a title ("De Praktijk van Lotgenotencontact"), not two letters.
 */
function isName({ tokens, listFlags }: CandidateWords, { first, last, core }: InstitutionSpan): boolean {
  if ((tokens.ends[last] ?? 0) - (tokens.starts[first] ?? 0) < 3) return false;
  let proper = core > first && !isCapital(tokens, last);
  for (let k = core; k <= last; k++) {
    const hash = tokens.hashes[k] ?? 0;
    if (isCapital(tokens, k) && !isArticle(hash) && (!isPlainKind(hash) || core > first || k > core + 1)) proper = true;
  }
  // "bij De Werkplaats": with a capital article after "bij" even a kind is a name.
  const called =
    first > 0 && /^(?:bij|naar)$/.test(wordOf(tokens, first - 1)) && !isAmbiguousKind(tokens.hashes[last] ?? 0);
  if (!proper) return last === first ? isCompound(wordOf(tokens, first)) : called && isArticleBeforeName(tokens, first);
  const head = isArticle(tokens.hashes[first] ?? 0) ? first + 1 : first;
  if (head === first || !isAmbiguousKind(tokens.hashes[head] ?? 0) || wordOf(tokens, head + 1) !== 'van') return true;
  return ((listFlags[last] ?? 0) & (DUTCH_WORD | PLACE_NAME)) !== DUTCH_WORD;
}
