/**
 * Finds telephone numbers: Dutch, Belgian and foreign, in digits or dictated. Public numbers (112, 0800, 0900) are left
 * alone.
 */
import { once } from '../../incremental/memo.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { NUMBER_WORD_PATTERN } from '../tokens/number-words.ts';
import { textBefore, detailAt, matchAt, onlyDigits } from '../tokens/text-context.ts';
import { HAS_DIGIT, tokensOf } from '../tokens/tokenize.ts';
import { dictationStarts, digitTokens, SHORTEST_DICTATION } from '../tokens/number-tokens.ts';

const separator = '(?:[ \\u00a0]{0,2}[-–—‑./][ \\u00a0]{0,2}|[ \\u00a0]{1,2})?';
const internationalNumber = new RegExp(
  `(?:\\+|00)[1-9]\\d{0,2}${separator}(?:\\(0\\)${separator})?\\d(?:${separator}\\d){6,11}`,
  'y',
);
const dutchWithCountryCode = new RegExp(
  `(?:\\+|00)31${separator}(?:\\(0\\)${separator})?[1-9](?:${separator}\\d){8}`,
  'y',
);
const nationalNumber = new RegExp(`\\(?0[1-9]\\d{0,2}\\)?${separator}\\d(?:${separator}\\d){5,8}`, 'y');
/** Single digits with spaces, which count only after a label. */
const spacedDigits = /[0o]6?(?: ?\d){8,9}/y;
const dictated = once(
  () =>
    new RegExp(
      `nul (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:[ ,/]+(?:${NUMBER_WORD_PATTERN})){3,9}(?![a-zë])`,
      'iy',
    ),
);
/** A letter O typed for the first zero. */
const withLetterO = /o6[ -]?\d(?:[ -]?\d){7}\b/iy;
/** Text before the number of a thing, which may look like a telephone number. */
const otherNumberBefore =
  /(?:isbn|ean|barcode|serie|order|bestel|factuur|artikel|polis|klant|dossier|zaak|kenmerk|parket|bsn|rekening|doi|relatie|v-nummer|iban)[a-z]*\.?(?: ?nr\.?| nummer)?[ :(]*$/;
/** Words for telephoning before a number. */
const labelBefore = /tel|bel|mob|gsm|nummer|\bnr|bereik|app|sms|contact|fax/;

export const phone: Detector = {
  id: 'phone',
  scope: 'passage',
  priority: 80,
  triggers: { shapes: HAS_DIGIT, dictated: SHORTEST_DICTATION },
  label: { nl: 'een telefoonnummer', en: 'a telephone number' },
  dutchNoun: 'het nummer',
  title: { nl: 'Telefoonnummer', en: 'Telephone number' },
  why: {
    nl: 'Met een telefoonnummer is iemand direct te vinden en te bellen. Openbare nummers (112, 0800, 0900, 14 0xx) zijn geen probleem.',
    en: 'A telephone number leads straight to a person. Public numbers (112, 0800, 0900, 14 0xx) are no problem.',
  },
  evidence: {
    'phone-shape': { nl: 'het ziet eruit als een telefoonnummer', en: 'it looks like a phone number' },
    'context-word': contextWord,
    spoken: writtenOut,
  },
  replacement: () => '[telefoonnummer]',
  concern: 'identifier',
  examples: [
    { name: 'mobile, spaced dash', text: 'Bel 06 - 12 34 56 78 na zessen.\n', findings: ['06 - 12 34 56 78'] },
    { name: 'country code and (0)', text: 'Bereikbaar op +31 (0)6 12345678.\n', findings: ['+31 (0)6 12345678'] },
    { name: 'area code in brackets', text: 'Thuis: (010) 123 45 67.\n', findings: ['(010) 123 45 67'] },
    { name: 'near-miss: public numbers', text: 'Bel 112, 0800-2000 of 0900-8844.\n', findings: [] },
    { name: 'near-miss: a time range and a date', text: 'Open 09.00-17.30 op 02-05-2024.\n', findings: [] },
  ],
  at: ({ text }, tokens, i) => (tokens.isNumber(i) ? phoneAt(text, tokens.startOf(i)) : undefined),
  find(passage) {
    const { text } = passage;
    const numbers: Detail[] = [];
    const tokens = tokensOf(passage);
    for (const i of digitTokens(passage)) {
      if (tokens.isNumber(i)) continue;
      const at = tokens.startOf(i);
      const match = matchAt(withLetterO, text, at);
      if (match) numbers.push(detailAt(at, at + match[0].length, 0.85, 'phone-shape'));
    }
    for (const at of dictationStarts(tokens, SHORTEST_DICTATION)) {
      const match = labelBefore.test(textBefore(text, at, 80)) ? matchAt(dictated(), text, at) : null;
      if (match) numbers.push(detailAt(at, at + match[0].length, 0.8, 'spoken', 'context-word'));
    }
    return numbers;
  },
};

/** The telephone number whose first digits start at offset `start`; undefined when there is none. */
function phoneAt(text: string, start: number): Detail | undefined {
  const prefix = text.charAt(start - 1);
  const first = text.charAt(start);
  if (prefix !== '+' && first !== '0') return undefined;
  if (/[\d.,/]/.test(prefix) && /\d/.test(text.charAt(start - 2))) return undefined;
  if (otherNumberBefore.test(textBefore(text, start))) return undefined;
  if (prefix === '+')
    return detailUnlessOther(
      text,
      start - 1,
      matchAt(dutchWithCountryCode, text, start - 1) ?? matchAt(internationalNumber, text, start - 1),
    );
  if (text.charAt(start + 1) === '0') {
    return detailUnlessOther(
      text,
      start,
      matchAt(dutchWithCountryCode, text, start) ?? matchAt(internationalNumber, text, start),
    );
  }
  if (/^0[89]0[06]/.test(text.slice(start, start + 4))) return undefined;
  const at =
    prefix === '(' && text.charAt(start + 2) !== '' && /^0\d{1,3}\)/.test(text.slice(start, start + 5))
      ? start - 1
      : start;
  const match =
    firstNumber(text, at, matchAt(nationalNumber, text, at)) ??
    (labelBefore.test(textBefore(text, start)) ? matchAt(spacedDigits, text, start) : null);
  return detailUnlessOther(text, at, match);
}

