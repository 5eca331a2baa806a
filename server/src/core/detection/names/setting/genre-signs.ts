/** What a passage says about the genre of its document: signs of clients, and of works, theories and history. */
import { flagsAt, bitsAt } from '../../tokens/array-pool.ts';
import type { Span } from '../../../text/span.ts';
import { COMMON_WORD, DICTIONARY_NAME, FIRST_NAME, SURNAME } from '../../tokens/list-flags.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { BREAK, SPACE } from '../../tokens/separators.ts';
import { type Tokens } from '../../tokens/tokenize.ts';
import {
  AFTER_KIN,
  AFTER_NAMING,
  AFTER_ROLE,
  AFTER_TITLE,
  BEFORE_AGE,
  BEFORE_COLON,
  BEFORE_VERB,
  startsSentence,
} from '../context-cues.ts';
import { isDeed, isHumanSubject, isInCompany } from '../person-clauses.ts';
import { oldYears, storyWordsIn } from './stories.ts';
import { ENGLISH } from './languages.ts';
import { lastOfFullName, thoughtSigns, type ThoughtSigns } from './thinkers.ts';
import { IN_STORY, LANGUAGE_MASK, LONG_AGO } from './setting.ts';
import { JUDGMENT } from './topics.ts';

/** What a passage says about the genre of its document. */
export interface GenreSigns {
  /** Signs that people of the writer's practice are named. */
  readonly clients: number;
  /** Signs that works, theories or history are written about: citations, old years, sentences about a story. */
  readonly essay: number;
  /** Sentences that tell what happens in a book, film or series. */
  readonly stories: number;
  /** Names of people who did something as people do whom the writer met: "Kevin Doornbos lachte". */
  readonly deeds: number;
  /** First names by themselves that do something, as people do whom the writer knows: "Samira keek weg". */
  readonly familiar: number;
  readonly thought: ThoughtSigns;
  /** Number of known people, theorists and public figures, who are named outside citations. */
  readonly listed: number;
  /** Number of lines near the start that call the text an essay, a review or a column. */
  readonly essayTitles: number;
  /** Words that name a work that tells a story, or a part of one. */
  readonly storyWords: number;
  /** Number of words in English. */
  readonly english: number;
  readonly words: number;
}

/** Titles of people whom one knows: whatever follows is a name. */
const familiarTitles = wordSet('mevrouw meneer mijnheer heer dhr mw mevr mej mrs juf tante oma opa oom');
/** Titles and roles of people whom newspapers and books write about. */
const publicRoles = wordSet(
  'minister staatssecretaris premier president burgemeester wethouder gouverneur senator kamerlid partijleider koning koningin prins prinses paus bisschop kardinaal generaal kolonel kapitein schrijver schrijfster zanger zangeres acteur actrice regisseur kunstenaar schilder dirigent econoom hoogleraar onderzoeker journalist ambassadeur analist professor prof rechter psycholoog psychiater speler spits keeper renner recensent recensente criticus filosoof historicus dichter dichteres socioloog componist scenarist filmmaker denker politicus keizer keizerin tsaar sultan apostel philosopher writer author poet painter historian critic king queen pope emperor',
);

/** "Staatssecretaris Martin", "paus Leo": does word `i` follow the role of a public person? */
export const isAfterPublicRole = (tokens: Tokens, i: number): boolean =>
  tokens.gaps[i] === SPACE && publicRoles.has(tokens.hashOf(i - 1));

/**
 * The signs of a passage. `otherDetails`: its telephone numbers, accounts, addresses and so on; `listed`: how many known
 * people it names.
 */
export function genreSigns(
  tokens: Tokens,
  settings: Uint8Array,
  cues: Int32Array,
  listFlags: Int16Array,
  skipped: Uint8Array,
  citations: readonly Span[],
  references: readonly Span[],
  otherDetails: readonly Span[],
  listed: number,
  essayTitles: number,
): GenreSigns {
  let clients = 0;
  let familiar = 0;
  let deeds = 0;
  let stories = 0;
  let longAgo = 0;
  let english = 0;
  for (let i = 0; i < tokens.count; i++) {
    const setting = bitsAt(settings, i);
    if ((setting & LANGUAGE_MASK) === ENGLISH) english++;
    const opensSentence = i === 0 || bitsAt(settings, i - 1) !== setting;
    if ((setting & (IN_STORY | LONG_AGO)) !== 0) {
      if (opensSentence && (setting & IN_STORY) !== 0) stories++;
      else if (opensSentence) longAgo++;
    } else if (skipped[i] !== 1 && (listFlags[i] ?? -1) >= 0) {
      if (isAfterFamiliarTitle(tokens, i)) clients += 2;
      else if (isNameLike(listFlags[i] ?? -1)) clients += weightOf(tokens, i, bitsAt(cues, i));
      if (didSomething(tokens, listFlags, i)) deeds++;
      else if (isFamiliar(tokens, listFlags, i, bitsAt(cues, i))) familiar++;
    }
  }
  const storyWords = storyWordsIn(tokens);
  const sources = citations.length + references.length;
  return {
    clients:
      clients + 2 * otherDetails.filter(({ start, end }) => pointsToOne.test(tokens.text.slice(start, end))).length,
    essay: sources + casesIn(tokens) + oldYears(tokens) + 2 * (stories + longAgo) + storyWords,
    stories,
    familiar,
    deeds,
    thought: thoughtSigns(tokens, listFlags, skipped),
    listed,
    essayTitles,
    storyWords,
    english,
    words: tokens.count,
  };
}

