/**
 * Cuts a text that is longer than rules and detectors read at once. Many of their patterns try each place again up to the end
 * of what they are given, so the time that they take for a text is bounded by the length of its pieces.
 */
import { matches } from './matches.ts';
import type { Span } from './span.ts';

/**
 * UTF-16 units of the longest text that is read at once. No sentence in the reports of the tests comes near (a test says so);
 * a whole report in one paragraph is read in pieces that end with a line or a sentence.
 */
export const LONGEST_PIECE = 5000;

/** The pieces of a text, in order, which hold all of it. A piece ends behind a line, else a sentence, else white space. */
export function piecesOf(text: string): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    const end = endOfPiece(text, start);
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

/** As much of a text as is read at once. */
export const firstPieceOf = (text: string): string =>
  text.length <= LONGEST_PIECE ? text : text.slice(0, endOfPiece(text, 0));

const sentenceEnd = /[.?!…]["'’”»)\]]*\s/g;
const whiteSpace = /\s/g;

function endOfPiece(text: string, start: number): number {
  const to = start + LONGEST_PIECE;
  // Not before the middle: so there are at most twice as many pieces as there need be.
  const from = start + LONGEST_PIECE / 2;
  const second = text.slice(from, to);
  const line = second.lastIndexOf('\n');
  if (line >= 0) return from + line + 1;
  const last = matches(sentenceEnd, second).at(-1) ?? matches(whiteSpace, second).at(-1);
  if (last) return from + last.index + last[0].length;
  return isHighSurrogate(text.charCodeAt(to - 1)) ? to - 1 : to;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Does a piece of a longer text end with a line or a sentence, so that nothing that belongs together is read apart? */
export const endsWell = (piece: string): boolean => /(?:\n|[.?!…]["'’”»)\]]{0,9}\s)$/.test(piece.slice(-12));

/**
 * What lies in each piece, of items that are in order and don't overlap: whole, or the `part` in the piece. Offsets of the
 * parts still count from the start of the text.
 */
export function partsIn<Item>(
  pieces: readonly Span[],
  items: readonly Item[],
  spanOf: (item: Item) => Span,
  part: (item: Item, piece: Span) => Item,
): readonly (readonly Item[])[] {
  let next = 0;
  return pieces.map((piece) => {
    const parts: Item[] = [];
    for (let item = items[next]; item !== undefined; item = items[++next]) {
      const { start, end } = spanOf(item);
      if (start >= piece.end) break;
      if (end > piece.start) parts.push(part(item, piece));
      // The rest of it lies in the next piece.
      if (end > piece.end) break;
    }
    return parts;
  });
}
