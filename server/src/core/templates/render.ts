/**
 * Renders a template or one of its sections: as markdown text, or with LSP tab stops (the snippet syntax of LSP 3.17).
 */
import type { Template, TemplateSection } from './model.ts';

export interface RenderOptions {
  /** With tab stops, numbered from 1. */
  readonly snippet?: boolean;
  readonly eol?: string;
  /** Depth of the section headings; default: as in the template. */
  readonly depth?: number;
}

/** A whole report to fill in: front matter, title, all sections with guidance and questions. */
export function scaffold(template: Template, options: RenderOptions = {}): string {
  const stops = tabStops(options.snippet ?? false);
  const front = `---\ncasus: ${template.id}\nstage: ${options.snippet ? stops.choice(['schets', 'concept', 'inleveren']) : 'schets'}\n---`;
  const title = `# ${stops.placeholder(template.title)}`;
  const sections = template.sections.map((section) => sectionLines(section, stops, section.depth));
  return withEol([front, title, ...sections].join('\n\n') + '\n', options.eol);
}

/** One section: heading, guidance and questions. Ends without a line ending. */
export function renderSection(section: TemplateSection, options: RenderOptions = {}): string {
  const stops = tabStops(options.snippet ?? false);
  return withEol(sectionLines(section, stops, options.depth ?? section.depth), options.eol);
}

/** Several sections in one go, with the tab stops numbered through. */
export function renderSections(sections: readonly TemplateSection[], options: RenderOptions = {}): string {
  const stops = tabStops(options.snippet ?? false);
  return withEol(
    sections.map((section) => sectionLines(section, stops, options.depth ?? section.depth)).join('\n\n'),
    options.eol,
  );
}

function sectionLines(section: TemplateSection, stops: TabStops, depth: number): string {
  const heading = `${'#'.repeat(depth)} ${stops.literal(section.heading)}`;
  const guidance = `<!-- ${stops.literal(section.guidance.replaceAll('\n', ' '))} -->`;
  if (section.questionKind === 'free') {
    const help = section.questions.map((question) => `\n     - ${stops.literal(question)}`).join('');
    const comment = help === '' ? guidance : guidance.replace(/ -->$/, `${help} -->`);
    // The first choice is what stands there until the writer chooses: nothing yet.
    const place = section.choices && stops.snippet ? stops.choice(['…', ...section.choices]) : stops.empty();
    return `${heading}\n\n${comment}\n\n${place}`.trimEnd();
  }
  const questions = section.questions.map((question, index) =>
    `${String(index + 1)}. ${stops.literal(question)}\n\n   ${stops.empty()}`.trimEnd(),
  );
  return [heading, guidance, ...questions].join('\n\n');
}

interface TabStops {
  readonly snippet: boolean;
  literal(text: string): string;
  placeholder(text: string): string;
  choice(options: readonly string[]): string;
  empty(): string;
}

function tabStops(snippet: boolean): TabStops {
  if (!snippet)
    return {
      snippet,
      literal: (text) => text,
      placeholder: (text) => text,
      choice: (all) => all[0] ?? '',
      empty: () => '',
    };
  let last = 0;
  const escape = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  return {
    snippet,
    literal: escape,
    placeholder: (text) => `\${${String(++last)}:${escape(text)}}`,
    choice: (all) => `\${${String(++last)}|${all.map((each) => each.replace(/[\\,|]/g, '\\$&')).join(',')}|}`,
    empty: () => `$${String(++last)}`,
  };
}

const withEol = (text: string, eol = '\n'): string => (eol === '\n' ? text : text.replaceAll('\n', eol));
