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

/** Endings of Dutch, Flemish and Frisian street names. */
const street =
  /(?:straat|straatje|str|laan|laantje|weg|plein|kade|kaai|dijk|singel|gracht|steeg|pad|dreef|plantsoen|zijde|boulevard|allee|passage|hof|hofje|steenweg|baan|lei|vest|wal|markt|brink|ring|kamp|dam|haven|poort|veld|oord|gaarde|akker|wetering|vaart|horst|meent|erf|es|eng|burg|donk|hoek|einde|end|heide|berg|park|kwartier|strjitte|loane|leane|dyk|wei|buren|bosch|bos|rak|tuin|rede|sloot|eiland|diep)$/i;
/** Endings that are hardly anything but a street; they count without a number after "aan de", "in de" … */
const strong =
  /(?:[a-zà-ÿ]{2})(?:straat|dwarsstraat|laan|plein|gracht|singel|steeg|dreef|plantsoen|strjitte|weg|kade|zijde|pad)$/;
const notStreet = new Set(
  'Onderweg Snelweg Omweg Uitweg Halverwege Voetpad Fietspad Zandpad Kade Laan Straat Plein Weg Hof Dijk Dam Markt Park Spoorweg Waterweg Luchthaven Vliegveld Voetbalveld Schoolplein Kinderdijk Afsluitdijk Vlaanderen Binnenweg Marktplein Dorpsplein Achtergracht Zijweg Autoweg Middenweg Volgens Eind Einde Begin Ring Burg Kerkhof Gerechtshof Hofje Bladzijde Keerzijde Achterzijde Voorzijde Overzijde Binnenzijde Buitenzijde Onderzijde Bovenzijde Linkerzijde Rechterzijde Terzijde'.split(
    ' ',
  ),
);
const addition = `(?: ?[-–/]? ?(?:(?:hs|bis|huis|zw|rd|zwart|rood|boven|ben|I{1,3}|IV|VI{0,3})\\b|(?<=\\d)[a-z](?![A-Za-zÀ-ɏ'’]|\\d)|[A-Za-z]\\d{0,2}(?![A-Za-zÀ-ɏ'’.]|\\d)|[A-H] ?\\d{1,3}(?!\\d)))?(?:[-–/]\\d{1,4}(?![\\d-]))?(?:,? (?:bus|kamer|plek|appartement|app\\.?|unit|toegang|verdieping) [\\w.]{1,6}(?<!\\.))?`;
const number = new RegExp(`\\d{1,4}(?!\\d|[.,:]\\d|[%€]|e\\b)${addition}`, 'y');
const spelled = once(
  () =>
    new RegExp(
      `(?:${NUMBER_WORD_PATTERN}|(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd)(?:en)?(?:${NUMBER_WORD_PATTERN})?)(?![a-zë])(?: [a-z]\\b(?! (?!komma|punt|postcode)[a-z]))?`,
      'y',
    ),
);
const postbus = /\b(?:Postbus|Antwoordnummer|postbus) \d{1,5}/g;
const french =
  /\b(?:Rue|Avenue|Chaussée|Place|Boulevard|Allée|Impasse|Quai) (?:(?:de|des|du|la|le|l['’]|d['’]) ?){0,3}[A-ZÀ-Þ][\wÀ-ɏ'’-]*(?: [A-ZÀ-Þ][\wÀ-ɏ'’-]*){0,2} \d{1,4}[A-Za-z]?(?![\w])/g;

/** "Laan van Meerdervoort 123", "Steenweg op Gierle 4": the kind of street comes first. */
const headed =
  /(?:Laan|Plein|Weg|Singel|Kade|Dijk|Hof|Steenweg|Baan|Park|Rij|Gracht) (?:(?:van|op|naar|der|de|den|het) ){1,2}[A-ZÀ-Þ][\wÀ-ɏ'’-]*(?: [A-ZÀ-Þ][\wÀ-ɏ'’-]*){0,2} \d{1,4}[A-Za-z]?(?![\w])/y;
const heads = new Set('Laan Plein Weg Singel Kade Dijk Hof Steenweg Baan Park Rij Gracht'.split(' ').map(hashWord));

