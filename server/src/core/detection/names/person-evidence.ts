/**
 * Why words were taken for a person's name, as evidence codes with the strongest first; and whether they are a full name
 * or a first name.
 */
import { flagsAt, bitsAt } from '../tokens/array-pool.ts';
import type { Concern } from '../../findings/finding.ts';
import { DICTIONARY_NAME, FIRST_NAME, GENITIVE, SURNAME } from '../tokens/list-flags.ts';
import type { CandidateWords } from './candidates.ts';
import {
  AFTER_KIN, AFTER_NAMING, AFTER_ROLE, AFTER_TITLE, BEFORE_AGE, BEFORE_COLON, BEFORE_VERB, cuesAt, GENITIVE_MARK,
} from './context-cues.ts'; // prettier-ignore
import { isInitial } from './initials.ts';
import { isParticleWord } from './particles.ts';
import { isHumanSubject, isInCompany } from './person-clauses.ts';
import type { PassageSurroundings, Scores } from './scoring/scorer.ts';
import type { Weights } from './scoring/weights-table.ts';
import { addStrengths, noStrengths, type Aspect } from './scoring/strengths.ts';

/** Codes that the cues of a mention give, each with the aspect of the scorer that weighs it. */
const codeOfCue: readonly (readonly [number, string, Aspect])[] = [
  [AFTER_TITLE, 'title-cue', 'before'],
  [AFTER_KIN, 'kin-cue', 'before'],
  [AFTER_ROLE, 'role-cue', 'before'],
  [AFTER_NAMING, 'naming-cue', 'before'],
  [BEFORE_AGE, 'age-after', 'after'],
  [BEFORE_COLON, 'speaker', 'after'],
  [GENITIVE_MARK, 'genitive', 'after'],
  [BEFORE_VERB, 'verb-after', 'after'],
];

/** The document is an essay, in which a name is mostly nobody's whom the writer knows. */
export const ESSAY = 'essay';

/** How a passage was scored. */
export interface Scoring {
  readonly scores: Scores;
  readonly weights: Weights;
  readonly surroundings: PassageSurroundings;
}

/**
 * The words from `first` up to `last` are the name. `byContext`: the words around it show the name, not only another
 * mention.
 */
export function personEvidence(
  candidates: CandidateWords,
  first: number,
  last: number,
  byContext: boolean,
  scoring: Scoring,
): { evidence: string[]; concern: Concern } {
  const { tokens, document } = candidates;
  let cues = 0;
  let known = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    cues |= tokens.isCapital(i) ? bitsAt(candidates.cues, i) : cuesAt(tokens, i);
    if (isInitial(tokens, i) || isParticleWord(tokens.hashOf(i))) continue;
    known |= Math.max(0, flagsAt(candidates.listFlags, i));
    words++;
  }
  const reasons = new ReasonsBuilder();
  // What the document says of a name comes from its other mentions only if these have cues that this one lacks.
  const isShownElsewhere = byContext && (cuesElsewhere(candidates, first, last) & ~cues) !== 0;
  const isSubject = isHumanSubject(tokens, last - 1) || isHumanSubject(tokens, first);
  // "Mevrouw" is a role as well, and what people do a verb.
  const told = cues & ~((cues & AFTER_TITLE) !== 0 ? AFTER_ROLE : 0) & ~(isSubject ? BEFORE_VERB : 0);
  // One code for the lists: "Zeynep" is a first name and a surname, and one of these says it.
  const listed = codeOfLists(known, words > 1, (cues & AFTER_TITLE) !== 0);
  const isCompany = isInCompany(tokens, first);
  const plain =
    codeOfCue.filter(([cue]) => (told & cue) !== 0).length + [isSubject, isCompany, listed].filter(Boolean).length;
  // Two reasons are both told, so they need no weighing.
  const strengths =
    byContext && (isShownElsewhere || plain !== ENOUGH) ? strengthsOf(candidates, first, last, scoring) : noStrengths;
  const ofCues = strengths.cues + (isShownElsewhere ? 0 : strengths.document);
  for (const [cue, code, aspect] of codeOfCue)
    // Whatever the scorer says, a word after a title is a name (`sure-names.ts`).
    if ((told & cue) !== 0) reasons.add(code, cue === AFTER_TITLE ? Infinity : strengths[aspect] + ofCues);
  if (isSubject) reasons.add('subject', strengths.after + ofCues);
  if (isCompany) reasons.add('company', strengths.before);
  if (listed !== undefined) reasons.add(listed, strengths.lists);
  if (!byContext) reasons.add('named-elsewhere', 1);
  else if (isShownElsewhere && strengths.document > 0) reasons.add('document', strengths.document);
  if (byContext && reasons.count < ENOUGH) {
    if (strengths.before > 0) reasons.add('words-before', strengths.before);
    if (strengths.after > 0) reasons.add('words-after', strengths.after);
    if (strengths.letters > 0) reasons.add('name-form', strengths.letters);
  }
  if (reasons.count === 0) reasons.add('name-context', 0);
  const evidence = reasons.inOrder();
  if (document.genre.isWithoutClients) evidence.push(ESSAY);
  const isFullName = last - first > 1 || (cues & AFTER_TITLE) !== 0;
  return { evidence, concern: isFullName ? 'full-name' : 'first-name' };
}

/** The cues of a person, in all mentions of the words of the name. */
function cuesElsewhere({ tokens, document }: CandidateWords, first: number, last: number): number {
  let cues = 0;
  for (let i = first; i < last; i++) cues |= document.factsOf(tokens.hashOf(i))?.mentions?.cues ?? 0;
  return cues & allCues;
}
const allCues = codeOfCue.reduce((all, [cue]) => all | cue, 0);

/** So many reasons are told; those that say little are looked for only when there are fewer. */
const ENOUGH = 2;

/** `isFull`: the name has two words or more, without initials and particles. */
function codeOfLists(known: number, isFull: boolean, isAfterTitle: boolean): string | undefined {
  const isFirstName = (known & (FIRST_NAME | GENITIVE)) !== 0;
  const isSurname = (known & (SURNAME | DICTIONARY_NAME)) !== 0;
  if (isFull && (isFirstName || isSurname)) return 'full-name';
  if (isSurname && (isAfterTitle || !isFirstName)) return 'surname-list';
  return isFirstName ? 'first-name-list' : undefined;
}

/** What made the scorer take the words with a capital for a name. */
function strengthsOf(
  candidates: CandidateWords,
  first: number,
  last: number,
  { scores, weights, surroundings: { labelBefore, hashAfter } }: Scoring,
): Readonly<Record<Aspect, number>> {
  const strengths = { ...noStrengths };
  for (let i = first; i < last; i++) {
    if (!candidates.tokens.isCapital(i)) continue;
    const before = i === 0 ? labelBefore : (scores.labels[i - 1] ?? 0);
    addStrengths(strengths, candidates, i, weights, { labelBefore: before, hashAfter });
  }
  return strengths;
}

class ReasonsBuilder {
  private readonly reasons: { readonly code: string; readonly strength: number }[] = [];

  get count(): number {
    return this.reasons.length;
  }

  add(code: string, strength: number): void {
    this.reasons.push({ code, strength });
  }

  /** The codes, strongest first; of equally strong ones, the one that was added first. */
  inOrder(): string[] {
    return this.reasons.sort((a, b) => b.strength - a.strength).map(({ code }) => code);
  }
}
