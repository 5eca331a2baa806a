/**
 * Tells which spans look like a person's name and are none: initials alone, pronouns and titles, known phrases,
 * animals, streets that bear a person's name.
 */
import { flagsAt, hasFlag } from '../tokens/array-pool.ts';
import type { NameSpan } from './name-spans.ts';
import { isAnimalHere } from './animals.ts';
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
import { HAS_DIGIT } from '../tokens/tokenize.ts';
import { cueBit } from './cues.ts';
import { stemAt } from './known-names.ts';
import { isAscii } from './scoring/spelling.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, GENITIVE, SURNAME } from '../tokens/list-flags.ts';

const functionCues = cueBit('title') | cueBit('pronoun') | cueBit('determiner') | cueBit('connective');
/** Cues that show a name beyond doubt. */
export const clearCues =
  AFTER_TITLE | AFTER_KIN | AFTER_NAMING | AFTER_ROLE | BEFORE_AGE | GENITIVE_MARK | BEFORE_COLON;
/** A street, school, prize or building that bears a person's name: "Frankstraat". */
const namesake =
  /(?:straat|laan|plein|weg|gracht|kade|singel|park|brug|dreef|hof|school|college|lyceum|ziekenhuis|kliniek|prijs|fonds|stichting|huis|instituut|centrum|tunnel|haven|dijk|kerk|methode|model|syndroom|commissie|cup|toernooi|museum|theater|stadion)$/i;

/** Endings of such words that are mostly endings of surnames: "Tuithof". */
const surnameEnding = /(?:huis|hof|brug|dijk|kamp|weg|haven|kerk|land)$/i;
/** Endings of such words that are endings of surnames as well: "Nijhuis". */
const sharedEnding = /(?:huis|hof|park|brug|dijk|kamp|weg|haven|kerk|land)$/i;

/** Does word `i`, on no list of names, end like a street, school or building that bears a name: "Schaepmanpark"? */
export const isNamesake = ({ tokens, listFlags }: CandidateWords, i: number): boolean =>
  !hasFlag(listFlags, i, FIRST_NAME | SURNAME | DICTIONARY_NAME) &&
  tokens.lengthOf(i) > 6 &&
  namesake.test(tokens.textOf(i)) &&
  !surnameEnding.test(tokens.textOf(i));

/** Is word `i` part of a known phrase, and so no name of a person in the report: "Veilig Thuis"? */
export function isPartOfKnownPhrase(candidates: CandidateWords, i: number): boolean {
  const { tokens, phrases, listFlags } = candidates;
  const phrase = phrases.get(i);
  if (!phrase || phrase.kind === 'town') return false;
  const hasSeveralWords = phrase.last > phrase.first;
  if (!hasSeveralWords && isBesideFirstName({ tokens, listFlags }, i)) return false;
  const cues = cuesAt(tokens, phrase.first);
  if ((cues & (AFTER_TITLE | AFTER_KIN | AFTER_NAMING)) !== 0 && phrase.kind !== 'organisation') return false;
  // "De familie Zomer", where "mevrouw Zomer" stands elsewhere.
  if (phrase.kind === 'calendar' && (cuesInDocument(candidates, i) & AFTER_TITLE) !== 0) return false;
  return (
    hasSeveralWords ||
    (impersonalKinds.has(phrase.kind) && !hasFlag(listFlags, i, FIRST_NAME) && (cues & AFTER_ROLE) === 0)
  );
}

/** "Theo Rutgers", "Linda Aydın": is word `i` part of a full name, whatever else the word may be? */
function isBesideFirstName({ tokens, listFlags }: Pick<CandidateWords, 'tokens' | 'listFlags'>, i: number): boolean {
  const isFirstName = (k: number): boolean =>
    ((listFlags[k] ?? -1) & (FIRST_NAME | COMMON_WORD)) === FIRST_NAME && (listFlags[k] ?? -1) >= 0;
  const isSpaced = (k: number): boolean => tokens.gapTextAfter(k) === ' ';
  if (i > 0 && isFirstName(i - 1) && isSpaced(i - 1)) return true;
  const next = listFlags[i + 1] ?? -1;
  return (
    isFirstName(i) && i + 1 < tokens.count && isSpaced(i) && next >= 0 && (next & (SURNAME | DICTIONARY_NAME)) !== 0
  );
}

