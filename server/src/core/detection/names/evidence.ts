/**
 * Why words were taken for a person's name: codes for the finding's data, and what weighs more, a full name or a first
 * name.
 */
import type { Concern } from '../../findings/finding.ts';
import { CAPITAL } from '../tokens/tokenize.ts';
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
import { FIRST_NAME, GENITIVE, DICTIONARY_NAME, SURNAME } from '../tokens/list-flags.ts';

const codes: readonly (readonly [number, string])[] = [
  [AFTER_TITLE, 'title-cue'],
  [AFTER_KIN, 'kin-cue'],
  [AFTER_ROLE, 'role-cue'],
  [AFTER_NAMING, 'naming-cue'],
  [BEFORE_AGE, 'age-after'],
  [BEFORE_COLON, 'speaker'],
  [BEFORE_VERB, 'verb-after'],
];

export function personEvidence(
  all: CandidateWords,
  first: number,
  last: number,
  own: boolean,
): { evidence: string[]; concern: Concern } {
  let cues = 0;
  let known = 0;
  for (let i = first; i < last; i++) {
    cues |= ((all.tokens.flags[i] ?? 0) & CAPITAL) !== 0 ? (all.cues[i] ?? 0) : cuesAt(all.tokens, i);
    known |= Math.max(0, all.listFlags[i] ?? 0);
  }
  const evidence: string[] = [];
  for (const [bit, code] of codes) if ((cues & bit) !== 0) evidence.push(code);
  if ((known & (FIRST_NAME | GENITIVE)) !== 0) evidence.push('first-name-list');
  if ((known & (SURNAME | DICTIONARY_NAME)) !== 0) evidence.push('surname-list');
  if (!own) evidence.push('named-elsewhere');
  if (evidence.length === 0) evidence.push('name-context');
  const full = last - first > 1 || (cues & AFTER_TITLE) !== 0;
  return { evidence, concern: full ? 'full-name' : 'first-name' };
}
