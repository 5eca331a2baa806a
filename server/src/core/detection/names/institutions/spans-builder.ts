/** Collects the institutions of a passage: only spans that are a name, and no word in two of them. */
import { DUTCH_WORD, PLACE_NAME } from '../../tokens/list-flags.ts';
import { flagsAt, uint8 } from '../../tokens/array-pool.ts';
import type { CandidateWords } from '../candidates.ts';
import { isPlainKind } from './kinds.ts';
import { isAmbiguousKind, isArticle, isCompound } from './words.ts';
import { isArticleBeforeName, type InstitutionSpan } from '../institution-span.ts';

/** Keeps the spans in the order in which they are added; of two that overlap, the first. */
export class InstitutionSpansBuilder {
  private added: InstitutionSpan[] | undefined;
  private readonly candidates: CandidateWords;
  /** 1 for the words of the spans that were added. */
  private covered: Uint8Array | undefined;

  constructor(candidates: CandidateWords) {
    this.candidates = candidates;
  }

  get spans(): readonly InstitutionSpan[] {
    return this.added ?? noSpans;
  }

  /** Is word `i` part of a span? */
  covers(i: number): boolean {
    return this.covered?.[i] === 1;
  }

  /** Adds a span, unless its words are excluded. In a line about the author a span needs a word for its kind. */
  add(span: InstitutionSpan | undefined): void {
    const { tokens, skipped, aboutAuthor } = this.candidates;
    if (!span || !isName(this.candidates, span)) return;
    const hasKind = span.evidence === 'institution-type';
    for (let k = span.first; k <= span.last; k++)
      if (this.covers(k) || skipped[k] === 1 || (aboutAuthor[k] === 1 && !hasKind)) return;
    this.covered ??= uint8(tokens.count);
    this.covered.fill(1, span.first, span.last + 1);
    this.added ??= [];
    this.added.push(span);
  }
}
const noSpans: readonly InstitutionSpan[] = [];

/**
 * Not a kind with an article alone ("De Praktijk"), not a title ("De Praktijk van Lotgenotencontact"), not two letters.
 */
function isName({ tokens, listFlags }: CandidateWords, { first, last, core }: InstitutionSpan): boolean {
  if (tokens.endOf(last) - tokens.startOf(first) < 3) return false;
  let isProper = core > first && !tokens.isCapital(last);
  for (let k = core; k <= last; k++) {
    const hash = tokens.hashOf(k);
    if (tokens.isCapital(k) && !isArticle(hash) && (!isPlainKind(hash) || core > first || k > core + 1))
      isProper = true;
  }
  // "bij De Werkplaats": with a capital article after "bij" even a kind is a name.
  const isVisited =
    first > 0 && /^(?:bij|naar)$/.test(tokens.textOf(first - 1)) && !isAmbiguousKind(tokens.hashOf(last));
  if (!isProper)
    return last === first ? isCompound(tokens.textOf(first)) : isVisited && isArticleBeforeName(tokens, first);
  const head = isArticle(tokens.hashOf(first)) ? first + 1 : first;
  if (head === first || !isAmbiguousKind(tokens.hashOf(head)) || tokens.textOf(head + 1) !== 'van') return true;
  return (flagsAt(listFlags, last) & (DUTCH_WORD | PLACE_NAME)) !== DUTCH_WORD;
}