/** Kinds of phrases whose single words are no persons either, unless a title or role stands before them. */
const impersonalKinds = new Set([
  'organisation',
  'school',
  'law',
  'method',
  'diagnosis',
  'brand',
  'calendar',
  'country',
]);
const animal = cueBit('animal');

/** `sure`: 0 for the words that neither form nor place makes a name. */
export function isFalsePositive(
  candidates: CandidateWords,
  { start, end, first, last }: NameSpan,
  sure?: Uint8Array,
): boolean {
  const { tokens, listFlags } = candidates;
  const isOneWord = last - first === 1;
  let longest = 0;
  let isFunctionWords = true;
  for (let i = first; i < last; i++) {
    longest = Math.max(longest, tokens.lengthOf(i));
    isFunctionWords &&= tokens.has(i, functionCues);
  }
  if (longest < 2) return true;
  if ((tokens.anyFlags & HAS_DIGIT) !== 0 && /\d/.test(tokens.text.slice(start, end))) return true;
  // "Art. 8"
  if (end - start === 3 && tokens.text.slice(start, end) === 'Art' && /^\.? \d/.test(tokens.text.slice(end, end + 3)))
    return true;
  if ((tokens.anyClasses & animal) !== 0 && isAnimalHere(tokens, first, start)) return true;
  const known = flagsAt(listFlags, first);
  if (isFunctionWords && isOneWord && ((known & (FIRST_NAME | SURNAME)) === 0 || (known & COMMON_WORD) !== 0))
    // "Zé" is no "ze".
    return (known & FIRST_NAME) === 0 || isAscii(tokens.text, start, end);
  if (
    isOneWord &&
    longest < 4 &&
    (known & (FIRST_NAME | SURNAME)) === 0 &&
    tokens.text.slice(start, end) === tokens.text.slice(start, end).toUpperCase()
  )
    return true;
  // A Dutch word with a capital that is on no list of names ("Lotgenotencontact") needs a clear cue.
  if (
    isOneWord &&
    longest > 5 &&
    (known & DUTCH_WORD) !== 0 &&
    (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME)) === 0 &&
    (sure?.[first] ?? 0) === 0 &&
    !isNameInDocument(candidates, first)
  )
    return true;
  // "Anne Frankstraat", "Anne Frank School"; but "Ewoud Nijhuis" is a person.
  const lastWord = tokens.text.slice(tokens.starts[last - 1], end);
  if (
    lastWord.length > 6 &&
    !hasFlag(listFlags, last - 1, SURNAME | FIRST_NAME | DICTIONARY_NAME) &&
    namesake.test(lastWord)
  ) {
    const hasTitle = ((cuesAt(tokens, first) | cuesInDocument(candidates, last - 1)) & AFTER_TITLE) !== 0;
    if (
      !sharedEnding.test(lastWord) ||
      !(hasTitle || (sure?.[last - 1] ?? 0) > 0 || (!isOneWord && (known & FIRST_NAME) !== 0))
    )
      return true;
  }
  if (!/[ -]/.test(tokens.text.charAt(end))) return false;
  const next = /^[ -]([A-ZÀ-Þ][A-Za-zà-ÿ]+)/.exec(tokens.text.slice(end, end + 40))?.[1] ?? '';
  return namesake.test(next) && next.length > 6;
}

/** The cues of all mentions of word `i`, in the whole document. */
const cuesInDocument = ({ tokens, document }: CandidateWords, i: number): number =>
  document.factsOf(tokens.hashOf(i))?.mentions?.cues ?? 0;

/**
 * Is word `i`, which looks like a Dutch word, a name by a clear cue here or elsewhere ("mevrouw Ploegmakers"), by a
 * capital that it always has inside sentences, or as the genitive of a name that the document mentions ("Aaltjes soep")?
 */
function isNameInDocument(candidates: CandidateWords, i: number): boolean {
  const { tokens, listFlags, document } = candidates;
  if (((cuesAt(tokens, i) | cuesInDocument(candidates, i)) & clearCues) !== 0) return true;
  const mentions = document.factsOf(tokens.hashOf(i))?.mentions;
  if (mentions && mentions.lower === 0 && (mentions.inside > 1 || mentions.inside + mentions.initial > 2)) return true;
  const stem = hasFlag(listFlags, i, GENITIVE) ? stemAt(tokens, i) : undefined;
  return stem !== undefined && document.factsOf(stem)?.mentions !== undefined;
}
