/**
 * Lines of text as regions hold them, without what the writer didn't write ("Pagina 3 van 7"). A region line is the
 * same object until an edit touches its leaf block, so a memo can keep answers with it.
 */
import { memo, memo2, sameItems } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { sourceSpanIn, type LeafBlock, type RenderedLine } from '../../markdown/leaf-block.ts';
import { nameSpanOf, type HeadingCandidate } from './heading-candidates.ts';
import type { Span } from '../../text/span.ts';

/** A line of text in a region, or a part of one; or a heading of the writer's own within the region. */
export interface RegionLine {
  readonly kind: 'text' | 'heading';
  readonly leaf: LeafBlock;
  /** Offsets in the rendered text of the leaf. */
  readonly start: number;
  readonly end: number;
  /** Rendered text, trimmed. */
  readonly text: string;
  /** It stands in a box: ":::info" … ":::". */
  readonly boxed: boolean;
  /** Undefined for a line of the kind `text`. */
  readonly heading: HeadingCandidate | undefined;
}

export const sourceSpanOfLine = (line: RegionLine): Span => sourceSpanIn(line.leaf, line);

const textLine = (leaf: LeafBlock, start: number, end: number, text: string, boxed = false): RegionLine => ({
  kind: 'text',
  leaf,
  start,
  end,
  text,
  boxed,
  heading: undefined,
});

/** The text before a heading in its line, and the text after it. Undefined where nothing of the writer stands. */
export const textBeforeHeading = memo((heading: HeadingCandidate) =>
  trimmedLine(heading.leaf, heading.line.start, heading.start),
);
export const textAfterHeading = memo((heading: HeadingCandidate) =>
  trimmedLine(heading.leaf, heading.end, heading.line.end),
);

/** "Perspectief: stagiair in een wijkteam": the text after the colon within a heading; undefined without it. */
export const textInHeading = memo((heading: HeadingCandidate): RegionLine | undefined => {
  const { end } = nameSpanOf(heading);
  const colon = /^[^\p{L}\p{N}]*:/u.exec(heading.leaf.rendered.text.slice(end, heading.end));
  return colon ? trimmedLine(heading.leaf, end + colon[0].length, heading.end) : undefined;
});

function trimmedLine(leaf: LeafBlock, start: number, end: number): RegionLine | undefined {
  if (start >= end) return undefined;
  const text = leaf.rendered.text.slice(start, end).trim();
  if (text === '' || isBoilerplate(text)) return undefined;
  const from = leaf.rendered.text.indexOf(text, start);
  return textLine(leaf, from, from + text.length, text);
}

/** A line as a whole; undefined when it is boilerplate. */
export const wholeLine = memo(({ leaf, start, end, text }: RenderedLine) =>
  isBoilerplate(text) ? undefined : textLine(leaf, start, end, text),
);

/** The same for a line in a box. */
export const boxedLine = memo(({ leaf, start, end, text }: RenderedLine) =>
  isBoilerplate(text) ? undefined : textLine(leaf, start, end, text, true),
);

export const cellLine = memo(({ leaf, start, end, text }: RenderedLine) => textLine(leaf, start, end, text));

export const headingLine = memo((heading: HeadingCandidate): RegionLine => ({
  kind: 'heading',
  leaf: heading.leaf,
  start: heading.start,
  end: heading.end,
  text: heading.text,
  boxed: false,
  heading,
}));

/** The first letters tell of most lines that they aren't boilerplate. */
const isBoilerplate = (text: string): boolean =>
  /^(?:\W{0,3}(?:pag|blz)|\\|\[?(?:docent|feedb|comm|opm)|--|verzonden|sent|:::|[@$[{<_]|\(?[a-z0-9]{1,3}[.):]$)/i.test(
    text,
  ) && boilerplate.some((pattern) => pattern.test(text));

/** The kinds of boxes, behind which a title may stand: ":::spoiler Mijn antwoord". */
const boxKinds =
  'info|note|tip|hint|warning|danger|success|spoiler|caution|important|attention|details|question|quote|abstract|example|opdracht|uitleg|let-?op';

/** The line that opens or closes a box in the markdown of HackMD, pandoc, Docusaurus and others. */
const containerFence = new RegExp(
  `^:{3,}\\s*(?:\\{[^}]*\\}|[\\w-]+\\s*(?:\\{[^}]*\\}|\\[[^\\]]*\\])?|(?:${boxKinds})\\s[^.!?:]{1,60})?\\s*:*$`,
  'i',
);

/** Is a box open after this line? `open`: is one open before it? */
export const isBoxOpenAfter = (text: string, open: boolean): boolean =>
  text.startsWith(':::') && containerFence.test(text) ? /\w/.test(text) || (/^:+$/.test(text) && !open) : open;

/** Lines in a report that are no text of the writer. */
const boilerplate = [
  // The page number that a word processor prints on every page, and the page break as pandoc writes it.
  /^\W{0,3}(?:pagina|page|blz\.?)\s*\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?\W{0,3}$/i,
  /^\\(?:newpage|pagebreak|clearpage)$/,
  // A comment of the teacher.
  /^\[?(?:docent|feedback|commentaar|opm(?:erking|\.)?(?: van)?(?: de)? docent)\b[^:]{0,20}:/i,
  // The marker for a table of contents, as the programs write it: [TOC], [[_TOC_]], {:toc}, ${toc}, @[toc], {{< toc >}}.
  /^(?:[@$]?[[{<(_%]{1,3}[\s:_<%.]*(?:toc|table of contents|inhoudsopgave)[\s_>%.]*[\])}>_%]{1,3}|\\tableofcontents)$/i,
  // The fence of a box, which opens with a class or attributes: ":::info", "::: {.vak}", ":::".
  containerFence,
  // The mark of a callout without a title: "[!NOTE]".
  /^\[!\w+\][+-]?$/,
  // The letter of a list item without text: "a)", "(b)", "c."; not an initial, which may be an answer: "A.".
  /^\(?(?:[a-z]|i{1,3}|iv|vi{0,3})[.):]+$|^\(?[A-Z][):]+$/,
  // The signature of a telephone's mail program, and the line over a signature.
  /^(?:--|verzonden vanaf mijn \w+\.?|sent from my \w+\.?)$/i,
];

type Sections = readonly TemplateSection[];

interface LinesInSections {
  readonly lines: readonly RegionLine[];
  readonly sections: Sections;
}

/**
 * Keeps the answer of a function about lines of text in given sections. The answer is kept with the first line, as
 * long as the same lines follow that line in the same sections.
 */
export function memoLines<Value>(
  compute: (lines: readonly RegionLine[], sections: Sections) => Value,
): (lines: readonly RegionLine[], sections: Sections) => Value {
  const byFirstLine = memo2(
    (_first: RegionLine, { lines, sections }: LinesInSections) => compute(lines, sections),
    (a, b) => sameItems(a.lines, b.lines) && sameItems(a.sections, b.sections),
  );
  return (lines, sections) => (lines[0] ? byFirstLine(lines[0], { lines, sections }) : compute(lines, sections));
}
