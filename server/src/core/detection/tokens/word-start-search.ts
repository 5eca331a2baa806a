/**
 * Looks for several patterns in one pass: each pattern is tried only where a word starts with the letters of one of its
 * words.
 */
import { memo } from '../../incremental/memo.ts';
import type { Span } from '../../text/span.ts';

/** A pattern for words of one kind ("diagnosis"), with the letters its words start with. */
export class WordPattern {
  readonly kind: string;
  /** Sticky; each match begins at the start of a word, with a letter without accent. */
  readonly pattern: RegExp;
  /** Two or more letters with which its words start, in lower case. The search uses the first three. */
  readonly wordStarts: readonly string[];

  /** `wordStarts`: separated by spaces. */
  constructor(kind: string, pattern: RegExp, wordStarts: string) {
    this.kind = kind;
    this.pattern = pattern;
    this.wordStarts = wordStarts.split(' ');
  }
}

/** Three letters as one number: five bits of each letter, the same for upper and lower case. */
const startKey = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/** By `startKey`: the patterns to try at such a word, a bit for each pattern. */
const triedByStart = memo((patterns: readonly WordPattern[]): Uint8Array => {
  const tried = new Uint8Array(1 << 15);
  patterns.forEach(({ wordStarts }, index) => {
    for (const start of wordStarts) {
      const third = start.charCodeAt(2);
      for (let last = 0; last < 32; last++) {
        if (third >= 0 && last !== (third & 31)) continue;
        const key = startKey(start.charCodeAt(0), start.charCodeAt(1), last);
        tried[key] = (tried[key] ?? 0) | (1 << index);
      }
    }
  });
  return tried;
});

/** 1 for the ASCII characters that `\w` matches. */
const isWordCharacter = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** The matches of each pattern, in order of offset; `shift` is added to the offsets. At most eight patterns. */
export function findWordPatterns(
  text: string,
  shift: number,
  patterns: readonly WordPattern[],
): readonly (readonly Span[])[] {
  const byStart = triedByStart(patterns);
  const found = patterns.map((): Span[] => []);
  let wasWord = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isWord = code < 128 ? (isWordCharacter[code] ?? 0) : 0;
    if (isWord > wasWord) {
      const tried = byStart[startKey(code, text.charCodeAt(i + 1), text.charCodeAt(i + 2))] ?? 0;
      if (tried !== 0) tryAt(text, i, shift, patterns, tried, found);
    }
    wasWord = isWord;
  }
  return found;
}

function tryAt(
  text: string,
  start: number,
  shift: number,
  patterns: readonly WordPattern[],
  tried: number,
  found: readonly Span[][],
): void {
  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index]?.pattern;
    const spans = found[index];
    if ((tried & (1 << index)) === 0 || !pattern || !spans) continue;
    // A match begins after the match before.
    if ((spans[spans.length - 1]?.end ?? 0) > shift + start) continue;
    pattern.lastIndex = start;
    if (pattern.test(text)) spans.push({ start: shift + start, end: shift + pattern.lastIndex });
  }
}
