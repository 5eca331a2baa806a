/** Where a missing section belongs in a report, and the edit that inserts it there. */
import type { TextEdit } from '../../findings/finding.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { renderSections } from '../../templates/render.ts';
import { endOfLine } from '../../text/lines.ts';
import { sectionsWith } from './by-role.ts';
import type { Heading, Report, Section } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { largest, smallest } from '../../../lists.ts';

/** The deepest level of markdown headings. */
const DEEPEST_LEVEL = 6;

/** The level of section headings in a report that has none in markdown. */
const DEFAULT_LEVEL = 2;

export const missingSections = (report: Report): readonly Section[] =>
  report.sections.filter(({ state }) => state === 'missing');

/**
 * The heading a missing section would come after: the last one of the nearest section before it, in template order,
 * that has a heading. Undefined when no section before it has one.
 */
export function headingBefore(report: Report, section: TemplateSection): Heading | undefined {
  const index = report.sections.findIndex(({ id }) => id === section.id);
  return report.sections
    .slice(0, index)
    .reverse()
    .flatMap(({ headings }) => headings.slice(-1))[0];
}

/** The span of the finding for a missing section: the heading before it, else the title, else the first line. */
export function spanForMissing(report: Report, section: TemplateSection): Span {
  return headingBefore(report, section)?.nameSpan ?? startOfReport(report);
}

/** The name in the title of a report, else its first line. */
export function startOfReport(report: Report): Span {
  if (report.title) return report.title.nameSpan;
  const start = Math.min(report.text.length, Math.max(report.span.start, report.frontMatter?.span.end ?? 0));
  // Comments are passed over: a comment that switches this finding off must not be the line of the finding.
  const rest = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*([^\r\n]*)/.exec(report.text.slice(start).replace(/^\uFEFF/, ' '));
  const line = rest?.[1]?.trimEnd() ?? '';
  const from = start + (rest ? rest[0].length - (rest[1]?.length ?? 0) : 0);
  return { start: from, end: from + line.length };
}

/**
 * Edits that insert missing sections where template order wants them; one edit for all sections at one offset. A story
 * that has no heading gets one, because beside other headings it would be no section any more.
 */
export function insertSections(report: Report, sections: readonly TemplateSection[]): readonly TextEdit[] {
  const story = report.sections.find(({ headings, content }) => headings.length === 0 && content.length > 0);
  if (story) return insertAroundStory(report, sections, story);
  const sectionsByOffset = new Map<number, TemplateSection[]>();
  for (const section of sections) {
    const offset = insertionOffset(report, section);
    const atOffset = sectionsByOffset.get(offset);
    if (atOffset) atOffset.push(section);
    else sectionsByOffset.set(offset, [section]);
  }
  return [...sectionsByOffset].map(([offset, atOffset]) => insertionEdit(report, atOffset, offset));
}

function insertAroundStory(report: Report, sections: readonly TemplateSection[], story: Section): readonly TextEdit[] {
  const { template, text } = report;
  const eol = endOfLine(text);
  const indexOf = (section: TemplateSection): number => template.sections.findIndex(({ id }) => id === section.id);
  const storyIndex = indexOf(story.expected);
  const isBefore = (section: TemplateSection): boolean => indexOf(section) >= 0 && indexOf(section) < storyIndex;
  const start = lineStartBefore(report, smallest(story.content.map((span) => span.start)));
  const [{ depth, heading } = story.expected] = deepened(report, [story.expected]);
  const before = sections.filter(isBefore);
  const after = sections.filter((section) => !isBefore(section));
  const above = before.length > 0 ? insertionEdit(report, before, start) : emptyEdit(start);
  const withHeading = (newText: string): string => `${newText}${'#'.repeat(depth)} ${heading}${eol}${eol}`;
  return [
    { ...above, newText: withHeading(above.newText), snippet: withHeading(above.snippet) },
    ...(after.length > 0 ? [insertionEdit(report, after, report.span.end)] : []),
  ];
}

const emptyEdit = (offset: number): InsertionEdit => ({
  span: { start: offset, end: offset },
  newText: '',
  snippet: '',
});

type InsertionEdit = TextEdit & { readonly snippet: string };

