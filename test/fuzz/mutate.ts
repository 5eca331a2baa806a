/** Makes a new input of known ones, by a few small changes. */
import type { Random } from './random.ts';

export interface Material {
  /** Pieces that mean something in this kind of input. */
  readonly words: readonly string[];
  /** An input to take a piece of. */
  readonly other: string;
  /** Each character is a byte. */
  readonly isBytes: boolean;
}

type Change = (text: string, random: Random, material: Material) => string;

/** Of the texts that one change makes longer, the most UTF-16 units. */
export const LONGEST = 3000;

const at = (text: string, random: Random): number => random.below(text.length + 1);

/** Mostly short, now and then up to the whole text. */
const lengthOf = (text: string, random: Random): number =>
  random.below(4) === 0 ? random.below(text.length + 1) : random.below(9);

const put = (text: string, start: number, cut: number, added: string): string =>
  text.slice(0, start) + added + text.slice(start + cut);

const oddCharacters = [...'\0\t\n\r \'"`*_#-[](){}<>|:\\/&%@!?.,0129aZ~^=+$;', '\u00ad', '\u200b', '\u00a0', 'é', '’', '\ud83d', '\udd11', '\ufeff', '\u202e', '\u2028', 'İ', 'ß', '０']; // prettier-ignore
const oddBytes = ['\0', '\x01', '\x7f', '\x80', '\xff', '\xff\xff', '\0\0\0\0', '\xff\xff\xff\xff', '\xff\xff\xff\x7f', '\n', ' ']; // prettier-ignore
const oddNumbers = [
  '0',
  '-1',
  '1',
  '7',
  '65535',
  '65536',
  '2147483648',
  '4294967295',
  '9007199254740993',
  '1e309',
  '0.5',
];

const changes: readonly Change[] = [
  (text, random) => put(text, at(text, random), lengthOf(text, random), ''),
  (text, random, { words }) => put(text, at(text, random), 0, random.oneOf(words)),
  (text, random, { words }) => put(text, at(text, random), random.below(5), random.oneOf(words)),
  (text, random, { isBytes }) => put(text, at(text, random), random.below(2), random.oneOf(isBytes ? oddBytes : oddCharacters)),
  (text, random) => put(text, at(text, random), 1, String.fromCharCode(random.below(random.below(9) === 0 ? 0x3000 : 0x100))),
  (text, random) => {
    const start = at(text, random);
    const piece = text.slice(start, start + lengthOf(text, random));
    return put(text, random.below(2) === 0 ? start : at(text, random), 0, piece);
  },
  (text, random, { other }) => {
    const start = at(other, random);
    return put(text, at(text, random), lengthOf(text, random), other.slice(start, start + lengthOf(other, random)));
  },
  (text, random, { other }) => text.slice(0, at(text, random)) + other.slice(at(other, random)),
  (text, random) => {
    const start = at(text, random);
    return put(text, start, 0, text.slice(start, start + 1 + random.below(12)).repeat(random.below(40)));
  },
  (text, random) => {
    const numbers = [...text.matchAll(/-?\d+/g)];
    if (numbers.length === 0) return text;
    const { index, 0: number } = random.oneOf(numbers);
    return put(text, index, number.length, random.oneOf(oddNumbers));
  },
  (text, random) => {
    const lines = text.split('\n');
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    const [line = ''] = lines.splice(from, 1);
    lines.splice(to, 0, line);
    return lines.join(random.below(12) === 0 ? random.oneOf(['\r\n', '\r', '\n\n']) : '\n');
  },
]; // prettier-ignore

/** One to six changes of `text`. */
export function mutated(text: string, random: Random, material: Material): string {
  let result = text;
  for (let count = 1 + random.below(1 + random.below(6)); count > 0; count--)
    result = random.oneOf(changes)(result, random, material).slice(0, LONGEST);
  return material.isBytes ? result.replace(/[^\0-\xff]/g, '?') : result;
}
