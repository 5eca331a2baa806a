/** Which words of a scan are numbers: in digits, or written out in Dutch. */
import { keeping } from '../keeping.ts';
import type { Passage } from '../report/model.ts';
import { hashWord } from './hash.ts';
import { HAS_DIGIT, scanOf, type Scan } from './scan.ts';
import { numberWords } from './number-words.ts';

const halves = ['anderhalf', 'tweeënhalf', 'drieënhalf', 'vierenhalf', 'vijfenhalf', 'zesenhalf'];
const spelled = new Set<number>([...numberWords.keys()].map(hashWord));
/** "een" is an article far more often than a number. */
const article = hashWord('een');
const ages = new Set<number>([...[...numberWords.keys()], ...halves].map(hashWord).filter((hash) => hash !== article));

/** "zestienjarige" */
const glued = new Set<number>([...numberWords.keys()].map((word) => hashWord(`${word}jarige`)));

export const isGluedAge = (hash: number): boolean => glued.has(hash);

export const isNumberWord = (hash: number): boolean => spelled.has(hash);

/** Indices of words that are a number in words or carry the flag (NUMBER). */
export function* wordStarts(scan: Scan, flag: number): Generator<number> {
  for (let i = 0; i < scan.count; i++) {
    if (((scan.flags[i] ?? 0) & flag) !== 0 || ages.has(scan.hashes[i] ?? 0)) yield i;
  }
}

/** Offsets at which at least `least` number words follow one another, as in dictation. */
export function spokenStarts(scan: Scan, least: number): number[] {
  const found: number[] = [];
  let run = 0;
  for (let i = 0; i < scan.count; i++) {
    run = spelled.has(scan.hashes[i] ?? 0) ? run + 1 : 0;
    if (run === least) found.push(scan.starts[i - least + 1] ?? 0);
  }
  return found;
}

/** The shortest row of number words that a detector takes for one number. */
const DICTATED = 4;

/** Is there a number in it, in digits or in words? "Een" alone is none. */
export const hasFigures = keeping((passage: Passage): boolean => {
  const { count, flags, hashes } = scanOf(passage);
  let run = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0;
    if (((flags[i] ?? 0) & HAS_DIGIT) !== 0 || ages.has(hash) || glued.has(hash)) return true;
    run = hash === article ? run + 1 : 0;
    if (run === DICTATED) return true;
  }
  return false;
});
