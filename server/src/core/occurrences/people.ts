/**
 * The people in a report with every place where they are named: "Riet Okkema", "mevrouw Okkema", "Riets", "R. Okkema",
 * "mevrouw O.", and names that detection leaves alone, as in a list of invented names.
 */
import { allNamesOf, barringsOf, detailsOf } from '../detection/detect.ts';
import { foldWord } from '../detection/tokens/characters.ts';
import { isDutchWord } from '../lexicon/dutch-words.ts';
import { memo2 } from '../incremental/memo.ts';
import { groupPeople, type NameForm, type Person } from '../pseudonyms/people.ts';
import { sectionsWith } from '../report/sections/by-role.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import { matches } from '../text/matches.ts';
import { LETTER } from '../text/name-shapes.ts';
import { overlaps, type Span } from '../text/span.ts';
import { initialsOf } from './initials.ts';
import { touches, type Occurrences } from './model.ts';

/** A place where a person is named, with its span in the report's text. */
export interface NamePlace {
  /** Of the name; a genitive stands in it. */
  readonly span: Span;
  readonly form: NameForm;
  readonly genitive: boolean;
}

/** A person with all places, in document order. */
export type PersonPlaces = readonly NamePlace[];

type Lists = Pick<Settings, 'allow' | 'knownNames'>;

