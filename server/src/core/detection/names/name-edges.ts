/** Where a name starts and ends in the text, when its first and last word are known. */
import { ON_FIRST_NAMES } from '../tokens/token-classes.ts';
import { type Tokens } from '../tokens/tokenize.ts';
import { wordSet } from '../tokens/word-set.ts';
import { isInitial } from './initials.ts';
import { isDutchAt } from './scoring/lexicon-flags.ts';

const suffixes = wordSet('jr sr junior');

/** "'t Hoff": the apostrophe belongs to the particle. */
export function startOfName(tokens: Tokens, first: number): number {
  const start = tokens.startOf(first);
  return /^[ts]$/.test(tokens.textOf(first)) && /['’]/.test(tokens.text.charAt(start - 1)) ? start - 1 : start;
}

/** "Ali B.", "Grootewold jr.": where the name that ends with word `last` ends, with an initial or suffix behind it. */
export function endOfName(tokens: Tokens, last: number): { offset: number; word: number } {
  const next = last + 1;
  const end = tokens.endOf(last);
  if (tokens.lengthOf(last) === 1 && tokens.text.charAt(end) === '.') return { offset: end + 1, word: last };
  if (next < tokens.count && tokens.gapTextAfter(last) === '-' && isSmallSecondPart(tokens, next))
    return { offset: tokens.endOf(next), word: next };
  if (next >= tokens.count || tokens.gapTextAfter(last) !== ' ') return { offset: end, word: last };
  const nextEnd = tokens.endOf(next);
  if (isInitial(tokens, next)) return { offset: nextEnd + 1, word: next };
  const isAbbreviation = tokens.text.charAt(nextEnd) === '.' && tokens.lengthOf(next) === 2;
  if (suffixes.has(tokens.hashOf(next))) return { offset: nextEnd + (isAbbreviation ? 1 : 0), word: next };
  return { offset: end, word: last };
}

/** The second part of a double first name, in lower case: "Hye-jin", "Kees-jan"; not "Karin-achtig". */
const isSmallSecondPart = (tokens: Tokens, i: number): boolean =>
  !tokens.isCapital(i) &&
  tokens.lengthOf(i) > 1 &&
  !tokens.isNumber(i) &&
  (tokens.has(i, ON_FIRST_NAMES) || !isDutchAt(tokens, i));
