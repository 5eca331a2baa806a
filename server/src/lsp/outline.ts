/** The parts of a report as a tree: the report itself, its headings (of sections and others), and its questions. */
import { memo, reportsOf, type Heading, type Question, type Report, type Section, type Span } from '../core/index.ts';
import { lineStart } from './line-start.ts';

interface Part {
  /** As a reader sees it; not empty. */
  readonly name: string;
  /** From its heading to the next heading that isn't part of it, without the blank lines at its end. */
  readonly span: Span;
  /** Of the heading or the question; it lies in `span`. */
  readonly nameSpan: Span;
  /** In document order; their spans lie in `span` and don't overlap. */
  readonly children: readonly OutlinePart[];
}

/** All spans count in the text of the document. */
export type OutlinePart = Part &
  (
    | { readonly kind: 'report'; readonly report: Report }
    /** The sections that the heading names: none for a heading of the writer's own, several for a combined one. */
    | { readonly kind: 'heading'; readonly sections: readonly Section[]; readonly depth: number }
    | { readonly kind: 'question'; readonly question: Question }
  );

/** What begins at an offset, before it is known where it ends. */
type Start = Pick<Part, 'name' | 'nameSpan'> & {
  /** A part ends where one with the same depth or a smaller depth begins. */
  readonly depth: number;
  /** The offset at which it ends at the latest. */
  readonly latest: number;
  readonly part:
    | { readonly kind: 'report'; readonly report: Report }
    | { readonly kind: 'heading'; readonly sections: readonly Section[]; readonly depth: number }
    | { readonly kind: 'question'; readonly question: Question };
};

const REPORT_DEPTH = 0;
/** Deeper than any heading; see `Heading.depth`. */
const QUESTION_DEPTH = 10;

export const outlineOf = memo((report: Report): readonly OutlinePart[] => {
  const reports = reportsOf(report);
  return reports.flatMap((each, index) => {
    const starts = startsIn(each, reports.length > 1 ? index + 1 : undefined);
    return parts(each.text, starts, 0, starts.length, each.span.end);
  });
});

/** All parts of a tree, each before its children. */
export const allParts = (tree: readonly OutlinePart[]): readonly OutlinePart[] =>
  tree.flatMap((part) => [part, ...allParts(part.children)]);

/** `number`: of the report in a file with several. */
function startsIn(report: Report, number: number | undefined): readonly Start[] {
  const { title, questions, span, text, template } = report;
  const headings = headingsIn(report);
  const asked = questions.filter(
    (question) => !headings.some(({ heading }) => holds(heading.span, question.span) && isQuestion(heading, question)),
  );
  const root = title ?? (number === undefined ? undefined : firstLine(text, span));
  const reportStart: readonly Start[] = root
    ? [
        {
          name: nameOf(title?.text ?? '', `${template.name} ${String(number ?? '')}`.trim()),
          nameSpan: root === title ? title.span : firstLine(text, span),
          depth: REPORT_DEPTH,
          latest: span.end,
          part: { kind: 'report', report },
        },
      ]
    : [];
  const starts = [
    ...reportStart,
    ...headings.map(({ heading, sections }): Start => {
      const question = questions.find((each) => holds(heading.span, each.span) && isQuestion(heading, each));
      return {
        name: nameOf(heading.text, sections[0]?.expected.title ?? '…'),
        nameSpan: heading.span,
        depth: heading.depth,
        latest: span.end,
        part: question ? { kind: 'question', question } : { kind: 'heading', sections, depth: heading.depth },
      };
    }),
    ...asked.map((question): Start => ({
      name: nameOf(question.text, '?'),
      nameSpan: question.span,
      depth: QUESTION_DEPTH,
      latest: Math.max(question.span.end, question.by === 'own' ? (question.answer?.end ?? 0) : 0),
      part: { kind: 'question', question },
    })),
  ];
  return starts.sort((a, b) => a.nameSpan.start - b.nameSpan.start || a.depth - b.depth);
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Is the question the whole heading? In "Actoren: wie zijn er?" it is only a part. */
const isQuestion = (heading: Heading, question: Question): boolean =>
  question.span.start <= heading.nameSpan.start && heading.depth <= 7;

/** The headings of a report besides its title, each once, with the sections that it names. */
function headingsIn({ headings, sections, title }: Report): readonly { heading: Heading; sections: Section[] }[] {
  const byStart = new Map<number, { heading: Heading; sections: Section[] }>();
  for (const heading of headings) byStart.set(heading.span.start, { heading, sections: [] });
  for (const section of sections)
    for (const heading of section.headings) {
      const known = byStart.get(heading.span.start);
      if (known) known.sections.push(section);
      else byStart.set(heading.span.start, { heading, sections: [section] });
    }
  if (title) byStart.delete(title.span.start);
  return [...byStart.values()];
}

/** Names of whole sentences are cut off. */
const LONGEST_NAME = 80;

function nameOf(text: string, other: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(name);
  return characters.length > LONGEST_NAME
    ? `${characters.slice(0, LONGEST_NAME).join('')}…`
    : name === ''
      ? other
      : name;
}

function firstLine(text: string, { start, end }: Span): Span {
  const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  return { start: from, end: Math.max(from, Math.min(end, from + text.slice(from, end).search(/[\r\n]|$/))) };
}

/** Marks before a heading or a question on its line, "2. " or "> **", belong to it. */
function beginOf(text: string, { start }: Span): number {
  const from = lineStart(text, start);
  const before = text.slice(from, start);
  return /^[\s>*_#|\d.)+-]*$/.test(before) ? from + (/^\s*/.exec(before)?.[0].length ?? 0) : start;
}

/** The parts that begin with `starts[from]` up to `to`, which all end before the offset `end`. */
function parts(text: string, starts: readonly Start[], from: number, to: number, end: number): readonly OutlinePart[] {
  const found: OutlinePart[] = [];
  for (let index = from; index < to;) {
    const start = starts[index];
    if (!start) break;
    let next = index + 1;
    while (next < to && (starts[next]?.depth ?? 0) > start.depth) next++;
    const nextStart = starts[next];
    const limit = Math.min(end, start.latest, nextStart ? beginOf(text, nextStart.nameSpan) : end);
    const { nameSpan } = start;
    const begin = beginOf(text, nameSpan);
    const last = Math.max(endOfText(text, nameSpan.start, limit), Math.min(nameSpan.end, limit));
    const children = parts(text, starts, index + 1, next, last);
    const span = { start: begin, end: last };
    found.push({
      ...start.part,
      name: start.name,
      span,
      nameSpan: { ...nameSpan, end: Math.min(nameSpan.end, last) },
      children,
    });
    index = next;
  }
  return found;
}

/** The end of the text before `end`, without the white space there. */
function endOfText(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return last;
}
