/**
 * Finds citizen service numbers (BSN): nine digits with a label, even when mistyped; nine digits without a label only
 * when they pass the eleven-test.
 */
import { isBsn } from './checksums.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut, checksumOk, checksumFailed } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { SPOKEN_DIGIT_PATTERN } from '../tokens/number-words.ts';
import {
  textBefore,
  columnHeader,
  detailAt,
  digitCountAt,
  digitFollows,
  matchAt,
  onlyDigits,
} from '../tokens/text-context.ts';
import { HAS_DIGIT, tokensOf } from '../tokens/tokenize.ts';
import { digitTokens, dictationStarts, SHORTEST_DICTATION } from '../tokens/number-tokens.ts';

const BSN_DIGITS = 9;
const nineDigits = /\d(?:[ .\u00a0-]?\d){8}(?![\d])(?![.,-]\d)/y;
/** A label for the number. Some words may stand between: "BSN van moeder op het formulier (…)". */
const labelWords = 'bsn|burgerservi[cs]|sofi|onderwijsnummer|\\bpgn\\b|persoonsnummer|zorgpas';
const label = new RegExp(labelWords);
/** The last label in a text. */
const lastLabel = new RegExp(`(?:${labelWords})(?![\\s\\S]*(?:bsn|burgerservi[cs]|sofi))`);
/**
 * Text before the number of a thing. Such a number is no BSN, even when it passes the eleven-test by chance, as one in
 * eleven does.
 */
const thingBefore =
  /(?:artikel|art\.|lot|batch|factuur|bon|serie|order|bestel|type|isbn|ean|barcode|zending|track|polis|klant|dossier|zaak|relatie|patiënt|client|cliënt|leerling|student|kenmerk|kvk|rekening|incasso|referentie|btw|product|code|versie|tel|telefoon|mobiel|doi|pmid)\w*\.?(?: ?nr\.?| nummer)?[ :(]*$/;
const dictated = new RegExp(`(?:${SPOKEN_DIGIT_PATTERN}[ ,-]+){8}${SPOKEN_DIGIT_PATTERN}(?![a-zë])`, 'iy');
/** A letter O typed for a zero. */
const withLetterO = /[O\d](?:[ .-]?[O\d]){8}\b/iy;

export const bsn: Detector = {
  id: 'bsn',
  scope: 'passage',
  priority: 120,
  triggers: { shapes: HAS_DIGIT, dictated: SHORTEST_DICTATION },
  label: { nl: 'een burgerservicenummer (BSN)', en: 'a citizen service number (BSN)' },
  dutchNoun: 'het nummer',
  title: { nl: 'Burgerservicenummer', en: 'Citizen service number' },
  why: {
    nl: 'Een BSN wijst precies één mens aan en mag buiten de zorg en de overheid niet eens gebruikt worden. Ook een BSN met een tikfout is nog herkenbaar.',
    en: 'A BSN points to exactly one person and may not even be used outside care and government. A mistyped one still identifies.',
  },
  evidence: {
    'context-word': contextWord,
    spoken: writtenOut,
    'checksum-ok': checksumOk,
    'checksum-failed': checksumFailed,
  },
  replacement: () => '[burgerservicenummer]',
  concern: 'identifier',
  examples: [
    { name: 'passes the eleven-test', text: 'In de map stond 111222333 op een briefje.\n', findings: ['111222333'] },
    { name: 'named as such, with dots and a typo', text: 'BSN: 1112.22.334\n', findings: ['1112.22.334'] },
    { name: 'near-miss: fails the test and nothing names it', text: 'Het getal 111222334 zegt niets.\n', findings: [] },
    { name: 'near-miss: an article number', text: 'Rollator, artikelnr. 111222333.\n', findings: [] },
  ],
  find(passage) {
    const { text } = passage;
    const tokens = tokensOf(passage);
    const found: Detail[] = [];
    for (const i of digitTokens(passage)) {
      const detail = tokens.isNumber(i) ? bsnAt(text, tokens.startOf(i)) : undefined;
      if (detail) found.push(detail);
    }
    for (const at of dictationStarts(tokens, BSN_DIGITS)) {
      const match = hasLabelBefore(text, at) ? matchAt(dictated, text, at) : null;
      if (match) found.push(detailAt(at, at + match[0].length, 0.85, 'context-word', 'spoken'));
    }
    for (const i of digitTokens(passage)) {
      const at = tokens.startOf(i);
      const match = /[Oo]/.test(text.charAt(at)) ? matchAt(withLetterO, text, at) : null;
      if (match && hasLabelBefore(text, at))
        found.push(detailAt(at, at + match[0].length, 0.85, 'context-word', 'checksum-failed'));
    }
    return found;
  },
};

/** The BSN at offset `at`; undefined when the digits are none. */
function bsnAt(text: string, at: number): Detail | undefined {
  const digits = digitCountAt(text, at);
  if (digits < BSN_DIGITS && !digitFollows(text, at + digits)) return undefined;
  const match = matchAt(nineDigits, text, at);
  if (!match) return undefined;
  if (/[\d.,/-]/.test(text.charAt(at - 1)) && /\d[.,/-]$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  // "+48 601 774 218", "00316 27 …": a telephone number abroad.
  if (/\+\d{0,3}[ -]?$/.test(text.slice(Math.max(0, at - 5), at)) || /^00[1-9]/.test(match[0])) return undefined;
  const digitsOnly = onlyDigits(match[0]);
  const isValid = isBsn(digitsOnly);
  const hasLabel = hasLabelBefore(text, at);
  if (!hasLabel) {
    // A number alone: only unbroken or in the BSN's usual groups, valid, and not the number of a thing or a phone
    // number.
    if (
      !isValid ||
      digitsOnly.startsWith('0') ||
      thingBefore.test(textBefore(text, at)) ||
      /^\d{2} |^\d{3}-/.test(match[0])
    )
      return undefined;
    if (match[0].length > 9 && !/^\d{4}[. ]\d{2}[. ]\d{3}$|^\d{3}[. ]\d{3}[. ]\d{3}$/.test(match[0])) return undefined;
    if (/[€$£]\s?$/.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  }
  const end = at + match[0].length;
  return detailAt(
    at,
    end,
    hasLabel ? 0.97 : 0.75,
    ...(hasLabel ? ['context-word'] : []),
    isValid ? 'checksum-ok' : 'checksum-failed',
  );
}

/** Does a label stand before offset `at`, or above it in a table, without a word for a thing in between? */
const hasLabelBefore = (text: string, at: number): boolean => {
  const context = textBefore(text, at, 70);
  const labelStart = context.search(lastLabel);
  if (labelStart >= 0) return !thingBefore.test(context.slice(labelStart + 3));
  return label.test(columnHeader(text, at));
};
