/** A stretch of a text: 0-based UTF-16 offsets, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span so many units further on. */
export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
