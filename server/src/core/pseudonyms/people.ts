/**
 * Groups the mentions of names into persons: "Riet Okkema", "mevrouw Okkema" and "Riet" are one. Full names are read
 * first, then the single names that point to one of them.
 */
import { PARTICLES } from '../text/name-shapes.ts';
import { foldWord } from '../detection/tokens/characters.ts';
import type { Span } from '../text/span.ts';

/** The part of the person's name that a mention gives. */
export type NameForm = 'first' | 'surname' | 'full';

export interface Mention extends Span {
  readonly form: NameForm;
  /** A genitive -s stuck to the name: "Karims". */
  readonly genitive: boolean;
}

export interface Person {
  /** In document order. */
  readonly mentions: Mention[];
  /** Folded first name and surname, where known. */
  readonly first: string | undefined;
  readonly surname: string | undefined;
}

/** The parts of one mention, folded. */
interface NameParts {
  readonly first: string | undefined;
  readonly surname: string | undefined;
  readonly genitive: boolean;
}

/** A form of address just before a single name, which makes that name a surname. */
const titleBefore =
  /(?:mevrouw|meneer|mijnheer|de heer|dhr\.?|mw\.?|mevr\.?|familie|fam\.?|dr\.?|mr\.?|drs\.?|dokter|gezin)\s*$/i;
const initials = /^(?:[A-ZÀ-Þ]\.?)+$/;

/** The persons of a text, in order of first mention. `details`: the mentions of names, with offsets into `text`. */
export function groupPeople(text: string, details: readonly Span[]): Person[] {
  const known = new Set(details.flatMap(({ start, end }) => nameWords(text.slice(start, end)).map(foldWord)));
  const parsed = details.map((span) => ({ span, parts: parse(text, span, known) }));
  const people: Person[] = [];
  const byName = new Map<string, Person[]>();
  const ordered = [...parsed].sort(
    (a, b) => Number(isFull(b.parts)) - Number(isFull(a.parts)) || a.span.start - b.span.start,
  );
  for (const { span, parts } of ordered) {
    const person = personNamed(byName.get(parts.surname ?? parts.first ?? '') ?? [], parts);
    const mention: Mention = {
      start: span.start,
      end: span.end,
      form: formOf(parts, person),
      genitive: parts.genitive,
    };
    if (person) person.mentions.push(mention);
    else {
      const added = { mentions: [mention], first: parts.first, surname: parts.surname };
      people.push(added);
      for (const name of new Set([parts.first, parts.surname]))
        if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), added]);
    }
  }
  for (const { mentions } of people) mentions.sort((a, b) => a.start - b.start);
  return people.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** A single name without form of address is a surname where the person has that surname: "Okkema belde". */
function formOf(parts: NameParts, person: Person | undefined): NameForm {
  if (isFull(parts)) return 'full';
  return parts.first === undefined || (person && person.first !== parts.first && person.surname === parts.first)
    ? 'surname'
    : 'first';
}

const isFull = ({ first, surname }: NameParts): boolean => first !== undefined && surname !== undefined;

/** The words of a name without its particles. */
const nameWords = (name: string): string[] =>
  name.split(/[\s,]+/).filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()));

/** `known`: the folded words of all names in the text. With "Karim" among them, the -s of "Karims" is a genitive. */
function parse(text: string, { start, end }: Span, known: ReadonlySet<string>): NameParts {
  const words = nameWords(text.slice(start, end));
  let last = foldWord(words.at(-1) ?? '');
  const genitive = last.length > 3 && last.endsWith('s') && known.has(last.slice(0, -1));
  if (genitive) last = last.slice(0, -1);
  const startsWithParticle = /^(?:van|de|der|den|ter|ten|te|el|al|'t|’t|in|op)\b/i.test(text.slice(start, end));
  if (words.length < 2) {
    const isSurname = startsWithParticle || titleBefore.test(text.slice(Math.max(0, start - 16), start));
    return { first: isSurname ? undefined : last, surname: isSurname ? last : undefined, genitive };
  }
  const first = words[0] ?? '';
  return { first: initials.test(first) ? foldWord(first.charAt(0)) : foldWord(first), surname: last, genitive };
}

/**
 * The person whose name this can be; of several the first who was never named in full. Undefined when there is nobody.
 * `people`: those with this surname, or without one this first name, as either part of their name.
 */
function personNamed(people: readonly Person[], { first, surname }: NameParts): Person | undefined {
  const agrees = (a: string | undefined, b: string | undefined): boolean =>
    a === b || (a?.length === 1 && b?.startsWith(a) === true) || (b?.length === 1 && a?.startsWith(b) === true);
  const matches = people.filter((person) => {
    if (first !== undefined && surname !== undefined) return agrees(person.first, first) && person.surname === surname;
    if (first !== undefined) return person.first === first || (person.first === undefined && person.surname === first);
    return person.surname === surname || (person.surname === undefined && person.first === surname);
  });
  if (matches.length === 0 && first !== undefined && surname === undefined) {
    const namesakes = people.filter((person) => person.surname === first);
    return namesakes.length === 1 ? namesakes[0] : undefined;
  }
  return matches.length === 1
    ? matches[0]
    : matches.find((person) => person.mentions.every(({ form }) => form !== 'full'));
}
