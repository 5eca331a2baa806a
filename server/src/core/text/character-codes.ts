/** Names for the UTF-16 codes by which texts are scanned, and the questions asked about one code. */

export const NUL = 0;
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const EXCLAMATION_MARK = 33;
export const NUMBER_SIGN = 35;
export const AMPERSAND = 38;
export const LEFT_PARENTHESIS = 40;
export const RIGHT_PARENTHESIS = 41;
export const ASTERISK = 42;
export const PLUS_SIGN = 43;
export const HYPHEN = 45;
export const FULL_STOP = 46;
export const DIGIT_0 = 48;
export const DIGIT_9 = 57;
export const SEMICOLON = 59;
export const LESS_THAN = 60;
export const EQUALS_SIGN = 61;
export const GREATER_THAN = 62;
export const QUESTION_MARK = 63;
export const CAPITAL_A = 65;
export const CAPITAL_Z = 90;
export const LEFT_BRACKET = 91;
export const BACKSLASH = 92;
export const RIGHT_BRACKET = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const SMALL_A = 97;
export const SMALL_E = 101;
export const SMALL_N = 110;
export const SMALL_Z = 122;
export const VERTICAL_BAR = 124;
export const NO_BREAK_SPACE = 0xa0;
/** ‘ */
export const LEFT_SINGLE_QUOTE = 0x2018;
/** ’, which Dutch texts have for an apostrophe as well. */
export const RIGHT_SINGLE_QUOTE = 0x2019;

/** Number of ASCII codes. */
const ASCII_COUNT = 0x80;

/** Codes below this one are ASCII and the Latin letters with accents, up to Latin Extended-B. */
export const LATIN_END = 0x250;

/** Dashes, typographic quotes, bullets and the ellipsis: U+2010 to U+2027. */
export const isTypographic = (code: number): boolean => code >= 0x2010 && code <= 0x2027;

export const isSpaceOrTab = (code: number): boolean => code === SPACE || code === TAB;

export const isLineEnding = (code: number): boolean => code === LF || code === CR;

/** A space, a tab, a line ending, or NaN: `charCodeAt` gives NaN at the end of the text. */
export const isWhitespaceOrEnd = (code: number): boolean =>
  isSpaceOrTab(code) || isLineEnding(code) || Number.isNaN(code);

/** 0-9 */
export const isDigit = (code: number): boolean => code >= DIGIT_0 && code <= DIGIT_9;

export const isAsciiLetterOrDigit = (code: number): boolean =>
  isDigit(code) || (code >= CAPITAL_A && code <= CAPITAL_Z) || (code >= SMALL_A && code <= SMALL_Z);

/** A set of ASCII characters: 1 at the code of each. At a code beyond ASCII the array gives undefined. */
export function asciiSet(characters: string): Uint8Array {
  const set = new Uint8Array(ASCII_COUNT);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}
