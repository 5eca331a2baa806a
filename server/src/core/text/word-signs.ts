/**
 * Tells by one walk which of some words and characters stand in a text, so that a pattern is tried only where it may match.
 * An answer may be yes too often, never no: a text without the sign surely has none of its words.
 */
import { isTypographic, SMALL_A, SMALL_Z } from './character-codes.ts';
import { AND, DROPPED, foldedCode, NOT_IN_TABLE } from './fold.ts';
import { knownWordsOf, type KnownWords } from './known-words.ts';
import { necessaryWords, type NecessaryWord } from './necessary-words.ts';

/** A text has the sign when one of these stands in it. */
export interface WordSign {
  /** For texts as they are or folded. Each must have necessary words. */
  readonly patterns?: readonly RegExp[];
  readonly words?: readonly NecessaryWord[];
  /** Characters that are no letters: of ASCII, dashes, typographic quotes, the ellipsis. */
  readonly characters?: string;
  /** The same, where one stands right behind itself: "..", "__". */
  readonly doubled?: string;
}

/** May the text hold what the sign stands for? */
export type HasSign = (text: string) => boolean;

/** There is one bit for each. */
const MOST_SIGNS = 31;

/** Every sign: a text with rare characters may have any. */
const ALL = -1;

/** Signs that are looked for together: each text is walked once, at the first question about it. */
export class SignPool {
  /** As they were added. */
  readonly signs: WordSign[] = [];
  private table: SignTable | undefined;
  private last: Answer = { text: '', bits: 0 };
  private other: Answer = { text: '', bits: 0 };
  private readonly known: KnownWords;

  /** Of a pattern that isn't `known` the words are derived. */
  constructor(known: KnownWords = {}) {
    this.known = known;
  }

  /** Throws a RangeError for more than 31 signs, and at the first question when a pattern has no necessary words. */
  add(sign: WordSign): HasSign {
    if (this.signs.length >= MOST_SIGNS) throw new RangeError(`A pool holds at most ${String(MOST_SIGNS)} signs.`);
    const bit = 1 << this.signs.length;
    this.signs.push(sign);
    this.table = undefined;
    return (text) => (this.bitsOf(text) & bit) !== 0;
  }

  /** Two answers are kept, as a text is mostly asked about in turn with a part of it. */
  private bitsOf(text: string): number {
    if (this.last.text === text) return this.last.bits;
    const answer = this.other;
    if (answer.text !== text) {
      answer.bits = bitsIn(text, (this.table ??= new SignTable(this.signs, this.known)));
      answer.text = text;
    }
    this.other = this.last;
    this.last = answer;
    return answer.bits;
  }
}

interface Answer {
  text: string;
  bits: number;
}

const FNV_OFFSET_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

const ASCII_COUNT = 128;
const TYPOGRAPHIC_START = 0x2010;
/** ASCII, the typographic characters, and one place for all others, which are no sign. */
const PLACES = ASCII_COUNT + 25;

const placeOf = (code: number): number =>
  code < ASCII_COUNT ? code : isTypographic(code) ? ASCII_COUNT + code - TYPOGRAPHIC_START : PLACES - 1;

/** The signs of words by their hash, and of characters by their place. */
class SignTable {
  private readonly size: number;
  private readonly hashes: Int32Array;
  private readonly whole: Int32Array;
  private readonly first: Int32Array;
  private readonly characters = new Int32Array(PLACES);
  private readonly doubled = new Int32Array(PLACES);

