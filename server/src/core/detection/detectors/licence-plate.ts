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
const series = new Set(
  'LLNNNN NNNNLL NNLLNN LLNNLL LLLLNN NNLLLL NNLLLN NLLLNN LLNNNL LNNNLL LLLNNL LNNLLL NLLNNN NNNLLN NLLLNNN'.split(
    ' ',
  ),
);
const grouped = /[A-Za-z0-9]{1,3}([ -])[A-Za-z0-9]{2,3}\1[A-Za-z0-9]{1,3}(?![A-Za-z0-9-])/y;
const loose = /[A-Za-z0-9]{1,4}(?:[ -]?[A-Za-z0-9]{1,5}){0,2}(?![A-Za-z0-9-])/y;
const plateWord =
  /(?:kenteken[a-z]*|nummerplaat|nrplaat|\bplaat)(?: (?:van|voertuig|auto|is|was|met|nummer|nr\.?|voertuig|de|een|zijn|haar|[a-z]+))?[ :(\t"'‘“]*$/;
const vehicle =
  /\b(?:auto|bus|busje|taxi|scooter|brommer|bromfiets|motor|voertuig|bestelbus|aanhanger|caravan|camper|vrachtwagen|wagen|bolide|trekker|rolstoelbus|bakfiets|golf|polo|opel|volvo|kia|mini|bmw|audi|mercedes|toyota|peugeot|renault|citroen|citroën|fiat|ford|seat|skoda|tesla|suzuki|hyundai|mazda|nissan|dacia|volkswagen|vw|rijdt|reed|parkeer|instap|gestolen)/;
const notPlate =
  /(?:\b(?:type|formulier|model|artikel|serie|code|lokaal|kamer|zaal|gebouw|kluis|stoel|vlucht|route|versie|bijlage|lot|batch|onderdeel|bestelnr|nr)\w*|dossier|kenmerk|referentie|polis|(?:zaak|cli[eë]nt|patiënt|klant|lid|pas)(?:-?nummer|-?nr|code))\.?[ :(]*$/;
/** Without hyphens, capitals: "zijn Golf (RK482T)". Only right after a vehicle. */
const glued = /[A-Z0-9]{6}(?![A-Za-z0-9-])/y;
const spoken = once(() => new RegExp(`(?:${SPOKEN_SIGN_PATTERN}[ ,]+){3,10}${SPOKEN_SIGN_PATTERN}`, 'iy'));

export const licencePlate: Detector = {
  id: 'licence-plate',
  scope: 'passage',
  priority: 100,
  label: { nl: 'een kenteken', en: 'a licence plate' },
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
  mayMatch: ({ anyFlags, anyClasses }) => (anyFlags & HAS_DIGIT) !== 0 || (anyClasses & CODE_WORD) !== 0,
  find(prose) {
    const { text } = prose;
    const tokens = tokensOf(prose);
    const isLabelled = (tokens.anyClasses & CODE_WORD) !== 0 && /kenteken|plaat/i.test(text);
    const plates: Detail[] = [];
    let free = 0;
    for (let i = 0; i < tokens.count; i++) {
      const at = tokens.starts[i] ?? 0;
      if (at < free) continue;
      const found =
        (isLabelled && isSpokenSign(tokens, i) ? dictated(text, at) : undefined) ??
        (mayBegin(tokens, i, isLabelled) ? judge(text, at, isLabelled) : undefined);
      if (!found) continue;
      plates.push(found);
      free = found.end;
    }
    return plates;
  },
};

const SPACE = 32;
const HYPHEN = 45;
/** How far from its beginning a plate has a digit at the latest. */
const REACH = 10;

/** Does word `i` look like the beginning of a plate, with a digit near enough? */
function mayBegin({ text, starts, ends, flags }: Tokens, i: number, isLabelled: boolean): boolean {
  const at = starts[i] ?? 0;
  const end = ends[i] ?? 0;
  if (end - at > 7 || (at > 0 && text.charCodeAt(at - 1) === HYPHEN)) return false;
  const next = text.charCodeAt(end);
  const grouped = end - at < 4 && (next === SPACE || next === HYPHEN);
  if (((flags[i] ?? 0) & (HAS_DIGIT | CAPITAL)) === 0) return grouped && isDigitAt(text, end + 1);
  // Without a word for it a plate is in groups, or six signs without a small letter.
  const whole = end - at > 5 && /[A-Z0-9]/.test(text.charAt(at + 1));
  return (isLabelled || grouped || whole) && hasDigit(text, at, at + REACH);
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigitAt(text, i)) return true;
  return false;
}

/** `isLabelled`: a word for a plate stands somewhere in the text. */
function judge(text: string, at: number, isLabelled: boolean): Detail | undefined {
  const label = isLabelled && plateWord.test(textBefore(text, at, 50));
  const match = matchAt(grouped, text, at);
  if (match && known(match[0])) {
    const near =
      label || vehicle.test(textBefore(text, at, 80)) || vehicle.test(textAfter(text, at + match[0].length, 40));
    if (!label && notPlate.test(textBefore(text, at))) return undefined;
    if (match[1] === ' ' && !near) return undefined;
    if (!near && (/[a-z]/.test(match[0]) || vowels.test(match[0]))) return undefined;
    return detailAt(at, at + match[0].length, near ? 0.97 : 0.8, 'plate-series', ...(near ? ['context-word'] : []));
  }
  const named = label || (isLabelled && /kenteken|nummerplaat/.test(columnHeader(text, at)));
  if (!named) return bare(text, at) ?? foreign(text, at);
  const other = matchAt(loose, text, at)?.[0].replace(/ [a-z]+$/, '');
  if (!other || !/\d/.test(other) || !/[A-Za-z]/.test(other) || other.replace(/[^A-Za-z0-9]/g, '').length < 5)
    return undefined;
  return detailAt(at, at + other.length, 0.85, 'context-word');
}

function bare(text: string, at: number): Detail | undefined {
  const match = matchAt(glued, text, at);
  if (!match || !known(match[0]) || vowels.test(match[0]) || !vehicle.test(textBefore(text, at, 30))) return undefined;
  return notPlate.test(textBefore(text, at)) ? undefined : detailAt(at, at + 6, 0.85, 'plate-series', 'context-word');
}

/** "negenendertig streepje Z Z L streepje zes", after the word for it. */
function dictated(text: string, at: number): Detail | undefined {
  const found = plateWord.test(textBefore(text, at, 50))
    ? matchAt(spoken(), text, at)?.[0].replace(/[ ,]+punt$/, '')
    : undefined;
  const whole =
    found !== undefined && /(?:^|[ ,])[a-z](?:[ ,]|$)/i.test(found) && new RegExp(NUMBER_WORD_PATTERN).test(found);
  return whole ? detailAt(at, at + found.length, 0.8, 'spoken', 'context-word') : undefined;
}

/** "KR-8842M", "CB 4471 AX": another country's plate beside a vehicle. */
const close =
  /\b(?:auto|bus|busje|bestelbus|taxi|wagen|voertuig|camper|vrachtwagen|scooter|brommer|motor)\b[^.]{0,24}$/;
const foreignShape = /[A-Z]{1,3}[- ]\d{2,5}[A-Z]{0,3}(?:[- ][A-Z]{1,2})?(?![A-Za-z0-9-])/y;

function foreign(text: string, at: number): Detail | undefined {
  const match = matchAt(foreignShape, text, at);
  if (!match || match[0].length < 7 || !/[A-Z]$/.test(match[0])) return undefined;
  return close.test(textBefore(text, at, 50)) ? detailAt(at, at + match[0].length, 0.75, 'context-word') : undefined;
}

const vowels = /[AEIOUYQ]/i;
const known = (plate: string): boolean =>
  series.has(
    plate
      .replace(/[ -]/g, '')
      .replace(/[A-Za-z]/g, 'L')
      .replace(/\d/g, 'N'),
  );
