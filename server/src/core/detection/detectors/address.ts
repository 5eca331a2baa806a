/**
 * Finds addresses: a street with a number ("Meidoornlaan 18"), a street alone where somebody lives ("woont in de
 * Zilverstraat"), a PO box.
 */
import { matches } from '../../text/matches.ts';
import { once } from '../../incremental/memo.ts';
import type { Detector } from '../detector.ts';
import { contextWord } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { NUMBER_WORD_PATTERN } from '../tokens/number-words.ts';
import { textBefore, detailAt, matchAt } from '../tokens/text-context.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { CAPITAL, HAS_DIGIT, NUMBER, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { streetStart } from './street-name.ts';
import { STREET_WORD } from '../tokens/token-classes.ts';

/** Endings of the names of Dutch, Flemish and Frisian streets. */
const streetEnding =
  /(?:straat|straatje|str|laan|laantje|weg|plein|kade|kaai|dijk|singel|gracht|steeg|pad|dreef|plantsoen|zijde|boulevard|allee|passage|hof|hofje|steenweg|baan|lei|vest|wal|markt|brink|ring|kamp|dam|haven|poort|veld|oord|gaarde|akker|wetering|vaart|horst|meent|erf|es|eng|burg|donk|hoek|einde|end|heide|berg|park|kwartier|strjitte|loane|leane|dyk|wei|buren|bosch|bos|rak|tuin|rede|sloot|eiland|diep)$/i;
/**
 * Endings of little else than streets; a street with such an ending counts without a number after "aan de", "in de" …
 */
const strongEnding =
  /(?:[a-zà-ÿ]{2})(?:straat|dwarsstraat|laan|plein|gracht|singel|steeg|dreef|plantsoen|strjitte|weg|kade|zijde|pad)$/;
/** Words with such an ending that are no street, or are no name of one. */
const notStreet = new Set(
  'Onderweg Snelweg Omweg Uitweg Halverwege Voetpad Fietspad Zandpad Kade Laan Straat Plein Weg Hof Dijk Dam Markt Park Spoorweg Waterweg Luchthaven Vliegveld Voetbalveld Schoolplein Kinderdijk Afsluitdijk Vlaanderen Binnenweg Marktplein Dorpsplein Achtergracht Zijweg Autoweg Middenweg Volgens Eind Einde Begin Ring Burg Kerkhof Gerechtshof Hofje Bladzijde Keerzijde Achterzijde Voorzijde Overzijde Binnenzijde Buitenzijde Onderzijde Bovenzijde Linkerzijde Rechterzijde Terzijde'.split(
    ' ',
  ),
);
/** What may follow a house number: "210-B", "18 bis", "4 bus 12". */
const afterNumber = `(?: ?[-–/]? ?(?:(?:hs|bis|huis|zw|rd|zwart|rood|boven|ben|I{1,3}|IV|VI{0,3})\\b|(?<=\\d)[a-z](?![A-Za-zÀ-ɏ'’]|\\d)|[A-Za-z]\\d{0,2}(?![A-Za-zÀ-ɏ'’.]|\\d)|[A-H] ?\\d{1,3}(?!\\d)))?(?:[-–/]\\d{1,4}(?![\\d-]))?(?:,? (?:bus|kamer|plek|appartement|app\\.?|unit|toegang|verdieping) [\\w.]{1,6}(?<!\\.))?`;
const numberInDigits = new RegExp(`\\d{1,4}(?!\\d|[.,:]\\d|[%€]|e\\b)${afterNumber}`, 'y');
const numberInWords = once(
  () =>
    new RegExp(
      `(?:${NUMBER_WORD_PATTERN}|(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd)(?:en)?(?:${NUMBER_WORD_PATTERN})?)(?![a-zë])(?: [a-z]\\b(?! (?!komma|punt|postcode)[a-z]))?`,
      'y',
    ),
);
const poBox = /\b(?:Postbus|Antwoordnummer|postbus) \d{1,5}/g;
const frenchStreet =
  /\b(?:Rue|Avenue|Chaussée|Place|Boulevard|Allée|Impasse|Quai) (?:(?:de|des|du|la|le|l['’]|d['’]) ?){0,3}[A-ZÀ-Þ][\wÀ-ɏ'’-]*(?: [A-ZÀ-Þ][\wÀ-ɏ'’-]*){0,2} \d{1,4}[A-Za-z]?(?![\w])/g;

/** "Laan van Meerdervoort 123", "Steenweg op Gierle 4": the word for a street comes first. */
const streetWordFirst =
  /(?:Laan|Plein|Weg|Singel|Kade|Dijk|Hof|Steenweg|Baan|Park|Rij|Gracht) (?:(?:van|op|naar|der|de|den|het) ){1,2}[A-ZÀ-Þ][\wÀ-ɏ'’-]*(?: [A-ZÀ-Þ][\wÀ-ɏ'’-]*){0,2} \d{1,4}[A-Za-z]?(?![\w])/y;
const firstWords = new Set(
  'Laan Plein Weg Singel Kade Dijk Hof Steenweg Baan Park Rij Gracht'.split(' ').map(hashWord),
);

