/** Organisations by their letters, as reference lists and citations mix them. */
import { fold } from '../../templates/names.ts';
import { nonNameWords } from './references.ts';

/** "WRR" and "Wetenschappelijke Raad voor het Regeringsbeleid", "NJi" and "Nederlands Jeugdinstituut". */
export function isAbbreviationOf(short: string, long: string): boolean {
  const letters = fold(short).replaceAll(' ', '');
  const words = fold(long).split(' ');
  if (letters.length < 2 || letters.length > 8 || words.length < 2 || words.length > letters.length + 4) return false;
  const rest = words.join('');
  let at = 0;
  for (const letter of letters) {
    at = rest.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  const initials = words.filter((each) => !nonNameWords.has(each)).map((each) => each[0] ?? '');
  return letters[0] === rest[0] && initials.every((initial) => letters.includes(initial));
}
