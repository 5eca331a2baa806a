/**
 * What a word form is by its letters alone, worked out once for each form a process meets: a form is the folded letters
 * of a word, and reports repeat few forms many times.
 */
import { foldWord } from './characters.ts';
import { classesOf } from './token-classes.ts';
import { topicsOf } from '../names/setting/topics.ts';

/** Number of slots, a power of two: a server that runs for a week holds no more forms. */
const SLOTS = 1 << 15;
/** Set in the classes of every form in the table, so that they differ from an empty slot. */
const KNOWN = 1 << 31;

const hashes = new Int32Array(SLOTS);

/** By slot: the classes of the form (`token-classes.ts`). */
export const formClasses = new Int32Array(SLOTS);
/** By slot: the topics of the form (`topics.ts`). */
export const formTopics = new Int32Array(SLOTS);

/**
 * The slot of the word from `start` to `end`, with this hash. What the arrays hold in the slot counts until the next
 * call: two forms with one slot replace each other.
 */
export function formSlot(hash: number, text: string, start: number, end: number): number {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  if (hashes[slot] !== hash || formClasses[slot] === 0) {
    hashes[slot] = hash;
    formClasses[slot] = KNOWN | classesOf(hash, foldWord(text.slice(start, end)));
    formTopics[slot] = topicsOf(hash);
  }
  return slot;
}
