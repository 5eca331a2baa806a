/**
 * Character classes and folding by table: one array lookup for each UTF-16 unit instead of a Unicode regular
 * expression.
 */

/** Classes of a character. Everything that is no letter and no digit is `OTHER`. */
export const OTHER = 0;
export const LOWERCASE = 1;
export const UPPERCASE = 2;
export const DIGIT = 3;

/** The tables end where the block Greek Extended begins. */
const SIZE = 0x1f00;
/** Class of each UTF-16 unit below U+1F00; combining marks count as lower-case letters (NFD text). */
export const CHARACTER_CLASS = new Uint8Array(SIZE);
/**
 * Character code of the base letter (ASCII, lower case) of each letter: "Ü" → "u", "ł" → "l"; 0 for marks, which are
 * skipped.
 */
export const BASE_LETTER = new Uint16Array(SIZE);

/** Number of bits of a class in `LETTERS`. */
export const BASE_SHIFT = 2;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const undivided: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ı: 'i', ð: 'd', þ: 't', æ: 'a', œ: 'o', ß: 's', ħ: 'h', ŋ: 'n', ə: 'e', ĳ: 'y',
}; // prettier-ignore

function fill(code: number): void {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower === upper && char !== 'ß' && char !== 'ı') return;
  CHARACTER_CLASS[code] = lower === char ? LOWERCASE : UPPERCASE;
  const base = (undivided[lower] ?? lower.normalize('NFD')).charCodeAt(0);
  BASE_LETTER[code] = base;
}

for (let code = 0x30; code <= 0x39; code++) {
  CHARACTER_CLASS[code] = DIGIT;
  BASE_LETTER[code] = code;
}
for (let code = 0x41; code < 0x250; code++) fill(code);
for (let code = 0x1e00; code < SIZE; code++) fill(code);
for (let code = 0x300; code < 0x370; code++) CHARACTER_CLASS[code] = LOWERCASE;

/** Both tables in one, for a loop over all characters: the base letter shifted by `BASE_SHIFT`, and the class below it. */
export const LETTERS = Uint16Array.from(
  CHARACTER_CLASS,
  (kind, code) => ((BASE_LETTER[code] ?? 0) << BASE_SHIFT) | kind,
);

export const classAt = (text: string, at: number): number => CHARACTER_CLASS[text.charCodeAt(at)] ?? OTHER;
export const isLetterAt = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return kind === LOWERCASE || kind === UPPERCASE;
};

/** Lower case without accents, for comparing names: "Yıldız" and "yildiz" are one. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const base = BASE_LETTER[code] ?? 0;
    if (base !== 0) folded += String.fromCharCode(base);
    else if (CHARACTER_CLASS[code] !== LOWERCASE) folded += word.charAt(i);
  }
  return folded;
}
