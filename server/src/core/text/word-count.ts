/** Counts words: letters and digits, with apostrophes, hyphens, dots and slashes inside. "ma-di 9.30" has two. */
import { isTypographic, LATIN_END, RIGHT_SINGLE_QUOTE } from './character-codes.ts';

/** The definition of a word, for texts with rare characters. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-./]*/gu;

const STARTS_WORD = 1;
const CONTINUES_WORD = 2;
/** First and last character of each range of letters and digits below `LATIN_END`. */
const wordRanges = ['09', 'AZ', 'az', 'ªª', '²³', 'µµ', '¹º', '¼¾', 'ÀÖ', 'Øö', 'ø\u024f'] as const;
const roles = new Uint8Array(LATIN_END);
for (const range of wordRanges) roles.fill(STARTS_WORD, range.charCodeAt(0), range.charCodeAt(1) + 1);
for (const char of "'-./") roles[char.charCodeAt(0)] = CONTINUES_WORD;

export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= LATIN_END) {
      if (!isTypographic(code)) return text.match(word)?.length ?? 0;
      inWord &&= code === RIGHT_SINGLE_QUOTE;
      continue;
    }
    const role = roles[code];
    if (role === STARTS_WORD && !inWord) {
      count++;
      inWord = true;
    } else if (role === 0) inWord = false;
  }
  return count;
}
