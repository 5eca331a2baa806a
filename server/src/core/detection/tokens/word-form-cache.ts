/** Keeps the answer of a pure function about a word form, because a report repeats few word forms many times. */
import { foldWord } from './characters.ts';

/** Number of slots; a power of two. Two word forms with the same slot replace each other's answer. */
const SLOTS = 1 << 14;
/** Set in every kept answer, so that an answer of 0 differs from an empty slot. */
const KNOWN = 1 << 31;

/**
 * `compute` gets the hash of a word and the folded word; its answer has 31 bits. The returned function takes the hash
 * of the word from `start` to `end` in `text`, and sets the highest bit of every answer.
 */
export function wordFormCache(
  compute: (hash: number, word: string) => number,
): (hash: number, text: string, start: number, end: number) => number {
  const hashes = new Int32Array(SLOTS);
  const answers = new Int32Array(SLOTS);
  return (hash, text, start, end) => {
    const slot = hash & (SLOTS - 1);
    const answer = answers[slot] ?? 0;
    if (answer !== 0 && hashes[slot] === hash) return answer;
    hashes[slot] = hash;
    return (answers[slot] = KNOWN | compute(hash, foldWord(text.slice(start, end))));
  };
}
