/** Text as it is compared: the plain letters of it. The most used function of the core, so written for speed. */

/** Lower case, no accents, apostrophes dropped, everything else a single space. */
export function fold(text: string): string {
  const codes: number[] = [];
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const to = code < small ? (table[code] ?? OTHER) : code >= 0x2010 && code <= 0x2027 ? punctuation(code) : OTHER;
    if (to === OTHER) return foldAny(text);
    if (to === DROPPED) continue;
    if (to === SPACE) {
      space = codes.length > 0;
      continue;
    }
    if (space || (to === AND && codes.length > 0)) codes.push(SPACE);
    space = to === AND;
    if (to === AND) codes.push(101, 110);
    else codes.push(to);
  }
  return decode(codes);
}

const SPACE = 32;
const DROPPED = 0;
const OTHER = 0xffff;
const AND = 0xfffe;
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

const table = Uint16Array.from({ length: small }, (_, code) => {
  if (code === 38) return AND;
  const folded = foldAny(`a${String.fromCharCode(code)}a`);
  if (folded === 'a a') return SPACE;
  if (folded === 'aa') return DROPPED;
  return folded.length === 3 ? folded.charCodeAt(1) : OTHER;
});

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
