/** Generates `snippets/<template>.json`: snippets of VS Code for a whole report and for each section. */
import { builtinTemplates, scaffold, type Template, type TemplateSection } from '../../src/core/index.ts';
import { renderSection } from '../../src/core/templates/render.ts';
import { jsonFile, type Derived } from './model.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

export const snippetPath = (template: Template): string => `snippets/${template.id}.json`;

export const snippets = (): readonly Derived[] =>
  builtinTemplates().map((template) => jsonFile(snippetPath(template), snippetsOf(template)));

function snippetsOf(template: Template): Readonly<Record<string, Snippet>> {
  const sections = template.sections.map(
    (section) => [`${template.name}: ${section.title}`, sectionSnippet(template, section)] as const,
  );
  return {
    [`${template.name}: heel verslag`]: {
      prefix: [`casus-${template.id}`],
      description: `Nieuw verslag: ${template.name}. ${template.description}`,
      body: scaffold(template, { snippet: true }).trimEnd().split('\n'),
    },
    ...Object.fromEntries(sections),
  };
}

const sectionSnippet = (template: Template, section: TemplateSection): Snippet => ({
  prefix: [`casus-${template.id}-${section.id}`],
  description: `${section.title} (${template.name}). ${section.guidance.split('\n')[0] ?? ''}`,
  body: renderSection(section, { snippet: true }).split('\n'),
});
