/**
 * Cuts a text into tokens in one pass: its words, and for each word everything the detectors ask. A word is a row of
 * letters and digits; apostrophes and hyphens separate ("Eva's" is "Eva" and "s"; "Anne-Fleur" is two words).
 *
 * Tokens are typed arrays: a megabyte of prose has some 170,000 words.
 */
import { BREAK, gapKind, SPACE } from './separators.ts';
import { BASE_SHIFT, DIGIT, LETTERS, LOWERCASE, UPPERCASE } from './characters.ts';
import { formClasses, formSlot, formTopics } from './word-forms.ts';
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

/** The words of a text. `i` is a word index throughout; beyond the words nothing is a capital, a number or of a class. */
export class Tokens {
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
  /** Bits of what each word is about by its letters alone (`topics.ts`). */
  readonly topics: Int32Array;
  /** Kind of the gap before each word (`separators.ts`); the first word has `BREAK`. */
  readonly gaps: Uint8Array;
  /** The indices of the words with a capital, in order. */
  readonly capitals: readonly number[];
  /** The flags of all words together: a bit that is absent here, no word has. */
  readonly anyFlags: number;
  /** The classes of all words together. */
  readonly anyClasses: number;
  /** The topics of all words together. */
  readonly anyTopics: number;

  /** The words of `text` that `pool` holds from index `from` on. */
  constructor(
    text: string,
    pool: Pool,
    from: number,
    capitals: readonly number[],
    any: { flags: number; classes: number; topics: number },
  ) {
    const { used } = pool;
    this.text = text;
    this.count = used - from;
    this.starts = pool.starts.subarray(from, used);
    this.ends = pool.ends.subarray(from, used);
    this.hashes = pool.hashes.subarray(from, used);
    this.flags = pool.flags.subarray(from, used);
    this.classes = pool.classes.subarray(from, used);
    this.topics = pool.topics.subarray(from, used);
    this.gaps = pool.gaps.subarray(from, used);
    this.capitals = capitals;
    this.anyFlags = any.flags;
    this.anyClasses = any.classes;
    this.anyTopics = any.topics;
  }

  // Each method tests first whether there is a word `i`: reading past the end of an array is slow.

  /** Offset at which the word starts; 0 beyond the words. */
  startOf(i: number): number {
    return i >= 0 && i < this.count ? (this.starts[i] as number) : 0;
  }

  /** Offset just after the word; 0 beyond the words. */
  endOf(i: number): number {
    return i >= 0 && i < this.count ? (this.ends[i] as number) : 0;
  }

  /** Length of the word, in UTF-16 units. */
  lengthOf(i: number): number {
    return i >= 0 && i < this.count ? (this.ends[i] as number) - (this.starts[i] as number) : 0;
  }

  /** The word as it is written. */
  textOf(i: number): string {
    return this.text.slice(this.startOf(i), this.endOf(i));
  }

  /** The hash of the word, for word lists; 0, which is on no list, beyond the words. */
  hashOf(i: number): number {
    return i >= 0 && i < this.count ? (this.hashes[i] as number) : 0;
  }

  /** The classes of the word; 0 beyond the words. */
  classesOf(i: number): number {
    return i >= 0 && i < this.count ? (this.classes[i] as number) : 0;
  }

  /** Is the word of one of these classes (`token-classes.ts`)? */
  has(i: number, classes: number): boolean {
    return i >= 0 && i < this.count && ((this.classes[i] as number) & classes) !== 0;
  }

  /** Is the word about one of these topics (`topics.ts`)? */
  isAbout(i: number, topics: number): boolean {
    return i >= 0 && i < this.count && ((this.topics[i] as number) & topics) !== 0;
  }

  /** Has the word one of these shapes: `CAPITAL`, `ALL_CAPS`, `NUMBER`, `HAS_DIGIT`? */
  hasShape(i: number, shapes: number): boolean {
    return i >= 0 && i < this.count && ((this.flags[i] as number) & shapes) !== 0;
  }

  /** Does the word start with a capital? */
  isCapital(i: number): boolean {
    return i >= 0 && i < this.count && ((this.flags[i] as number) & CAPITAL) !== 0;
  }

