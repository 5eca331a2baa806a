/** Where a heading may stand: the sections that are still missing, in template order, with guidance and questions. */
import {
  bareName,
  endOfLine,
  fold,
  renderSection,
  say,
  scaffold,
  sectionDepth,
  type Report,
  type Section,
  type TemplateSection,
} from '../../core/index.ts';
import { bullets, escape, paragraphs } from '../markup.ts';
import type { Offer, Place, Provider } from './offer.ts';

export const sections: Provider = (place) => {
  const { report } = place;
  const { result } = place.linted;
  const typed = typedHeading(place);
  if (!result || !typed) return [];
  return report.sections
    .filter((section) => isOpen(section, place))
    .flatMap((section) => offerOf(place, section.expected, typed));
};

/** An empty document can become a whole report. */
export const reports: Provider = ({ linted: { settings }, text, offset, before }) => {
  if (!/^\uFEFF?[\w-]*\s*$/.test(text)) return [];
  return settings.core.templates.map((template) => ({
    kind: 'report',
    label: template.id,
    detail: template.name,
    documentation: escape(template.description),
    span: { start: offset - before.trimStart().length, end: offset },
    newText: scaffold(template, { eol: endOfLine(text) }),
    snippet: scaffold(template, { eol: endOfLine(text), snippet: true }),
  }));
};

interface Typed {
  /** As typed: "##", or nothing. */
  readonly marks: string;
  readonly name: string;
}

/** A line that is a heading by its marks, or the first word or two of a line of its own. */
function typedHeading({ before, after, text, lineStart }: Place): Typed | undefined {
  if (/\S/.test(after) && !/^[\p{L}’' -]*$/u.test(after)) return undefined;
  const marked = /^ {0,3}(#{1,6})[ \t]*([^#]*)$/.exec(before);
  if (marked) return { marks: marked[1] ?? '', name: marked[2] ?? '' };
  const alone = lineStart === 0 || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(0, lineStart));
  return alone && /^(?:\p{L}[\p{L}’' -]{0,29})?$/u.test(before) ? { marks: '', name: before } : undefined;
}

/** Missing, or there only as the heading that is being typed. */
const isOpen = ({ state, headings, words }: Section, { lineStart, offset }: Place): boolean =>
  state === 'missing' ||
  (headings.length > 0 && words === 0 && headings.every(({ span }) => span.start >= lineStart && span.start <= offset));

function offerOf(place: Place, section: TemplateSection, typed: Typed): readonly Offer[] {
  const { linted, report, text, lineStart, offset, after } = place;
  const name = nameFor(section, typed.name);
  if (name === undefined) return [];
  const { language } = linted.settings.core;
  const end = offset + after.length;
  const eol = endOfLine(text);
  const depth = typed.marks.length > 1 ? typed.marks.length : depthIn(report, section);
  // A blank line before what follows on the next line.
  const tail = /^(?:\r\n|\r|\n)[ \t]*[^\s]/.test(text.slice(end)) ? eol : '';
  const known = name === section.title ? '' : ` (${name})`;
  return [
    {
      kind: 'section',
      label: section.title + known,
      detail: section.required
        ? say({ nl: 'nog te doen', en: 'still to do' }, language)
        : say({ nl: 'mag ook', en: 'optional' }, language),
      documentation: paragraphs(escape(section.guidance), bullets(section.questions)),
      span: { start: lineStart, end },
      newText: renderSection(section, { eol, depth: Math.min(6, depth) }) + tail,
      snippet: renderSection(section, { eol, depth: Math.min(6, depth), snippet: true }) + tail,
      filter: typed.marks === '' ? name : `${typed.marks} ${name}`,
    },
  ];
}

function depthIn(report: Report, section: TemplateSection): number {
  const highest = Math.min(...report.template.sections.map(({ depth }) => depth));
  return section.depth - highest + sectionDepth(report);
}

/** The name that was being typed: the section's own, or a synonym. Undefined when it is another section's. */
function nameFor({ title, heading, synonyms }: TemplateSection, typed: string): string | undefined {
  const start = fold(bareName(typed));
  return [title, heading, ...synonyms].find((name) => fold(name).startsWith(start));
}
