/** Counting words: stretches of letters and digits, with apostrophes, hyphens, dots and slashes inside. */

const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-./]*/gu;

/** What starts a word, and what may stand in one. */
const START = 1;
const INSIDE = 2;
const small = 0x250;
/** Letters and digits before `small`, first and last of each stretch: a pattern over every character would slow each start. */
const stretches = ['09', 'AZ', 'az', 'ªª', '²³', 'µµ', '¹º', '¼¾', 'ÀÖ', 'Øö', 'ø\u024f'] as const;
const kinds = new Uint8Array(small);
for (const stretch of stretches) kinds.fill(START, stretch.charCodeAt(0), stretch.charCodeAt(1) + 1);
for (const char of "'-./") kinds[char.charCodeAt(0)] = INSIDE;

export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= small) {
      // Typographic quotes, dashes and dots; of all else the pattern knows best.
      if (code < 0x2010 || code > 0x2027) return text.match(words)?.length ?? 0;
      inside &&= code === 0x2019;
      continue;
    }
    const kind = kinds[code];
    if (kind === START && !inside) {
      count++;
      inside = true;
    } else if (kind === 0) inside = false;
  }
  return count;
}
