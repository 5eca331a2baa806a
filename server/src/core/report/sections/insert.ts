/** Where a missing section belongs in a report, and the edit that puts it there. */
import type { TextEdit } from '../../findings/finding.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { renderSections } from '../../templates/render.ts';
import { endOfLine } from '../../text/lines.ts';
import { sectionsWith } from './by-role.ts';
import type { Heading, Report, Section } from '../model.ts';
import type { Span } from '../../text/span.ts';

export const missingSections = (report: Report): readonly Section[] =>
  report.sections.filter(({ state }) => state === 'missing');

/** The heading a missing section would come after: of the nearest section before it in template order that has one. */
export function headingBefore(report: Report, section: TemplateSection): Heading | undefined {
  const place = report.sections.findIndex(({ id }) => id === section.id);
  return report.sections
    .slice(0, place)
    .reverse()
    .flatMap(({ headings }) => headings.slice(-1))[0];
}

/** Where the finding for a missing section stands: on the section before it, else on the title, else on the first line. */
export function placeOfMissing(report: Report, section: TemplateSection): Span {
  const before = headingBefore(report, section) ?? report.title;
  if (before) return before.nameSpan;
  const start = report.frontMatter ? Math.min(report.text.length, report.frontMatter.span.end) : 0;
  // Comments are passed over: one that switches this finding off must not become its place.
  const rest = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*([^\r\n]*)/.exec(report.text.slice(start).replace(/^\uFEFF/, ' '));
  const line = rest?.[1]?.trimEnd() ?? '';
  const from = start + (rest ? rest[0].length - (rest[1]?.length ?? 0) : 0);
  return { start: from, end: from + line.length };
}

/** Edits that insert these missing sections, each at its place in template order; at one place they come together. */
export function insertSections(report: Report, sections: readonly TemplateSection[]): readonly TextEdit[] {
  const places = new Map<number, TemplateSection[]>();
  for (const section of sections) {
    const offset = insertionOffset(report, section);
    const here = places.get(offset);
    if (here) here.push(section);
    else places.set(offset, [section]);
  }
  return [...places].map(([offset, here]) => insertionEdit(report, here, offset));
}

function insertionEdit(report: Report, sections: readonly TemplateSection[], offset: number): TextEdit {
  const { text } = report;
  const eol = endOfLine(text);
  const depth = sectionDepth(report);
  const lowest = Math.min(...report.template.sections.map((section) => section.depth));
  const deepened = sections.map((section) => ({ ...section, depth: Math.min(6, section.depth - lowest + depth) }));
  const before = text.slice(0, offset).replace(/^\uFEFF/, '');
  const after = text.slice(offset);
  const lead =
    before.trim() === '' && before === ''
      ? ''
      : /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(before)
        ? ''
        : /[\r\n]$/.test(before)
          ? eol
          : eol + eol;
  const tail = after.trim() === '' ? (after === '' ? eol : '') : eol + eol;
  const body = (snippet: boolean): string => lead + renderSections(deepened, { snippet, eol }) + tail;
  return { span: { start: offset, end: offset }, newText: body(false), snippet: body(true) };
}

/**
 * Just before the first heading after the section that precedes it; without one before its successor; else at the end. A
 * section of another template comes before the sources.
 */
function insertionOffset(report: Report, section: TemplateSection): number {
  const place = report.sections.findIndex(({ id }) => id === section.id);
  if (place < 0) return beforeSources(report);
  const before = report.sections.slice(0, place).reverse().find(isPresent);
  if (before) return lineStartBefore(report, nextHeading(report, endOf(report, before)));
  const after = report.sections.slice(place + 1).find(({ headings }) => headings.length > 0);
  const heading = after?.headings[0];
  if (heading)
    return lineStartBefore(report, heading.form === 'cell' ? tableAround(report, heading).start : heading.span.start);
  return report.text.length;
}

function beforeSources(report: Report): number {
  const sources = sectionsWith(report, 'sources')[0]?.headings[0];
  return sources && sources.form !== 'cell' ? lineStartBefore(report, sources.span.start) : report.text.length;
}

const isPresent = ({ headings, content }: Section): boolean => headings.length > 0 || content.length > 0;

function endOf(report: Report, section: Section): number {
  const cells = section.headings
    .filter(({ form }) => form === 'cell')
    .map((heading) => tableAround(report, heading).end);
  return Math.max(...section.headings.map(({ span }) => span.end), ...section.content.map(({ end }) => end), ...cells);
}

function nextHeading(report: Report, offset: number): number {
  const starts = [...report.headings, ...(report.title ? [report.title] : [])].map(({ span }) => span.start);
  return Math.min(report.text.length, ...starts.filter((start) => start >= offset));
}

/** A heading in the middle of a line (a label stuck to a sentence) is cut off where it starts. */
function lineStartBefore(report: Report, offset: number): number {
  if (offset >= report.text.length) return report.text.length;
  const line = /[^\r\n]*$/.exec(report.text.slice(0, offset))?.[0] ?? '';
  return /^[\s#*_>\-\d.)]*$/.test(line) ? offset - line.length : offset;
}

function tableAround(report: Report, { span }: Heading): Span {
  const table = report.root.children.find(
    ({ type, position }) =>
      type === 'table' && (position?.start.offset ?? 0) <= span.start && (position?.end.offset ?? 0) >= span.end,
  );
  return { start: table?.position?.start.offset ?? span.start, end: table?.position?.end.offset ?? span.end };
}

/** The depth most section headings of the report have; 2 where they are not markdown headings. */
export function sectionDepth({ sections }: Report): number {
  const counts = new Map<number, number>();
  for (const { headings, expected } of sections) {
    for (const { depth } of headings)
      if (depth <= 6 && expected.parent === undefined) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}
