/** Completion on a line that may become a heading: the missing sections. And in an empty document: whole reports. */
import {
  bareName,
  endOfLine,
  fold,
  inLanguage,
  renderSection,
  say,
  scaffold,
  sectionDepth,
  type Language,
  type Report,
  type Section,
  type Template,
  type TemplateSection,
} from '../../core/index.ts';
import { ownFirst } from '../own-templates.ts';
import { bullets, escape, paragraphs } from '../markup.ts';
import type { Offer, Cursor, Provider } from './offer.ts';
import { smallest } from '../../lists.ts';

export const sections: Provider = (cursor) => {
  const { report } = cursor;
  const { result } = cursor.linted;
  const typed = typedHeading(cursor);
  if (!result || !typed) return [];
  return report.sections
    .filter((section) => isMissing(section, cursor))
    .flatMap((section) => offersOf(cursor, section.expected, typed));
};

/** The same as the prefix of the snippets in `snippets/`. */
export const reportLabel = ({ id, lang }: Template): string => `casus-${id}${lang === 'en' ? '-en' : ''}`;

/** In an empty document, or behind "casus-" there: a whole report to fill in, for each template in each language. */
export const reports: Provider = ({ linted: { settings }, text, offset, before }) => {
  if (!/^\uFEFF?[\w-]*\s*$/.test(text)) return [];
  const { templates, language } = settings.core;
  return inBothLanguages(ownFirst(templates), language).map((template) => ({
    kind: 'report',
    label: reportLabel(template),
    detail: template.name,
    documentation: escape(template.description),
    span: { start: offset - before.trimStart().length, end: offset },
    newText: scaffold(template, { eol: endOfLine(text) }),
    snippet: scaffold(template, { eol: endOfLine(text), snippet: true }),
  }));
};

/** First those in the language of the messages. */
export function inBothLanguages(templates: readonly Template[], first: Language): readonly Template[] {
  const inOther = first === 'en' ? 'nl' : 'en';
  const all = [first, inOther] satisfies readonly Language[];
  return [...new Set(all.flatMap((language) => templates.map((template) => inLanguage(template, language))))];
}

interface Typed {
  /** The "##" as typed; empty on a line without it. */
  readonly marks: string;
  readonly name: string;
}

/** The heading that is being typed: a line with "##", or at most 30 letters after a blank line. */
function typedHeading({ before, after, text, lineStart }: Cursor): Typed | undefined {
  if (/\S/.test(after) && !/^[\p{L}’' -]*$/u.test(after)) return undefined;
  const heading = /^ {0,3}(#{1,6})[ \t]*((?![ \t])[^#]*)$/.exec(before);
  if (heading) return { marks: heading[1] ?? '', name: heading[2] ?? '' };
  const isAfterBlankLine = lineStart === 0 || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(0, lineStart));
  return isAfterBlankLine && /^(?:\p{L}[\p{L}’' -]{0,29})?$/u.test(before) ? { marks: '', name: before } : undefined;
}

/** Is the section missing? Its heading may be the one that is being typed. */
const isMissing = ({ state, headings, words }: Section, { lineStart, offset }: Cursor): boolean =>
  state === 'missing' ||
  (headings.length > 0 && words === 0 && headings.every(({ span }) => span.start >= lineStart && span.start <= offset));

function offersOf(cursor: Cursor, section: TemplateSection, typed: Typed): readonly Offer[] {
  const { linted, report, text, lineStart, offset, after } = cursor;
  const names = namesFor(section, typed.name);
  const { language } = linted.settings.core;
  const end = offset + after.length;
  const eol = endOfLine(text);
  const depth = typed.marks.length > 1 ? typed.marks.length : depthIn(report, section);
  // Ends with a blank line when the next line has text.
  const ending = /^(?:\r\n|\r|\n)[ \t]*[^\s]/.test(text.slice(end)) ? eol : '';
  return names.map((name) => ({
    kind: 'section',
    label: section.title.startsWith(name) ? section.title : `${section.title} (${name})`,
    detail: section.required
      ? say({ nl: 'nog te doen', en: 'still to do' }, language)
      : say({ nl: 'mag ook', en: 'optional' }, language),
    documentation: paragraphs(escape(section.guidance), bullets(section.questions)),
    span: { start: lineStart, end },
    newText: renderSection(section, { eol, depth: Math.min(6, depth) }) + ending,
    snippet: renderSection(section, { eol, depth: Math.min(6, depth), snippet: true }) + ending,
    filter: withoutLast(typed.marks === '' ? name : `${typed.marks} ${name}`),
  }));
}

/** The depth (number of "#") of a section's heading in this report. */
function depthIn(report: Report, section: TemplateSection): number {
  const highest = smallest(report.template.sections.map(({ depth }) => depth));
  return section.depth - highest + sectionDepth(report);
}

/**
 * The names of the section (title, heading or synonyms) that the typed text may become: its title before anything is typed,
 * none when a whole name is typed, as Enter begins the next line then. Of "Spanning" and "Spanningsveld" only the first.
 */
function namesFor({ title, heading, synonyms }: TemplateSection, typed: string): readonly string[] {
  const start = fold(bareName(typed));
  if (start === '') return [title];
  const names = [title, heading, ...synonyms].map((name) => ({ name, folded: fold(name) }));
  if (names.some(({ folded }) => folded === start)) return [];
  const begun = names.filter(({ folded }) => folded.startsWith(start));
  return begun
    .filter(({ folded }, i) =>
      begun.every((other, j) => i === j || !folded.startsWith(other.folded) || (folded === other.folded && i < j)),
    )
    .map(({ name }) => name);
}

/**
 * A list of suggestions may be open without being asked for, and the client takes out what no longer fits the typed text. With
 * the last letter of a name its section is gone, so that Enter right after it takes nothing. That is why the list is never
 * `isIncomplete` either: then the client would keep what no longer fits until the next answer.
 */
const withoutLast = (name: string): string => name.slice(0, -1);
