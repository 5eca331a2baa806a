/** The way back from rendered text to the markdown it came from. */
import { partsIn } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';

/**
 * An entry of the source map: `length` rendered units from offset `at` stand for `sourceLength` source units from
 * offset `source`. When the lengths are equal, each unit stands for one unit.
 */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** The source span of a span of the rendered text; that of an empty span is empty. */
export function sourceSpan(segments: readonly Segment[], { start, end }: Span): Span {
  const from = sourceOffset(segments, start, false);
  return { start: from, end: end <= start ? from : Math.max(from, sourceOffset(segments, end, true)) };
}

/**
 * The source offset of an offset in the rendered text. Between two segments an offset belongs to the second one, unless
 * it ends a span (`asEnd`): then it belongs to the first.
 */
export function sourceOffset(segments: readonly Segment[], offset: number, asEnd: boolean): number {
  let low = 0;
  let high = segments.length - 1;
  const unit = asEnd ? offset - 1 : offset;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) return 0;
  const inSegment = Math.max(0, Math.min(offset - segment.at, segment.length));
  if (segment.length === segment.sourceLength) return segment.source + inSegment;
  return asEnd ? segment.source + segment.sourceLength : segment.source;
}

/** The part of a segment from rendered offset `start` to `end`; a segment that isn't unit by unit keeps all its source. */
export function partOfSegment({ at, length, source, sourceLength }: Segment, start: number, end: number): Segment {
  const from = Math.max(at, start);
  const to = Math.max(from, Math.min(at + length, end));
  return length === sourceLength
    ? { at: from, length: to - from, source: source + from - at, sourceLength: to - from }
    : { at: from, length: to - from, source, sourceLength };
}

/** The source map of each piece, whose offsets count from the start of the piece. */
export const segmentsIn = (pieces: readonly Span[], segments: readonly Segment[]): readonly (readonly Segment[])[] =>
  partsIn(
    pieces,
    segments,
    ({ at, length }) => ({ start: at, end: at + length }),
    (segment, { start, end }) => {
      const part = partOfSegment(segment, start, end);
      return { ...part, at: part.at - start };
    },
  );
