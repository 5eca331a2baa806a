/** Finds full names by two words with a capital, where the scorer may see an institution: "Dossier Petronella Buis". */
import { flagsAt, hasFlag } from '../tokens/array-pool.ts';
import { COMMON_WORD, DICTIONARY_NAME, FIRST_NAME, PLACE_NAME, SURNAME } from '../tokens/list-flags.ts';
import { SPACE } from '../tokens/separators.ts';
import { ANY_INSTITUTION_KIND, CLOSES_INSTITUTION, CODE_WORD } from '../tokens/token-classes.ts';
import type { CandidateWords } from './candidates.ts';
import { cueBit } from './cues.ts';
import { INSTITUTION, type Scores } from './scoring/scorer.ts';

const impersonal = cueBit('institution') | cueBit('thing');
const personLists = FIRST_NAME | SURNAME | DICTIONARY_NAME;

/**
 * "Dossier Petronella Buis": a file is named after its client. Is word `i` the first of two with a capital behind a word
 * for a file, and on a list of names?
 */
export function isOnFile({ tokens, listFlags, phrases }: CandidateWords, i: number): boolean {
  if (i === 0 || !tokens.has(i - 1, CODE_WORD) || !file.test(tokens.textOf(i - 1))) return false;
  const isName = hasFlag(listFlags, i, personLists) && !hasFlag(listFlags, i, COMMON_WORD);
  return isName && tokens.gaps[i + 1] === SPACE && tokens.isCapital(i + 1) && !phrases.has(i) && !phrases.has(i + 1);
}
const file = /dossier$/i;

/** "Petronella Buis": two words that the scorer takes for an institution, of which the first is a name of people only. */
export function isTakenForInstitution(
  { tokens, listFlags, phrases }: CandidateWords,
  { labels }: Scores,
  i: number,
): boolean {
  if (labels[i] !== INSTITUTION || (i > 0 && tokens.gaps[i] === SPACE && tokens.isCapital(i - 1))) return false;
  const isOfPeople = (flagsAt(listFlags, i) & ~SURNAME) === DICTIONARY_NAME;
  const isEnd = tokens.gaps[i + 2] !== SPACE || !tokens.isCapital(i + 2);
  return (
    isOfPeople &&
    isEnd &&
    tokens.gaps[i + 1] === SPACE &&
    tokens.isCapital(i + 1) &&
    !phrases.has(i + 1) &&
    !hasFlag(listFlags, i + 1, PLACE_NAME) &&
    (i === 0 || !tokens.has(i - 1, impersonal)) &&
    !tokens.has(i + 1, impersonal | ANY_INSTITUTION_KIND | CLOSES_INSTITUTION)
  );
}
