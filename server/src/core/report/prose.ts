/** The words of a report as runs that later checks can trust, with the way back to the source. */
import { isByline, type Place } from './bylines.ts';
import { findCitations, isReferenceEntry } from './citations.ts';
import { fold } from '../templates/names.ts';
import type { Leaf } from './leaves.ts';
import type { Prose, Run, RunKind, Span } from './model.ts';
import { sourceSpan, type Segment } from './visible.ts';

const referencesHeading = /^(?:literatuur|bronnen|bron|referenties?|bibliografie|geraadpleegde)\S*(?: |$)/;

/** `title`: the front matter's title, shown by most renderers as a heading. `sectionOf`: id of the section a leaf stands in. */
export function readProse(
  source: string,
  leaves: readonly Leaf[],
  sectionOf: ReadonlyMap<Leaf, string>,
  title: { readonly text: string; readonly span: Span } | undefined,
): Prose {
  const builder = new ProseBuilder();
  if (title) builder.add('heading', title.text, 0, [segmentOf(title.span)], '\n\n');
  const shown = leaves.filter((leaf) => leaf.visible.text.trim() !== '');
  let underReferences = false;
  let front = true;
  let previous: Leaf | undefined;
  shown.forEach((leaf, index) => {
    const { text, segments } = leaf.visible;
    const isHeading = leaf.kind === 'heading';
    if (isHeading) underReferences = referencesHeading.test(fold(text));
    const place: Place = { index, count: shown.length, front };
    if (!isHeading && text.split(/\s+/, 26).length > 25) front = false;
    const section = sectionOf.get(leaf);
    const kind = kindOf(leaf, text, place, underReferences || section === 'bronnen');
    const { start } = leaf.origin;
    builder.add(kind, text, start, segments, separator(previous, leaf), section);
    for (const link of leaf.visible.links)
      builder.add(
        'link',
        source.slice(start + link.start, start + link.end),
        start,
        [segmentOf(link)],
        '\n\n',
        section,
      );
    previous = leaf;
  });
  return builder.done();
}

function kindOf(leaf: Leaf, text: string, place: Place, underReferences: boolean): RunKind {
  if (leaf.kind === 'heading' || leaf.kind === 'note' || leaf.kind === 'code') return leaf.kind;
  if (leaf.kind === 'definition') return 'references';
  if (isReferenceEntry(text, underReferences)) return 'references';
  if (leaf.kind === 'cell') return 'cell';
  if (isByline(text, place)) return 'byline';
  return leaf.quoted ? 'quotation' : 'body';
}

/** Cells of a row stay on one line, so that a label and its value are neighbours. */
function separator(previous: Leaf | undefined, leaf: Leaf): string {
  if (!previous?.cell || previous.cell.table !== leaf.cell?.table) return '\n\n';
  return previous.cell.row === leaf.cell.row ? '\t' : '\n';
}

const segmentOf = ({ start, end }: Span): Segment => ({
  at: 0,
  length: end - start,
  source: start,
  sourceLength: end - start,
});

class ProseBuilder {
  private readonly parts: string[] = [];
  private readonly runs: Run[] = [];
  private readonly segments: Segment[] = [];
  private length = 0;

  /** Segments count from `origin` in the source. */
  add(
    kind: RunKind,
    text: string,
    origin: number,
    segments: readonly Segment[],
    separator: string,
    section?: string,
  ): void {
    if (this.length > 0) this.push(separator);
    const start = this.length;
    for (const { at, length, source, sourceLength } of segments)
      this.segments.push({ at: start + at, length, source: origin + source, sourceLength });
    this.push(text);
    this.runs.push({ kind, start, end: this.length, ...(section !== undefined && { section }) });
  }

  done(): Prose {
    const text = this.parts.join('');
    const { runs, segments } = this;
    let citations: readonly Span[] | undefined;
    return {
      text,
      runs,
      get citations() {
        return (citations ??= findCitations(text));
      },
      toSource: (span) => sourceSpan(segments, span),
    };
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
