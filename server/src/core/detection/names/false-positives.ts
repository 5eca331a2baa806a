/**
 * Words that look like a name and are none: initials alone, pronouns and titles, known phrases, streets named after
 * people.
 */
import type { NameSpan } from './name-spans.ts';
import type { CandidateWords } from './candidates.ts';
import {
  AFTER_KIN,
  AFTER_NAMING,
  AFTER_ROLE,
  AFTER_TITLE,
  BEFORE_AGE,
  BEFORE_COLON,
  GENITIVE_MARK,
  cuesAt,
} from './context-cues.ts';
import { HAS_DIGIT, type Tokens } from '../tokens/tokenize.ts';
import { cuesIn } from '../tokens/token-classes.ts';
import { cueBit } from './cues.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, SURNAME } from '../tokens/list-flags.ts';

const wordClasses = cueBit('title') | cueBit('pronoun') | cueBit('article') | cueBit('withWord');
const clear = AFTER_TITLE | AFTER_KIN | AFTER_NAMING | AFTER_ROLE | BEFORE_AGE | GENITIVE_MARK | BEFORE_COLON;
/** A street, school, prize or building that bears a person's name. */
const namesake =
  /(?:straat|laan|plein|weg|gracht|kade|singel|park|brug|dreef|hof|school|college|lyceum|ziekenhuis|kliniek|prijs|fonds|stichting|huis|instituut|centrum|tunnel|haven|dijk|kerk|methode|model|syndroom|wet|commissie|cup|toernooi|museum|theater|stadion)$/i;

/** Endings of surnames that are those of buildings too. */
const house = /(?:huis|hof|park|brug|dijk|kamp|weg|haven|kerk|land)$/i;

/** Is this name part of a phrase the lists know, so that it is no person of the report's? */
export function isPartOfKnownPhrase({ tokens, phrases, listFlags }: CandidateWords, i: number): boolean {
  const phrase = phrases.get(i);
  if (!phrase || phrase.kind === 'town') return false;
  const several = phrase.last > phrase.first;
  if (!several && besideFirstName({ tokens, listFlags }, i)) return false;
  const cues = cuesAt(tokens, phrase.first);
  if ((cues & (AFTER_TITLE | AFTER_KIN | AFTER_NAMING)) !== 0 && phrase.kind !== 'organisation') return false;
  return (
    several || (impersonal.has(phrase.kind) && ((listFlags[i] ?? 0) & FIRST_NAME) === 0 && (cues & AFTER_ROLE) === 0)
  );
}

/** "Theo Rutgers", "Linda Aydın": part of a full name, whatever else the word may be. */
function besideFirstName({ tokens, listFlags }: Pick<CandidateWords, 'tokens' | 'listFlags'>, i: number): boolean {
  const isFirst = (k: number): boolean =>
    ((listFlags[k] ?? -1) & (FIRST_NAME | COMMON_WORD)) === FIRST_NAME && (listFlags[k] ?? -1) >= 0;
  const joined = (k: number): boolean => tokens.text.slice(tokens.ends[k], tokens.starts[k + 1]) === ' ';
  if (i > 0 && isFirst(i - 1) && joined(i - 1)) return true;
  const next = listFlags[i + 1] ?? -1;
  return isFirst(i) && i + 1 < tokens.count && joined(i) && next >= 0 && (next & (SURNAME | DICTIONARY_NAME)) !== 0;
}

/** Kinds whose single words are no persons either, unless a title or role stands before them. */
const impersonal = new Set(['organisation', 'school', 'law', 'method', 'diagnosis', 'brand', 'calendar', 'country']);
const animal = cueBit('animal');

export function isFalsePositive(all: CandidateWords, { start, end, first, last }: NameSpan): boolean {
  const { tokens, listFlags } = all;
  let longest = 0;
  let plain = true;
  for (let i = first; i < last; i++) {
    longest = Math.max(longest, (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0));
    plain &&= (cuesIn(tokens.classes[i]) & wordClasses) !== 0;
  }
  if (longest < 2) return true;
  if ((tokens.anyFlags & HAS_DIGIT) !== 0 && /\d/.test(tokens.text.slice(start, end))) return true;
  // "Art. 8"
  if (end - start === 3 && tokens.text.slice(start, end) === 'Art' && /^\.? \d/.test(tokens.text.slice(end, end + 3)))
    return true;
  if ((tokens.anyClasses & animal) !== 0 && isAnimal(tokens, first, start)) return true;
  const known = listFlags[first] ?? 0;
  if (plain && last - first === 1 && ((known & (FIRST_NAME | SURNAME)) === 0 || (known & COMMON_WORD) !== 0))
    return true;
  if (
    last - first === 1 &&
    longest < 4 &&
    (known & (FIRST_NAME | SURNAME)) === 0 &&
    tokens.text.slice(start, end) === tokens.text.slice(start, end).toUpperCase()
  )
    return true;
  // A Dutch word with a capital that is on no list of names ("Lotgenotencontact") needs a clear cue.
  const listed = FIRST_NAME | SURNAME | DICTIONARY_NAME;
  if (
    last - first === 1 &&
    longest > 5 &&
    (known & DUTCH_WORD) !== 0 &&
    (known & listed) === 0 &&
    (cuesAt(tokens, first) & clear) === 0
  )
    return true;
  // "Anne Frankstraat", "Anne Frank School"; but "Ewoud Nijhuis" is a person.
  const word = tokens.text.slice(tokens.starts[last - 1], end);
  if (word.length > 6 && ((listFlags[last - 1] ?? 0) & (SURNAME | FIRST_NAME)) === 0 && namesake.test(word)) {
    const addressed = (cuesAt(tokens, first) & AFTER_TITLE) !== 0;
    if (!house.test(word) || !(addressed || (last - first > 1 && (known & FIRST_NAME) !== 0))) return true;
  }
  if (!/[ -]/.test(tokens.text.charAt(end))) return false;
  const tail = /^[ -]([A-ZÀ-Þ][A-Za-zà-ÿ]+)/.exec(tokens.text.slice(end, end + 40))?.[1] ?? '';
  return namesake.test(tail) && tail.length > 6;
}

/** "de hond Tito", "hond (Tyson)", "de kat heet Sultan" */
function isAnimal({ text, starts, ends, classes }: Tokens, first: number, start: number): boolean {
  if (first === 0) return false;
  const lead = (cuesIn(classes[first - 1]) & animal) !== 0;
  const named = first > 1 && (cuesIn(classes[first - 2]) & animal) !== 0;
  if (!lead && !(named && /^he(?:et|ette|ten)$/.test(text.slice(starts[first - 1], ends[first - 1])))) return false;
  return /^ ?[ (,"'‘“]{0,2}$/.test(text.slice(ends[first - 1], start));
}
