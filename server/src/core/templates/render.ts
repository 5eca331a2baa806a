/** Renders a template or its sections as markdown, with or without the tab stops of a snippet (syntax of LSP 3.17). */
import { stages } from '../findings/severity.ts';
import type { Template, TemplateSection } from './model.ts';

export interface RenderOptions {
  /** With tab stops, numbered from 1. */
  readonly snippet?: boolean;
  /** Default: LF. */
  readonly eol?: string;
  /** Depth of the section headings; default: as in the template. */
  readonly depth?: number;
}

/**
 * A whole report to fill in: front matter, title, all sections with guidance and questions. `title`: of the report; without
 * it the writer types over the template's title, at the first tab stop.
 */
export function scaffold(template: Template, options: RenderOptions & { readonly title?: string } = {}): string {
  const stops = tabStops(options.snippet ?? false);
  const lang = template.lang === undefined ? '' : `\nlang: ${template.lang}`;
  const frontMatter = `---\ncasus: ${template.id}\nstage: ${stages[0] ?? ''}${lang}\n---`;
  const { title: given = '' } = options;
  const title = `# ${given === '' ? stops.placeholder(template.title) : stops.literal(given)}`;
  const sections = template.sections.map((section) => renderedSection(section, stops, section.depth));
  return withEol([frontMatter, title, ...sections].join('\n\n') + '\n', options.eol);
}

/** One section: heading, guidance and questions. Ends without a line ending. */
export function renderSection(section: TemplateSection, options: RenderOptions = {}): string {
  const stops = tabStops(options.snippet ?? false);
  return withEol(renderedSection(section, stops, options.depth ?? section.depth), options.eol);
}

/** Several sections in one go, with the tab stops numbered through. */
export function renderSections(sections: readonly TemplateSection[], options: RenderOptions = {}): string {
  const stops = tabStops(options.snippet ?? false);
  return withEol(
    sections.map((section) => renderedSection(section, stops, options.depth ?? section.depth)).join('\n\n'),
    options.eol,
  );
}

/** What belongs below the heading of a section: guidance and questions. Empty when the template says neither. */
export function renderBody(section: TemplateSection, options: RenderOptions = {}): string {
  return withEol(renderedBody(section, tabStops(options.snippet ?? false)).join('\n\n'), options.eol);
}

/** The guidance of a section as a comment, with the help questions in it; empty when the template has none. */
export const renderGuidance = (section: TemplateSection, eol?: string): string =>
  withEol(guidanceComment(section, tabStops(false)).join(''), eol);

/** Heading, guidance and questions of a section. */
const renderedSection = (section: TemplateSection, stops: TabStops, depth: number): string =>
  [`${'#'.repeat(depth)} ${stops.literal(section.heading)}`, ...renderedBody(section, stops)].join('\n\n').trimEnd();

function renderedBody(section: TemplateSection, stops: TabStops): readonly string[] {
  const guidance = guidanceComment(section, stops);
  if (section.questionKind === 'free') {
    // A client shows the first choice until the writer chooses, so that is no answer yet.
    return [...guidance, section.choices && stops.snippet ? stops.choice(['…', ...section.choices]) : stops.empty()];
  }
  // Questions for the group need no answer, so a writer who goes on with Tab passes them.
  const stop = (): string => (section.questionKind === 'group' ? '' : stops.empty());
  const questions = section.questions.map((question, index) =>
    `${String(index + 1)}. ${stops.literal(question)}\n\n   ${stop()}`.trimEnd(),
  );
  return [...guidance, ...questions];
}

/** One comment, or none. The questions of a `free` section stand in it, as they only help. */
function guidanceComment({ guidance, questions, questionKind }: TemplateSection, stops: TabStops): readonly string[] {
  const help = questionKind === 'free' ? questions : [];
  const lines = [guidance.replaceAll('\n', ' '), ...help.map((question) => `- ${question}`)].filter(
    (line) => line !== '',
  );
  return lines.length === 0 ? [] : [`<!-- ${lines.map((line) => stops.literal(line)).join('\n     ')} -->`];
}

/** Writes the parts of a snippet, or of plain text, in which a tab stop is only its text. */
interface TabStops {
  readonly snippet: boolean;
  /** Text without a tab stop. */
  literal(text: string): string;
  /** A tab stop with a text to type over. */
  placeholder(text: string): string;
  /** A tab stop with choices; in plain text the first choice. */
  choice(options: readonly string[]): string;
  /** A tab stop without text. */
  empty(): string;
}

function tabStops(snippet: boolean): TabStops {
  if (!snippet)
    return {
      snippet,
      literal: (text) => text,
      placeholder: (text) => text,
      choice: ([first = '']) => first,
      empty: () => '',
    };
  let lastStop = 0;
  const escape = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  const escapeChoice = (text: string): string => text.replace(/[\\,|]/g, '\\$&');
  return {
    snippet,
    literal: escape,
    placeholder: (text) => `\${${String(++lastStop)}:${escape(text)}}`,
    choice: (options) => `\${${String(++lastStop)}|${options.map(escapeChoice).join(',')}|}`,
    empty: () => `$${String(++lastStop)}`,
  };
}

const withEol = (text: string, eol = '\n'): string => (eol === '\n' ? text : text.replaceAll('\n', eol));
