/**
 * Folds a text to the form in which texts are compared: its letters and digits without case and accents.
 * "Één dilemma's & méér" folds to "een dilemmas en meer".
 */
import {
  AMPERSAND,
  CAPITAL_A,
  CAPITAL_Z,
  isAsciiLetterOrDigit,
  isTypographic,
  LATIN_END,
  LEFT_SINGLE_QUOTE,
  RIGHT_SINGLE_QUOTE,
  SMALL_A,
  SMALL_E,
  SMALL_N,
  SPACE,
} from './character-codes.ts';

/**
 * Lower case, no accents, apostrophes, soft hyphens and spaces without width dropped, "&" as "en", everything else that
 * is no letter or digit a single space.
 */
export const fold = (text: string): string => foldByTable(text, text.length, Infinity) ?? foldByDefinition(text);

/** The first `maxWords` words of the folded start of a text: of its first `reach` UTF-16 units. */
export function foldedStart(text: string, maxWords: number, reach: number): string {
  const end = Math.min(text.length, reach);
  return foldByTable(text, end, maxWords) ?? foldByDefinition(text.slice(0, end)).split(' ', maxWords).join(' ');
}

/** The definition of `fold`, which holds for every text. */
export function foldByDefinition(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' en ')
    .replace(/['’‘`´\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Room for a folded word and a space, which is more than most words need: an array that grows is copied. */
const ROOM_PER_WORD = 8;

/**
 * Folds the first `end` units by the table, up to `maxWords` words. Undefined at a character that is not in the table.
 */
function foldByTable(text: string, end: number, maxWords: number): string | undefined {
  const codes = new Array<number>(Math.min(end, maxWords * ROOM_PER_WORD));
  let count = 0;
  let spaceIsDue = false;
  let words = 1;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = foldedCode(code);
    if (folded === NOT_IN_TABLE) return undefined;
    if (folded === DROPPED) continue;
    if (folded === SPACE) {
      spaceIsDue = count > 0;
      continue;
    }
    if (spaceIsDue || (folded === AND && count > 0)) {
      if (++words > maxWords) break;
      codes[count++] = SPACE;
    }
    spaceIsDue = folded === AND;
    if (folded === AND) codes[count++] = SMALL_E;
    codes[count++] = folded === AND ? SMALL_N : folded;
  }
  codes.length = count;
  return stringOf(codes);
}

/** `fromCharCode` gets at most this many codes at a time: engines limit the number of arguments. */
const MAX_ARGUMENTS = 4096;

function stringOf(codes: number[]): string {
  if (codes.length <= MAX_ARGUMENTS) return String.fromCharCode.apply(null, codes);
  let text = '';
  for (let from = 0; from < codes.length; from += MAX_ARGUMENTS)
    text += String.fromCharCode.apply(null, codes.slice(from, from + MAX_ARGUMENTS));
  return text;
}

/** `foldedCode` of a character that leaves nothing: an apostrophe in any of its forms. */
export const DROPPED = 0;
/** `foldedCode` of "&", which becomes the word "en". */
export const AND = 0xfffe;
/** `foldedCode` of a character that only `foldByDefinition` can fold: rare letters, other scripts, emoji. */
export const NOT_IN_TABLE = 0xffff;
/** Stands in the table for a character that has not been met yet. */
const NOT_MET = 0xfffd;

/** The folded codes of characters below `LATIN_END`, filled in as they are met: a report has some eighty of them. */
const table = new Uint16Array(LATIN_END).fill(NOT_MET);

/** The code of the letter, digit or space that a character folds to, or `DROPPED`, `AND` or `NOT_IN_TABLE`. */
export function foldedCode(code: number): number {
  if (code >= LATIN_END) return isTypographic(code) ? foldedTypographic(code) : NOT_IN_TABLE;
  const folded = table[code] ?? NOT_IN_TABLE;
  return folded === NOT_MET ? addToTable(code) : folded;
}

/** Typographic apostrophes are dropped; dashes, other quotes and the ellipsis are spaces. */
const foldedTypographic = (code: number): number =>
  code === LEFT_SINGLE_QUOTE || code === RIGHT_SINGLE_QUOTE ? DROPPED : SPACE;

function addToTable(code: number): number {
  const folded = code === AMPERSAND ? AND : (foldedAscii(code) ?? foldedBetweenLetters(code));
  table[code] = folded;
  return folded;
}

/** Undefined for what is no letter or digit of ASCII. */
function foldedAscii(code: number): number | undefined {
  if (!isAsciiLetterOrDigit(code)) return undefined;
  return code >= CAPITAL_A && code <= CAPITAL_Z ? code + SMALL_A - CAPITAL_A : code;
}

/** What the definition makes of a character inside a word. */
function foldedBetweenLetters(code: number): number {
  const folded = foldByDefinition(`a${String.fromCharCode(code)}a`);
  if (folded === 'a a') return SPACE;
  if (folded === 'aa') return DROPPED;
  return folded.length === 3 ? folded.charCodeAt(1) : NOT_IN_TABLE;
}
