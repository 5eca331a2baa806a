/** Names of schools and the like that are typed in lower case. */
import { gapTextAfter, hasCapital, wordAt } from '../../tokens/token-access.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { isSchoolLike } from './words.ts';

/**
 * "obs de wissel": index of the last word of a name in lower case, after which the sentence pauses; undefined when
 * there is no such name.
 */
export function lastOfLowerCaseName(tokens: Tokens, i: number): number | undefined {
  if (
    !isSchoolLike(tokens.hashes[i] ?? 0) ||
    i + 2 >= tokens.count ||
    hasCapital(tokens, i + 1) ||
    hasCapital(tokens, i + 2)
  )
    return undefined;
  if (!/^(?:de|het|t)$/.test(wordAt(tokens, i + 1)) || !/^(?: |['’] )$/.test(gapTextAfter(tokens, i + 1)))
    return undefined;
  const textAfter = tokens.text.slice(tokens.ends[i + 2], (tokens.ends[i + 2] ?? 0) + 8);
  return wordAt(tokens, i + 2).length > 3 && /^(?:[.,;:!?)\n]| (?:in|te|geloof|en)\b|$)/.test(textAfter)
    ? i + 2
    : undefined;
}
