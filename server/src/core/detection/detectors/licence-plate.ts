/** Finds licence plates: of a Dutch or Belgian series, and of any shape after a label or beside a vehicle. */
import { once } from '../../incremental/memo.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { textAfter, textBefore, columnHeader, detailAt, isDigitAt, matchAt } from '../tokens/text-context.ts';
import { NUMBER_WORD_PATTERN, SPOKEN_SIGN_PATTERN } from '../tokens/number-words.ts';
import { HAS_DIGIT, CAPITAL, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { CODE_WORD } from '../tokens/token-classes.ts';
import { isSpokenSign } from '../tokens/number-tokens.ts';

/**
 * The fourteen Dutch series (RDW "sidecodes") by their pattern of letters (L) and digits (N), and the Belgian one.
 * Series since 1978 hold no vowels, so "AB-12-CD" is a form, not a plate.
 */
const plateSeries = new Set(
  'LLNNNN NNNNLL NNLLNN LLNNLL LLLLNN NNLLLL NNLLLN NLLLNN LLNNNL LNNNLL LLLNNL LNNLLL NLLNNN NNNLLN NLLLNNN'.split(
    ' ',
  ),
);
const inGroups = /[A-Za-z0-9]{1,3}([ -])[A-Za-z0-9]{2,3}\1[A-Za-z0-9]{1,3}(?![A-Za-z0-9-])/y;
const anyGroups = /[A-Za-z0-9]{1,4}(?:[ -]?[A-Za-z0-9]{1,5}){0,2}(?![A-Za-z0-9-])/y;
/** A word for a plate, before the plate. */
const labelBefore =
  /(?:kenteken[a-z]*|nummerplaat|nrplaat|\bplaat)(?: (?:van|voertuig|auto|is|was|met|nummer|nr\.?|voertuig|de|een|zijn|haar|[a-z]+))?[ :(\t"'‘“]*$/;
/** A vehicle, or what is done with one: "gestolen". */
const vehicleWord =
  /\b(?:auto|bus|busje|taxi|scooter|brommer|bromfiets|motor|voertuig|bestelbus|aanhanger|caravan|camper|vrachtwagen|wagen|bolide|trekker|rolstoelbus|bakfiets|golf|polo|opel|volvo|kia|mini|bmw|audi|mercedes|toyota|peugeot|renault|citroen|citroën|fiat|ford|seat|skoda|tesla|suzuki|hyundai|mazda|nissan|dacia|volkswagen|vw|rijdt|reed|parkeer|instap|gestolen)/;
/** Text before a code that is no plate: "type TX-200-B". */
const otherCodeBefore =
  /(?:\b(?:type|formulier|model|artikel|serie|code|lokaal|kamer|zaal|gebouw|kluis|stoel|vlucht|route|versie|bijlage|lot|batch|onderdeel|bestelnr|nr)\w*|dossier|kenmerk|referentie|polis|(?:zaak|cli[eë]nt|patiënt|klant|lid|pas)(?:-?nummer|-?nr|code))\.?[ :(]*$/;
/** A plate in capitals without hyphens, which counts only right after a vehicle: "zijn Golf (RK482T)". */
const withoutHyphens = /[A-Z0-9]{6}(?![A-Za-z0-9-])/y;
const dictatedPlate = once(() => new RegExp(`(?:${SPOKEN_SIGN_PATTERN}[ ,]+){3,10}${SPOKEN_SIGN_PATTERN}`, 'iy'));

export const licencePlate: Detector = {
  id: 'licence-plate',
  scope: 'passage',
  priority: 100,
  label: { nl: 'een kenteken', en: 'a licence plate' },
  dutchNoun: 'het kenteken',
  title: { nl: 'Kenteken', en: 'Licence plate' },
  why: {
    nl: 'Een kenteken staat op naam en valt op straat te herkennen. Schrijf "een auto".',
    en: 'A plate is registered to a person and can be seen in the street. Write "a car".',
  },
  evidence: {
    'plate-series': { nl: 'het ziet eruit als een kenteken', en: 'it looks like a licence plate' },
    'context-word': contextWord,
    spoken: writtenOut,
  },
  replacement: () => '[kenteken]',
  concern: 'identifier',
  examples: [
    { name: 'a current series', text: 'Hij rijdt in een rode wagen (KZ-618-R).\n', findings: ['KZ-618-R'] },
    { name: 'Belgian', text: 'De nummerplaat 1-VRK-604 is bekend.\n', findings: ['1-VRK-604'] },
    { name: 'near-miss: a form with vowels', text: 'Vul formulier AB-12-CD in.\n', findings: [] },
    { name: 'near-miss: a type number', text: 'Bandenlichter, type TX-200-B.\n', findings: [] },
  ],
  triggers: { shapes: HAS_DIGIT, classes: CODE_WORD },
  find(passage) {
    const { text } = passage;
    const tokens = tokensOf(passage);
    const isLabelled = (tokens.anyClasses & CODE_WORD) !== 0 && /kenteken|plaat/i.test(text);
    const plates: Detail[] = [];
    let freeFrom = 0;
    for (let i = 0; i < tokens.count; i++) {
      const at = tokens.startOf(i);
      if (at < freeFrom) continue;
      const found =
        (isLabelled && isSpokenSign(tokens, i) ? dictatedPlateAt(text, at) : undefined) ??
        (mayBegin(tokens, i, isLabelled) ? plateAt(text, at, isLabelled) : undefined);
      if (!found) continue;
      plates.push(found);
      freeFrom = found.end;
    }
    return plates;
  },
};

const CODE_SPACE = 32;
const CODE_HYPHEN = 45;
/** A plate has a digit within this many UTF-16 units of its beginning. */
const DIGIT_WITHIN = 10;

/** May a plate begin with word `i`, by its shape and a digit near enough? */
function mayBegin(tokens: Tokens, i: number, isLabelled: boolean): boolean {
  const at = tokens.startOf(i);
  const end = tokens.endOf(i);
  if (end - at > 7 || (at > 0 && tokens.text.charCodeAt(at - 1) === CODE_HYPHEN)) return false;
  const next = tokens.text.charCodeAt(end);
  const isShortGroup = end - at < 4 && (next === CODE_SPACE || next === CODE_HYPHEN);
  if (((tokens.flags[i] ?? 0) & (HAS_DIGIT | CAPITAL)) === 0) return isShortGroup && isDigitAt(tokens.text, end + 1);
  // Without a word for a plate, a plate is in groups, or six signs without a small letter.
  const isWhole = end - at > 5 && /[A-Z0-9]/.test(tokens.text.charAt(at + 1));
  return (isLabelled || isShortGroup || isWhole) && hasDigit(tokens.text, at, at + DIGIT_WITHIN);
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigitAt(text, i)) return true;
  return false;
}

/**
 * The plate at offset `at`; undefined when there is none. `isLabelled`: a word for a plate stands somewhere in the
 * text.
 */
function plateAt(text: string, at: number, isLabelled: boolean): Detail | undefined {
  const hasLabel = isLabelled && labelBefore.test(textBefore(text, at, 50));
  const match = matchAt(inGroups, text, at);
  if (match && isInSeries(match[0])) {
    const hasVehicle =
      hasLabel ||
      vehicleWord.test(textBefore(text, at, 80)) ||
      vehicleWord.test(textAfter(text, at + match[0].length, 40));
    if (!hasLabel && otherCodeBefore.test(textBefore(text, at))) return undefined;
    // "die 71 is en": words, with a vehicle somewhere near.
    if (match[1] === ' ' && (!hasVehicle || (!hasLabel && isWords.test(match[0])))) return undefined;
    if (!hasVehicle && (/[a-z]/.test(match[0]) || vowels.test(match[0]))) return undefined;
    return detailAt(
      at,
      at + match[0].length,
      hasVehicle ? 0.97 : 0.8,
      'plate-series',
      ...(hasVehicle ? ['context-word'] : []),
    );
  }
  const isNamed = hasLabel || (isLabelled && /kenteken|nummerplaat/.test(columnHeader(text, at)));
  if (!isNamed) return plateWithoutHyphens(text, at) ?? foreignPlate(text, at);
  const code = matchAt(anyGroups, text, at)?.[0].replace(/ [a-z]+$/, '');
  if (!code || !/\d/.test(code) || !/[A-Za-z]/.test(code) || code.replace(/[^A-Za-z0-9]/g, '').length < 5)
    return undefined;
  return detailAt(at, at + code.length, 0.85, 'context-word');
}

function plateWithoutHyphens(text: string, at: number): Detail | undefined {
  const match = matchAt(withoutHyphens, text, at);
  if (!match || !isInSeries(match[0]) || vowels.test(match[0]) || !vehicleWord.test(textBefore(text, at, 30)))
    return undefined;
  return otherCodeBefore.test(textBefore(text, at))
    ? undefined
    : detailAt(at, at + 6, 0.85, 'plate-series', 'context-word');
}

/** "negenendertig streepje Z Z L streepje zes": the dictated plate at offset `at`, after a word for it. */
function dictatedPlateAt(text: string, at: number): Detail | undefined {
  const found = labelBefore.test(textBefore(text, at, 50))
    ? matchAt(dictatedPlate(), text, at)?.[0].replace(/[ ,]+punt$/, '')
    : undefined;
  const isWhole =
    found !== undefined && /(?:^|[ ,])[a-z](?:[ ,]|$)/i.test(found) && new RegExp(NUMBER_WORD_PATTERN).test(found);
  return isWhole ? detailAt(at, at + found.length, 0.8, 'spoken', 'context-word') : undefined;
}

/** A vehicle right before the plate of another country: "KR-8842M", "CB 4471 AX". */
const vehicleBefore =
  /\b(?:auto|bus|busje|bestelbus|taxi|wagen|voertuig|camper|vrachtwagen|scooter|brommer|motor)\b[^.]{0,24}$/;
const foreignShape = /[A-Z]{1,3}[- ]\d{2,5}[A-Z]{0,3}(?:[- ][A-Z]{1,2})?(?![A-Za-z0-9-])/y;

function foreignPlate(text: string, at: number): Detail | undefined {
  const match = matchAt(foreignShape, text, at);
  if (!match || match[0].length < 7 || !/[A-Z]$/.test(match[0])) return undefined;
  return vehicleBefore.test(textBefore(text, at, 50))
    ? detailAt(at, at + match[0].length, 0.75, 'context-word')
    : undefined;
}

const vowels = /[AEIOUYQ]/i;
const isWords = /^\d+(?: (?=[^aeiou ]*[aeiou])[a-z]+)+$/;
/** Has the code the letters and digits of a Dutch or Belgian series? */
const isInSeries = (plate: string): boolean =>
  plateSeries.has(
    plate
      .replace(/[ -]/g, '')
      .replace(/[A-Za-z]/g, 'L')
      .replace(/\d/g, 'N'),
  );
