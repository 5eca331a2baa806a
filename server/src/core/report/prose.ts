/** The words of a report as runs that later checks can trust, with the way back to the source. */
import { Kept, keepingBy } from '../keeping.ts';
import { remembering } from '../remember.ts';
import { fold } from '../templates/names.ts';
import { isByline, placeOf, type Place } from './bylines.ts';
import { isReferenceEntry } from './citations.ts';
import type { Leaf } from './leaves.ts';
import type { PlacedPassage, Prose, Run, RunKind, Span } from './model.ts';
import { addressesOf, passageOf, tableOf, titlePassage, type Shown, type Traced } from './passages.ts';
import { sourceOffset, type Segment } from './visible.ts';

const referencesHeading = /^(?:literatuur|bronnen|bron|referenties?|bibliografie|geraadpleegde)\S*(?: |$)/;
const isReferencesHeading = remembering((text: string) => referencesHeading.test(fold(text)));
const titleOf = remembering(titlePassage, 16);

/** `title`: the front matter's title, shown by most renderers as a heading. `sectionOf`: id of the section a leaf stands in. */
export function readProse(
  leaves: readonly Leaf[],
  sectionOf: ReadonlyMap<Leaf, string>,
  title: { readonly text: string; readonly span: Span } | undefined,
): Prose {
  const builder = new ProseBuilder();
  if (title) builder.add(titleOf(title.text), title.span.start, undefined);
  const shown = kinds(leaves, sectionOf);
  for (let index = 0; index < shown.length;) {
    const first = shown[index];
    if (!first) break;
    const { leaf, kind, section } = first;
    const from = index++;
    if (leaf.cell) {
      while (shown[index]?.leaf.cell?.table === leaf.cell.table) index++;
      const cells = shown.slice(from, index);
      // The addresses in a cell stand in its section.
      const sections = cells.flatMap((cell) => [cell, ...cell.leaf.visible.links].map(() => cell.section));
      builder.add(tableOf(leaf, cells), leaf.origin.start, section, sections);
    } else {
      builder.add(passageOf(leaf, kind), leaf.origin.start, section);
      if (leaf.visible.links.length > 0)
        for (const address of addressesOf(leaf)) builder.add(address, leaf.origin.start, section);
    }
  }
  return builder.done();
}

/** What kind of run each leaf with words is. */
function kinds(leaves: readonly Leaf[], sectionOf: ReadonlyMap<Leaf, string>): readonly Shown[] {
  const shown = leaves.filter((leaf) => leaf.lines.length > 0);
  let underReferences = false;
  let front = true;
  return shown.map((leaf, index) => {
    const isHeading = leaf.kind === 'heading';
    if (isHeading) underReferences = isReferencesHeading(leaf.visible.text);
    const place = placeOf(index, shown.length, front);
    if (front && !isHeading && leaf.visible.text.split(/\s+/, 26).length > 25) front = false;
    const section = sectionOf.get(leaf);
    const kind = underReferences || section === 'bronnen' ? kindUnder(leaf, place) : kindOutside(leaf, place);
    return { leaf, kind, section };
  });
}

/** Under a heading of references, and elsewhere. */
const kindUnder = keepingBy((leaf: Leaf, place: Place) => kindOf(leaf, place, true));
const kindOutside = keepingBy((leaf: Leaf, place: Place) => kindOf(leaf, place, false));

function kindOf(leaf: Leaf, place: Place, underReferences: boolean): RunKind {
  if (leaf.kind === 'heading' || leaf.kind === 'note' || leaf.kind === 'code') return leaf.kind;
  if (leaf.kind === 'definition') return 'references';
  const { text } = leaf.visible;
  if (isReferenceEntry(text, underReferences)) return 'references';
  if (leaf.kind === 'cell') return 'cell';
  if (isByline(text, place)) return 'byline';
  return leaf.quoted ? 'quotation' : 'body';
}

class ProseBuilder {
  private readonly passages: PlacedPassage[] = [];
  private readonly runs: Run[] = [];
  /** For each run: its segments, and the offset in the source from which they count. */
  private readonly segments: (readonly Segment[])[] = [];
  private readonly origins: number[] = [];
  private length = 0;

  /** `sections`: of each run, where they differ. */
  add(
    { passage, segments }: Traced,
    origin: number,
    section?: string,
    sections?: readonly (string | undefined)[],
  ): void {
    if (this.length > 0) this.length += 2;
    const at = this.length;
    this.passages.push({ passage, start: at });
    for (let index = 0; index < passage.runs.length; index++) {
      const run = passage.runs[index];
      if (!run) break;
      const own = sections ? sections[index] : section;
      const { kind, words } = run;
      const placed = { kind, start: at + run.start, end: at + run.end, words };
      this.runs.push(own === undefined ? placed : { ...placed, section: own });
      this.segments.push(segments[index] ?? []);
      this.origins.push(origin);
    }
    this.length += passage.text.length;
  }

  done(): Prose {
    const { passages, runs, segments, origins } = this;
    let text: string | undefined;
    let citations: readonly Span[] | undefined;
    // Most questions are about the same run as the one before, or one further on.
    let latest = 0;
    return {
      kept: new Kept(),
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
      const index = (latest = lastAt(runs, asEnd ? offset - 1 : offset, latest));
      const within = offset - (runs[index]?.start ?? 0);
      return (origins[index] ?? 0) + sourceOffset(segments[index] ?? [], within, asEnd);
    }
  }
}

/** The last run that starts at or before `offset`; looked for from the place `guess` on, if it is not before that. */
function lastAt(runs: readonly Run[], offset: number, guess: number): number {
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
