/** Tells sentences about people in works and in history from sentences about people of today. */
import { NUMBER, type Tokens } from '../../tokens/tokenize.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { BRACKET, SPACE } from '../../tokens/separators.ts';
import { PART_OF_STORY, PLAYED, REVIEW, SEASON, STORY, WATCHED } from './topics.ts';

const before = wordSet('in de het dit deze die the this');
const inside = wordSet('in binnen doorheen');
const door = hashWord('door');
const by = hashWord('by');

/** Topics of which a sentence has one at least if it tells a story. */
export const TELLS_STORY = STORY | PART_OF_STORY | SEASON | PLAYED;

/** Do the words from `first` up to `last` tell what happens in a work, or who made it? */
export function tellsStory(tokens: Tokens, first: number, last: number): boolean {
  if ((tokens.anyTopics & TELLS_STORY) === 0) return false;
  const { text } = tokens;
  let found = false;
  let isWatched = false;
  for (let i = first; i < last; i++) {
    if (!tokens.isAbout(i, TELLS_STORY | WATCHED)) continue;
    if (tokens.isAbout(i, WATCHED)) isWatched = true;
    if (tokens.isAbout(i, PART_OF_STORY) || (tokens.isAbout(i, SEASON) && tokens.isNumber(i + 1))) found = true;
    else if (tokens.isAbout(i, PLAYED) && (tokens.hashes[i + 1] === door || tokens.hashes[i + 1] === by)) return true;
    else if (
      tokens.isAbout(i, STORY) &&
      i > first &&
      before.has(tokens.hashOf(i - 1)) &&
      !isUpper(text, tokens.startOf(i))
    )
      // "In de film …", "De serie begint …": where the sentence opens, or after "in".
      found ||= i - 1 === first || inside.has(tokens.hashOf(i - 2));
  }
  return found && !isWatched;
}

const isUpper = (text: string, offset: number): boolean => /[A-Z]/.test(text.charAt(offset));

/** Whoever did something in this year or before is nobody's client. */
const LAST_YEAR_LONG_AGO = 1924;
/** Whoever did something in this year or before is old now, or dead. */
const LAST_OLD_YEAR = 1969;
const FIRST_YEAR = 1000;
const beforeYear = wordSet(
  'in sinds tot rond omstreeks vanaf anno uit voor na van begin eind since from until around before after early late um seit bis vers depuis',
);

/** The year that word `i` is, if it stands where a year does ("in 1887", "(1896"); else undefined. */
function yearAt(tokens: Tokens, i: number): number | undefined {
  if (!tokens.isNumber(i) || tokens.lengthOf(i) !== 4) return undefined;
  const year = Number(tokens.textOf(i));
  if (!(year >= FIRST_YEAR && year <= LAST_OLD_YEAR)) return undefined;
  const gap = tokens.gaps[i];
  const next = tokens.gapTextAfter(i).charAt(0);
  if (next === '/' || next === ':') return undefined;
  if (gap === BRACKET) return year;
  return i > 0 && gap === SPACE && beforeYear.has(tokens.hashOf(i - 1)) ? year : undefined;
}

/** Is one of the words from `first` up to `last` a year in which no client of today was grown up? */
export function isLongAgo(tokens: Tokens, first: number, last: number): boolean {
  if ((tokens.anyFlags & NUMBER) === 0) return false;
  for (let i = first; i < last; i++) if ((yearAt(tokens, i) ?? LAST_OLD_YEAR) <= LAST_YEAR_LONG_AGO) return true;
  return false;
}

/** Number of years before 1970 in a passage, written as years are. */
export function oldYears(tokens: Tokens): number {
  if ((tokens.anyFlags & NUMBER) === 0) return 0;
  let found = 0;
  for (let i = 0; i < tokens.count; i++) if (yearAt(tokens, i) !== undefined) found++;
  return found;
}

/** Number of words in a passage that name a work that tells a story, or a part of one: "film", "hoofdpersoon". */
export function storyWordsIn(tokens: Tokens): number {
  if ((tokens.anyTopics & (STORY | PART_OF_STORY | REVIEW)) === 0) return 0;
  let found = 0;
  for (let i = 0; i < tokens.count; i++) if (tokens.isAbout(i, STORY | PART_OF_STORY | REVIEW)) found++;
  return found;
}
