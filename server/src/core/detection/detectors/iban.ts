import { ibanLength, isIban } from './checksums.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut, checksumOk, checksumFailed } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { SPOKEN_DIGIT_PATTERN } from '../tokens/number-words.ts';
import { textBefore, columnHeader, detailAt, isDigitAt, matchAt } from '../tokens/text-context.ts';
import { tokensOf } from '../tokens/tokenize.ts';
import { digitTokens, mayHoldNumber, dictationStarts } from '../tokens/number-tokens.ts';

const start = /[A-Za-z]{2} ?\d{2}/y;
const tail = /[ \u00a0.-]{0,2}[A-Za-z0-9]/y;
const named = /iban|rekening|\brek\b|rek\.|bank|gestort|overmaken|leefgeld|tikkie/;
const spoken = new RegExp(`N ?L(?:[ ,]+(?:${SPOKEN_DIGIT_PATTERN}|[A-Z]|en[a-z]+tig|[a-z]+tien)){10,20}(?![a-z])`, 'y');

export const iban: Detector = {
  id: 'iban',
  scope: 'passage',
  priority: 130,
  mayMatch: mayHoldNumber,
  label: { nl: 'een rekeningnummer (IBAN)', en: 'a bank account number (IBAN)' },
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
  find(prose) {
    const { text } = prose;
    const tokens = tokensOf(prose);
    const found: Detail[] = [];
    for (const i of digitTokens(prose)) {
      const at = countryStart(text, tokens.starts[i] ?? 0);
      const end = at === undefined ? undefined : take(text, at);
      if (at === undefined || end === undefined) continue;
      const ok = isIban(text.slice(at, end).replace(/[^A-Za-z0-9]/g, ''));
      const label = named.test(textBefore(text, at)) || named.test(columnHeader(text, at));
      if (ok || label)
        found.push(
          detailAt(
            at,
            end,
            ok ? 0.99 : 0.85,
            ok ? 'checksum-ok' : 'checksum-failed',
            ...(label ? ['context-word'] : []),
          ),
        );
    }
    // Dictated: "N L acht nul R A B O …" has a run of digits in words.
    for (const start of dictationStarts(tokens, 4)) {
      const from = Math.max(0, start - 30);
      const at = from + text.slice(from, start).lastIndexOf('N L');
      const match = at >= from && named.test(textBefore(text, at, 80)) ? matchAt(spoken, text, at) : null;
      if (match) found.push(detailAt(at, at + match[0].length, 0.8, 'spoken', 'context-word'));
    }
    return found;
  },
};

/** The country code stands in the digit's own word ("NL91…") or just before it ("nl 14 …"). */
function countryStart(text: string, word: number): number | undefined {
  const at = isDigitAt(text, word) ? word - 3 : word;
  if (at < word && (text.charCodeAt(word - 1) !== SPACE || /[A-Za-z]/.test(text.charAt(word - 4)))) return undefined;
  return at >= 0 && matchAt(start, text, at) && ibanLength(text.slice(at, at + 2)) !== undefined ? at : undefined;
}

const SPACE = 32;

/** Takes exactly the country's number of letters and digits, spaces between them allowed. */
function take(text: string, at: number): number | undefined {
  const wanted = ibanLength(text.slice(at, at + 2)) ?? 0;
  let end = at + 2;
  for (let taken = 2; taken < wanted; taken++) {
    const next = matchAt(tail, text, end);
    if (!next) return undefined;
    end += next[0].length;
  }
  return /[A-Za-z0-9]/.test(text.charAt(end)) ? undefined : end;
}
