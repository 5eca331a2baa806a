/** Text as it is compared: the plain letters of it. The most used function of the core, so written for speed. */

/** Lower case, no accents, apostrophes dropped, everything else a single space. */
export const fold = (text: string): string => folded(text, text.length, Infinity) ?? foldAny(text);

/** The first `most` words of what `fold` makes of the first `reach` units: how a text begins is often all that is asked. */
export function foldedStart(text: string, most: number, reach: number): string {
  const end = Math.min(text.length, reach);
  return folded(text, end, most) ?? foldAny(text.slice(0, end)).split(' ', most).join(' ');
}

/** Undefined where a letter stands that the table doesn't know. */
function folded(text: string, end: number, most: number): string | undefined {
  // Of the length it nearly always gets: an array that grows is copied several times.
  const codes = new Array<number>(Math.min(end, most * 8));
  let count = 0;
  let space = false;
  let words = 1;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    const to = lookUp(code);
    if (to === OTHER) return undefined;
    if (to === DROPPED) continue;
    if (to === SPACE) {
      space = count > 0;
      continue;
    }
    if (space || (to === AND && count > 0)) {
      if (++words > most) break;
      codes[count++] = SPACE;
    }
    space = to === AND;
    if (to === AND) codes[count++] = 101;
    codes[count++] = to === AND ? 110 : to;
  }
  codes.length = count;
  return decode(codes);
}

/**
 * Marks in `marks` (a power of two of 32-bit numbers) the folded words of a text, so that `mayHoldWord` tells of most words
 * that they are not in it without the text being folded.
 */
export function markWords(marks: Int32Array, text: string): void {
  let hash = NO_WORD;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const to = lookUp(code);
    if (to === DROPPED) continue;
    if (to === OTHER) {
      for (const word of foldAny(text).split(' ')) mark(marks, hashOf(word));
      return;
    }
    if (to !== SPACE && to !== AND) hash = Math.imul(hash ^ to, PRIME);
    else {
      if (hash !== NO_WORD) mark(marks, hash);
      if (to === AND) mark(marks, hashOf('en'));
      hash = NO_WORD;
    }
  }
  if (hash !== NO_WORD) mark(marks, hash);
}

/** `word`: folded. */
export function mayHoldWord(marks: Int32Array, word: string): boolean {
  const place = placeOf(marks, hashOf(word));
  return ((marks[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

/** FNV-1a. */
const NO_WORD = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function hashOf(word: string): number {
  let hash = NO_WORD;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

function mark(marks: Int32Array, hash: number): void {
  const place = placeOf(marks, hash);
  marks[place >> 5] = (marks[place >> 5] ?? 0) | (1 << (place & 31));
}

/** The upper bits are mixed best. */
const placeOf = (marks: Int32Array, hash: number): number => (hash ^ (hash >>> 15)) & (marks.length * 32 - 1);

const SPACE = 32;
const DROPPED = 0;
const OTHER = 0xffff;
const AND = 0xfffe;
const UNKNOWN = 0xfffd;
/** Letters with accents end here; what lies beyond is rare in Dutch, but for punctuation. */
const small = 0x250;

/** A function takes so many arguments at a time. */
const most = 4096;

function decode(codes: number[]): string {
  if (codes.length <= most) return String.fromCharCode.apply(null, codes);
  let text = '';
  for (let at = 0; at < codes.length; at += most) text += String.fromCharCode.apply(null, codes.slice(at, at + most));
  return text;
}

/** Dashes and ellipses are spaces, typographic apostrophes are dropped. */
const punctuation = (code: number): number => (code === 0x2018 || code === 0x2019 ? DROPPED : SPACE);

/** Filled in as characters are met: a report has some eighty of them. */
const table = new Uint16Array(small).fill(UNKNOWN);

/** What a character is folded to: its letter, or one of SPACE, DROPPED, AND, OTHER. */
function lookUp(code: number): number {
  if (code >= small) return code >= 0x2010 && code <= 0x2027 ? punctuation(code) : OTHER;
  const to = table[code] ?? OTHER;
  return to === UNKNOWN ? learn(code) : to;
}

function learn(code: number): number {
  const to = code === 38 ? AND : (plain(code) ?? between(foldAny(`a${String.fromCharCode(code)}a`)));
  table[code] = to;
  return to;
}

/** Letters and digits of ASCII, which most are. */
function plain(code: number): number | undefined {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  return (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) ? lower : undefined;
}

function between(letters: string): number {
  if (letters === 'a a') return SPACE;
  if (letters === 'aa') return DROPPED;
  return letters.length === 3 ? letters.charCodeAt(1) : OTHER;
}

/** The definition, for any text. */
export function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s*&\s*/g, ' en ')
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
