/**
 * Makes the passages of prose from leaf blocks: one of each paragraph or heading, one of a whole table, one of each
 * address of a link. A passage stays the same object until an edit touches its leaf blocks.
 */
import { memo, memo2 } from '../../incremental/memo.ts';
import { findCitations } from './citations.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import type { TemplateSection } from '../../templates/model.ts';
import type { Passage, Run, RunKind } from '../model.ts';
import type { Span } from '../../text/span.ts';
import type { LinkAddress } from '../../markdown/rendered-text.ts';
import type { Segment } from '../../markdown/source-map.ts';
import { withoutPercents } from './percent.ts';
import { readable, type MappedText } from './readable.ts';

/** Stands between two passages in `Prose.text`. */
export const PASSAGE_SEPARATOR = '\n\n';

/** A leaf block with the kind of run it makes, and the section it stands in (undefined when it stands in none). */
export interface ProseLeaf {
  readonly leaf: LeafBlock;
  readonly kind: RunKind;
  readonly section: TemplateSection | undefined;
}

/** A passage with the way back to the source. */
export interface TracedPassage {
  readonly passage: Passage;
  /** For each run of the passage the segments of its text; source offsets count from the start of the block. */
  readonly segments: readonly (readonly Segment[])[];
}

interface PassagePart {
  readonly kind: RunKind;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Stands between the part before this one and this one. */
  readonly separator: string;
}

/** The passage of a leaf block that is no table cell. */
export const passageOf = memo2(({ rendered }: LeafBlock, kind: RunKind): TracedPassage => {
  const { text, segments } = readable(rendered);
  const run = { kind, start: 0, end: text.length, content: { text } };
  return { passage: new LazyPassage(text, [run]), segments: [segments] };
});

/** A passage for the address of each link in a leaf block. */
export const addressesOf = memo(({ rendered }: LeafBlock) =>
  rendered.links.map((link) => tracedPassage([asPart(link)])),
);

/**
 * The passage of a whole table, with the addresses of the links in its cells, so that a label and its value stand in
 * one passage. `cells`: all cells with text, in order.
 */
export const tableOf = memo2(
  (_first: LeafBlock, cells: readonly ProseLeaf[]): TracedPassage =>
    tracedPassage(
      cells.flatMap(({ leaf, kind }, index): readonly PassagePart[] => {
        const { text, segments } = readable(leaf.rendered);
        const separator = cells[index - 1]?.leaf.cell?.row === leaf.cell?.row ? '\t' : '\n';
        return [{ kind, text, segments, separator }, ...leaf.rendered.links.map(asPart)];
      }),
    ),
  (a, b) =>
    a.length === b.length && a.every(({ leaf, kind }, index) => leaf === b[index]?.leaf && kind === b[index].kind),
);

/** The passage of the title in the front matter; source offsets count from the start of `text`. */
export const titlePassage = (text: string): TracedPassage =>
  tracedPassage([{ kind: 'heading', text, segments: oneToOne({ start: 0, end: text.length }), separator: '' }]);

/** A passage of a part of the source as it is written; source offsets count from the start of `source`. */
export const plainPassage = (source: string, { start, end }: Span, kind: RunKind): TracedPassage =>
  tracedPassage([{ kind, text: source.slice(start, end), segments: oneToOne({ start, end }), separator: '' }]);

/** The same of a part that a reader doesn't see, which may be an address: what it writes in percent signs is decoded. */
export const hiddenPassage = (source: string, span: Span): TracedPassage =>
  tracedPassage([{ kind: 'hidden', ...withoutPercents(source, span), separator: '' }]);

/** The address of a link stands apart, as a passage of its own would. */
const asPart = (link: LinkAddress): PassagePart => ({
  kind: 'link',
  ...inSource(withoutPercents(link.text, { start: 0, end: link.text.length }), link.start),
  separator: PASSAGE_SEPARATOR,
});

const inSource = ({ text, segments }: MappedText, start: number): MappedText => ({
  text,
  segments: segments.map((segment) => ({ ...segment, source: segment.source + start })),
});

const oneToOne = ({ start, end }: Span): readonly Segment[] => [
  { at: 0, length: end - start, source: start, sourceLength: end - start },
];

function tracedPassage(parts: readonly PassagePart[]): TracedPassage {
  let text = '';
  const runs = parts.map((part, index) => {
    if (index > 0) text += part.separator;
    const start = text.length;
    text += part.text;
    return { kind: part.kind, start, end: text.length, content: { text: part.text } };
  });
  const passage = new LazyPassage(text, runs);
  return { passage, segments: parts.map(({ segments }) => segments) };
}

/** A passage of runs whose offsets count from its start. */
export const passageWith = (text: string, runs: readonly Run[]): Passage => new LazyPassage(text, runs);

/** A passage whose citations are found when they are first asked for. */
class LazyPassage implements Passage {
  readonly text: string;
  readonly runs: readonly Run[];
  private foundCitations: readonly Span[] | undefined = undefined;

  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.runs = runs;
  }

  get citations(): readonly Span[] {
    return (this.foundCitations ??= findCitations(this.text));
  }
}
