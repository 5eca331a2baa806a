/** Names of schools and the like that are typed in lower case. */
import type { Tokens } from '../../tokens/tokenize.ts';
import { isSchoolLike } from './words.ts';

/**
 * "obs de wissel": index of the last word of a name in lower case, after which the sentence pauses; undefined when
 * there is no such name.
 */
export function lastOfLowerCaseName(tokens: Tokens, i: number): number | undefined {
  if (!isSchoolLike(tokens.hashOf(i)) || i + 2 >= tokens.count || tokens.isCapital(i + 1) || tokens.isCapital(i + 2))
    return undefined;
  if (!/^(?:de|het|t)$/.test(tokens.textOf(i + 1)) || !/^(?: |['’] )$/.test(tokens.gapTextAfter(i + 1)))
    return undefined;
  const textAfter = tokens.text.slice(tokens.ends[i + 2], tokens.endOf(i + 2) + 8);
  return tokens.textOf(i + 2).length > 3 && /^(?:[.,;:!?)\n]| (?:in|te|geloof|en)\b|$)/.test(textAfter)
    ? i + 2
    : undefined;
}