const lived =
  /(?:adres(?:sen)?(?: (?:is|was|van|1|2|vader|moeder|voor [a-z]+|\([a-z]+\)))*[:,)]*|woont(?: nu| nog| samen| tijdelijk| al)*|wonen(?:de)?(?: nu| nog)*|verblijft|verblijven|woonde|verhuisd|staat voor|locatie|huisbezoek|aan|op|in|bij|naar|vanaf|van|straat|ter hoogte van|post naar|boven|achter|naast)(?: (?:de|het|'t|een))?[ :*\t]*$/i;
const resides =
  /(?:\baan (?:de|het)|\bin de|\bop (?:de|het)|\bbij de|\bnaar de|adres:?|,|\baan|woont (?:op|aan|in)(?: de| het)?)\s*$/i;
const passing = /(?:over (?:de|het)|via (?:de|het)|langs (?:de|het)|route)[^.]{0,30}$/i;

const SPACE = 32;
/** Of "nr." and "nummer". */
const N = 110;

export const address: Detector = {
  id: 'address',
  scope: 'passage',
  priority: 70,
  label: { nl: 'een adres', en: 'an address' },
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
  find(prose) {
    const { text } = prose;
    const tokens = tokensOf(prose);
    const addresses: Detail[] = [];
    let free = 0;
    for (let i = 0; i < tokens.count; i++) {
      const at = tokens.starts[i] ?? 0;
      if (at < free || !mayBe(tokens, i)) continue;
      const capital = ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
      const end = tokens.ends[i] ?? 0;
      if ((!capital || text.charCodeAt(end) !== SPACE) && !street.test(text.slice(at, end))) continue;
      const head = capital && heads.has(tokens.hashes[i] ?? 0) ? matchAt(headed, text, at) : null;
      const found = head ? detailAt(at, at + head[0].length, 0.95, 'address-shape') : judge(tokens, i, free);
      if (!found) continue;
      addresses.push(found);
      free = found.end;
    }
    if ((tokens.anyClasses & STREET_WORD) !== 0 && (tokens.anyFlags & HAS_DIGIT) !== 0) {
      for (const pattern of [postbus, french]) {
        for (const match of matches(pattern, text))
          addresses.push(detailAt(match.index, match.index + match[0].length, 0.95, 'address-shape'));
      }
    }
    return addresses;
  },
};

/** A street is written with a capital or has a number after it; what doesn't end like one has both. */
function mayBe({ text, count, starts, ends, flags, classes }: Tokens, i: number): boolean {
  const own = flags[i] ?? 0;
  const capital = (own & CAPITAL) !== 0;
  // Reading past the end of such an array makes the engine give up what it made of this.
  const next = i + 1 < count ? i + 1 : i;
  const numbered = ((flags[next] ?? 0) & NUMBER) !== 0;
  if ((own & NUMBER) !== 0 || (!capital && !numbered) || (ends[i] ?? 0) - (starts[i] ?? 0) < 3) return false;
  if (((classes[i] ?? 0) & STREET_WORD) !== 0) return true;
  const after = starts[next] ?? 0;
  return capital && text.charCodeAt(after - 1) === SPACE && (numbered || text.charCodeAt(after) === N);
}

function judge(tokens: Tokens, i: number, free: number): Detail | undefined {
  const { text } = tokens;
  const at = tokens.starts[i] ?? 0;
  let end = tokens.ends[i] ?? 0;
  const word = text.slice(at, end);
  const capital = ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
  const isStreet =
    ((tokens.classes[i] ?? 0) & STREET_WORD) !== 0 &&
    street.test(word) &&
    !notStreet.has(word.charAt(0).toUpperCase() + word.slice(1));
  // "Kerkstr. 7a", "Soestdijkseweg Zuid 191", "Steenweg op Gierle 128"
  if (text.charAt(end) === '.' && /str$/.test(word)) end++;
  const wind = isStreet
    ? /^ (?:Noord|Zuid|Oost|West|NZ|ZZ|WZ|OZ|op [A-Z][a-zà-ÿ]+)(?= \d)/.exec(text.slice(end, end + 30))
    : null;
  if (wind) end += wind[0].length;
  const space = /^ {1,2}(?:nr\.? |nummer )?/.exec(text.slice(end, end + 12))?.[0] ?? '';
  const figures =
    space === ''
      ? null
      : (matchAt(number, text, end + space.length) ??
        (isStreet && word.length > 5 ? matchAt(spelled(), text, end + space.length) : null));
  if (!figures && !(capital && isStreet && strong.test(word))) return undefined;
  const start = capital ? streetStart(tokens, i, free, isStreet) : at;
  const lead = textBefore(text, start, 40);
  if (figures)
    return withNumber(text, start, end + space.length + figures[0].length, figures[0], isStreet, capital, word, lead);
  if (passing.test(lead)) return undefined;
  return resides.test(text.slice(Math.max(0, start - 24), start)) && !/^-/.test(text.slice(end))
    ? detailAt(start, end, 0.65, 'street-shape', 'context-word')
    : undefined;
}

function withNumber(
  text: string,
  start: number,
  end: number,
  figures: string,
  isStreet: boolean,
  capital: boolean,
  word: string,
  lead: string,
): Detail | undefined {
  const next = text.slice(end, end + 24);
  if (
    /^ ?(?:uur|jaar|euro|procent|keer|dagen|weken|maanden|minuten|kilometer|meter|km|punten|kinderen|mensen|mei|jan|feb|maart|april|juni|juli|aug|sep|okt|nov|dec)/i.test(
      next,
    )
  )
    return undefined;
  const postcodeNext = /^,? \(?(?:[1-9]\d{3} ?-?[A-Za-z]{2}\b|[1-9]\d{3} [A-Z])/.test(next);
  const year = /^(?:19|20)\d\d$/.test(figures);
  const home = /adres|woon|wonen|verblij|huisbezoek|verhuis|locatie|straat:/.test(lead);
  if (isStreet && capital) {
    const weak = !strong.test(word) && !postcodeNext && !home && !/(?:aan|op|in|bij) (?:de|het) ?$/.test(lead);
    if (year && !postcodeNext) return undefined;
    return weak && word.length < 6
      ? undefined
      : detailAt(start, end, weak ? 0.75 : 0.96, 'address-shape', ...(home ? ['context-word'] : []));
  }
  if (isStreet && strong.test(word))
    return home || postcodeNext || lived.test(lead)
      ? detailAt(start, end, 0.85, 'address-shape', 'context-word')
      : undefined;
  if (!capital || year) return undefined;
  if (postcodeNext) return detailAt(start, end, 0.9, 'address-shape', 'postcode-after');
  const cue =
    /(?:adres[a-z]*(?: [a-z0-9]+)?(?: \([a-z]+\))?[:,]?|woont (?:op|aan)(?: de| het)?|wonen (?:op|aan)(?: de| het)?|\baan de|\bop de|staat:|straat:)[ *\t]*(?:(?<=[:*\t ])(?:de|het) )?$/.test(
      lead,
    );
  return cue && /^[\s,.;)(]|^$/.test(next) && !/^(?:Groep|Klas|Afdeling|Kamer|Stap|Fase|Casus|Week)$/.test(word)
    ? detailAt(start, end, 0.75, 'context-word')
    : undefined;
}
