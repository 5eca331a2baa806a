/** What prose is put together from, and how its places are found in the source. */
import type { TemplateSection } from '../../templates/model.ts';
import type { PositionedPassage, Prose, Run } from '../model.ts';
import type { Span } from '../../text/span.ts';
import type { TracedPassage } from './passages.ts';
import { sourceOffset, type Segment } from '../../markdown/source-map.ts';

/** Passages one after another. */
export class ProseBuilder {
  private readonly passages: PositionedPassage[] = [];
  private readonly runs: Run[] = [];
  /** For each run its segments, and the offset in the source from which they count. */
  private readonly segments: (readonly Segment[])[] = [];
  private readonly blockStarts: number[] = [];
  private length = 0;

  /** `sections`: of each run, where they differ. */
  add(
    { passage, segments }: TracedPassage,
    origin: number,
    section?: TemplateSection,
    sections?: readonly (TemplateSection | undefined)[],
  ): void {
    if (this.length > 0) this.length += 2;
    const at = this.length;
    this.passages.push({ passage, start: at });
    for (let index = 0; index < passage.runs.length; index++) {
      const run = passage.runs[index];
      if (!run) break;
      this.runs.push(shiftedRun(run, at, sections ? sections[index] : section));
      this.segments.push(segments[index] ?? []);
      this.blockStarts.push(origin);
    }
    this.length += passage.text.length;
  }

  prose(): Prose {
    return proseOf(this.passages, this.runs, this.segments, this.blockStarts);
  }
}

/** A run of a passage that starts at `at`. */
function shiftedRun({ kind, start, end, content }: Run, at: number, section: TemplateSection | undefined): Run {
  return section === undefined
    ? { kind, start: at + start, end: at + end, content }
    : { kind, start: at + start, end: at + end, content, section };
}

function proseOf(
  passages: readonly PositionedPassage[],
  runs: readonly Run[],
  segments: readonly (readonly Segment[])[],
  origins: readonly number[],
): Prose {
  let text: string | undefined;
  let citations: readonly Span[] | undefined;
  // Most questions are about the same run as the one before, or one further on.
  let latest = 0;
  return {
    get text() {
      return (text ??= passages.map(({ passage }) => passage.text).join('\n\n'));
    },
    runs,
    passages,
    get citations() {
      return (citations ??= passages.flatMap(({ passage, start: at }) =>
        passage.citations.map(({ start, end }) => ({ start: at + start, end: at + end })),
      ));
    },
    toSource: ({ start, end }) => {
      const from = offsetIn(start, false);
      return { start: from, end: end <= start ? from : Math.max(from, offsetIn(end, true)) };
    },
  };

  /** `asEnd`: the offset closes a span, so at a seam it belongs to the run before it. */
  function offsetIn(offset: number, asEnd: boolean): number {
    const index = (latest = lastRunAt(runs, asEnd ? offset - 1 : offset, latest));
    const within = offset - (runs[index]?.start ?? 0);
    return (origins[index] ?? 0) + sourceOffset(segments[index] ?? [], within, asEnd);
  }
}

/** The last run that starts at or before `offset`; looked for from the place `guess` on, if it is not before that. */
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