/** Text before a street in lower case where somebody lives. */
const livesBefore =
  /(?:adres(?:sen)?(?: (?:is|was|van|1|2|vader|moeder|voor [a-z]+|\([a-z]+\)))*[:,)]*|woont(?: nu| nog| samen| tijdelijk| al)*|wonen(?:de)?(?: nu| nog)*|verblijft|verblijven|woonde|verhuisd|staat voor|locatie|huisbezoek|aan|op|in|bij|naar|vanaf|van|straat|ter hoogte van|post naar|boven|achter|naast)(?: (?:de|het|'t|een))?[ :*\t]*$/i;
/** Text before a street without a number where somebody lives. */
const residesBefore =
  /(?:\baan (?:de|het)|\bin de|\bop (?:de|het)|\bbij de|\bnaar de|adres:?|,|\baan|woont (?:op|aan|in)(?: de| het)?)\s*$/i;
/** Text before a street that somebody only passes. */
const passesBefore = /(?:over (?:de|het)|via (?:de|het)|langs (?:de|het)|route)[^.]{0,30}$/i;

const CODE_SPACE = 32;
/** "n", as in "nr." and "nummer". */
const CODE_N = 110;

export const address: Detector = {
  id: 'address',
  scope: 'passage',
  priority: 70,
  label: { nl: 'een adres', en: 'an address' },
  dutchNoun: 'het adres',
  title: { nl: 'Adres', en: 'Address' },
  why: {
    nl: 'Met een straat en een huisnummer staat de lezer voor de deur. Schrijf `[adres]` of "in een flat".',
    en: 'A street and a house number lead to the door. Write `[adres]` or "in a flat".',
  },
  evidence: {
    'address-shape': { nl: 'het ziet eruit als een adres', en: 'it looks like an address' },
    'street-shape': { nl: 'het ziet eruit als een straatnaam', en: 'it looks like a street name' },
    'postcode-after': { nl: 'er staat een postcode achter', en: 'a postcode follows' },
    'context-word': contextWord,
  },
  replacement: () => '[adres]',
  concern: 'identifier',
  examples: [
    {
      name: 'street and number',
      text: 'Zij woont aan de Meidoornlaan 18 in een flat.\n',
      findings: ['Meidoornlaan 18'],
    },
    {
      name: 'number with an addition',
      text: 'Adres: Jan van Nassaustraat 210-B, tweede bel.\n',
      findings: ['Jan van Nassaustraat 210-B'],
    },
    {
      name: 'a street alone, where someone lives',
      text: 'Hij woont in de Zilverstraat, boven de winkel.\n',
      findings: ['Zilverstraat'],
    },
    { name: 'a PO box', text: 'Post naar Postbus 1187.\n', findings: ['Postbus 1187'] },
    { name: 'near-miss: on the way', text: 'We reden via de Kerkstraat en over de snelweg.\n', findings: [] },
    { name: 'near-miss: a year after a word', text: 'Op de Markt in 2019, en Onderweg 12 keer.\n', findings: [] },
  ],
  mayMatch: ({ anyFlags, anyClasses }) => (anyFlags & HAS_DIGIT) !== 0 || (anyClasses & STREET_WORD) !== 0,
  find(passage) {
    const { text } = passage;
    const tokens = tokensOf(passage);
    const addresses: Detail[] = [];
    let freeFrom = 0;
    for (let i = 0; i < tokens.count; i++) {
      const at = tokens.starts[i] ?? 0;
      if (at < freeFrom || !mayBeStreet(tokens, i)) continue;
      const isCapital = ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
      const end = tokens.ends[i] ?? 0;
      if ((!isCapital || text.charCodeAt(end) !== CODE_SPACE) && !streetEnding.test(text.slice(at, end))) continue;
      const streetWord = isCapital && firstWords.has(tokens.hashes[i] ?? 0) ? matchAt(streetWordFirst, text, at) : null;
      const found = streetWord
        ? detailAt(at, at + streetWord[0].length, 0.95, 'address-shape')
        : addressAt(tokens, i, freeFrom);
      if (!found) continue;
      addresses.push(found);
      freeFrom = found.end;
    }
    if ((tokens.anyClasses & STREET_WORD) !== 0 && (tokens.anyFlags & HAS_DIGIT) !== 0) {
      for (const pattern of [poBox, frenchStreet]) {
        for (const match of matches(pattern, text))
          addresses.push(detailAt(match.index, match.index + match[0].length, 0.95, 'address-shape'));
      }
    }
    return addresses;
  },
};

/**
 * May word `i` be the last word of a street? A street has a capital or a number after it; a word without the ending of
 * a street must have both.
 */
function mayBeStreet({ text, count, starts, ends, flags, classes }: Tokens, i: number): boolean {
  const flag = flags[i] ?? 0;
  const isCapital = (flag & CAPITAL) !== 0;
  // Not past the end of the arrays: reading there is slow.
  const next = i + 1 < count ? i + 1 : i;
  const hasNumber = ((flags[next] ?? 0) & NUMBER) !== 0;
  if ((flag & NUMBER) !== 0 || (!isCapital && !hasNumber) || (ends[i] ?? 0) - (starts[i] ?? 0) < 3) return false;
  if (((classes[i] ?? 0) & STREET_WORD) !== 0) return true;
  const nextStart = starts[next] ?? 0;
  return (
    isCapital && text.charCodeAt(nextStart - 1) === CODE_SPACE && (hasNumber || text.charCodeAt(nextStart) === CODE_N)
  );
}

/**
 * The address whose street ends with word `i`; undefined when there is none. `freeFrom`: where the last address ended.
 */
function addressAt(tokens: Tokens, i: number, freeFrom: number): Detail | undefined {
  const { text } = tokens;
  const at = tokens.starts[i] ?? 0;
  let end = tokens.ends[i] ?? 0;
  const word = text.slice(at, end);
  const isCapital = ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
  const isStreet =
    ((tokens.classes[i] ?? 0) & STREET_WORD) !== 0 &&
    streetEnding.test(word) &&
    !notStreet.has(word.charAt(0).toUpperCase() + word.slice(1));
  // "Kerkstr. 7a", "Soestdijkseweg Zuid 191", "Steenweg op Gierle 128"
  if (text.charAt(end) === '.' && /str$/.test(word)) end++;
  const direction = isStreet
    ? /^ (?:Noord|Zuid|Oost|West|NZ|ZZ|WZ|OZ|op [A-Z][a-zà-ÿ]+)(?= \d)/.exec(text.slice(end, end + 30))
    : null;
  if (direction) end += direction[0].length;
  const gap = /^ {1,2}(?:nr\.? |nummer )?/.exec(text.slice(end, end + 12))?.[0] ?? '';
  const number =
    gap === ''
      ? null
      : (matchAt(numberInDigits, text, end + gap.length) ??
        (isStreet && word.length > 5 ? matchAt(numberInWords(), text, end + gap.length) : null));
  if (!number && !(isCapital && isStreet && strongEnding.test(word))) return undefined;
  const start = isCapital ? streetStart(tokens, i, freeFrom, isStreet) : at;
  const before = textBefore(text, start, 40);
  if (number)
    return withNumber(text, start, end + gap.length + number[0].length, number[0], isStreet, isCapital, word, before);
  if (passesBefore.test(before)) return undefined;
  return residesBefore.test(text.slice(Math.max(0, start - 24), start)) && !/^-/.test(text.slice(end))
    ? detailAt(start, end, 0.65, 'street-shape', 'context-word')
    : undefined;
}

/** A street with a number, unless the words around it speak against an address. `word`: the last word of the street. */
function withNumber(
  text: string,
  start: number,
  end: number,
  number: string,
  isStreet: boolean,
  isCapital: boolean,
  word: string,
  before: string,
): Detail | undefined {
  const after = text.slice(end, end + 24);
  if (
    /^ ?(?:uur|jaar|euro|procent|keer|dagen|weken|maanden|minuten|kilometer|meter|km|punten|kinderen|mensen|mei|jan|feb|maart|april|juni|juli|aug|sep|okt|nov|dec)/i.test(
      after,
    )
  )
    return undefined;
  const hasPostcode = /^,? \(?(?:[1-9]\d{3} ?-?[A-Za-z]{2}\b|[1-9]\d{3} [A-Z])/.test(after);
  const isYear = /^(?:19|20)\d\d$/.test(number);
  const isHome = /adres|woon|wonen|verblij|huisbezoek|verhuis|locatie|straat:/.test(before);
  if (isStreet && isCapital) {
    const isWeak =
      !strongEnding.test(word) && !hasPostcode && !isHome && !/(?:aan|op|in|bij) (?:de|het) ?$/.test(before);
    if (isYear && !hasPostcode) return undefined;
    return isWeak && word.length < 6
      ? undefined
      : detailAt(start, end, isWeak ? 0.75 : 0.96, 'address-shape', ...(isHome ? ['context-word'] : []));
  }
  if (isStreet && strongEnding.test(word))
    return isHome || hasPostcode || livesBefore.test(before)
      ? detailAt(start, end, 0.85, 'address-shape', 'context-word')
      : undefined;
  if (!isCapital || isYear) return undefined;
  if (hasPostcode) return detailAt(start, end, 0.9, 'address-shape', 'postcode-after');
  const isNamed =
    /(?:adres[a-z]*(?: [a-z0-9]+)?(?: \([a-z]+\))?[:,]?|woont (?:op|aan)(?: de| het)?|wonen (?:op|aan)(?: de| het)?|\baan de|\bop de|staat:|straat:)[ *\t]*(?:(?<=[:*\t ])(?:de|het) )?$/.test(
      before,
    );
  return isNamed && /^[\s,.;)(]|^$/.test(after) && !/^(?:Groep|Klas|Afdeling|Kamer|Stap|Fase|Casus|Week)$/.test(word)
    ? detailAt(start, end, 0.75, 'context-word')
    : undefined;
}
