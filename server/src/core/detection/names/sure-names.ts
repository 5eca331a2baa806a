/**
 * Names that their own form or place makes sure, whatever the scorer thinks: a word after "mevrouw", after a role
 * ("Griffier Bolhuis"), in "WAGENAAR, Lisette" behind a label, beside a name ("Karin en Vlinder"), or as the subject of
 * something that only people do.
 */
import { bitsAt, flagsAt, hasFlag, uint8 } from '../tokens/array-pool.ts';
import {
  CAPITALISED, COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME,
} from '../tokens/list-flags.ts'; // prettier-ignore
import { BREAK, SPACE } from '../tokens/separators.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { runKindAt } from '../../report/prose/run-at.ts';
import { isAfterRole, isBehindLabelOrRole } from './behind-roles.ts';
import type { CandidateWords } from './candidates.ts';
import { AFTER_NAMING, AFTER_TITLE, BEFORE_AGE, BEFORE_COLON, BEFORE_VERB } from './context-cues.ts';
import { cueBit } from './cues.ts';
import { isNamesake, isPartOfKnownPhrase } from './false-positives.ts';
import { invertedNames } from './inverted-names.ts';
import { isOnFile, isTakenForInstitution } from './full-names.ts';
import { namesAroundNicknames } from './nicknames.ts';
import { isHumanSubject, isInCompany, isPersonalVerb } from './person-clauses.ts';
import { INSTITUTION, PERSON, type Scores } from './scoring/scorer.ts';

/** In `Scores.sure`: the place of the word shows the name. */
const SURE = 1;
/** In `Scores.sure`: the form shows a full name, which is a client's though a saint or king has the same first name. */
export const FULL_NAME = 2;
/** The margin of a sure name: as of one that the scorer finds without much doubt. */
const SURE_MARGIN = 1.5;
/** A name beside another one needs this margin, chosen across authors. */
const LEAST_BESIDE_NAME = -4;
/** So does one that looks like an institution's. */
const LEAST_BESIDE_INSTITUTION = -6;
/** The other name needs this margin. */
const SURE_NEIGHBOUR = 1;
/** So does a listed first name, no Dutch word, beside a verb. */
const LEAST_LISTED = -1;
/** The parts of a full name that is a subject may fall short by this. */
const SLACK = 0.5;
/** So does such a name at the start of a line, before a colon. */
const LEAST_SPEAKER = -2.5;
/** So does a word that a human verb or predicate stands beside. */
const LEAST_SUBJECT = -4;

const functionCues = cueBit('pronoun') | cueBit('determiner') | cueBit('connective') | cueBit('title');
const verb = cueBit('verb');
const impersonal = cueBit('institution') | cueBit('thing');
const roles = cueBit('kin') | cueBit('role') | cueBit('title');
const personLists = FIRST_NAME | SURNAME | DICTIONARY_NAME;
const dutchLists = DUTCH_WORD | COMMON_WORD;

/** Makes the sure names persons in `scores`. */
export function markSureNames(candidates: CandidateWords, scores: Scores): void {
  const { tokens, skipped } = candidates;
  const inverted = invertedNames(candidates);
  const aroundNicknames = namesAroundNicknames(candidates);
  const byForm =
    inverted.length + aroundNicknames.length === 0
      ? noWords
      : new Set([...inverted.flatMap(({ first, last }) => indices(first, last)), ...aroundNicknames]);
  let next = 0;
  for (const i of tokens.capitals) {
    if (i < next || skipped[i] === 1) continue;
    if (byForm.has(i)) mark(scores, i, FULL_NAME);
    else if (isOnFile(candidates, i) || isTakenForInstitution(candidates, scores, i)) {
      mark(scores, i, SURE);
      mark(scores, i + 1, SURE);
      next = i + 2;
    } else if (!isWeak(candidates, i) && isSure(candidates, scores, i)) mark(scores, i, SURE);
  }
}

