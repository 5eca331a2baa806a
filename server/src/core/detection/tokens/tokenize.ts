/**
 * Cuts a text into tokens in one pass: its words, and for each word everything the detectors ask. A word is a row of
 * letters and digits; apostrophes and hyphens separate ("Eva's" is "Eva" and "s"; "Anne-Fleur" is two words).
 *
 * Tokens are typed arrays: a megabyte of prose has some 170,000 words.
 */
import { BREAK, gapKind } from './separators.ts';
import { BASE_LETTER, CHARACTER_CLASS, DIGIT, LOWERCASE, UPPERCASE } from './characters.ts';
import { classesOf } from './token-classes.ts';
import { FNV_PRIME, FNV_START } from './word-hash.ts';
import { memo } from '../../incremental/memo.ts';
import type { Passage } from '../../report/model.ts';

/** Starts with a capital. */
export const CAPITAL = 1;
/** Two or more letters, all of them capitals. */
export const ALL_CAPS = 2;
/** Starts with a digit. */
export const NUMBER = 4;
/** Has a digit somewhere. */
export const HAS_DIGIT = 8;

/** The words of a text; the arrays go by word index. */
export interface Tokens {
  readonly text: string;
  /** Number of words. */
  readonly count: number;
  /** Offset at which each word starts: 0-based, in UTF-16 units. */
  readonly starts: Int32Array;
  /** Offset just after each word. */
  readonly ends: Int32Array;
  /** 32-bit hash of each word in lower case and without accents: the key of every word list. */
  readonly hashes: Int32Array;
  /** Bits of each word's shape: `CAPITAL`, `ALL_CAPS`, `NUMBER`, `HAS_DIGIT`. */
  readonly flags: Uint8Array;
  /** Bits of what each word means by its letters alone (`token-classes.ts`). */
  readonly classes: Int32Array;
  /** Kind of the gap before each word (`separators.ts`); the first word has `BREAK`. */
  readonly gaps: Uint8Array;
  /** The flags of all words together: a bit that is absent here, no word has. */
  readonly anyFlags: number;
  /** The classes of all words together. */
  readonly anyClasses: number;
}

/** The tokens of a passage: made once, and shared by the detectors. */
export const tokensOf = memo(({ text }: Passage): Tokens => tokenize(text));

export function tokenize(text: string): Tokens {
  const length = text.length;
  // A text has at most one word for every two characters, and one more.
  if (pool.size - pool.used <= length >> 1) pool = makePool(Math.max(POOL_WORDS, (length >> 1) + 1));
  const { starts, ends, hashes, flags, classes, gaps, used } = pool;
  let anyFlags = 0;
  let anyClasses = 0;
  let at = used;
  for (let i = 0; i < length;) {
    const first = CHARACTER_CLASS[text.charCodeAt(i)] ?? 0;
    if (first === 0) {
      i++;
      continue;
    }
    const start = i;
    let hash = FNV_START;
    let seen = 0;
    do {
      const code = text.charCodeAt(i);
      const kind = CHARACTER_CLASS[code] ?? 0;
      if (kind === 0) break;
      seen |= 1 << kind;
      const base = BASE_LETTER[code] ?? 0;
      if (base !== 0) hash = Math.imul(hash ^ base, FNV_PRIME);
      i++;
    } while (i < length);
    const flag =
      (first === UPPERCASE ? CAPITAL : 0) |
      (first === DIGIT ? NUMBER : 0) |
      ((seen & (1 << DIGIT)) !== 0 ? HAS_DIGIT : 0) |
      (i - start > 1 && (seen & (1 << LOWERCASE)) === 0 && first === UPPERCASE ? ALL_CAPS : 0);
    const wordClasses = classesOf(hash | 0, text, start, i);
    starts[at] = start;
    ends[at] = i;
    hashes[at] = hash;
    flags[at] = flag;
    classes[at] = wordClasses;
    gaps[at] = at === used ? BREAK : gapKind(text, ends[at - 1] ?? 0, start);
    anyFlags |= flag;
    anyClasses |= wordClasses;
    at++;
  }
  pool.used = at;
  return {
    text,
    count: at - used,
    starts: starts.subarray(used, at),
    ends: ends.subarray(used, at),
    hashes: hashes.subarray(used, at),
    flags: flags.subarray(used, at),
    classes: classes.subarray(used, at),
    gaps: gaps.subarray(used, at),
    anyFlags,
    anyClasses,
  };
}

/** The words of many texts share one pool of arrays: making arrays for each text costs more than filling them. */
const POOL_WORDS = 1 << 14;
let pool = makePool(POOL_WORDS);

function makePool(size: number) {
  return {
    size,
    used: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    flags: new Uint8Array(size),
    classes: new Int32Array(size),
    gaps: new Uint8Array(size),
  };
}
