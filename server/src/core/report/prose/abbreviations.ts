/** Matches an organisation's abbreviation with its full name: a report may cite one and list the other. */
import { textCache } from '../../incremental/text-cache.ts';
import { fold } from '../../templates/names.ts';
import { nonNameWords } from './references.ts';

const LEAST_LETTERS = 2;
const MOST_LETTERS = 8;

/** A full name has at most this many words that give no letter to its abbreviation ("voor", "het"). */
const MOST_SKIPPED_WORDS = 4;

/** "WRR" and "Wetenschappelijke Raad voor het Regeringsbeleid", "NJi" and "Nederlands Jeugdinstituut". */
export function isAbbreviationOf(short: string, long: string): boolean {
  const letters = lettersOf(short);
  if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return false;
  const { count, joined, initials } = fullName(long);
  if (count < 2 || count > letters.length + MOST_SKIPPED_WORDS || letters[0] !== joined[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = joined.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return initials.every((initial) => letters.includes(initial));
}

// Every abbreviation of a report is compared with every full name.
const lettersOf = textCache((short) => fold(short).replaceAll(' ', ''));

const fullName = textCache((long) => {
  const words = fold(long).split(' ');
  const initials = words.filter((word) => !nonNameWords.has(word)).map((word) => word[0] ?? '');
  return { count: words.length, joined: words.join(''), initials };
});
