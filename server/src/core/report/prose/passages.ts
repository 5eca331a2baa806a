/** Passages: stretches of prose that are read by themselves, each the same object until an edit touches it. */
import { memo, memo2 } from '../../incremental/memo.ts';
import { findCitations } from './citations.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import type { TemplateSection } from '../../templates/model.ts';
import type { Passage, Run, RunKind } from '../model.ts';
import type { Span } from '../../text/span.ts';
import type { LinkAddress } from '../../markdown/rendered-text.ts';
import type { Segment } from '../../markdown/source-map.ts';

/** A leaf with the kind of run it makes, and the section it stands in. */
export interface ProseLeaf {
  readonly leaf: LeafBlock;
  readonly kind: RunKind;
  readonly section: TemplateSection | undefined;
}

/** A passage, and for each of its runs the way back to the block it stands in. */
export interface TracedPassage {
  readonly passage: Passage;
  readonly segments: readonly (readonly Segment[])[];
}

interface PassagePart {
  readonly kind: RunKind;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Between it and the part before it. */
  readonly separator: string;
}

/** A leaf that is no table's cell. */
export const passageOf = memo2(({ rendered: { text, segments } }: LeafBlock, kind: RunKind): TracedPassage => {
  const run = { kind, start: 0, end: text.length, content: { text } };
  return { passage: new LazyPassage(text, [run]), segments: [segments] };
});

/** The addresses of its links. */
export const addressesOf = memo(({ rendered }: LeafBlock) =>
  rendered.links.map((link) => tracedPassage([asPart(link)])),
);

/** The cells of a table with the addresses in them: one passage, so that a label and its value are neighbours. */
export const tableOf = memo2(
  (_first: LeafBlock, cells: readonly ProseLeaf[]): TracedPassage =>
    tracedPassage(
      cells.flatMap(({ leaf, kind }, index): readonly PassagePart[] => {
        const { text, segments, links } = leaf.rendered;
        const separator = cells[index - 1]?.leaf.cell?.row === leaf.cell?.row ? '\t' : '\n';
        return [{ kind, text, segments, separator }, ...links.map(asPart)];
      }),
    ),
  (a, b) =>
    a.length === b.length && a.every(({ leaf, kind }, index) => leaf === b[index]?.leaf && kind === b[index].kind),
);

/** Words of the front matter that a reader sees. */
export const titlePassage = (text: string): TracedPassage =>
  tracedPassage([{ kind: 'heading', text, segments: oneToOne({ start: 0, end: text.length }), separator: '' }]);

const asPart = (link: LinkAddress): PassagePart => ({
  kind: 'link',
  text: link.text,
  segments: oneToOne(link),
  separator: '\n\n',
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

/** A class, for an object with a getter of its own is slow to read, and passages are read by all detectors. */
class LazyPassage implements Passage {
  readonly text: string;
  readonly runs: readonly Run[];
  private found: readonly Span[] | undefined = undefined;

  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.runs = runs;
  }

  get citations(): readonly Span[] {
    return (this.found ??= findCitations(this.text));
  }
}
