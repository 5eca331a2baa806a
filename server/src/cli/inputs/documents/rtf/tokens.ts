/** Cuts Rich Text Format into its tokens. Source: Rich Text Format Specification 1.9.1, "RTF Syntax". */

export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** "\b0" is `b` with the number 0; a symbol such as "\~" is a word of one character. */
  | { readonly kind: 'control'; readonly word: string; readonly number?: number }
  /** A character of the code page, 0-255: "\'e9". */
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))/y;
const plain = /[^\\{}]+/y;

/** `source`: the file with a UTF-16 unit for each byte. */
export function* tokensOf(source: string): Generator<Token> {
  for (let at = 0; at < source.length;) {
    const character = source[at];
    if (character === '{' || character === '}') {
      if (character === '{') yield { kind: 'open' };
      else yield { kind: 'close' };
      at++;
      continue;
    }
    const pattern = character === '\\' ? control : plain;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return;
    at = pattern.lastIndex;
    const [whole, word, digits, hex, symbol] = match;
    if (character !== '\\') {
      // Line ends are for whoever reads the file itself.
      const text = whole.replace(/[\r\n]/g, '');
      if (text !== '') yield { kind: 'text', text };
    } else if (hex !== undefined) yield { kind: 'byte', byte: parseInt(hex, 16) };
    else if (word === 'bin') at += Math.max(0, Number(digits ?? 0));
    else yield { kind: 'control', word: word ?? symbol ?? '', ...(digits !== undefined && { number: Number(digits) }) };
  }
}
