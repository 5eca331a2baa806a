/** Tells of one mention of a word whether it is left out because the whole document excludes the word. */
import { gapTextAfter, hasCapital } from '../tokens/token-access.ts';
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
  const isExcluded = (k: number): boolean =>
    document.isExcluded(tokens.hashes[k] ?? 0) || isGenitiveOfWriter(candidates, k);
  const isLoose = (k: number): boolean => opensSurname(tokens.hashes[k] ?? 0);
  if (isLoose(i)) return i + 1 < tokens.count && gapTextAfter(tokens, i) === ' ' && isExcluded(i + 1);
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
  return tokens.gaps[i + 1] === SPACE && !hasCapital(tokens, i + 1) && ((cues[i] ?? 0) & ofClient) === 0;
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
  if (next >= tokens.count || tokens.gaps[next] !== SPACE || !hasCapital(tokens, next)) return false;
  if (document.factsOf(tokens.hashes[next] ?? 0)?.exclusion !== 'writer' || ((cues[i] ?? 0) & ofClient) !== 0)
    return false;
  const facts = document.factsOf(tokens.hashes[i] ?? 0);
  return facts?.isAlone !== true && ((facts?.mentions?.cues ?? 0) & ofClient) === 0;
}

/** The capitalised words that word `i` makes one name with: "Bouma-Postma", "Hoekema-van der Veen", "Aaltje Koster". */
function joinedWords(tokens: Tokens, i: number): number[] {
  let before = i - 1;
  while (before > 0 && i - before < 4 && isParticle(tokens, before) && / |-/.test(gapTextAfter(tokens, before)))
    before--;
  const joined = before >= 0 && /^[ -]$/.test(gapTextAfter(tokens, before)) ? [before] : [];
  return i + 1 < tokens.count && gapTextAfter(tokens, i) === '-' ? [...joined, i + 1] : joined;
}
