/**
 * How much more than elsewhere a word must look like a name before it counts as one by its own context: in a story, in
 * history, in a foreign sentence, in a line in capitals, in a document without clients. A name that is sure in another
 * sentence still gets its other mentions.
 */
import { flagsAt, hasFlag, bitsAt } from '../../tokens/array-pool.ts';
import { FIRST_NAME, FOREIGN_WORD } from '../../tokens/list-flags.ts';
import {
  AFTER_FIRST_NAME,
  AFTER_KIN,
  AFTER_NAMING,
  AFTER_ROLE,
  AFTER_TITLE,
  BEFORE_AGE,
  BEFORE_COLON,
} from '../context-cues.ts';
import type { CandidateWords } from '../candidates.ts';
import { didSomething, isAfterPublicRole, isFamiliar } from './genre-signs.ts';
import { isNamedForThought } from './thinkers.ts';
import { isAbbreviation } from './abbreviations.ts';
import { DUTCH } from './languages.ts';
import { IN_CAPITALS, IN_STORY, LANGUAGE_MASK, LONG_AGO } from './setting.ts';

/** More than any margin: the word counts as a name only if another sentence shows that it is one. */
const NEVER_BY_ITSELF = 99;
/** For a frequent word of the language of the sentence. */
const FOREIGN = 1.5;
/** For a word in a line in capitals that is no first name. */
const CAPITALS = 1;

/** Cues that only a person whom the report is about gives. */
const personal = AFTER_TITLE | AFTER_KIN | AFTER_ROLE | AFTER_NAMING | BEFORE_AGE | BEFORE_COLON;
/** In a story there are mothers and speakers too. */
const personalInStory = AFTER_TITLE | AFTER_ROLE | BEFORE_AGE;

/** What must be added to the least margin of word `i`: 0 for most words. */
export function doubtAt(candidates: CandidateWords, i: number): number {
  const { settings, tokens, listFlags } = candidates;
  if (isAbbreviation(candidates, i)) return NEVER_BY_ITSELF;
  const setting = bitsAt(settings, i);
  const cues = bitsAt(candidates.cues, i);
  if ((setting & IN_STORY) !== 0 && (cues & personalInStory) === 0) return NEVER_BY_ITSELF;
  if ((setting & LONG_AGO) !== 0 && (cues & personal) === 0) return NEVER_BY_ITSELF;
  const known = flagsAt(listFlags, i);
  const language = setting & LANGUAGE_MASK;
  if (language > DUTCH && (cues & personal) === 0) {
    const isFunctionWord = tokens.isAbout(i, 1 << language);
    if (isFunctionWord && !isBesideCapital(candidates, i)) return NEVER_BY_ITSELF;
    if ((known & FOREIGN_WORD) !== 0) return FOREIGN;
  }
  if (isOfEssay(candidates, i)) return NEVER_BY_ITSELF;
  return (setting & IN_CAPITALS) !== 0 && (known & FIRST_NAME) === 0 && (cues & (personal | AFTER_FIRST_NAME)) === 0
    ? CAPITALS
    : 0;
}

/** Is word `i` in a text about works, ideas or history, and the name of somebody whom such a text is about? */
function isOfEssay(candidates: CandidateWords, i: number): boolean {
  const { genre } = candidates.document;
  if (!genre.namesThinkers && !genre.isWithoutClients) return false;
  if (genre.isPureEssay && isAfterPublicRole(candidates.tokens, i)) return true;
  // A client may bear a thinker's name: "Mevrouw De Vries" beside "De Vries (2016)".
  if (!genre.isWithoutClients && candidates.document.factsOf(candidates.tokens.hashOf(i))?.isClient === true)
    return false;
  const cues = allCues(candidates, i);
  if ((cues & personal) === 0 && isNamedForThought(candidates, i)) return true;
  if (
    !genre.hasStories &&
    (cues & AFTER_FIRST_NAME) === 0 &&
    isFamiliar(candidates.tokens, candidates.listFlags, i, bitsAt(candidates.cues, i))
  )
    return false;
  // "Willem Koster zat bij het raam": a deed beside a full name tells of somebody whom the writer met.
  if (!genre.hasStories && !genre.isPureEssay && isOfSomebodyWhoActs(candidates, i)) return false;
  const clearCues = genre.hasStories || genre.isPureEssay ? personalInStory : personal;
  return genre.isWithoutClients && (cues & clearCues) === 0 && !isOftenAlone(candidates, i);
}

/** Does word `i`, or the first name before it, stand beside what somebody did? */
const isOfSomebodyWhoActs = ({ tokens, listFlags }: CandidateWords, i: number): boolean =>
  [i, i - 1].some((k) => k >= 0 && (k === i || isBesideCapital({ tokens }, k)) && didSomething(tokens, listFlags, k));

/** "Will Baker": does a capitalised word touch word `i` on the right? */
const isBesideCapital = ({ tokens }: Pick<CandidateWords, 'tokens'>, i: number): boolean =>
  i + 1 < tokens.count && tokens.isCapital(i + 1) && /^[ -]$/.test(tokens.gapTextAfter(i));

/** A first name by itself is somebody whom the writer knows when the document has it this often, unless it is an essay. */
const OFTEN = 3;

function isOftenAlone({ tokens, listFlags, document }: CandidateWords, i: number): boolean {
  const { hasStories, isPureEssay } = document.genre;
  if (!hasFlag(listFlags, i, FIRST_NAME) || hasStories || isPureEssay || isBesideCapital({ tokens }, i)) return false;
  const mentions = document.factsOf(tokens.hashOf(i))?.mentions;
  return mentions !== undefined && mentions.inside + mentions.initial >= OFTEN;
}

/** The cues of all mentions of the word in the document, and of the words that make one name with it here. */
function allCues({ tokens, cues, document }: CandidateWords, i: number): number {
  const cuesOf = (k: number): number => document.factsOf(tokens.hashOf(k))?.mentions?.cues ?? bitsAt(cues, k);
  let all = cuesOf(i);
  for (let k = i - 1; k >= 0 && i - k <= MOST_WORDS_BEFORE && tokens.gapTextAfter(k) === ' '; k--) {
    if (!tokens.isCapital(k)) continue;
    all |= cuesOf(k);
    break;
  }
  return all;
}
const MOST_WORDS_BEFORE = 3;
