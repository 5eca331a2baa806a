/**
 * Which words belong to persons' names: the scorer labels a word by its own context, and a name that is sure in one
 * passage labels its other mentions in the document.
 */
import { flagsAt, hasBit, hasFlag, sharedZeros, uint8 } from '../tokens/array-pool.ts';
import { COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, GENITIVE, SURNAME } from '../tokens/list-flags.ts';
import type { CandidateWords } from './candidates.ts';
import { AFTER_TITLE, BEFORE_VERB } from './context-cues.ts';
import { cueBit } from './cues.ts';
import { stemAt, stemHash, type KnownNames, type NameEvidence } from './known-names.ts';
import { isLowerCaseName, lowerCaseNames, titleBeforeParticles } from './lower-case.ts';
import { INSTITUTION, NO_MARGIN, PERSON, TOWN, type Scores } from './scoring/scorer.ts';
import { FULL_NAME } from './sure-names.ts';
import { clearCues, isPartOfKnownPhrase } from './false-positives.ts';
import { isExcludedMention } from './excluded-mentions.ts';
import { isShownName } from './shown-names.ts';
import { doubtAt } from './setting/doubt.ts';

/** By word index: 0 for no person's name, `BY_CONTEXT`, `ELSEWHERE` or `SHOWN`. */
export type PersonLabels = Uint8Array;
/** The words around this mention show that it is a name. */
export const BY_CONTEXT = 1;
/** Only other mentions in the document show that it is a name. */
const ELSEWHERE = 2;
/** The words around this mention show that it is a name, though the scorer took it for none. */
export const SHOWN = 3;

const connective = cueBit('connective');
const determiner = cueBit('determiner');
const formsOfAddress = cueBit('title') | cueBit('kin');

/** The least margin of a word that is on no list of names; chosen across authors, for few false alarms. */
const LEAST_UNLISTED = 1;
/** The least margin of a word that is on no list, and that the document writes small inside its sentences. */
const LEAST_OF_WORD = 3;
/** The least margin of a listed name that is a Dutch word too and opens a sentence; chosen in the same way. */
const LEAST_OPENING = 0.5;
/** The least margin of a name that is shown by `isShownName`. */
const SHOWN_MARGIN = 0.5;
/** The margin of a name typed in lower case. */
const LOWER_CASE_MARGIN = 1.5;
/** A name needs more than this margin in one passage before its mentions in lower case get a label elsewhere. */
const SPREADS_TO_LOWER_CASE = 1;
/** A name needs this margin in one passage before its mentions with a capital get a label elsewhere. */
const SPREADS = 0.3;
/** The name of an author needs this margin instead: a client may bear the same name. */
const SPREADS_AUTHOR = 2;

/**
 * A mention of a known name gets a label when its own margin is above this, if the name is a Dutch word that opens a
 * sentence.
 */
const LEAST_FOR_OPENING_WORD = -1;
/** The same for any other mention of the name itself. */
const LEAST_FOR_NAME = -4;
/** The same for a genitive of the name. */
const LEAST_FOR_GENITIVE = -6;

/** Labels the words that are names by their own context. */
export function labelsFromContext(candidates: CandidateWords, scores: Scores): PersonLabels {
  const { labels, margins, givenLabels, sure } = scores;
  const { tokens } = candidates;
  // "[19:03] esmée: …" in a log that Esmée Rietveld wrote.
  const lowerCase = lowerCaseNames(candidates).filter((i) => !candidates.document.isExcluded(tokens.hashOf(i)));
  const shown = shownNames(candidates, labels, margins);
  if (lowerCase.length === 0 && shown.length === 0 && (givenLabels & ((1 << PERSON) | (1 << TOWN))) === 0)
    return sharedZeros(tokens.count);
  const personLabels = uint8(tokens.count);
  for (const i of tokens.capitals)
    if (
      labels[i] === PERSON &&
      (margins[i] ?? 0) >= leastMargin(candidates, i) &&
      (sure?.[i] === FULL_NAME || (!isPartOfKnownPhrase(candidates, i) && !isExcludedMention(candidates, labels, i)))
    )
      personLabels[i] = BY_CONTEXT;
  // "mevrouw van Hoogeveen"
  if ((givenLabels & (1 << TOWN)) !== 0)
    for (const i of tokens.capitals)
      if (i > 0 && labels[i] === TOWN && personLabels[i - 1] === 0 && titleBeforeParticles(tokens, i) !== 0)
        personLabels[i] = BY_CONTEXT;
  for (const i of lowerCase) personLabels[i] = BY_CONTEXT;
  for (const i of shown) if (personLabels[i] === 0) personLabels[i] = SHOWN;
  return personLabels;
}

/** The words that the scorer took for no town or institution, and that the words around them show to be names. */
function shownNames(candidates: CandidateWords, labels: Uint8Array, margins: Float32Array): readonly number[] {
  const { tokens, skipped, aboutAuthor, cues } = candidates;
  let found: number[] | undefined;
  const isPerson = (i: number): boolean => labels[i] === PERSON && !isPartOfKnownPhrase(candidates, i);
  for (const i of tokens.capitals) {
    // After a title a town is a surname: "meneer Brinkhorst".
    const mayBeName = labels[i] !== INSTITUTION && (labels[i] !== TOWN || hasBit(cues, i, AFTER_TITLE));
    if (!mayBeName || skipped[i] === 1 || aboutAuthor[i] === 1) continue;
    if (
      isShownName(candidates, i, margins[i] ?? NO_MARGIN, isPerson) &&
      doubtAt(candidates, i) === 0 &&
      !isPartOfKnownPhrase(candidates, i) &&
      !isExcludedMention(candidates, labels, i)
    )
      (found ??= []).push(i);
  }
  return found ?? noWords;
}