const noWords: ReadonlySet<number> = new Set();

function mark(scores: Scores, i: number, how: number): void {
  (scores.sure ??= uint8(scores.labels.length))[i] = how;
  scores.labels[i] = PERSON;
  scores.margins[i] = Math.max(scores.margins[i] ?? 0, SURE_MARGIN);
  scores.givenLabels |= 1 << PERSON;
}

const indices = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, index) => first + index);

/** A letter ("mevrouw X"), a code, a function word, or a part of a known phrase: never a sure name. */
function isWeak(candidates: CandidateWords, i: number): boolean {
  const { tokens, listFlags } = candidates;
  return (
    tokens.lengthOf(i) < 2 ||
    tokens.hasDigit(i) ||
    (tokens.has(i, functionCues) && !hasFlag(listFlags, i, FIRST_NAME | SURNAME)) ||
    isPartOfKnownPhrase(candidates, i)
  );
}

function isSure(candidates: CandidateWords, scores: Scores, i: number): boolean {
  const { labels, margins } = scores;
  const { tokens, cues, sentenceStarts, listFlags } = candidates;
  const cue = bitsAt(cues, i);
  // "mevrouw Zomer", but not "langs het Dr. Schaepmanpark".
  if ((cue & AFTER_TITLE) !== 0) return !isNamesake(candidates, i);
  const margin = margins[i] ?? 0;
  const known = flagsAt(listFlags, i);
  // "Roos (8)"
  if ((cue & BEFORE_AGE) !== 0 && (known & FIRST_NAME) !== 0) return true;
  if (tokens.isAllCaps(i)) return false;
  // Nobody names an institution in one breath with a first name.
  if (labels[i] === INSTITUTION) return margin > LEAST_BESIDE_INSTITUTION && isBesideName(candidates, scores, i);
  const isListed = (known & FIRST_NAME) !== 0 && (known & dutchLists) === 0;
  const isSpeaker = (cue & BEFORE_COLON) !== 0 && tokens.gaps[i] === BREAK;
  const isFirst =
    isListed || ((known & (FIRST_NAME | DICTIONARY_NAME | COMMON_WORD)) ^ (FIRST_NAME | DICTIONARY_NAME)) === 0;
  if (isFirst && isSpeaker && margin > LEAST_SPEAKER) return true;
  // "My name is Sander"
  if (isListed && (cue & AFTER_NAMING) !== 0 && margin > LEAST_SPEAKER) return true;
  if (isListed && sentenceStarts[i] === 0 && margin > LEAST_LISTED)
    if ((cue & BEFORE_VERB) !== 0 || isAfter(candidates, i, verb)) return true;
  return (
    (margin > LEAST_BESIDE_NAME && isCompany(candidates, i)) ||
    isAfterRole(candidates, i) ||
    (margin > LEAST_BESIDE_NAME && isBehindLabelOrRole(candidates, i)) ||
    (margin > LEAST_BESIDE_NAME && isBesideName(candidates, scores, i)) ||
    (margin > LEAST_LISTED - SLACK && isFullSubject(candidates, margins, i)) ||
    (margin > LEAST_SUBJECT && maySubject(candidates, i) && isHumanSubject(tokens, i))
  );
}

const isAfter = ({ tokens }: CandidateWords, i: number, cue: number): boolean =>
  i > 0 && tokens.gaps[i] === SPACE && tokens.has(i - 1, cue);

