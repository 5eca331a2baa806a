/**
 * Gives the title and the headings of sections the form of markdown's headings, whatever form the writer gave
 * them (a bold line, a bare line, an item of a list), so that the document gets real heading styles.
 */
import {
  applyEdits,
  reportsOf,
  type Heading,
  type Report,
  type Section,
  type Span,
  type TextEdit,
} from '../../core/index.ts';
import { largest } from '../../lists.ts';

export function withRealHeadings(report: Report): string {
  const { text } = report;
  const inSections = reportsOf(report).flatMap(({ sections }) => sections.flatMap(({ headings }) => headings));
  // A heading may name two sections.
  const byStart = new Map(
    [...(report.title ? [report.title] : []), ...inSections].map((each) => [each.span.start, each]),
  );
  const depthOf = depths(report, [...byStart.values()]);
  const bare = [...byStart.values()].find(({ form }) => form === 'bare');
  const edits = [
    ...[...byStart.values()].flatMap((heading) => editFor(heading, text, depthOf(heading))),
    ...(bare ? reportsOf(report) : []).flatMap(({ sections }) =>
      sections.flatMap((section) => storyHeading(section, text, bare ? depthOf(bare) : 1)),
    ),
    ...report.questions.flatMap(({ span }) => joined(span, text)),
  ];
  // A question may be a heading as well: the heading, which comes first in the list, wins.
  const apart = edits.filter(({ span }, index) =>
    edits.slice(0, index).every((other) => other.span.end < span.start || span.end < other.span.start),
  );
  return applyEdits(text, apart);
}

/** A question over two lines is one line: else the second would seem to be its answer. */
const joined = ({ start, end }: Span, text: string): readonly TextEdit[] =>
  [...text.slice(start, end).matchAll(/(?:\r\n?|\n)[ \t]*(?=[^\s>|+*-])/g)].map(({ 0: ending, index }) => ({
    span: { start: withoutBlanks(text, start, start + index), end: start + index + ending.length },
    newText: ' ',
  }));

/** Where the blanks before `at` begin, but not before `start`. */
function withoutBlanks(text: string, start: number, at: number): number {
  let from = at;
  while (from > start && /[ \t]/.test(text.charAt(from - 1))) from--;
  return from;
}

/** In UTF-16 units: a longer line is no heading. */
const LONGEST_NAME = 200;

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

/** A line with only a heading; or a heading that is stuck to the sentence before it. */
function editFor({ form, span, text: name }: Heading, text: string, depth: number): readonly TextEdit[] {
  if (form !== 'bold' && form !== 'bare' && form !== 'item' && form !== 'glued' && form !== 'label') return [];
  const before = text.slice(lineStart(text, span.start), span.start);
  const [after = ''] = text.slice(span.end, span.end + LONGEST_NAME).split(/[\r\n]/, 1);
  const isAlone = after.trim().replace(/[*_:]+/g, '') === '';
  const isFirst = /^ {0,3}(?:(?:\d{1,3}[.)]|[-*+])[ \t]+)?[*_]*$/.test(before);
  if (!isAlone || (!isFirst && form !== 'glued')) return [];
  const start = isFirst ? span.start - before.length : span.start;
  const number = /\d{1,3}[.)]/.exec(isFirst ? before : '')?.[0];
  const line = [`${'#'.repeat(depth)}`, ...(number === undefined ? [] : [number]), escaped(name)].join(' ');
  return [{ span: { start, end: span.end + after.length }, newText: `${isFirst ? '' : '\n'}\n${line}\n` }];
}

/**
 * A story is known by what it is, whatever its heading says: a bare line above it is a heading where those of other
 * sections are.
 */
function storyHeading({ headings, content: [span] }: Section, text: string, depth: number): readonly TextEdit[] {
  if (!span || headings.length > 0) return [];
  const [, name = '', after = ''] =
    /(?:^|[\r\n])([^\s#*>|-][^\r\n]{0,80}[^\s.:;,])([ \t]*(?:\r\n?|\n)\s*)$/.exec(
      text.slice(Math.max(0, span.start - LONGEST_NAME), span.start),
    ) ?? [];
  if (name === '') return [];
  const end = span.start - after.length;
  return [{ span: { start: end - name.length, end }, newText: `${'#'.repeat(depth)} ${escaped(name)}\n` }];
}

/** A heading in another form stands below those of markdown, and lines below bold lines, as they are read. */
function depths({ headings, title }: Report, others: readonly Heading[]): (heading: Heading) => number {
  const inMarkdown = headings.filter(({ depth }) => depth <= 6).map(({ depth }) => depth);
  const base = largest(inMarkdown, title && title.depth <= 6 ? title.depth : 1);
  const inOthers = others.filter((each) => each !== title && each.depth > 6);
  const ranks = [...new Set(inOthers.map(({ depth }) => depth))].sort((a, b) => a - b);
  return (heading) => (heading === title ? 1 : Math.min(6, base + 1 + Math.max(0, ranks.indexOf(heading.depth))));
}

/** The name of a heading as text, without the colon of a label. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\s)\s*:$/, '')
    .replace(/[\\`*_[\]<>&#]/g, '\\$&');
