/**
 * Finds the names of sections in parts of a heading: in "Perspectief en context", "De actoren in deze casus" and "Acting
 * (Handelen)".
 */
import { fold } from '../text/fold.ts';
import { joined, loosely, type MatchOf, type NameMatch } from './name-match.ts';
import { bareName } from './names.ts';
import { withoutDeterminer } from './section-keys.ts';

/** A longer text is no name. In UTF-16 units. */
export const MAX_NAME_LENGTH = 120;

/** The parts of a heading that names several things: "Perspectief en context", "Actoren / perspectief". */
const partsOf = (text: string): readonly string[] =>
  text
    .replace(/[:.]\s*$/, '')
    .split(/\s*(?:\/|&|\+|,|\b(?:en|and|met(?= (?:hun|ieders|elks?)\b))\b)\s*/i)
    .map((part) => bareName(part))
    .filter((part) => part !== '');

/** Every part is a section of its own. */
export function matchOfParts(text: string, matchOf: MatchOf): NameMatch | undefined {
  const parts = partsOf(text);
  if (parts.length < 2) return undefined;
  const matches = parts.map((part) => matchOf(part) ?? matchOf(withoutDeterminer(part)));
  return matches.includes(undefined) ? undefined : joined(matches);
}

/** "Actoren in de flat en hun perspectief": every part begins with a name. */
export function matchOfLooseParts(text: string, exact: MatchOf, matchOf: MatchOf): NameMatch | undefined {
  const parts = text.length > MAX_NAME_LENGTH ? [] : partsOf(text);
  if (parts.length < 2) return undefined;
  const matches = parts.map((part) => exact(part) ?? matchOfHead(part, matchOf));
  return matches.includes(undefined) ? undefined : joined(matches);
}

/** Parts of a heading that name no section, and take no heading away from one: "Inleiding en context". */
const neutralPart =
  /^(?:(?:korte|algemene) )?(?:inleiding|introductie|intro|opening|aanhef|voorstellen|kennismaking|toelichting|samenvatting|afsluiting|slot|afronding|overzicht|overige?s?|introduction|summary)$/;

/** The sections of the parts that name one, when no other part says something else. */
export function matchOfSomeParts(text: string, exact: MatchOf): NameMatch | undefined {
  if (text.length > MAX_NAME_LENGTH) return undefined;
  const parts = partsOf(text);
  if (parts.length < 2) return undefined;
  const named = parts.filter((part) => !neutralPart.test(fold(part)));
  if (named.length === parts.length) return undefined;
  const matches = named.map((part) => exact(part));
  return matches.length === 0 || matches.includes(undefined) ? undefined : joined(matches);
}

/** "Acting (Handelen)": a heading in another language, with the name in brackets behind it. */
export function matchInBrackets(text: string, exact: MatchOf): NameMatch | undefined {
  const inside = /\p{L}\s*\(([^()]{3,60})\)\W*$/u.exec(text)?.[1];
  return inside === undefined ? undefined : exact(inside);
}

const MAX_HEAD_WORDS = 6;
/** Shorter words say too little: "Vraag van moeder" and "Effect op de kinderen" are headings of a story. */
const MIN_HEAD_LENGTH = 7;
const wordAfterHead =
  /^(?:van|in|bij|voor|op|rond|rondom|over|binnen|uit|met|tijdens|aan|naar|om|en|of|tussen|vanuit|door|for|on|from|about|and)$/i;

/** "De actoren in deze casus" → actoren; "Reflectie op mijn handelen" → reflectie; "Handelen en ervaren" → handelen. */
export function matchOfHead(name: string, matchOf: MatchOf): NameMatch | undefined {
  const words = withoutDeterminer(name).split(' ');
  for (let length = Math.min(words.length - 1, MAX_HEAD_WORDS); length > 0; length--) {
    if (!wordAfterHead.test(words[length] ?? '')) continue;
    const head = words.slice(0, length).join(' ');
    const match = head.length >= MIN_HEAD_LENGTH ? matchOf(head) : undefined;
    if (match) return loosely(match);
  }
  return undefined;
}
