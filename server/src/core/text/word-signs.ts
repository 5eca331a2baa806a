/**
 * Tells by one walk which of some words and characters stand in a text, so that a pattern is tried only where it may match.
 * An answer may be yes too often, never no: a text without the sign surely has none of its words.
 */
import { isTypographic, SMALL_E, SMALL_N, SPACE } from './character-codes.ts';
import { AND, DROPPED, foldedCode, NOT_IN_TABLE } from './fold.ts';
import { knownWordsOf, type KnownWords } from './known-words.ts';
import { necessaryWords, type NecessaryWord } from './necessary-words.ts';
import { ENDS_WORD, letterOf, NOWHERE, ROOT, UNUSUAL, WordTrie } from './word-trie.ts';

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
      answer.bits = (this.table ??= new SignTable(this.signs, this.known)).bitsIn(text);
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

const ASCII_COUNT = 128;
const TYPOGRAPHIC_START = 0x2010;
/** ASCII, the typographic characters, and one place for all others, which are no sign. */
const PLACES = ASCII_COUNT + 25;

const placeOf = (code: number): number =>
  code < ASCII_COUNT ? code : isTypographic(code) ? ASCII_COUNT + code - TYPOGRAPHIC_START : PLACES - 1;

/** The signs of words by their letters, and of characters by their place. */
class SignTable {
  private readonly words = new WordTrie();
  /** By the place in the tree: the signs of words that end there, and of those that only begin so. */
  private readonly whole: Int32Array;
  private readonly first: Int32Array;
  private readonly characters = new Int32Array(PLACES);
  private readonly doubled = new Int32Array(PLACES);

  constructor(signs: readonly WordSign[], known: KnownWords) {
    const found = signs.map((sign) =>
      [...(sign.words ?? []), ...(sign.patterns ?? []).flatMap((pattern) => wordsOf(pattern, known))].map(
        ({ letters, isWhole }) => ({ place: this.words.add(letters), isWhole }),
      ),
    );
    this.whole = new Int32Array(this.words.size);
    this.first = new Int32Array(this.words.size);
    signs.forEach((sign, index) => {
      const bit = 1 << index;
      for (const { place, isWhole } of found[index] ?? []) addBit(isWhole ? this.whole : this.first, place, bit);
      for (const character of sign.characters ?? '') addBit(this.characters, placeOf(character.charCodeAt(0)), bit);
      for (const character of sign.doubled ?? '') addBit(this.doubled, placeOf(character.charCodeAt(0)), bit);
    });
  }

  /** The signs in a text. */
  bitsIn(text: string): number {
    const { words, first, whole, characters, doubled } = this;
    let bits = 0;
    let place = ROOT;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = letterOf(code);
      if (letter === UNUSUAL) {
        const folded = foldedCode(code);
        if (folded === NOT_IN_TABLE) return ALL;
        bits |= this.bitsAt(text, at, place, folded);
        place = placeBehind(words, place, folded);
      } else if (letter === ENDS_WORD) {
        // Of ASCII the code is the place in the table.
        bits |= (whole[place] ?? 0) | (characters[code] ?? 0);
        if (text.charCodeAt(at - 1) === code) bits |= doubled[code] ?? 0;
        place = ROOT;
      } else {
        place = words.step(place, letter);
        bits |= first[place] ?? 0;
      }
    }
    return bits | (whole[place] ?? 0);
  }

  /** The signs at a character that is none of ASCII, an apostrophe or "&". `place`: that of the letters before it. */
  private bitsAt(text: string, at: number, place: number, folded: number): number {
    const ofCharacter = this.ofCharacter(text.charCodeAt(at), text.charCodeAt(at - 1));
    if (folded === SPACE) return ofCharacter | (this.whole[place] ?? 0);
    if (folded !== AND) return ofCharacter | this.bitsAround(text, at, place, folded);
    const en = this.words.step(this.words.step(ROOT, letterOf(SMALL_E)), letterOf(SMALL_N));
    return ofCharacter | (this.whole[place] ?? 0) | (this.whole[en] ?? 0) | (this.first[en] ?? 0);
  }

  /**
   * At a letter with an accent, or an apostrophe, a pattern that isn't for folded texts sees the end of a word and the start
   * of another, one that is for folded texts sees the word go on: the signs of all three.
   */
  private bitsAround(text: string, at: number, place: number, folded: number): number {
    let bits = (this.whole[place] ?? 0) | (this.first[placeBehind(this.words, place, folded)] ?? 0);
    let after = ROOT;
    for (let i = at + 1; i < text.length; i++) {
      const letter = letterOf(text.charCodeAt(i));
      if (letter === ENDS_WORD || letter === UNUSUAL) break;
      after = this.words.step(after, letter);
      bits |= this.first[after] ?? 0;
    }
    return bits | (this.whole[after] ?? 0);
  }

  private ofCharacter(code: number, before: number): number {
    const place = placeOf(code);
    return (this.characters[place] ?? 0) | (before === code ? (this.doubled[place] ?? 0) : 0);
  }
}

/** The place behind an unusual character. */
function placeBehind(words: WordTrie, place: number, folded: number): number {
  if (folded === DROPPED) return place;
  if (folded === SPACE || folded === AND) return ROOT;
  if (folded >= ASCII_COUNT) return NOWHERE;
  const letter = letterOf(folded);
  return letter === ENDS_WORD ? ROOT : words.step(place, letter);
}

function addBit(table: Int32Array, at: number, bit: number): void {
  table[at] = (table[at] ?? 0) | bit;
}

function wordsOf(pattern: RegExp, known: KnownWords): readonly NecessaryWord[] {
  const words = knownWordsOf(pattern, known) ?? necessaryWords(pattern);
  if (!words) throw new RangeError(`No word is necessary for ${String(pattern)}.`);
  return words;
}
