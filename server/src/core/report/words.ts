/** Counting words: stretches of letters and digits, with apostrophes, hyphens, dots and slashes inside. */

const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-./]*/gu;

/** What starts a word, and what may stand in one. */
const START = 1;
const INSIDE = 2;
const small = 0x250;
const kinds = kindsOf(String.fromCharCode(...new Uint8Array(small).keys()));

/** By stretch rather than by character: every start of the program waits for this. */
function kindsOf(chars: string): Uint8Array {
  const found = new Uint8Array(chars.length);
  for (const { 0: stretch, index } of chars.matchAll(/[\p{L}\p{N}]+/gu)) found.fill(START, index, index + stretch.length);
  for (const { index } of chars.matchAll(/[\p{M}'\-./]/gu)) found[index] = INSIDE;
  return found;
}

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
