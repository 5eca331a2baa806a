/** Tells abbreviations that open a sentence or cell from names: "Afspr. gemaakt", "Do. Zij zweeg", "Beg. bij 10.00". */
import { hasFlag } from '../../tokens/array-pool.ts';
import { DICTIONARY_NAME, FIRST_NAME, SURNAME } from '../../tokens/list-flags.ts';
import { wordSet } from '../../tokens/word-set.ts';
import type { CandidateWords } from '../candidates.ts';

/** Weekdays, months and remarks that reports shorten, and that are somebody's name as well. */
const shortened = wordSet(
  'ma di wo do vr za zo jan feb mrt apr jun jul aug sep sept okt nov dec max min evt incl excl vnl div res sec art par fig tab nr tel adv ged rap obs beg afw verv opm aanw',
);
const LONGEST = 6;
/** A short word with a dot that is on no list of names needs no word in lower case behind it. */
const LONGEST_UNLISTED = 4;
const anyName = FIRST_NAME | SURNAME | DICTIONARY_NAME;

/** Is word `i` an abbreviation with a dot, at the start of a sentence? */
export function isAbbreviation({ tokens, sentenceStarts, listFlags }: CandidateWords, i: number): boolean {
  const { text } = tokens;
  const end = tokens.endOf(i);
  const length = tokens.lengthOf(i);
  if (sentenceStarts[i] !== 1 || text.charAt(end) !== '.' || length > LONGEST || length < 2) return false;
  const isFollowed = text.charAt(end + 1) === ' ' && i + 1 < tokens.count;
  if (isFollowed && (shortened.has(tokens.hashOf(i)) || !tokens.isCapital(i + 1))) return true;
  return length <= LONGEST_UNLISTED && !hasFlag(listFlags, i, anyName);
}
