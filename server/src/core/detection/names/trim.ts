/**
 * Corrects the spans of names: a role or title is left out ("Vrijwilligster Gré"), a name in inverted order becomes one
 * span.
 */
import { flagsAt } from '../tokens/array-pool.ts';
import { COMMON_WORD, DICTIONARY_NAME, FIRST_NAME, SURNAME } from '../tokens/list-flags.ts';
import { wordSet } from '../tokens/word-set.ts';
import { invertedNames } from './inverted-names.ts';
import { startOfName } from './name-edges.ts';
import type { NameSpan } from './name-spans.ts';
import type { CandidateWords } from './candidates.ts';
import { cueBit } from './cues.ts';

const titleCue = cueBit('title');
const roleCues = cueBit('title') | cueBit('kin') | cueBit('role');
const functionCues = cueBit('verb') | cueBit('pronoun') | cueBit('connective') | cueBit('determiner');
const anyName = FIRST_NAME | SURNAME | DICTIONARY_NAME;
/** A greeting goes before a name with no comma between: "Hoi Filmon". */
const greetings = wordSet(
  'hoi ha hey hee hé hallo hi hello dear beste lieve geachte dag moi goedemorgen goedemiddag goedenavond',
);
/** Professions by two letters, which no initials are: "HA Wiebenga" is a general practitioner. */
const professions = wordSet('HA SO VS PA IB');

/** "Vrijwilligster Gré" → "Gré"; "IBAN Daryna" → "Daryna"; "THEO RUTGERS KOMT" → "THEO RUTGERS". */
export function trimmedName({ tokens, listFlags }: CandidateWords, name: NameSpan): NameSpan {
  let { first, last } = name;
  if (last - first < 2) return name;
  const knownAt = (i: number): number => flagsAt(listFlags, i);
  // "Dona Ilda": a title before a name is one, though some people bear it as a name.
  const isRole = (i: number): boolean =>
    tokens.has(i, titleCue) ||
    (tokens.has(i, roleCues) && ((knownAt(i) & (FIRST_NAME | SURNAME)) === 0 || (knownAt(i) & COMMON_WORD) !== 0));
  const isFunctionWord = (i: number): boolean => (knownAt(i) & COMMON_WORD) !== 0 || tokens.has(i, functionCues);
  while (last - first > 1 && tokens.gapTextAfter(first) === ' ') {
    const isLabel =
      tokens.isAllCaps(first) &&
      !tokens.isAllCaps(first + 1) &&
      (knownAt(first) & anyName) === 0 &&
      tokens.lengthOf(first) > 2;
    const hash = tokens.hashOf(first);
    const isProfession = tokens.isAllCaps(first) && professions.has(hash);
    if (!isRole(first) && !isLabel && !isProfession && !greetings.has(hash)) break;
    first++;
  }
  while (
    last - first > 1 &&
    tokens.isAllCaps(last - 1) &&
    isFunctionWord(last - 1) &&
    (knownAt(last - 1) & anyName) === 0
  )
    last--;
  if (first === name.first && last === name.last) return name;
  return {
    first,
    last,
    start: first === name.first ? name.start : tokens.startOf(first),
    end: last === name.last ? name.end : tokens.endOf(last - 1),
  };
}

/** What stands before and after a name that is an item of a list or table. */
const itemStart = /(?:^|[\n\t;:|)])[ *_]*$/;
const itemEnd = /^[ *_]*(?:[;\n\t|)]|\(["“]|$|, geb)/;
const initialsAfter = /^, (?:[A-ZÀ-Þ]\.){1,4}(?! ?[A-ZÀ-Þ])/;

/** "Rosette, Geert" are two people; "Jan, Piet" would be one of the family Jan. */
const opensWithFirstName = ({ listFlags }: CandidateWords, { first }: NameSpan): boolean =>
  ((listFlags[first] ?? -1) & (FIRST_NAME | SURNAME)) === FIRST_NAME;

/** "101; Hoogeveen, Aart; 58" and "naam: CLAESSENS, M.P.J." are one name each. */
export function joinInverted(candidates: CandidateWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = candidates;
  const { text } = tokens;
  if (!names.some(({ end }) => text.charAt(end) === ',')) return names;
  const inverted = invertedNames(candidates);
  const joined: NameSpan[] = [];
  for (const name of names) {
    const previous = joined.at(-1);
    const whole = inverted.find(({ first, last }) => name.first >= first && name.last <= last);
    if (whole) {
      const isSecondPart = previous !== undefined && previous.first >= whole.first;
      const spans = { ...name, first: whole.first, start: startOfName(tokens, whole.first) };
      joined.splice(isSecondPart ? -1 : joined.length, isSecondPart ? 1 : 0, spans);
      continue;
    }
    if (
      previous &&
      text.slice(previous.end, name.start) === ', ' &&
      !opensWithFirstName(candidates, previous) &&
      itemEnd.test(text.slice(name.end, name.end + 8)) &&
      itemStart.test(text.slice(Math.max(0, previous.start - 6), previous.start))
    ) {
      joined[joined.length - 1] = { ...previous, end: name.end, last: name.last };
      continue;
    }
    joined.push(name);
  }
  return joined.map((name) => {
    const initials = initialsAfter.exec(text.slice(name.end, name.end + 12));
    const isInCapitals = /^[A-ZÀ-Þ' -]{3,}$/.test(text.slice(name.start, name.end));
    return initials && (isInCapitals || itemStart.test(text.slice(Math.max(0, name.start - 6), name.start)))
      ? { ...name, end: name.end + initials[0].length }
      : name;
  });
}