/** The sections with the level that their headings have in this report. */
function deepened(report: Report, sections: readonly TemplateSection[]): readonly TemplateSection[] {
  const depth = sectionDepth(report);
  const ofTemplate = report.template.sections.length > 0 ? report.template.sections : sections;
  const lowest = smallest(ofTemplate.map((section) => section.depth));
  return sections.map((section) => ({ ...section, depth: Math.min(DEEPEST_LEVEL, section.depth - lowest + depth) }));
}

function insertionEdit(report: Report, sections: readonly TemplateSection[], offset: number): InsertionEdit {
  const { text } = report;
  const eol = endOfLine(text);
  const before = text.slice(0, offset).replace(/^\uFEFF/, '');
  const after = text.slice(offset);
  // Only the white space at the end: in the whole text the search would begin at each line.
  const space = before.slice(before.trimEnd().length);
  const lead =
    before === '' || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(space) ? '' : /[\r\n]$/.test(space) ? eol : eol + eol;
  const tail = after.trim() === '' ? (after === '' ? eol : '') : eol + eol;
  const body = (snippet: boolean): string => lead + renderSections(deepened(report, sections), { snippet, eol }) + tail;
  return { span: { start: offset, end: offset }, newText: body(false), snippet: body(true) };
}

/**
 * Where a missing section is inserted: before the first heading after the text of the nearest section before it in
 * template order; without such a section before the heading of the nearest one after it; else at the end of the
 * report. A section that isn't one of the report's template comes before the sources.
 */
function insertionOffset(report: Report, section: TemplateSection): number {
  const index = report.sections.findIndex(({ id }) => id === section.id);
  if (index < 0) return beforeSources(report);
  const before = report.sections.slice(0, index).reverse().find(isPresent);
  if (before) return lineStartBefore(report, nextHeading(report, endOf(report, before)));
  const after = report.sections.slice(index + 1).find(({ headings }) => headings.length > 0);
  const heading = after?.headings[0];
  if (heading)
    return lineStartBefore(report, heading.form === 'cell' ? tableAround(report, heading).start : heading.span.start);
  return report.span.end;
}

function beforeSources(report: Report): number {
  const sources = sectionsWith(report, 'sources')[0]?.headings[0];
  return sources && sources.form !== 'cell' ? lineStartBefore(report, sources.span.start) : report.span.end;
}

const isPresent = ({ headings, content }: Section): boolean => headings.length > 0 || content.length > 0;

function endOf(report: Report, section: Section): number {
  const cells = section.headings
    .filter(({ form }) => form === 'cell')
    .map((heading) => tableAround(report, heading).end);
  return largest([...section.headings.map(({ span }) => span.end), ...section.content.map(({ end }) => end), ...cells]);
}

function nextHeading(report: Report, offset: number): number {
  const starts = [...report.headings, ...(report.title ? [report.title] : [])].map(({ span }) => span.start);
  return smallest(
    starts.filter((start) => start >= offset),
    report.span.end,
  );
}

/**
 * The start of the line of a heading, or `offset` itself when text stands before the heading in its line (a label
 * stuck to a sentence).
 */
function lineStartBefore(report: Report, offset: number): number {
  if (offset >= report.span.end) return report.span.end;
  const { text } = report;
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = text.slice(start, offset);
  return /^[\s#*_>\-\d.)]*$/.test(line) ? offset - line.length : offset;
}

function tableAround(report: Report, { span }: Heading): Span {
  const table = report.root.children.find(
    ({ type, position }) =>
      type === 'table' && (position?.start.offset ?? 0) <= span.start && (position?.end.offset ?? 0) >= span.end,
  );
  return { start: table?.position?.start.offset ?? span.start, end: table?.position?.end.offset ?? span.end };
}

/** The level (1-6) that most section headings of the report have; 2 when none of them is a markdown heading. */
export function sectionDepth({ sections }: Report): number {
  const counts = new Map<number, number>();
  for (const { headings, expected } of sections) {
    for (const { depth } of headings)
      if (depth <= DEEPEST_LEVEL && expected.parent === undefined) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? DEFAULT_LEVEL;
}
