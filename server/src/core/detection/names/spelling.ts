/** How a word is written, for the scorer: hashes of its ends, capitals inside. */

/** As if in lower case, where the letters are ASCII. */
export function textHash(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (isBetween(code, 65, 90) ? code + 32 : code), 0x01000193);
  }
  return hash;
}

export function isAscii(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** "McDonald" */
export function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++)
    if (isBetween(text.charCodeAt(i), 65, 90) && isBetween(text.charCodeAt(i - 1), 97, 122)) return true;
  return false;
}

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high;
