/** Text from outside, safe for a terminal and for the programs that read a format. */
import stringWidth from 'fast-string-width';
import { isPlain, printable } from '../../core/index.ts';

export { isPlain, printable };

/** The same for a text of several lines, which stay lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** Raw in JSON they are valid, and still do in a terminal what they say: C1 codes and changes of direction. */
const raw = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g;

/** As `JSON.stringify`, with escapes for all that a terminal may obey; read again, it is the same value. */
export const jsonText = (value: object | string): string =>
  JSON.stringify(value).replace(raw, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The columns that a text takes in a terminal. */
export const widthOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text));
