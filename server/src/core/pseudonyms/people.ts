/** Which mentions are the same person: full names first, then the single names that point to one of them. */
import { PARTICLES } from '../text/name-shapes.ts';
import { foldWord } from '../detection/tokens/characters.ts';
import type { Span } from '../text/span.ts';

/** How a mention names the person. */
export type Form = 'first' | 'surname' | 'full';

export interface Mention extends Span {
  readonly form: Form;
  /** A genitive -s stuck to the name: "Karims". */
  readonly genitive: boolean;
}

export interface Person {
  readonly mentions: Mention[];
  /** Folded first name and surname, where known. */
  readonly first: string | undefined;
  readonly surname: string | undefined;
}

interface Parts {
  readonly first: string | undefined;
  readonly surname: string | undefined;
  readonly genitive: boolean;
}

const titled =
  /(?:mevrouw|meneer|mijnheer|de heer|dhr\.?|mw\.?|mevr\.?|familie|fam\.?|dr\.?|mr\.?|drs\.?|dokter|gezin)\s*$/i;
const initial = /^(?:[A-ZÀ-Þ]\.?)+$/;

/** Groups name mentions (offsets into `text`) into persons, in order of first mention. */
export function groupPeople(text: string, details: readonly Span[]): Person[] {
  const known = new Set(details.flatMap(({ start, end }) => words(text.slice(start, end))));
  const parsed = details.map((span) => ({ span, parts: parse(text, span, known) }));
  const people: Person[] = [];
  const ordered = [...parsed].sort(
    (a, b) => Number(isFull(b.parts)) - Number(isFull(a.parts)) || a.span.start - b.span.start,
  );
  for (const { span, parts } of ordered) {
    const person = samePerson(people, parts);
    const mention: Mention = {
      start: span.start,
      end: span.end,
      form: isFull(parts) ? 'full' : parts.first !== undefined ? 'first' : 'surname',
      genitive: parts.genitive,
    };
    if (person) person.mentions.push(mention);
    else people.push({ mentions: [mention], first: parts.first, surname: parts.surname });
  }
  for (const { mentions } of people) mentions.sort((a, b) => a.start - b.start);
  return people.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const isFull = ({ first, surname }: Parts): boolean => first !== undefined && surname !== undefined;

const words = (name: string): string[] =>
  name
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()))
    .map(foldWord);

function parse(text: string, { start, end }: Span, known: ReadonlySet<string>): Parts {
  const own = text
    .slice(start, end)
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()));
  let last = foldWord(own.at(-1) ?? '');
  const genitive = last.length > 3 && last.endsWith('s') && known.has(last.slice(0, -1));
  if (genitive) last = last.slice(0, -1);
  const particled = /^(?:van|de|der|den|ter|ten|te|el|al|'t|’t|in|op)\b/i.test(text.slice(start, end));
  if (own.length < 2) {
    const surname = particled || titled.test(text.slice(Math.max(0, start - 16), start));
    return { first: surname ? undefined : last, surname: surname ? last : undefined, genitive };
  }
  const first = own[0] ?? '';
  return { first: initial.test(first) ? foldWord(first.charAt(0)) : foldWord(first), surname: last, genitive };
}

/** The one person these parts can be; undefined when there is none or more than one. */
function samePerson(people: readonly Person[], { first, surname }: Parts): Person | undefined {
  const agrees = (a: string | undefined, b: string | undefined): boolean =>
    a === b || (a?.length === 1 && b?.startsWith(a) === true) || (b?.length === 1 && a?.startsWith(b) === true);
  const matches = people.filter((person) => {
    if (first !== undefined && surname !== undefined) return agrees(person.first, first) && person.surname === surname;
    if (first !== undefined) return person.first === first || (person.first === undefined && person.surname === first);
    return person.surname === surname || (person.surname === undefined && person.first === surname);
  });
  return matches.length === 1
    ? matches[0]
    : matches.find((person) => person.mentions.every(({ form }) => form !== 'full'));
}