/**
 * The first number in a match: "070-1234567" in "070-1234567 / 0612345678". A Dutch number has ten digits, a Belgian
 * landline nine; null when the digits are too few or too many.
 */
function firstNumber(text: string, at: number, match: RegExpExecArray | null): { 0: string } | null {
  if (!match) return null;
  const value = match[0];
  const digits = onlyDigits(value).length;
  if (digits === 9) return /[ ./]/.test(value) || labelBefore.test(textBefore(text, at)) ? match : null;
  if (digits < 10) return null;
  let end = 0;
  for (let seen = 0; seen < 10; end++) if (/\d/.test(value.charAt(end))) seen++;
  // A digit too many still leads to a person when it is called a number.
  if (digits === 11 && labelBefore.test(textBefore(text, at))) return match;
  return digits === 10 || /^ ?[/,] ?/.test(value.slice(end)) ? { 0: value.slice(0, end) } : null;
}

/** The match as a detail, unless the text goes on with it or it is a date or a time. */
function detailUnlessOther(text: string, at: number, match: { 0: string } | null): Detail | undefined {
  if (!match) return undefined;
  const value = match[0];
  const next = text.slice(at + value.length, at + value.length + 2);
  if (/^\d|^[.,-]\d|^[A-Za-z]/.test(next)) return undefined;
  if (/^\(?0\d[-.]\d{2}[-.]\d{4}/.test(value) || /^0\d\.\d{2}[-–]\d/.test(value)) return undefined;
  const hasLabel = labelBefore.test(textBefore(text, at));
  return detailAt(at, at + value.length, hasLabel ? 0.97 : 0.9, 'phone-shape', ...(hasLabel ? ['context-word'] : []));
}
