/** Keeps what a pure function makes of a word's letters: a language has few forms that are much used. */
import { foldWord } from './characters.ts';

/** A power of two. Each form has one place; of two that share it the one asked about last is kept. */
const ROOM = 1 << 14;
/** Tells a form whose value is 0 from one that is not known yet. */
const SEEN = 1 << 31;

/**
 * `compute` is given a word's hash and the word, folded; its value has 31 bits. Asked with the hash of the word from
 * `start` to `end` in `text`; the highest bit of the answer is always set.
 */
export function wordFormCache(
  compute: (hash: number, word: string) => number,
): (hash: number, text: string, start: number, end: number) => number {
  const forms = new Int32Array(ROOM);
  const values = new Int32Array(ROOM);
  return (hash, text, start, end) => {
    const at = hash & (ROOM - 1);
    const found = values[at] ?? 0;
    if (found !== 0 && forms[at] === hash) return found;
    forms[at] = hash;
    return (values[at] = SEEN | compute(hash, foldWord(text.slice(start, end))));
  };
}
