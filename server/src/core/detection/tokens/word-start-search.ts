/** Several patterns looked for in one pass: each is tried only where a word starts with letters that one of its words has. */
import { memo } from '../../incremental/memo.ts';
import type { Span } from '../../text/span.ts';

export class WordPattern {
  readonly kind: string;
  /** Sticky; what it finds begins with a letter without accent, at the start of a word. */
  readonly pattern: RegExp;
  /** Two or more letters with which its words start. */
  readonly starts: readonly string[];

  constructor(kind: string, pattern: RegExp, starts: string) {
    this.kind = kind;
    this.pattern = pattern;
    this.starts = starts.split(' ');
  }
}

/** Five bits of each letter, the same for upper and lower case. */
const opening = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/** For each opening of a word which of `all` are to be tried: a bit of each. */
const openingsOf = memo((all: readonly WordPattern[]): Uint8Array => {
  const openings = new Uint8Array(1 << 15);
  all.forEach(({ starts }, index) => {
    for (const start of starts) {
      const third = start.charCodeAt(2);
      for (let last = 0; last < 32; last++) {
        if (third >= 0 && last !== (third & 31)) continue;
        const at = opening(start.charCodeAt(0), start.charCodeAt(1), last);
        openings[at] = (openings[at] ?? 0) | (1 << index);
      }
    }
  });
  return openings;
});

/** What a regular expression takes for part of a word. */
const inWord = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** All that is found of each, in order; `at` is added to the offsets. At most eight kinds of words. */
export function findWordPatterns(text: string, at: number, all: readonly WordPattern[]): readonly (readonly Span[])[] {
  const openings = openingsOf(all);
  const found = all.map((): Span[] => []);
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const now = code < 128 ? (inWord[code] ?? 0) : 0;
    if (now > before) {
      const tried = openings[opening(code, text.charCodeAt(i + 1), text.charCodeAt(i + 2))] ?? 0;
      if (tried !== 0) tryAt(text, i, at, all, tried, found);
    }
    before = now;
  }
  return found;
}

function tryAt(
  text: string,
  start: number,
  at: number,
  all: readonly WordPattern[],
  tried: number,
  found: readonly Span[][],
): void {
  for (let index = 0; index < all.length; index++) {
    const pattern = all[index]?.pattern;
    const spans = found[index];
    if ((tried & (1 << index)) === 0 || !pattern || !spans) continue;
    // What is part of a find is no start of another.
    if ((spans[spans.length - 1]?.end ?? 0) > at + start) continue;
    pattern.lastIndex = start;
    if (pattern.test(text)) spans.push({ start: at + start, end: at + pattern.lastIndex });
  }
}
