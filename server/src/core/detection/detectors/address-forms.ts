/** The parts of an address around the name of the street: house numbers, and what the words around it say. */
import { once } from '../../incremental/memo.ts';
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import type { EvidenceCode } from '../detail.ts';
import { NUMBER_WORD_PATTERN } from '../tokens/number-words.ts';
import { isDutch } from '../names/scoring/lexicon-flags.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { isNumberedWord } from './numbered-words.ts';
import { strongEnding } from './street-name.ts';

/** What may follow a house number: "210-B", "18 bis", "4 bus 12". */
const afterNumber = `(?: ?[-–/]? ?(?:(?:hs|bis|huis|zw|rd|zwart|rood|boven|beneden|ben|achter|I{1,3}|IV|VI{0,3})\\b|(?<=\\d)[a-z](?![A-Za-zÀ-ɏ'’]|\\d)|[A-H] ?\\d{1,3}(?!\\d)|(?<=[-/])[A-Za-z](?![A-Za-zÀ-ɏ'’]|\\d|\\.\\w)|[A-Za-z]\\d{0,2}(?![A-Za-zÀ-ɏ'’.]|\\d)))?(?:[-–/]\\d{1,4}e?(?![\\d-]))?(?:,? (?:bus|kamer|plek|huis|woning|appartement|app\\.?|unit|toegang|verdieping) [\\w.]{1,6}(?<!\\.))?`;
export const numberInDigits = new RegExp(`ong\\.(?! ?\\d)|\\d{1,4}(?!\\d|[.,:]\\d|[%€]|e\\b)${afterNumber}`, 'y');
export const numberInWords = once(
  () =>
    new RegExp(
      `(?:${NUMBER_WORD_PATTERN}|(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd)(?:en)?(?:${NUMBER_WORD_PATTERN})?)(?![a-zë])(?: [a-z]\\b(?! (?!komma|punt|postcode)[a-z]))?`,
      'y',
    ),
);
/** Text before a street in lower case where somebody lives. */
const livesBefore =
  /(?:adres(?:sen)?(?: (?:is|was|van|1|2|vader|moeder|voor [a-z]+|\([a-z]+\)))*[:,)]*|woont(?: nu| nog| samen| tijdelijk| al)*|slaapt|logeert|huurt|wonen(?:de)?(?: nu| nog)*|verblijft|verblijven|woonde|verhuisd|staat voor|locatie|huisbezoek|aan|op|in|bij|naar|vanaf|van|straat|ter hoogte van|post naar|boven|achter|naast)(?: (?:de|het|'t|een))?[ :*\t]*$/i;
/** Text before a street without a number where somebody lives. */
export const residesBefore =
  /(?:\baan (?:de|het)|\bin de|\bop (?:de|het)|\bbij de|\bnaar de|adres:?|,|\baan|woont (?:op|aan|in)(?: de| het)?)\s*$/i;
/** Text before a street that somebody only passes. */
export const passesBefore = /(?:over (?:de|het)|via (?:de|het)|langs (?:de|het)|route)[^.]{0,30}$/i;

/** A verb or a noun for living somewhere, with a street behind it that may end in whatever way. */
export const dwellsBefore =
  /(?:\bwo(?:on|nen)\w*|verhui\w+|\badres|ingeschreven|verbod|verblijft?)\b[^.;!?\n]{0,40}\b(?:aan|op|in|naar|voor) (?:de|het) $/i;
/** Words for living somewhere, near a street. */
const homeBefore =
  /adres|woon|wonen|verblij|verbleef|huisbezoek|verhuis|locatie|straat:|slaap|sliep|logeer|huurt|huurde|ingeschreven|overnacht/;
/** A label for an address or a verb for living, right before a street whose name has no ending of a street. */
const namedBefore =
  /(?:adres[a-z]*(?: [a-z0-9]+)?(?: \([a-z]+\))?[:,]?|adres van (?:de |het |zijn |haar |mijn )?[a-zà-ÿ]+ \(|\baan de|\bop de|staat:|straat:)[ *\t]*(?:(?<=[:*\t ])(?:de|het) )?$|(?:wo(?:on|nen)|slaap|sliep|logeer|huurt|huurde|verblij|verbleef|verhui|overnacht|ingeschreven)[a-z]*[^.;:!?\n]{0,25} (?:op|aan|naar|vanaf)(?: de| het)? $/;
/** Before a street with a town behind it: "vanaf De Wissel 22, Gorredijk". */
const wayBefore = /(?:\b(?:op|aan|naar|vanaf|van)|[:\t,]|^)(?: de| het)?[ *]*$/;
/** A town behind the house number. */
const townAfter = /^(?:,| ?\()? ?(?:(?:in|te) )?([A-ZÀ-Þ][a-zà-ÿ]+)/;
export function isBeforeTown(after: string): boolean {
  const town = townAfter.exec(after)?.[1];
  return town !== undefined && has(lexicon().place, hashWord(town));
}
/** Counts, times and laws: what follows a number that is no house number. */
const countAfter =
  /^ ?(?:uur|jaar|euro|procent|keer|x\b|dagen|weken|maanden|minuten|kilometer|meter|km|punten|kinderen|mensen|mei|jan|feb|maart|april|juni|juli|aug|sep|okt|nov|dec|(?:19|20)\d\d\/)/i;
/** What may follow a house number in words, and a street whose name has no ending of a street. */
const pauseAfter = /^(?:$|[.,;:)!?\n\t]| (?:in|te|bij) )/;

interface StreetAndNumber {
  /** The text before the street, in lower case. */
  readonly before: string;
  readonly street: {
    /** The last word of the street. */
    readonly word: string;
    /** It ends like a street. */
    readonly isStreet: boolean;
    readonly isCapital: boolean;
    readonly hasWordBefore: boolean;
  };
  /** The house number, in digits or words. */
  readonly number: string;
  readonly after: string;
}

/** How sure a street with a number is an address, and why; undefined where it is none. */
export function confidenceOf(address: StreetAndNumber): [number, ...EvidenceCode[]] | undefined {
  const { before, number, after } = address;
  const { word, isStreet, isCapital, hasWordBefore } = address.street;
  if (countAfter.test(after)) return undefined;
  const hasPostcode = /^,? \(?(?:[1-9]\d{3} ?-?[A-Za-z]{2}\b|[1-9]\d{3} [A-Z])/.test(after);
  const hasTown = isBeforeTown(after);
  const isHome = homeBefore.test(before);
  // "in de Dorpsstraat twee agenten"
  if (
    /^[a-zë]/i.test(number) &&
    !/^ong/.test(number) &&
    !pauseAfter.test(after) &&
    !(isHome && !/^een|^één/.test(number))
  )
    return undefined;
  if (/^(?:19|20)\d\d$/.test(number) && !(hasPostcode && isStreet)) return undefined;
  if (isStreet && isCapital) {
    const isWeak =
      !strongEnding.test(word) &&
      !hasPostcode &&
      !hasTown &&
      !isHome &&
      !/(?:aan|op|in|bij)(?: (?:de|het))? ?$/.test(before);
    if (isWeak && word.length < 6 && !hasWordBefore) return undefined;
    return [isWeak ? 0.75 : 0.96, 'address-shape', ...(isHome ? ['context-word'] : [])];
  }
  // "mw de bruin, elzenhof 31 - steunkousen", in a list of visits
  if (
    isStreet &&
    !isCapital &&
    /, $/.test(before) &&
    /^(?:$|[\n,.;]| ?[–-] )/.test(after) &&
    (strongEnding.test(word) || !isDutch(word))
  )
    return [0.75, 'address-shape'];
  if (isStreet && strongEnding.test(word))
    return isHome || hasPostcode || hasTown || livesBefore.test(before) || /(?:^|: )$/.test(before)
      ? [0.85, 'address-shape', 'context-word']
      : undefined;
  if (!isCapital) return undefined;
  if (hasPostcode) return [0.9, 'address-shape', 'postcode-after'];
  if (isNumberedWord(word)) return undefined;
  if (hasTown && wayBefore.test(before) && hasWordBefore) return [0.75, 'address-shape'];
  return namedBefore.test(before) && /^[\s,.;)(!]|^$/.test(after) ? [0.75, 'context-word'] : undefined;
}
