/** The genitive of a name: "Karims", "Eva’s", "Joris’". */

/** After a long vowel at the end an apostrophe stands before the -s; "Noortje" and "Marie" end in no such vowel. */
const LONG_VOWEL_AT_END = /(?:[aou]|(?<![aeiou])[iy])$/i;

/** `name`: as a mention without genitive is written, its full stop included ("B."). */
export function genitiveOf(name: string): string {
  if (/[sxz]$/i.test(name)) return `${name}’`;
  return name.endsWith('.') || LONG_VOWEL_AT_END.test(name) ? `${name}’s` : `${name}s`;
}
