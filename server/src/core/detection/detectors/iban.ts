/**
 * Finds bank account numbers (IBAN) of all countries met in Dutch practice: numbers with a right check digit, and
 * mistyped numbers with a label.
 */
import { ibanLength, isIban } from './checksums.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut, checksumOk, checksumFailed } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { isLetterAt } from '../tokens/characters.ts';
import { SPOKEN_DIGIT_PATTERN } from '../tokens/number-words.ts';
import { textBefore, columnHeader, detailAt, isDigitAt, matchAt } from '../tokens/text-context.ts';
import { HAS_DIGIT, tokensOf } from '../tokens/tokenize.ts';
import { digitTokens, dictationStarts, SHORTEST_DICTATION } from '../tokens/number-tokens.ts';

const countryAndCheck = /[A-Za-z]{2} ?\d{2}/y;
const nextSign = /[ \u00a0.-]{0,2}[A-Za-z0-9]/y;
const label = /iban|rekening|\brek\b|rek\.|bank|gestort|overmaken|leefgeld|tikkie/;
/** "N L" stands at most this many UTF-16 units before the first row of dictated digits. */
const DICTATION_REACH = 30;
const dictated = new RegExp(
  `N ?L(?:[ ,]+(?:${SPOKEN_DIGIT_PATTERN}|[A-Z]|en[a-z]+tig|[a-z]+tien)){10,20}(?![a-z])`,
  'y',
);

export const iban: Detector = {
  id: 'iban',
  scope: 'passage',
  priority: 130,
  triggers: { shapes: HAS_DIGIT, dictated: SHORTEST_DICTATION },
  label: { nl: 'een rekeningnummer (IBAN)', en: 'a bank account number (IBAN)' },
  dutchNoun: 'het nummer',
  title: { nl: 'Rekeningnummer', en: 'Bank account number' },
  why: {
    nl: 'Een rekeningnummer hoort bij één persoon of gezin en kan misbruikt worden. Laat het weg.',
    en: 'A bank account number belongs to one person or household and can be abused. Leave it out.',
  },
  evidence: {
    'context-word': contextWord,
    spoken: writtenOut,
    'checksum-ok': checksumOk,
    'checksum-failed': checksumFailed,
  },
  replacement: () => '[rekeningnummer]',
  concern: 'identifier',
  examples: [
    { name: 'with spaces', text: 'Gestort op NL91 ABNA 0417 1643 00.\n', findings: ['NL91 ABNA 0417 1643 00'] },
    { name: 'a typo in a number that is named', text: 'IBAN: NL91ABNA0417164301\n', findings: ['NL91ABNA0417164301'] },
    { name: 'near-miss: a short code', text: 'Lokaal NL12 is vrij.\n', findings: [] },
    { name: 'near-miss: fails the check and nothing names it', text: 'Batch NL91ABNA0417164301.\n', findings: [] },
  ],
  find(passage) {
    const { text } = passage;
    const tokens = tokensOf(passage);
    const found: Detail[] = [];
    for (const i of digitTokens(passage)) {
      const at = countryStart(text, tokens.startOf(i));
      const end = at === undefined ? undefined : ibanEnd(text, at);
      if (at === undefined || end === undefined) continue;
      const isValid = isIban(text.slice(at, end).replace(/[^A-Za-z0-9]/g, ''));
      const hasLabel = label.test(textBefore(text, at)) || label.test(columnHeader(text, at));
      if (isValid || hasLabel)
        found.push(
          detailAt(
            at,
            end,
            isValid ? 0.99 : 0.85,
            isValid ? 'checksum-ok' : 'checksum-failed',
            ...(hasLabel ? ['context-word'] : []),
          ),
        );
    }
    // "N L acht nul R A B O …"
    for (const numberStart of dictationStarts(tokens, SHORTEST_DICTATION)) {
      const from = Math.max(0, numberStart - DICTATION_REACH);
      const at = from + text.slice(from, numberStart).lastIndexOf('N L');
      const match = at >= from && label.test(textBefore(text, at, 80)) ? matchAt(dictated, text, at) : null;
      if (match) found.push(detailAt(at, at + match[0].length, 0.8, 'spoken', 'context-word'));
    }
    return found;
  },
};

/**
 * Offset of the country code before the digits that start at `wordStart`: in the same word ("NL91…") or in the word
 * before ("nl 14 …"). Undefined when there is no country code.
 */
function countryStart(text: string, wordStart: number): number | undefined {
  const at = isDigitAt(text, wordStart) ? wordStart - 3 : wordStart;
  if (at < wordStart && (text.charCodeAt(wordStart - 1) !== CODE_SPACE || /[A-Za-z]/.test(text.charAt(wordStart - 4))))
    return undefined;
  return at >= 0 &&
    isLetterAt(text, at) &&
    isLetterAt(text, at + 1) &&
    matchAt(countryAndCheck, text, at) &&
    ibanLength(text.slice(at, at + 2)) !== undefined
    ? at
    : undefined;
}

const CODE_SPACE = 32;

/**
 * Where the number that starts at `at` ends: after exactly as many letters and digits as its country has. Undefined
 * when the text has fewer or more.
 */
function ibanEnd(text: string, at: number): number | undefined {
  const length = ibanLength(text.slice(at, at + 2)) ?? 0;
  let end = at + 2;
  for (let count = 2; count < length; count++) {
    const next = matchAt(nextSign, text, end);
    if (!next) return undefined;
    end += next[0].length;
  }
  return /[A-Za-z0-9]/.test(text.charAt(end)) ? undefined : end;
}