  constructor(signs: readonly WordSign[], known: KnownWords) {
    const words = signs.map((sign) => [
      ...(sign.words ?? []),
      ...(sign.patterns ?? []).flatMap((pattern) => wordsOf(pattern, known)),
    ]);
    // At most a quarter full, so that most letters meet an empty slot.
    this.size = 2 ** Math.ceil(Math.log2(4 * words.reduce((sum, { length }) => sum + length, 4)));
    this.hashes = new Int32Array(this.size);
    this.whole = new Int32Array(this.size);
    this.first = new Int32Array(this.size);
    signs.forEach((sign, index) => {
      const bit = 1 << index;
      for (const { letters, isWhole } of words[index] ?? [])
        this.addWord(letters, isWhole ? this.whole : this.first, bit);
      for (const character of sign.characters ?? '') addBit(this.characters, placeOf(character.charCodeAt(0)), bit);
      for (const character of sign.doubled ?? '') addBit(this.doubled, placeOf(character.charCodeAt(0)), bit);
    });
  }

  private addWord(letters: string, table: Int32Array, bit: number): void {
    let hash = FNV_OFFSET_BASIS;
    for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), FNV_PRIME);
    const slot = this.slotOf(hash);
    this.hashes[slot] = hash;
    addBit(table, slot, bit);
  }

  /** The slot of a hash, or the empty one where it would stand. No word has the hash 0. */
  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (this.size - 1);
    for (let found = this.hashes[slot]; found !== 0 && found !== hash; found = this.hashes[slot])
      slot = (slot + 1) & (this.size - 1);
    return slot;
  }

  ofFirstLetters(hash: number): number {
    return this.first[this.slotOf(hash)] ?? 0;
  }

  ofWhole(hash: number): number {
    return this.whole[this.slotOf(hash)] ?? 0;
  }

  ofCharacter(code: number, before: number): number {
    const place = placeOf(code);
    return (this.characters[place] ?? 0) | (before === code ? (this.doubled[place] ?? 0) : 0);
  }
}

function addBit(table: Int32Array, at: number, bit: number): void {
  table[at] = (table[at] ?? 0) | bit;
}

function wordsOf(pattern: RegExp, known: KnownWords): readonly NecessaryWord[] {
  const words = knownWordsOf(pattern, known) ?? necessaryWords(pattern);
  if (!words) throw new RangeError(`No word is necessary for ${String(pattern)}.`);
  return words;
}

function bitsIn(text: string, table: SignTable): number {
  let bits = 0;
  let hash = FNV_OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldedCode(code);
    if (folded >= SMALL_A && folded <= SMALL_Z) {
      if (code >= ASCII_COUNT) bits |= bitsAround(text, i, hash, table);
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      bits |= table.ofFirstLetters(hash);
      continue;
    }
    if (folded === NOT_IN_TABLE) return ALL;
    if (folded === DROPPED || (folded >= ASCII_COUNT && folded !== AND)) bits |= bitsAround(text, i, hash, table);
    else {
      if (hash !== FNV_OFFSET_BASIS) bits |= table.ofWhole(hash);
      if (folded === AND) bits |= table.ofWhole(hashOfEn) | table.ofFirstLetters(hashOfEn);
      hash = FNV_OFFSET_BASIS;
    }
    if (folded >= ASCII_COUNT && folded !== AND) hash = Math.imul(hash ^ folded, FNV_PRIME);
    bits |= table.ofCharacter(code, text.charCodeAt(i - 1));
  }
  return bits | table.ofWhole(hash);
}

/** "&" is the word "en". */
const hashOfEn = Math.imul(Math.imul(FNV_OFFSET_BASIS ^ 101, FNV_PRIME) ^ 110, FNV_PRIME);

/**
 * At a letter with an accent, or an apostrophe, a pattern that isn't for folded texts sees the end of a word and the start of
 * another: the signs of both. `hash`: that of the word so far.
 */
function bitsAround(text: string, at: number, hash: number, table: SignTable): number {
  let bits = table.ofWhole(hash);
  let after = FNV_OFFSET_BASIS;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < ASCII_COUNT ? foldedCode(code) : 0;
    if (folded < SMALL_A || folded > SMALL_Z) break;
    after = Math.imul(after ^ folded, FNV_PRIME);
    bits |= table.ofFirstLetters(after);
  }
  return bits | table.ofWhole(after);
}
