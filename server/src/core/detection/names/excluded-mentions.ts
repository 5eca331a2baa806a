/** Tells of one mention of a word whether it is left out because the whole document excludes the word. */
import { hasBit } from '../tokens/array-pool.ts';
import { SPACE } from '../tokens/separators.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import type { CandidateWords } from './candidates.ts';
import { AFTER_KIN, AFTER_NAMING, AFTER_ROLE, AFTER_TITLE, BEFORE_AGE, BEFORE_COLON } from './context-cues.ts';
import { stemAt } from './known-names.ts';
import { isParticle, opensSurname } from './particles.ts';
import { PERSON } from './scoring/scorer.ts';

/**
 * Is the word excluded in the whole document, and part of no name with a word that isn't? "Van" goes with the surname
 * behind it.
 */
export function isExcludedMention(candidates: CandidateWords, labels: Uint8Array, i: number): boolean {
  const { tokens, document } = candidates;
  if (isFirstNameOfWriter(candidates, i)) return true;
  const isExcluded = (k: number): boolean => document.isExcluded(tokens.hashOf(k)) || isGenitiveOfWriter(candidates, k);
  const isLoose = (k: number): boolean => opensSurname(tokens.hashOf(k));
  if (isLoose(i)) return i + 1 < tokens.count && tokens.gapTextAfter(i) === ' ' && isExcluded(i + 1);
  return (
    isExcluded(i) &&
    !joinedWords(tokens, i).some(
      (k) => labels[k] === PERSON && !isExcluded(k) && !isLoose(k) && !isFirstNameOfWriter(candidates, k),
    )
  );
}

/** "Floors valkuil" in a report by Floor, which has "Floors" before a small letter only. */
function isGenitiveOfWriter({ tokens, document, cues }: CandidateWords, i: number): boolean {
  const stem = stemAt(tokens, i);
  if (stem === undefined || document.factsOf(stem)?.exclusion !== 'author') return false;
  return tokens.gaps[i + 1] === SPACE && !tokens.isCapital(i + 1) && !hasBit(cues, i, ofClient);
}

/** Cues of a client, on a first name before the surname of a cited writer. */
const ofClient = AFTER_TITLE | AFTER_KIN | AFTER_ROLE | AFTER_NAMING | BEFORE_AGE | BEFORE_COLON;

/**
 * "Hester" of "Hester Rademaker" when the document cites "Rademaker (2016)" and has no "Hester" without that surname,
 * nor one with a title, a kinship or a role before it.
 */
function isFirstNameOfWriter({ tokens, document, cues }: CandidateWords, i: number): boolean {
  let next = i + 1;
  while (next < tokens.count && next - i < 4 && tokens.gaps[next] === SPACE && isParticle(tokens, next)) next++;
  if (next >= tokens.count || tokens.gaps[next] !== SPACE || !tokens.isCapital(next)) return false;
  if (document.factsOf(tokens.hashOf(next))?.exclusion !== 'writer' || hasBit(cues, i, ofClient)) return false;
  const facts = document.factsOf(tokens.hashOf(i));
  return facts?.isAlone !== true && ((facts?.mentions?.cues ?? 0) & ofClient) === 0;
}

/** The capitalised words that word `i` makes one name with: "Bouma-Postma", "Hoekema-van der Veen", "Aaltje Koster". */
function joinedWords(tokens: Tokens, i: number): number[] {
  let before = i - 1;
  while (before > 0 && i - before < 4 && isParticle(tokens, before) && / |-/.test(tokens.gapTextAfter(before)))
    before--;
  const joined = before >= 0 && /^[ -]$/.test(tokens.gapTextAfter(before)) ? [before] : [];
  return i + 1 < tokens.count && tokens.gapTextAfter(i) === '-' ? [...joined, i + 1] : joined;
}
