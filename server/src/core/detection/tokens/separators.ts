/** The gap between two words: the characters that stand there, reduced to the kind of sign that matters most. */

/** The words touch. */
export const NO_GAP = 0;
export const SPACE = 1;
/** One hyphen and nothing else. */
export const HYPHEN = 2;
/** A comma or semicolon. */
export const COMMA = 3;
/** A full stop, exclamation mark or question mark. */
export const STOP = 4;
/** A round or square bracket, open or closed. */
export const BRACKET = 5;
export const COLON = 6;
export const QUOTE = 7;
export const SLASH = 8;
/** A line end, a tab or the edge of a table cell. */
export const BREAK = 9;
export const APOSTROPHE = 10;
export const OTHER_GAP = 11;

/** Kind of the gap from offset `from` to offset `to`. */
export function gapKind(text: string, from: number, to: number): number {
  if (from >= to) return NO_GAP;
  let kind = SPACE;
  for (let i = from; i < to; i++) {
    const char = text.charCodeAt(i);
    if (char === 32) continue;
    if (char === 10 || char === 9 || char === 124) return BREAK;
    if (char === 46 || char === 33 || char === 63) kind = STOP;
    else if (kind === STOP) continue;
    else if (char === 44 || char === 59) kind = COMMA;
    else if (char === 58) kind = COLON;
    else if (char === 40 || char === 41 || char === 91 || char === 93) kind = BRACKET;
    else if (char === 34 || char === 0x201c || char === 0x201d || char === 0x2018 || char === 0xab)
      kind = kind === SPACE ? QUOTE : kind;
    else if (char === 39 || char === 0x2019) kind = kind === SPACE ? APOSTROPHE : kind;
    else if (char === 45 || char === 0x2010 || char === 0x2011) kind = to - from === 1 ? HYPHEN : OTHER_GAP;
    else if (char === 47) kind = SLASH;
    else if (char !== 0xa0 && char !== 42 && char !== 95) kind = kind === SPACE ? OTHER_GAP : kind;
  }
  return kind;
}
