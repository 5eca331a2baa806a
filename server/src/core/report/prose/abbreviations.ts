/** Matches an organisation's abbreviation with its full name: a report may cite one and list the other. */
import { fold } from '../../templates/names.ts';
import { nonNameWords } from './references.ts';

const LEAST_LETTERS = 2;
const MOST_LETTERS = 8;

/** A full name has at most this many words that give no letter to its abbreviation ("voor", "het"). */
const MOST_SKIPPED_WORDS = 4;

/** "WRR" and "Wetenschappelijke Raad voor het Regeringsbeleid", "NJi" and "Nederlands Jeugdinstituut". */
export function isAbbreviationOf(short: string, long: string): boolean {
  const letters = fold(short).replaceAll(' ', '');
  const words = fold(long).split(' ');
  if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return false;
  if (words.length < 2 || words.length > letters.length + MOST_SKIPPED_WORDS) return false;
  const joined = words.join('');
  let at = 0;
  for (const letter of letters) {
    at = joined.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  const initials = words.filter((word) => !nonNameWords.has(word)).map((word) => word[0] ?? '');
  return letters[0] === joined[0] && initials.every((initial) => letters.includes(initial));
}
