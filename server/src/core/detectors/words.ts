/** Which words of a scan are numbers: in digits, or written out in Dutch. */
import { hashWord, type Scan } from './scan.ts';
import { numberWords } from './number-words.ts';

const hashes = new Set<number>(
  [...numberWords.keys(), 'anderhalf', 'tweeënhalf', 'drieënhalf', 'vierenhalf', 'vijfenhalf', 'zesenhalf'].map(
    hashWord,
  ),
);

/** Indices of words that are a number in words or carry the flag (NUMBER). */
export function* wordStarts(scan: Scan, flag: number): Generator<number> {
  for (let i = 0; i < scan.count; i++) {
    if (((scan.flags[i] ?? 0) & flag) !== 0 || hashes.has(scan.hashes[i] ?? 0)) yield i;
  }
}
