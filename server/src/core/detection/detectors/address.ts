/**
 * Finds addresses: a street with a number ("Meidoornlaan 18"), a street alone where somebody lives ("woont in de
 * Zilverstraat"), a PO box.
 */
import { matches } from '../../text/matches.ts';
import type { Detector } from '../detector.ts';
import { contextWord } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { textBefore, detailAt, matchAt } from '../tokens/text-context.ts';
import { overlaps } from '../../text/span.ts';
import { wordSet } from '../tokens/word-set.ts';
import { CAPITAL, HAS_DIGIT, NUMBER, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import {
  confidenceOf,
  dwellsBefore,
  isBeforeTown,
  numberInDigits,
  numberInWords,
  passesBefore,
  residesBefore,
} from './address-forms.ts';
import { isNoStreet, isStreetName, lowerCaseStart, strongEnding, streetStart } from './street-name.ts';
import { isDutch } from '../names/scoring/lexicon-flags.ts';
import { englishStreet, frenchStreet, poBox, sideOfStreet, streetWordFirst } from './street-patterns.ts';
import { STREET_WORD } from '../tokens/token-classes.ts';

const firstWords = wordSet('Laan Plein Weg Singel Kade Dijk Hof Steenweg Baan Park Rij Gracht');

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
  triggers: { shapes: HAS_DIGIT, classes: STREET_WORD },
  find(passage) {
    const { text } = passage;
    const tokens = tokensOf(passage);
    const addresses: Detail[] = [];
    let freeFrom = 0;
    for (let i = 0; i < tokens.count; i++) {
      const at = tokens.startOf(i);
      if (at < freeFrom || !mayBeStreet(tokens, i)) continue;
      const isCapital = tokens.isCapital(i);
      const end = tokens.endOf(i);
      if ((!isCapital || text.charCodeAt(end) !== CODE_SPACE) && !isStreetName(text.slice(at, end))) continue;
      const streetWord = isCapital && firstWords.has(tokens.hashOf(i)) ? matchAt(streetWordFirst, text, at) : null;
      const found = streetWord
        ? detailAt(at, at + streetWord[0].length, 0.95, 'address-shape')
        : addressAt(tokens, i, freeFrom);
      if (!found) continue;
      addresses.push(found);
      freeFrom = found.end;
    }
    if ((tokens.anyClasses & STREET_WORD) !== 0 && (tokens.anyFlags & HAS_DIGIT) !== 0) {
      for (const pattern of [poBox, frenchStreet, englishStreet]) {
        for (const match of matches(pattern, text))
          addresses.push(detailAt(match.index, match.index + match[0].length, 0.95, 'address-shape'));
      }
    }
    if ((tokens.anyFlags & HAS_DIGIT) !== 0 && /[NZOW]Z \d/.test(text)) {
      for (const match of matches(sideOfStreet, text)) {
        const found = detailAt(match.index, match.index + match[0].length, 0.9, 'address-shape');
        if (!addresses.some((other) => overlaps(other, found))) addresses.push(found);
      }
    }
    return addresses;
  },
};

/**
 * May word `i` be the last word of a street? A street has a capital or a number after it; a word without the ending of
 * a street must have both.
 */
function mayBeStreet(tokens: Tokens, i: number): boolean {
  const flag = tokens.flags[i] ?? 0;
  const isCapital = (flag & CAPITAL) !== 0;
  // Not past the end of the arrays: reading there is slow.
  const next = i + 1 < tokens.count ? i + 1 : i;
  const hasNumber = tokens.isNumber(next);
  if ((flag & NUMBER) !== 0 || (!isCapital && !hasNumber) || tokens.lengthOf(i) < 3) return false;
  if (tokens.has(i, STREET_WORD)) return true;
  const nextStart = tokens.startOf(next);
  return (
    isCapital &&
    tokens.text.charCodeAt(nextStart - 1) === CODE_SPACE &&
    (hasNumber || tokens.text.charCodeAt(nextStart) === CODE_N)
  );
}

/**
 * The address whose street ends with word `i`; undefined when there is none. `freeFrom`: where the last address ended.
 */
function addressAt(tokens: Tokens, i: number, freeFrom: number): Detail | undefined {
  const { text } = tokens;
  const at = tokens.startOf(i);
  let end = tokens.endOf(i);
  const word = text.slice(at, end);
  const isCapital = tokens.isCapital(i);
  const endsLikeStreet = tokens.has(i, STREET_WORD) && isStreetName(word);
  // "Kerkstr. 7a", "Soestdijkseweg Zuid 191", "Steenweg op Gierle 128"
  if (text.charAt(end) === '.' && /str$/.test(word)) end++;
  const direction = endsLikeStreet
    ? /^ (?:Noord|Zuid|Oost|West|NZ|ZZ|WZ|OZ|op [A-Z][a-zà-ÿ]+)(?= \d)/.exec(text.slice(end, end + 30))
    : null;
  if (direction) end += direction[0].length;
  const gap = /^ {1,2}(?:nr\.? |nummer )?/.exec(text.slice(end, end + 12))?.[0] ?? '';
  const number =
    gap === ''
      ? null
      : (matchAt(numberInDigits, text, end + gap.length) ??
        (endsLikeStreet && word.length > 5 ? matchAt(numberInWords(), text, end + gap.length) : null));
  if (!number && !(isCapital && endsLikeStreet)) return undefined;
  const start = isCapital ? streetStart(tokens, i, freeFrom, endsLikeStreet) : lowerCaseStart(text, at);
  if (
    !number &&
    !strongEnding.test(word) &&
    ((isDutch(word) && !isBeforeTown(text.slice(end, end + 30))) || !dwellsBefore.test(textBefore(text, start, 60)))
  )
    return undefined;
  const after = text.slice(
    end + gap.length + (number?.[0].length ?? 0),
    end + gap.length + (number?.[0].length ?? 0) + 30,
  );
  // "Oude Dijk 30", "Kade 2 Appingedam"
  const isStreet =
    endsLikeStreet && (!isNoStreet(word) || /(?:[a-z]|\d)e[ -]$/.test(text.slice(start, at)) || isBeforeTown(after));
  if (!number) return isStreet ? withoutNumber(text, start, end) : undefined;
  const confidence = confidenceOf({
    before: textBefore(text, start, 40),
    street: { word, isStreet, isCapital, hasWordBefore: start < at },
    number: number[0],
    after,
  });
  return confidence && detailAt(start, end + gap.length + number[0].length, ...confidence);
}

/** A street without a number is an address where somebody lives. */
function withoutNumber(text: string, start: number, end: number): Detail | undefined {
  const after = text.slice(end, end + 30);
  const isInList =
    /, $/.test(text.slice(Math.max(0, start - 2), start)) && /^, [A-Z]/.test(after) && !isBeforeTown(after);
  // "aan het Drechtkade College"
  const isPartOfName = /^ [A-ZÀ-Þ][a-zà-ÿ]/.test(after) && !isBeforeTown(after);
  if (
    isInList ||
    isPartOfName ||
    /^-|^ \((?:1[5-9]|20)\d\d/.test(after) ||
    passesBefore.test(textBefore(text, start, 40))
  )
    return undefined;
  return residesBefore.test(text.slice(Math.max(0, start - 24), start))
    ? detailAt(start, end, 0.65, 'street-shape', 'context-word')
    : undefined;
}
