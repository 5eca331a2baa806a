/**
 * The names in a passage that Casus takes for no client's: those of writers, makers of works, known people and animals.
 * They are shown to whoever asks (`casus explain --document`, hover), so that a name left out by mistake can be seen.
 */
import { flagsAt } from '../tokens/array-pool.ts';
import type { Span } from '../../text/span.ts';
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, SURNAME } from '../tokens/list-flags.ts';
import type { CandidateWords } from './candidates.ts';
import type { Exclusion } from './exclusions.ts';
import { isParticle } from './particles.ts';

/** A name that is kept out of the findings; offsets as in the text that was searched. */
export interface Barring extends Span {
  readonly reason: Exclusion;
  /** In the whole document; else only where it stands. */
  readonly everywhere: boolean;
}

/** The barred names of a passage, in order. */
export function barringsIn(candidates: CandidateWords): readonly Barring[] {
  const { tokens } = candidates;
  let found: Barring[] | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const reason = reasonFor(candidates, i);
    if (reason === undefined) continue;
    let first = i;
    for (let k = nameBefore(candidates, first); k >= 0; k = nameBefore(candidates, first)) first = k;
    let last = i;
    while (last + 1 < tokens.count && reasonFor(candidates, nameGoesOn(candidates, last)) === reason)
      last = nameGoesOn(candidates, last);
    let everywhere = true;
    for (let k = i; k <= last; k++) everywhere &&= !tokens.isCapital(k) || isBarredEverywhere(candidates, k);
    (found ??= []).push({ start: tokens.startOf(first), end: tokens.endOf(last), reason, everywhere });
    i = last;
  }
  return found ?? noBarrings;
}

const noBarrings: readonly Barring[] = [];

const isBarredEverywhere = ({ tokens, document }: CandidateWords, i: number): boolean =>
  document.isExcluded(tokens.hashOf(i));

/** Why word `i` is barred here; undefined when it isn't, and for a word of a citation, which is a name of nobody else. */
function reasonFor(candidates: CandidateWords, i: number): Exclusion | undefined {
  const { tokens, skipped, aboutAuthor, authors, works, document, listFlags } = candidates;
  if (i >= tokens.count || !tokens.isCapital(i) || skipped[i] === 1 || tokens.lengthOf(i) < 2) return undefined;
  const hash = tokens.hashOf(i);
  const known = flagsAt(listFlags, i);
  if (aboutAuthor[i] === 1 && !works.has(hash)) {
    // Short names are learned nowhere else ("Bo"), but a line about authors may hold one.
    const isName = (known & NAME_LISTS) !== 0 && (known & (DUTCH_WORD | COMMON_WORD)) === 0;
    return authors.has(hash) || (isName && works.size === 0) ? 'author' : undefined;
  }
  if (aboutAuthor[i] === 1) return 'writer';
  return document.factsOf(hash)?.exclusion;
}

/** The index of a first name before a barred name: "Anton" of "Anton Horvath"; −1 when there is none. */
function nameBefore({ tokens, listFlags }: CandidateWords, i: number): number {
  let before = i - 1;
  while (before > 0 && isParticle(tokens, before) && tokens.gapTextAfter(before) === ' ') before--;
  if (before < 0 || tokens.gapTextAfter(before) !== ' ' || !tokens.isCapital(before)) return -1;
  const known = flagsAt(listFlags, before);
  return (known & NAME_LISTS) !== 0 && (known & COMMON_WORD) === 0 ? before : -1;
}
const NAME_LISTS = FIRST_NAME | SURNAME | DICTIONARY_NAME;

/** The index of the next capitalised word of the name that holds word `i`; beyond the last word when there is none. */
function nameGoesOn({ tokens }: CandidateWords, i: number): number {
  if (!/^[ -]$/.test(tokens.gapTextAfter(i))) return tokens.count;
  let next = i + 1;
  while (next < tokens.count && isParticle(tokens, next) && tokens.gapTextAfter(next) === ' ') next++;
  return tokens.isCapital(next) ? next : tokens.count;
}
