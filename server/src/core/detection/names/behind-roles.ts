/** Names behind what their bearer is: "Griffier Bolhuis", "Jeugdbeschermer: Marieke", "haar juf, Linda, zegt". */
import { flagsAt } from '../tokens/array-pool.ts';
import {
  CAPITALISED, COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME,
} from '../tokens/list-flags.ts'; // prettier-ignore
import { COLON, COMMA, SPACE } from '../tokens/separators.ts';
import { ON_COMMON_WORDS } from '../tokens/token-classes.ts';
import type { CandidateWords } from './candidates.ts';
import { cueBit } from './cues.ts';
import { isParticle, opensSurname } from './particles.ts';
import { isRoleByEnding } from './role-endings.ts';

const determiner = cueBit('determiner');
const impersonal = cueBit('institution') | cueBit('thing');
const people = cueBit('kin') | cueBit('role');
const personLists = FIRST_NAME | SURNAME | DICTIONARY_NAME;
const dutchLists = DUTCH_WORD | COMMON_WORD;

/** "Griffier Bolhuis", "volgens toezichthouder Van Grevink"; not "de computer Atari", "semester Engels". */
export function isAfterRole({ tokens, listFlags }: CandidateWords, i: number): boolean {
  let k = i - 1;
  while (k > 0 && (isParticle(tokens, k) || isCapitalParticle(tokens, k)) && tokens.gaps[k + 1] === SPACE) k--;
  if (k < 0 || tokens.gaps[k + 1] !== SPACE || !isRoleByEnding(tokens, k)) return false;
  if (tokens.has(k, ON_COMMON_WORDS | impersonal)) return false;
  const known = flagsAt(listFlags, i);
  if ((known & (PLACE_NAME | COMMON_WORD)) !== 0 || (known & (CAPITALISED | personLists)) === CAPITALISED) return false;
  if ((known & dutchLists) !== 0 && (known & personLists) === 0) return false;
  const isArticleBefore = k > 0 && tokens.gaps[k] === SPACE && tokens.has(k - 1, determiner);
  return !isArticleBefore;
}

/**
 * "Jeugdbeschermer: Marieke", "haar juf, Linda, zegt": a listed first name behind the label for somebody, or any word that
 * is no Dutch one between two commas behind what its bearer is.
 */
export function isBehindLabelOrRole({ tokens, listFlags }: CandidateWords, i: number): boolean {
  const gap = tokens.gaps[i];
  if (i === 0 || (gap !== COLON && gap !== COMMA)) return false;
  if (!tokens.has(i - 1, people) && !isRoleByEnding(tokens, i - 1)) return false;
  if (tokens.has(i - 1, ON_COMMON_WORDS | impersonal) && gap === COMMA) return false;
  const known = flagsAt(listFlags, i);
  const isFirst = (known & FIRST_NAME) !== 0 && (known & (dutchLists | PLACE_NAME)) === 0;
  if (gap === COLON) return (known & (FIRST_NAME | COMMON_WORD | PLACE_NAME)) === FIRST_NAME;
  return tokens.gaps[i + 1] === COMMA && (isFirst || (known & (dutchLists | CAPITALISED | PLACE_NAME)) === 0);
}

/** "van" and "de" with a capital, before a surname. */
const isCapitalParticle = (tokens: CandidateWords['tokens'], k: number): boolean => opensSurname(tokens.hashOf(k));
