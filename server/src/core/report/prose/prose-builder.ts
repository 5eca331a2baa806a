/** Puts passages together into prose, and finds the way back from offsets in prose to the source. */
import type { TemplateSection } from '../../templates/model.ts';
import type { PositionedPassage, Prose, Run } from '../model.ts';
import { LONGEST_PIECE } from '../../text/pieces.ts';
import type { Span } from '../../text/span.ts';
import { passagePieces } from './passage-pieces.ts';
import { PASSAGE_SEPARATOR, type TracedPassage } from './passages.ts';
import { sourceOffset, type Segment } from '../../markdown/source-map.ts';

/** Takes passages in document order; `prose` gives the prose of all passages taken. */
export class ProseBuilder {
  private readonly passages: PositionedPassage[] = [];
  private readonly runs: Run[] = [];
  /** The segments of each run, and the source offset from which they count. */
  private readonly segments: (readonly Segment[])[] = [];
  private readonly blockStarts: number[] = [];
  private length = 0;

  /**
   * A passage that is too long to be read at once becomes several. `blockStart`: source offset of the block of the passage. `section`: the section that all runs of the passage
   * stand in; `sections` gives one for each run instead.
   */
  add(
    whole: TracedPassage,
    blockStart: number,
    section?: TemplateSection,
    sections?: readonly (TemplateSection | undefined)[],
  ): void {
    if (whole.passage.text.length <= LONGEST_PIECE) return this.addPiece(whole, blockStart, section, sections);
    for (const { firstRun, ...piece } of passagePieces(whole))
      this.addPiece(piece, blockStart, section, sections?.slice(firstRun));
  }

  private addPiece(
    { passage, segments }: TracedPassage,
    blockStart: number,
    section?: TemplateSection,
    sections?: readonly (TemplateSection | undefined)[],
  ): void {
    if (this.length > 0) this.length += PASSAGE_SEPARATOR.length;
    const start = this.length;
    this.passages.push({ passage, start });
    for (let index = 0; index < passage.runs.length; index++) {
      const run = passage.runs[index];
      if (!run) break;
      this.runs.push(shiftedRun(run, start, sections ? sections[index] : section));
      this.segments.push(segments[index] ?? []);
      this.blockStarts.push(blockStart);
    }
    this.length += passage.text.length;
  }

  prose(): Prose {
    return proseOf(this.passages, this.runs, this.segments, this.blockStarts);
  }
}

/** A run of a passage as a run of the prose. `passageStart`: offset of the passage in the prose. */
function shiftedRun(
  { kind, start, end, content }: Run,
  passageStart: number,
  section: TemplateSection | undefined,
): Run {
  return section === undefined
    ? { kind, start: passageStart + start, end: passageStart + end, content }
    : { kind, start: passageStart + start, end: passageStart + end, content, section };
}

function proseOf(
  passages: readonly PositionedPassage[],
  runs: readonly Run[],
  segments: readonly (readonly Segment[])[],
  blockStarts: readonly number[],
): Prose {
  let text: string | undefined;
  let citations: readonly Span[] | undefined;
  // The index of the run that was asked for last: the next offset mostly lies in the same run, or in one soon after it.
  let latest = 0;
  return {
    get text() {
      return (text ??= passages.map(({ passage }) => passage.text).join(PASSAGE_SEPARATOR));
    },
    runs,
    passages,
    get citations() {
      return (citations ??= passages.flatMap(({ passage, start: passageStart }) =>
        passage.citations.map(({ start, end }) => ({ start: passageStart + start, end: passageStart + end })),
      ));
    },
    toSource: ({ start, end }) => {
      const from = sourceOffsetOf(start, false);
      return { start: from, end: end <= start ? from : Math.max(from, sourceOffsetOf(end, true)) };
    },
  };

  /** The source offset of an offset in prose. `asEnd`: the offset ends a span, so at a seam it is in the run before. */
  function sourceOffsetOf(offset: number, asEnd: boolean): number {
    const index = (latest = lastRunAt(runs, asEnd ? offset - 1 : offset, latest));
    const within = offset - (runs[index]?.start ?? 0);
    return (blockStarts[index] ?? 0) + sourceOffset(segments[index] ?? [], within, asEnd);
  }
}

/** Index of the last run that starts at or before `offset`. The search starts at `guess`, unless that run is later. */
function lastRunAt(runs: readonly Run[], offset: number, guess: number): number {
  let low = (runs[guess]?.start ?? Infinity) <= offset ? guess : 0;
  let high = runs.length - 1;
  for (let step = 1; low + step < high; step *= 2) {
    if ((runs[low + step]?.start ?? 0) > offset) high = low + step;
    else low += step;
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
