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
import { tokensOf } from '../tokens/tokenize.ts';
import { digitTokens, mayHoldNumber, isNumber, dictationStarts } from '../tokens/number-tokens.ts';

const nine = /\d(?:[ .\u00a0-]?\d){8}(?![\d])(?![.,-]\d)/y;
/** A label that names the number. The label may stand some words before it: "BSN van moeder op het formulier (…)". */
const named = /bsn|burgerservi[cs]|sofi|onderwijsnummer|\bpgn\b|persoonsnummer|zorgpas/;
/** Numbers of things: even when they pass the test by chance (one in eleven does). */
const thing =
  /(?:artikel|art\.|lot|batch|factuur|bon|serie|order|bestel|type|isbn|ean|barcode|zending|track|polis|klant|dossier|zaak|relatie|patiënt|client|cliënt|leerling|student|kenmerk|kvk|rekening|incasso|referentie|btw|product|code|versie|tel|telefoon|mobiel|doi|pmid)\w*\.?(?: ?nr\.?| nummer)?[ :(]*$/;
const spoken = new RegExp(`(?:${SPOKEN_DIGIT_PATTERN}[ ,-]+){8}${SPOKEN_DIGIT_PATTERN}(?![a-zë])`, 'iy');
/** A letter O typed for a zero. */
const typo = /[O\d](?:[ .-]?[O\d]){8}\b/iy;

export const bsn: Detector = {
  id: 'bsn',
  scope: 'passage',
  priority: 120,
  mayMatch: mayHoldNumber,
  label: { nl: 'een burgerservicenummer (BSN)', en: 'a citizen service number (BSN)' },
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
  find(prose) {
    const { text } = prose;
    const tokens = tokensOf(prose);
    const found: Detail[] = [];
    for (const i of digitTokens(prose)) {
      const number = isNumber(tokens, i) ? judge(text, tokens.starts[i] ?? 0) : undefined;
      if (number) found.push(number);
    }
    for (const at of dictationStarts(tokens, 9)) {
      const match = isNamed(text, at) ? matchAt(spoken, text, at) : null;
      if (match) found.push(detailAt(at, at + match[0].length, 0.85, 'context-word', 'spoken'));
    }
    for (const i of digitTokens(prose)) {
      const at = tokens.starts[i] ?? 0;
      const match = /[Oo]/.test(text.charAt(at)) ? matchAt(typo, text, at) : null;
      if (match && isNamed(text, at))
        found.push(detailAt(at, at + match[0].length, 0.85, 'context-word', 'checksum-failed'));
    }
    return found;
  },
};

function judge(text: string, at: number): Detail | undefined {
  const digits = digitCountAt(text, at);
  if (digits < 9 && !digitFollows(text, at + digits)) return undefined;
  const match = matchAt(nine, text, at);
  if (!match) return undefined;
  if (/[\d.,/-]/.test(text.charAt(at - 1)) && /\d[.,/-]$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  // "+48 601 774 218", "00316 27 …": a telephone number abroad.
  if (/\+\d{0,3}[ -]?$/.test(text.slice(Math.max(0, at - 5), at)) || /^00[1-9]/.test(match[0])) return undefined;
  const figures = onlyDigits(match[0]);
  const ok = isBsn(figures);
  const label = isNamed(text, at);
  if (!label) {
    // A number alone: only unbroken or in the BSN's usual groups, valid, and not the number of a thing or a phone
    // number.
    if (!ok || figures.startsWith('0') || thing.test(textBefore(text, at)) || /^\d{2} |^\d{3}-/.test(match[0]))
      return undefined;
    if (match[0].length > 9 && !/^\d{4}[. ]\d{2}[. ]\d{3}$|^\d{3}[. ]\d{3}[. ]\d{3}$/.test(match[0])) return undefined;
    if (/[€$£]\s?$/.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  }
  const end = at + match[0].length;
  return detailAt(
    at,
    end,
    label ? 0.97 : 0.75,
    ...(label ? ['context-word'] : []),
    ok ? 'checksum-ok' : 'checksum-failed',
  );
}

const isNamed = (text: string, at: number): boolean => {
  const context = textBefore(text, at, 70);
  const last = context.search(
    /(?:bsn|burgerservi[cs]|sofi|onderwijsnummer|\bpgn\b|persoonsnummer|zorgpas)(?![\s\S]*(?:bsn|burgerservi[cs]|sofi))/,
  );
  if (last >= 0) return !thing.test(context.slice(last + 3));
  return named.test(columnHeader(text, at));
};
