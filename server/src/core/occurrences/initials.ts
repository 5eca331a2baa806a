/** Finds people by their initials: "mevrouw O.", "R. kwam later", "R.O.". Only where one person has these initials. */
import type { NameForm, Person } from '../pseudonyms/people.ts';
import { matches } from '../text/matches.ts';
import { overlaps, type Span } from '../text/span.ts';

interface InitialPlace {
  /** In the text in which the people are named. */
  readonly span: Span;
  readonly form: NameForm;
}

const title = String.raw`(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Hh]eer|[Mm]w\.?|[Mm]evr\.?|[Dd]hr\.?|[Ff]amilie|[Ff]am\.?)\s`;
/** One or two initials, after a form of address or by themselves. */
const initials = new RegExp(`(?<![\\p{L}\\d.])(${title})?(\\p{Lu})\\.(?:\\s?(\\p{Lu})\\.)?(?![\\p{L}\\d])`, 'gu');
/** "Plan B. en", "vitamine C. is": a letter that names no person. */
const namesThing =
  /(?:optie|plan|vitamine|groep|klas|hepatitis|type|bijlage|categorie|model|lijn|punt|variant|hoofdstuk|deel|paragraaf|figuur|tabel)\s$/i;
const REACH_BEFORE = 16;

/** For each person the places with initials. `text`: the text in which the mentions of the people count. */
export function initialsOf(text: string, people: readonly Person[]): readonly (readonly InitialPlace[])[] {
  const places: InitialPlace[][] = people.map(() => []);
  if (people.length === 0) return places;
  for (const { 0: whole, 1: address = '', 2: one = '', 3: two, index } of matches(initials, text)) {
    const span = { start: index + address.length, end: index + whole.length };
    const form: NameForm = two === undefined ? (address === '' ? 'first' : 'surname') : 'full';
    if (form === 'first' && !isName(text, span)) continue;
    const owners = people.flatMap((person, owner) => (fits(person, form, one, two) ? [owner] : []));
    const [owner] = owners;
    if (owner === undefined || owners.length > 1) continue;
    if (people.some(({ mentions }) => mentions.some((mention) => overlaps(mention, span)))) continue;
    places[owner]?.push({ span, form });
  }
  return places;
}

/** A single letter is a name when its sentence goes on after it. After a comma it follows a surname: "Bos, K.". */
function isName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  return /^(?:,|\)|\s+[a-zà-ÿ])/.test(text.slice(end, end + 3)) && !namesThing.test(before) && !/,\s*$/.test(before);
}

function fits({ first, surname }: Person, form: NameForm, one: string, two: string | undefined): boolean {
  const begins = (name: string | undefined, letter: string | undefined): boolean =>
    name !== undefined && letter !== undefined && name.startsWith(letter.toLowerCase());
  if (form === 'full') return begins(first, one) && begins(surname, two);
  return begins(form === 'first' ? first : surname, one);
}
