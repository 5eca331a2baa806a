/** Where a name starts and ends in the text, when its first and last word are known. */
import { hasCapital, gapTextAfter, lengthAt, wordAt } from '../tokens/token-access.ts';
import { ON_FIRST_NAMES } from '../tokens/token-classes.ts';
import { NUMBER, type Tokens } from '../tokens/tokenize.ts';
import { wordSet } from '../tokens/word-set.ts';
import { isInitial } from './initials.ts';
import { isDutchAt } from './scoring/lexicon-flags.ts';

const suffixes = wordSet('jr sr junior');

/** "'t Hoff": the apostrophe belongs to the particle. */
export function startOfName(tokens: Tokens, first: number): number {
  const start = tokens.starts[first] ?? 0;
  return /^[ts]$/.test(wordAt(tokens, first)) && /['’]/.test(tokens.text.charAt(start - 1)) ? start - 1 : start;
}

/** "Ali B.", "Grootewold jr.": where the name that ends with word `last` ends, with an initial or suffix behind it. */
export function endOfName(tokens: Tokens, last: number): { offset: number; word: number } {
  const next = last + 1;
  const end = tokens.ends[last] ?? 0;
  if (lengthAt(tokens, last) === 1 && tokens.text.charAt(end) === '.') return { offset: end + 1, word: last };
  if (next < tokens.count && gapTextAfter(tokens, last) === '-' && isSmallSecondPart(tokens, next))
    return { offset: tokens.ends[next] ?? 0, word: next };
  if (next >= tokens.count || gapTextAfter(tokens, last) !== ' ') return { offset: end, word: last };
  const nextEnd = tokens.ends[next] ?? 0;
  if (isInitial(tokens, next)) return { offset: nextEnd + 1, word: next };
  const isAbbreviation = tokens.text.charAt(nextEnd) === '.' && lengthAt(tokens, next) === 2;
  if (suffixes.has(tokens.hashes[next] ?? 0)) return { offset: nextEnd + (isAbbreviation ? 1 : 0), word: next };
  return { offset: end, word: last };
}

/** The second part of a double first name, in lower case: "Hye-jin", "Kees-jan"; not "Karin-achtig". */
const isSmallSecondPart = (tokens: Tokens, i: number): boolean =>
  !hasCapital(tokens, i) &&
  lengthAt(tokens, i) > 1 &&
  ((tokens.flags[i] ?? 0) & NUMBER) === 0 &&
  (((tokens.classes[i] ?? 0) & ON_FIRST_NAMES) !== 0 || !isDutchAt(tokens, i));
