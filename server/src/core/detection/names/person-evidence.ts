/** Why words were taken for a person's name, as evidence codes; and whether they are a full name or a first name. */
import type { Concern } from '../../findings/finding.ts';
import { hasCapital } from '../tokens/token-access.ts';
import { DICTIONARY_NAME, FIRST_NAME, GENITIVE, SURNAME } from '../tokens/list-flags.ts';
import type { CandidateWords } from './candidates.ts';
import {
  AFTER_KIN,
  AFTER_NAMING,
  AFTER_ROLE,
  AFTER_TITLE,
  BEFORE_AGE,
  BEFORE_COLON,
  BEFORE_VERB,
  cuesAt,
} from './context-cues.ts';

const codeOfCue: readonly (readonly [number, string])[] = [
  [AFTER_TITLE, 'title-cue'],
  [AFTER_KIN, 'kin-cue'],
  [AFTER_ROLE, 'role-cue'],
  [AFTER_NAMING, 'naming-cue'],
  [BEFORE_AGE, 'age-after'],
  [BEFORE_COLON, 'speaker'],
  [BEFORE_VERB, 'verb-after'],
];

/**
 * The words from `first` up to `last` are the name. `byContext`: the words around it show the name, not only another
 * mention.
 */
export function personEvidence(
  candidates: CandidateWords,
  first: number,
  last: number,
  byContext: boolean,
): { evidence: string[]; concern: Concern } {
  const { tokens } = candidates;
  let cues = 0;
  let known = 0;
  for (let i = first; i < last; i++) {
    cues |= hasCapital(tokens, i) ? (candidates.cues[i] ?? 0) : cuesAt(tokens, i);
    known |= Math.max(0, candidates.listFlags[i] ?? 0);
  }
  const evidence: string[] = [];
  for (const [cue, code] of codeOfCue) if ((cues & cue) !== 0) evidence.push(code);
  if ((known & (FIRST_NAME | GENITIVE)) !== 0) evidence.push('first-name-list');
  if ((known & (SURNAME | DICTIONARY_NAME)) !== 0) evidence.push('surname-list');
  if (!byContext) evidence.push('named-elsewhere');
  if (evidence.length === 0) evidence.push('name-context');
  const isFullName = last - first > 1 || (cues & AFTER_TITLE) !== 0;
  return { evidence, concern: isFullName ? 'full-name' : 'first-name' };
}