  /** Is the word in capitals, and of two letters or more? */
  isAllCaps(i: number): boolean {
    return i >= 0 && i < this.count && ((this.flags[i] as number) & ALL_CAPS) !== 0;
  }

  /** Does the word start with a digit? */
  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && ((this.flags[i] as number) & NUMBER) !== 0;
  }

  /** Has the word a digit somewhere? */
  hasDigit(i: number): boolean {
    return i >= 0 && i < this.count && ((this.flags[i] as number) & HAS_DIGIT) !== 0;
  }

  /** Kind of the gap before the word; undefined beyond the words. */
  gapBefore(i: number): number | undefined {
    return i >= 0 && i < this.count ? this.gaps[i] : undefined;
  }

  /** The text between the word and the next one; after the last word, the rest of the text. */
  gapTextAfter(i: number): string {
    const from = this.ends[i];
    const to = this.starts[i + 1];
    // One space nearly always: no slice is made of it.
    if (from !== undefined && to === from + 1 && this.text.charCodeAt(from) === CODE_SPACE) return ' ';
    return this.text.slice(from, to);
  }
}

/** The tokens of a passage: made once, and shared by the detectors. */
export const tokensOf = memo(({ text }: Passage): Tokens => tokenize(text));

const DIGIT_BIT = 1 << DIGIT;
const LOWERCASE_BIT = 1 << LOWERCASE;
const CODE_SPACE = 32;

export function tokenize(text: string): Tokens {
  const length = text.length;
  // A text has at most one word for every two characters, and one more.
  if (pool.size - pool.used <= length >> 1) pool = makePool(Math.max(POOL_WORDS, (length >> 1) + 1));
  const { starts, ends, hashes, flags, classes, topics, gaps, used } = pool;
  const capitals: number[] = [];
  const any = { flags: 0, classes: 0, topics: 0 };
  let at = used;
  let previousEnd = 0;
  for (let i = 0; i < length;) {
    const start = i;
    let hash = FNV_START | 0;
    let seen = 0;
    let first = 0;
    for (; i < length; i++) {
      const letter = lettersAt(text, i);
      if (letter === 0) break;
      const kind = letter & CLASS_MASK;
      if (seen === 0) first = kind;
      seen |= 1 << kind;
      const base = letter >>> BASE_SHIFT;
      if (base !== 0) hash = Math.imul(hash ^ base, FNV_PRIME);
    }
    if (seen === 0) {
      i++;
      continue;
    }
    let flag = 0;
    if (first === UPPERCASE) {
      flag = i - start > 1 && (seen & LOWERCASE_BIT) === 0 ? CAPITAL | ALL_CAPS : CAPITAL;
      capitals.push(at - used);
    }
    if ((seen & DIGIT_BIT) !== 0) flag |= first === DIGIT ? NUMBER | HAS_DIGIT : HAS_DIGIT;
    const form = formSlot(hash, text, start, i);
    starts[at] = start;
    ends[at] = i;
    hashes[at] = hash;
    flags[at] = flag;
    any.flags |= flag;
    any.classes |= classes[at] = formClasses[form] ?? 0;
    any.topics |= topics[at] = formTopics[form] ?? 0;
    if (at === used) gaps[at] = BREAK;
    else if (start - previousEnd === 1 && text.charCodeAt(previousEnd) === CODE_SPACE) gaps[at] = SPACE;
    else gaps[at] = gapKind(text, previousEnd, start);
    previousEnd = i;
    at++;
  }
  pool.used = at;
  return new Tokens(text, pool, used, capitals, any);
}

const CLASS_MASK = (1 << BASE_SHIFT) - 1;
/** What `LETTERS` says of a character; 0 beyond the table. Reading there would make every reading slower. */
const lettersAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < LETTERS.length ? (LETTERS[code] ?? 0) : 0;
};

/** The words of many texts share one pool of arrays: making arrays for each text costs more than filling them. */
const POOL_WORDS = 1 << 14;
type Pool = ReturnType<typeof makePool>;
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
    topics: new Int32Array(size),
    gaps: new Uint8Array(size),
  };
}