/** "Karin en Vlinder", "Vlinder en Karin": is word `i` joined to a listed first name that is a person's here? */
function isBesideName(candidates: CandidateWords, { margins, sure }: Scores, i: number): boolean {
  const { tokens, listFlags, sentenceStarts, passage } = candidates;
  const known = flagsAt(listFlags, i);
  if (sentenceStarts[i] === 1 || (known & (CAPITALISED | PLACE_NAME)) !== 0 || isImpersonal(candidates, i))
    return false;
  if ((known & COMMON_WORD) !== 0 && (known & FIRST_NAME) === 0) return false;
  if (runKindAt(passage, tokens.startOf(i)) !== 'body') return false;
  return ([1, -1] as const).some(
    (step) =>
      tokens.hashes[i - step] === AND &&
      tokens.gaps[Math.max(i, i - step)] === SPACE &&
      tokens.gaps[Math.max(i - step, i - 2 * step)] === SPACE &&
      ((sure?.[i - 2 * step] ?? 0) > 0 ||
        ((margins[i - 2 * step] ?? 0) >= SURE_NEIGHBOUR &&
          (flagsAt(listFlags, i - 2 * step) & (FIRST_NAME | dutchLists)) === FIRST_NAME)),
  );
}

const AND = hashWord('en');

/** "Ik kookte met Joop": does somebody do with word `i` what people do with people? */
function isCompany({ tokens, listFlags }: CandidateWords, i: number): boolean {
  const known = flagsAt(listFlags, i);
  if ((known & (CAPITALISED | PLACE_NAME | COMMON_WORD)) !== 0) return false;
  if ((known & dutchLists) !== 0 && (known & personLists) === 0) return false;
  return isInCompany(tokens, i);
}

const isImpersonal = ({ tokens }: CandidateWords, i: number): boolean => tokens.has(i, impersonal);

/**
 * "Anita Veldman wil naar huis", "# Anita Veldman en de lift": is word `i` part of a full name that does something a
 * person does, or that opens a title?
 */
function isFullSubject(candidates: CandidateWords, margins: Float32Array, i: number): boolean {
  const { tokens, listFlags } = candidates;
  return [i, i - 1].some(
    (k) =>
      k >= 0 &&
      ((listFlags[k] ?? -1) & (FIRST_NAME | DICTIONARY_NAME | COMMON_WORD)) === (FIRST_NAME | DICTIONARY_NAME) &&
      tokens.gaps[k + 1] === SPACE &&
      tokens.isCapital(k + 1) &&
      !hasFlag(listFlags, k + 1, COMMON_WORD | PLACE_NAME) &&
      Math.min(margins[k] ?? 0, margins[k + 1] ?? 0) > LEAST_LISTED - SLACK &&
      (isPersonalVerb(tokens, k + 2) || isTitleOfCase(candidates, k)),
  );
}

/** "# Anita Veldman en de lift": does a heading tell of whom the name is that opens it with word `k`? */
const isTitleOfCase = ({ tokens, passage }: CandidateWords, k: number): boolean =>
  (k === 0 || tokens.gaps[k] === BREAK) &&
  tokens.hashes[k + 2] === AND &&
  tokens.gaps[k + 2] === SPACE &&
  !tokens.isCapital(k + 3) &&
  runKindAt(passage, tokens.startOf(k)) === 'heading';

/** May word `i` be a subject of its own: a name as far as its letters tell, or any word whose capital says something? */
function maySubject(candidates: CandidateWords, i: number): boolean {
  const { tokens, listFlags, sentenceStarts, passage, document } = candidates;
  const known = flagsAt(listFlags, i);
  const kind = runKindAt(passage, tokens.startOf(i));
  if ((kind !== 'body' && kind !== 'quotation') || isImpersonal(candidates, i)) return false;
  if (tokens.has(i, roles)) return false;
  // "Tanchi zegt" in a text that writes "tanchi Olga": a form of address.
  if (sentenceStarts[i] === 1 && (document.factsOf(tokens.hashOf(i))?.mentions?.lower ?? 0) > 0) return false;
  if ((known & (CAPITALISED | PLACE_NAME)) !== 0 && (known & personLists) === 0) return false;
  return sentenceStarts[i] === 1
    ? (known & dutchLists) === 0
    : (known & COMMON_WORD) === 0 && isAfter(candidates, i, verb);
}
