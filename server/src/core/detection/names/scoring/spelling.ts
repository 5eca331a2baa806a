/** How a word is written, for the features of the scorer: hashes of its first and last letters, capitals inside. */
import { FNV_PRIME, FNV_START } from '../../tokens/word-hash.ts';

/** Hash of the text from offset `from` to `to`; ASCII letters count as lower case. */
export function textHash(text: string, from: number, to: number): number {
  let hash = FNV_START;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (isBetween(code, 65, 90) ? code + 32 : code), FNV_PRIME);
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
