/** Lines of text as regions hold them. Each is the same object until an edit touches its leaf. */
import { memo, memo2, sameItems } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { sourceSpanIn, type LeafBlock, type RenderedLine } from '../../markdown/leaf-block.ts';
import { nameSpanOf, type HeadingCandidate } from './heading-candidates.ts';
import type { Span } from '../../text/span.ts';

/** A line of text in a region, or a heading of the writer's own within it. Offsets into the leaf's visible text. */
export interface RegionLine {
  readonly kind: 'text' | 'heading';
  readonly leaf: LeafBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For headings. */
  readonly heading: HeadingCandidate | undefined;
}

export const sourceSpanOfLine = (line: RegionLine): Span => sourceSpanIn(line.leaf, line);

const textLine = (leaf: LeafBlock, start: number, end: number, text: string): RegionLine => ({
  kind: 'text',
  leaf,
  start,
  end,
  text,
  heading: undefined,
});

/** The text before a heading candidate in its line, and the text behind it. Undefined where nothing of the writer's stands. */
export const textBeforeHeading = memo((heading: HeadingCandidate) =>
  cut(heading.leaf, heading.line.start, heading.start),
);
export const textAfterHeading = memo((heading: HeadingCandidate) => cut(heading.leaf, heading.end, heading.line.end));

/** "Perspectief: stagiair in een wijkteam": what follows the colon within a heading. */
export const textInHeading = memo((heading: HeadingCandidate): RegionLine | undefined => {
  const { end } = nameSpanOf(heading);
  const colon = /^[^\p{L}\p{N}]*:/u.exec(heading.leaf.rendered.text.slice(end, heading.end));
  return colon ? cut(heading.leaf, end + colon[0].length, heading.end) : undefined;
});

function cut(leaf: LeafBlock, start: number, end: number): RegionLine | undefined {
  if (start >= end) return undefined;
  const text = leaf.rendered.text.slice(start, end).trim();
  if (text === '' || isNobodysText(text)) return undefined;
  const from = leaf.rendered.text.indexOf(text, start);
  return textLine(leaf, from, from + text.length, text);
}

/** Most lines are one line. */
export const wholeLine = memo(({ leaf, start, end, text }: RenderedLine) =>
  isNobodysText(text) ? undefined : textLine(leaf, start, end, text),
);

export const cellLine = memo(({ leaf, start, end, text }: RenderedLine) => textLine(leaf, start, end, text));

export const headingLine = memo((heading: HeadingCandidate): RegionLine => ({
  kind: 'heading',
  leaf: heading.leaf,
  start: heading.start,
  end: heading.end,
  text: heading.text,
  heading,
}));

const isNobodysText = (text: string): boolean =>
  /^(?:\W{0,3}(?:pag|blz)|\\|\[?(?:docent|feedb|comm|opm)|--|verzonden|sent)/i.test(text) &&
  nobodys.some((pattern) => pattern.test(text));

/** Lines that are nobody's text. */
const nobodys = [
  // What a word processor prints on every page, and what pandoc leaves of a page break.
  /^\W{0,3}(?:pagina|page|blz\.?)\s*\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?\W{0,3}$/i,
  /^\\(?:newpage|pagebreak|clearpage)$/,
  // The teacher's word on it.
  /^\[?(?:docent|feedback|commentaar|opm(?:erking|\.)?(?: van)?(?: de)? docent)\b[^:]{0,20}:/i,
  // A telephone's signature, with the line over it.
  /^(?:--|verzonden vanaf mijn \w+\.?|sent from my \w+\.?)$/i,
];

type Sections = readonly TemplateSection[];

interface Contents {
  readonly lines: readonly RegionLine[];
  readonly sections: Sections;
}

/** Keeps what a function makes of lines of text in a section, as long as the first line has the same ones after it. */
export function memoLines<Value>(
  compute: (lines: readonly RegionLine[], sections: Sections) => Value,
): (lines: readonly RegionLine[], sections: Sections) => Value {
  const ofFirst = memo2(
    (_first: RegionLine, { lines, sections }: Contents) => compute(lines, sections),
    (a, b) => sameItems(a.lines, b.lines) && sameItems(a.sections, b.sections),
  );
  return (lines, sections) => (lines[0] ? ofFirst(lines[0], { lines, sections }) : compute(lines, sections));
}
