/** The fixes that put a section's guidance and questions where the writer has to write: "Zet uitleg en vragen hieronder". */
import type { Fix, TextEdit } from '../findings/finding.ts';
import type { Heading, Report, Section } from '../report/model.ts';
import { renderBody, renderGuidance } from '../templates/render.ts';
import type { TemplateSection } from '../templates/model.ts';
import { endOfLine } from '../text/lines.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Below other headings (labels, cells of a table) nothing can be inserted without changing what stands there. */
const formsWithRoom: ReadonlySet<Heading['form']> = new Set(['atx', 'setext', 'bold']);

/** Below the heading of a section without text; undefined when it is there already, or the template has none. */
export function guideEmptySection(report: Report, section: Section): Fix | undefined {
  const [heading] = section.headings;
  if (!heading || !formsWithRoom.has(heading.form) || isGuided(report, section.expected, heading)) return undefined;
  const eol = endOfLine(report.text);
  const body = renderBody(section.expected, { eol }).trimEnd();
  if (body === '') return undefined;
  const snippet = renderBody(section.expected, { eol, snippet: true });
  return { ...titleFor(section.expected), edits: [insertionBelow(report, heading.span, body, snippet)] };
}

/** Below a place to fill in, which fills its lines in a section with other text. */
export function guidePlaceholder(report: Report, section: Section, placeholder: Span): Fix | undefined {
  const [heading] = section.headings;
  if (!heading || section.expected.guidance === '' || isGuided(report, section.expected, heading)) return undefined;
  const guidance = renderGuidance(section.expected, endOfLine(report.text));
  return { ...titleFor(section.expected), edits: [insertionBelow(report, placeholder, guidance)] };
}

const titleFor = ({ questions }: TemplateSection): Pick<Fix, 'title' | 'kind' | 'preferred'> => ({
  title:
    questions.length > 0
      ? { nl: 'Zet uitleg en vragen hieronder', en: 'Put guidance and questions below' }
      : { nl: 'Zet de uitleg hieronder', en: 'Put the guidance below' },
  kind: 'scaffold',
  preferred: true,
});

/** Does the guidance stand between this heading and the next one? */
function isGuided({ text, headings, span }: Report, { guidance }: TemplateSection, heading: Heading): boolean {
  const next = headings.find(({ span: { start } }) => start >= heading.span.end);
  const below = fold(text.slice(heading.span.end, next?.span.start ?? span.end));
  return guidance !== '' && below.includes(fold(guidance));
}

/** Blocks of their own after the line on which the span ends, with a blank line before what follows. */
function insertionBelow({ text }: Report, { end }: Span, body: string, snippet?: string): TextEdit {
  const eol = endOfLine(text);
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  const offset = end + rest;
  const needsBlank = /^(?:\r\n|\r|\n)[ \t]*[^\s]/.test(text.slice(offset));
  const around = (inner: string): string => `${eol}${eol}${inner}${needsBlank ? eol : ''}`;
  return {
    span: { start: offset, end: offset },
    newText: around(body),
    ...(snippet !== undefined && { snippet: around(snippet) }),
  };
}