const noWords: readonly number[] = [];

/** The margin by which the scorer must prefer a person for word `i`. */
function leastMargin(candidates: CandidateWords, i: number): number {
  return leastByLists(candidates, i) + doubtAt(candidates, i);
}

function leastByLists({ tokens, listFlags, sentenceStarts, document }: CandidateWords, i: number): number {
  const known = flagsAt(listFlags, i);
  // "Hooyo", "Ustad" and "Papa" address people, and are no names.
  if ((known & (FIRST_NAME | GENITIVE)) === 0 && tokens.has(i, formsOfAddress)) return Infinity;
  if ((known & (FIRST_NAME | SURNAME | DICTIONARY_NAME | GENITIVE)) === 0) {
    // "Leadership is …" in a text about leadership: the capital belongs to the sentence.
    const facts = document.factsOf(tokens.hashOf(i))?.mentions;
    return facts && facts.inside < 2 && facts.lower > 1 && (facts.cues & clearCues) === 0
      ? LEAST_OF_WORD
      : LEAST_UNLISTED;
  }
  return (known & (DUTCH_WORD | COMMON_WORD)) !== 0 && sentenceStarts[i] === 1 ? LEAST_OPENING : 0;
}

const noEvidence: readonly NameEvidence[] = [];

/** The words of a passage that are names. Particles, and words of one letter, are left out. */
export function nameEvidenceIn(
  { tokens }: CandidateWords,
  personLabels: PersonLabels,
  { margins }: Scores,
): readonly NameEvidence[] {
  if (personLabels === sharedZeros(tokens.count)) return noEvidence;
  const evidence: NameEvidence[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (personLabels[i] === 0) continue;
    const hash = tokens.hashOf(i);
    const word = tokens.textOf(i);
    if (word.length < 2 || tokens.has(i, determiner | connective)) continue;
    const own = tokens.isCapital(i) ? (margins[i] ?? 0) : LOWER_CASE_MARGIN;
    const margin = personLabels[i] === SHOWN ? Math.max(SHOWN_MARGIN, own) : own;
    evidence.push({ hash, margin, stem: stemHash(word) });
  }
  return evidence;
}

/** The labels of a passage with those of the other mentions of known names. `own`: the labels by context. */
export function spreadLabels(
  candidates: CandidateWords,
  own: PersonLabels,
  { labels, margins }: Scores,
  known: KnownNames,
): PersonLabels {
  if (known.size === 0) return own;
  const { tokens, skipped } = candidates;
  let personLabels: PersonLabels | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (own[i] !== 0 || skipped[i] === 1 || tokens.isNumber(i)) continue;
    const hash = tokens.hashOf(i);
    const ofWord = known.marginOf(hash);
    const stem = ofWord === undefined ? stemAt(tokens, i) : undefined;
    const knownMargin = ofWord ?? (stem === undefined ? undefined : known.marginOf(stem));
    if (knownMargin === undefined) continue;
    if (
      tokens.isCapital(i)
        ? isMention(candidates, i, margins[i] ?? NO_MARGIN, knownMargin, ofWord !== undefined) &&
          !isExcludedMention(candidates, labels, i)
        : knownMargin > SPREADS_TO_LOWER_CASE && isLowerCaseName(candidates, i) && !candidates.document.isExcluded(hash)
    )
      (personLabels ??= copyOf(own))[i] = ELSEWHERE;
  }
  return personLabels ?? own;
}

function copyOf(labels: PersonLabels): PersonLabels {
  const copy = uint8(labels.length);
  copy.set(labels);
  return copy;
}

/**
 * Is a capitalised word, which the scorer took for no person here, a mention of a known name? `margin`: of this word;
 * `knownMargin`: of the name; `isWhole`: the word is the name itself, not its genitive.
 */
function isMention(
  candidates: CandidateWords,
  i: number,
  margin: number,
  knownMargin: number,
  isWhole: boolean,
): boolean {
  const { tokens, listFlags, sentenceStarts, document } = candidates;
  const hash = tokens.hashOf(i);
  if (knownMargin < SPREADS || isPartOfKnownPhrase(candidates, i)) return false;
  const facts = document.factsOf(hash);
  const isWriter = facts?.isAuthor === true || (facts?.isCited === true && !facts.isClient);
  if (isWriter && knownMargin < SPREADS_AUTHOR) return false;
  const isWord = isWhole && hasFlag(listFlags, i, DUTCH_WORD | COMMON_WORD);
  // "Beer huilde": a noun that is no name has an article there.
  const isSubject = hasBit(candidates.cues, i, BEFORE_VERB);
  return (
    margin >
    (isWord && sentenceStarts[i] === 1 && !isSubject
      ? LEAST_FOR_OPENING_WORD
      : isWhole
        ? LEAST_FOR_NAME
        : LEAST_FOR_GENITIVE)
  );
}