/** What a text without clients calls itself near its start. */
const essayTitle =
  /(?:^|[^a-zà-ÿ])(?:essay|recensie|(?:film|boek|theater|muziek|concert|literatuur|artikel)(?:recensie|bespreking)|boekverslag|column|betoog|opiniestuk|literatuurstudie|(?:literature|book|film|movie|album) review)(?![a-zà-ÿ])/i;
export const isEssayTitle = (text: string): boolean => essayTitle.test(text);

/** Number of references to judgments: "ECLI:NL:HR:2018:1109", "NJ 1966/136". */
function casesIn(tokens: Tokens): number {
  if ((tokens.anyTopics & JUDGMENT) === 0) return 0;
  let found = 0;
  for (let i = 0; i + 1 < tokens.count; i++)
    if (tokens.isAbout(i, JUDGMENT) && (tokens.hashes[i] !== nj || tokens.isNumber(i + 1))) found++;
  return found;
}
const nj = hashWord('nj');

/** A number or address that belongs to one person: nine digits or more, an e-mail address, a postcode. */
const pointsToOne = /(?:\d[ .-]?){9}|@|[1-9]\d{3} ?[A-Z]{2}\b/;

/** Is a capitalised word with these list flags (−1: no capital) on a list of names, and no frequent Dutch word? */
const isNameLike = (known: number): boolean =>
  known >= 0 && (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME)) !== 0 && (known & COMMON_WORD) === 0;

const isAfterFamiliarTitle = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.lengthOf(i) > 2 && familiarTitles.has(tokens.hashOf(i - 1)) && tokens.gaps[i] !== BREAK;

/** How much the cues of a mention say that a person of the writer's practice is named. */
function weightOf(tokens: Tokens, i: number, cues: number): number {
  if ((cues & BEFORE_AGE) !== 0) return 2;
  if ((cues & (AFTER_TITLE | AFTER_ROLE)) !== 0) return isAfterPublicRole(tokens, i) ? 0 : 2;
  if ((cues & AFTER_KIN) !== 0) return 2;
  if ((cues & AFTER_NAMING) !== 0) return 1;
  // "SJUUL: Welkom!": a script for makers of plays and podcasts names its speakers in capitals.
  return (cues & BEFORE_COLON) !== 0 && !tokens.isAllCaps(i) ? 1 : 0;
}

/** Does the name that a first name at word `i` opens stand beside what somebody did: "Samira zweeg", "toen riep Kevin"? */
export function didSomething(tokens: Tokens, listFlags: Int16Array, i: number): boolean {
  if ((flagsAt(listFlags, i) & (FIRST_NAME | COMMON_WORD)) !== FIRST_NAME) return false;
  const last = lastOfFullName(tokens, i);
  return isDeed(tokens, last + 1, last) || (i > 0 && isDeed(tokens, i - 1, i));
}

/** Is word `i` a first name by itself, beside a verb or in somebody's company: "Samira keek weg", "ik at met Joop"? */
export function isFamiliar(tokens: Tokens, listFlags: Int16Array, i: number, cues: number): boolean {
  if ((flagsAt(listFlags, i) & (FIRST_NAME | COMMON_WORD)) !== FIRST_NAME) return false;
  const isBesideName = (gap: number | undefined, k: number): boolean => gap === SPACE && (listFlags[k] ?? -1) >= 0;
  if (
    isBesideName(tokens.gaps[i + 1], i + 1) ||
    (isBesideName(tokens.gaps[i], i - 1) && !startsSentence(tokens, i - 1))
  )
    return false;
  return (cues & BEFORE_VERB) !== 0 || isHumanSubject(tokens, i) || isInCompany(tokens, i);
}
