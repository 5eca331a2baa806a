/**
 * Tells by one walk which of some words and characters stand in a text, so that a pattern is tried only where it may match.
 * An answer may say yes too much, never no: `no` is sure.
 */
import { asciiSet, SPACE } from './character-codes.ts';
import { AND, DROPPED, foldedCode, NOT_IN_TABLE } from './fold.ts';
import { necessaryWords, type NecessaryWord } from './necessary-words.ts';

/** Says for which groups a text has a word or character: one bit a group, in the order in which they were given. */
export type SignsIn = (text: string) => number;

/** Patterns, each of which must have necessary words, and words. A text has the sign when it has a word of any. */
export interface WordSign {
  readonly patterns?: readonly RegExp[];
  readonly words?: readonly NecessaryWord[];
  /** ASCII characters that are no letters. */
  readonly characters?: string;
}

/** Every sign: a text with rare characters may have any. */
const ALL = -1;

const FNV_OFFSET_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const TABLE_SIZE = 8192;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (TABLE_SIZE - 1);

/** At most 31 signs. Throws a RangeError for a pattern without necessary words. */
export function signReader(signs: readonly WordSign[]): SignsIn {
  let tables: Tables | undefined;
  const last = { text: '', bits: 0 };
  return (text) => {
    if (text !== last.text) {
      last.bits = bitsIn(text, (tables ??= tablesOf(signs)));
      last.text = text;
    }
    return last.bits;
  };
}

interface Tables {
  /** By the hash of a whole word, and of the first letters of one. */
  readonly whole: Int32Array;
  readonly first: Int32Array;
  readonly characters: Int32Array;
  /** "&" is the word "en". */
  readonly and: number;
}

function tablesOf(signs: readonly WordSign[]): Tables {
  const whole = new Int32Array(TABLE_SIZE);
  const first = new Int32Array(TABLE_SIZE);
  const characters = new Int32Array(ASCII_COUNT);
  const add = (table: Int32Array, at: number, bit: number): void => {
    table[at] = (table[at] ?? 0) | bit;
  };
  signs.forEach((sign, index) => {
    const bit = 1 << index;
    for (const { letters, isWhole } of [...(sign.words ?? []), ...(sign.patterns ?? []).flatMap(wordsOf)])
      add(isWhole ? whole : first, slotOf(hashOf(letters)), bit);
    asciiSet(sign.characters ?? '').forEach((isSign, code) => {
      if (isSign) add(characters, code, bit);
    });
  });
  const en = slotOf(hashOf('en'));
  return { whole, first, characters, and: (whole[en] ?? 0) | (first[en] ?? 0) };
}

const ASCII_COUNT = 128;

function wordsOf(pattern: RegExp): readonly NecessaryWord[] {
  const words = necessaryWords(pattern);
  if (!words) throw new RangeError(`No word is necessary for ${String(pattern)}.`);
  return words;
}

function hashOf(letters: string): number {
  let hash = FNV_OFFSET_BASIS;
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), FNV_PRIME);
  return hash;
}

function bitsIn(text: string, { whole, first, characters, and }: Tables): number {
  let bits = 0;
  let hash = FNV_OFFSET_BASIS;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldedCode(code);
    if (folded >= SMALL_A && folded <= SMALL_Z) {
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      bits |= first[slotOf(hash)] ?? 0;
      // Behind an accent a pattern sees the end of a word, and the start of another.
      if (code < ASCII_COUNT) continue;
      bits |= (whole[slotOf(hash)] ?? 0) | bitsOfRest(text, i + 1, whole, first);
      continue;
    }
    if (folded === NOT_IN_TABLE) return ALL;
    if (hash !== FNV_OFFSET_BASIS) bits |= whole[slotOf(hash)] ?? 0;
    if (folded === DROPPED || folded >= ASCII_COUNT) {
      if (folded === AND) {
        bits |= and;
        hash = FNV_OFFSET_BASIS;
      } else {
        bits |= bitsOfRest(text, i + 1, whole, first);
        if (folded !== DROPPED) hash = Math.imul(hash ^ folded, FNV_PRIME);
      }
    } else hash = FNV_OFFSET_BASIS;
    bits |= characters[code] ?? 0;
  }
  return hash === FNV_OFFSET_BASIS ? bits : bits | (whole[slotOf(hash)] ?? 0);
}

const SMALL_A = 97;
const SMALL_Z = 122;

/** The signs of the letters from an offset up to the next character that is no plain letter, as a word by themselves. */
function bitsOfRest(text: string, from: number, whole: Int32Array, first: Int32Array): number {
  let bits = 0;
  let hash = FNV_OFFSET_BASIS;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < ASCII_COUNT ? foldedCode(code) : SPACE;
    if (folded < SMALL_A || folded > SMALL_Z) break;
    hash = Math.imul(hash ^ folded, FNV_PRIME);
    bits |= first[slotOf(hash)] ?? 0;
  }
  return hash === FNV_OFFSET_BASIS ? bits : bits | (whole[slotOf(hash)] ?? 0);
}