const nameWord = new RegExp(`[${LETTER}]+`, 'g');
const isLetter = new RegExp(`[${LETTER}\\d]`);
/** Signs that join the words of an address or the name of a file: these must stay as they are. */
const joins = /[/\\_@=#-]/;
/** Shorter words are particles and initials. */
const SHORTEST_WORD = 3;

export const peopleIn = memo2((report: Report, lists: Lists): readonly PersonPlaces[] => {
  const { prose } = report;
  const names = allNamesOf(report, lists).map((name) => withoutApostrophe(prose.text, name));
  const people = groupPeople(prose.text, names);
  const initials = initialsOf(prose.text, people);
  const found = people.map((person, index) => [
    ...person.mentions.map(({ start, end, form, genitive }) => placeAt(report, { start, end }, form, genitive)),
    ...(initials[index] ?? []).map(({ span, form }) => placeAt(report, span, form, false)),
  ]);
  const taken = [...found.flat().map(({ span }) => span), ...otherDetails(report, lists)];
  const left = wordsLeft(report, people, taken);
  return found.map((places, index) => [...places, ...(left[index] ?? [])].sort((a, b) => a.span.start - b.span.start));
});

/** "Okkema" of "Okkema’s", so that both are one name. */
const withoutApostrophe = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (/['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0),
});

/** A place in the prose, with the apostrophe of a genitive after it: "Fatima’s", "Joris’". */
function placeAt({ text, prose }: Report, inProse: Span, form: NameForm, genitive: boolean): NamePlace {
  const span = prose.toSource(inProse);
  const apostrophe = genitive ? 0 : apostropheAt(text, span);
  return { span: { start: span.start, end: span.end + apostrophe }, form, genitive: genitive || apostrophe > 0 };
}

/** The length of "’s" or "’" after a name; 0 where the sign closes a quotation. */
function apostropheAt(text: string, { start, end }: Span): number {
  const after = text.slice(end, end + 3);
  if (/^['’]s(?![\p{L}\d])/u.test(after)) return 2;
  const isQuoted = /['‘]/.test(text.charAt(start - 1));
  return !isQuoted && /[sxz]$/i.test(text.slice(start, end)) && /^['’] ?\p{L}/u.test(after) ? 1 : 0;
}

/** Spans in the source of details that are no name of a client: a name may be part of them ("Stichting Karim"). */
function otherDetails(report: Report, lists: Lists): readonly Span[] {
  const others = [...detailsOf(report, lists)].flatMap(([id, details]) => (id === 'person-name' ? [] : details));
  return [...others, ...barringsOf(report, lists)].map((span) => report.prose.toSource(span));
}

/**
 * The words of names that stand where detection sees no name. One that two people have is left out, and one that is a
 * Dutch word too ("Riet") counts only in the list of invented names.
 */
function wordsLeft(
  { text, prose, frontMatter }: Report,
  people: readonly Person[],
  taken: readonly Span[],
): readonly (readonly NamePlace[])[] {
  const list = frontMatter?.spans['pseudoniemen'];
  const owners = new Map<string, { index: number; form: NameForm } | undefined>();
  people.forEach((person, index) => {
    for (const [word, form] of wordsOf(person, prose.text)) {
      const owner = owners.get(word);
      owners.set(word, owners.has(word) && owner?.index !== index ? undefined : { index, form });
    }
  });
  const places: NamePlace[][] = people.map(() => []);
  const atStart = new Set(taken.map(({ start }) => start));
  for (const { 0: word, index: start } of matches(nameWord, text)) {
    const genitive = !owners.has(word) && word.endsWith('s') && owners.has(word.slice(0, -1));
    const bare = genitive ? word.slice(0, -1) : word;
    const owner = owners.get(bare);
    if (!owner || atStart.has(start)) continue;
    const span = { start, end: start + word.length };
    const isName = !isDutchWord(foldWord(bare)) || (list && overlaps(list, span));
    if (!isName || isJoined(text, span) || taken.some((other) => overlaps(other, span))) continue;
    const apostrophe = genitive ? 0 : apostropheAt(text, span);
    places[owner.index]?.push({
      span: { start, end: span.end + apostrophe },
      form: owner.form,
      genitive: genitive || apostrophe > 0,
    });
  }
  return places;
}

/** The words by which a person is named, as written, with the part of the name that each is. */
function wordsOf({ mentions, first, surname }: Person, prose: string): readonly (readonly [string, NameForm])[] {
  return mentions.flatMap(({ start, end }) =>
    (prose.slice(start, end).match(nameWord) ?? []).flatMap((word): (readonly [string, NameForm])[] => {
      const folded = foldWord(word);
      const form = folded === first ? 'first' : folded === surname ? 'surname' : undefined;
      const isName = word.length >= SHORTEST_WORD && word !== word.toLowerCase();
      return form && isName ? [[word, form]] : [];
    }),
  );
}

function isJoined(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return (
    isLetter.test(before) ||
    isLetter.test(after) ||
    joins.test(before) ||
    joins.test(after) ||
    (before === '.' && isLetter.test(text.charAt(start - 2))) ||
    (after === '.' && isLetter.test(text.charAt(end + 1)))
  );
}

/** The person who is named at an offset. */
export const personPlacesAt = (report: Report, lists: Lists, offset: number): PersonPlaces | undefined =>
  mayNamePerson(report, lists, offset)
    ? peopleIn(report, lists).find((places) => places.some(({ span }) => touches(span, offset)))
    : undefined;

/** "’s", and "R. O." with a space: the farthest that a capital may stand from a place beside its word. */
const REACH = 6;
/** What is longer is no name. */
const LONGEST_WORD = 64;
const wordBefore = new RegExp(`[${LETTER}]*$`);
const wordAfter = new RegExp(`^[${LETTER}]*`);

/** A quick look, as an editor asks at every move of the cursor: no name was found here, and no capital stands here. */
function mayNamePerson(report: Report, lists: Lists, offset: number): boolean {
  const { text, prose } = report;
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const after = text.slice(offset, offset + REACH);
  if (/\p{Lu}/u.test(before + after)) return true;
  const word =
    (wordBefore.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? '') +
    (wordAfter.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? '');
  if (/\p{Lu}/u.test(word)) return true;
  return allNamesOf(report, lists).some((name) => {
    const { start, end } = prose.toSource(name);
    return start <= offset && offset <= end + REACH;
  });
}

/** A person is defined where the list of actors names them. */
export function personAt(report: Report, lists: Lists, offset: number): Occurrences | undefined {
  const spans = personPlacesAt(report, lists, offset)?.map(({ span }) => span);
  if (!spans) return undefined;
  const lines = sectionsWith(report, 'actors').flatMap(({ content }) => content);
  const isListed = (span: Span): boolean => lines.some((line) => overlaps(line, span));
  return {
    kind: 'person',
    definitions: spans.filter(isListed),
    references: spans.filter((span) => !isListed(span)),
  };
}
