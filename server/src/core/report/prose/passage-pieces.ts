/** Cuts a passage that is too long to be read at once: a long table behind a row, an address anywhere. */
import { memo } from '../../incremental/memo.ts';
import { segmentsIn, type Segment } from '../../markdown/source-map.ts';
import { partsIn, piecesOf } from '../../text/pieces.ts';
import type { Span } from '../../text/span.ts';
import type { RunKind } from '../model.ts';
import { passageWith, type TracedPassage } from './passages.ts';

/** A part of a passage, which is a passage too. */
interface PassagePiece extends TracedPassage {
  /** Index of the run of the whole passage in which the piece begins. */
  readonly firstRun: number;
}

/** A run, or its part in a piece, whose source map counts from `start`. */
interface RunPart extends Span {
  readonly index: number;
  readonly kind: RunKind;
  readonly segments: readonly Segment[];
}

/** The pieces are the same objects as long as the passage is. */
export const passagePieces = memo(({ passage, segments }: TracedPassage): readonly PassagePiece[] => {
  const { text } = passage;
  const pieces = piecesOf(text);
  const runs = passage.runs.map(({ kind, start, end }, index): RunPart => ({ index, kind, start, end, segments: segments[index] ?? [] })); // prettier-ignore
  return partsIn(pieces, runs, (run) => run, partOfRun).map((parts, index) => {
    const { start, end } = pieces[index] ?? { start: 0, end: 0 };
    return {
      passage: passageWith(
        text.slice(start, end),
        parts.map((part) => ({
          kind: part.kind,
          start: part.start - start,
          end: part.end - start,
          content: { text: text.slice(part.start, part.end) },
        })),
      ),
      segments: parts.map((part) => part.segments),
      firstRun: parts[0]?.index ?? 0,
    };
  });
});

function partOfRun(run: RunPart, piece: Span): RunPart {
  const start = Math.max(run.start, piece.start);
  const end = Math.min(run.end, piece.end);
  if (start === run.start && end === run.end) return run;
  const [segments = []] = segmentsIn([{ start: start - run.start, end: end - run.start }], run.segments);
  return { ...run, start, end, segments };
}
