/** A part of a text: 0-based UTF-16 offsets, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Do the spans share a unit? Spans that only touch don't. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span `by` units further on; further back when `by` is negative. */
export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
