/**
 * Generates `snippets/<template>.json`: one snippet of VS Code for a whole report. Sections come from the language server:
 * snippets would be offered in every markdown file, whatever stands on the line.
 */
import { builtinTemplates, scaffold, type Template } from '../../src/core/index.ts';
import { jsonFile, type Derived } from './model.ts';

export const snippetPath = (template: Template): string => `snippets/${template.id}.json`;

export const snippets = (): readonly Derived[] =>
  builtinTemplates().map((template) => jsonFile(snippetPath(template), snippetsOf(template)));

const snippetsOf = (template: Template): object => ({
  [`${template.name}: heel verslag`]: {
    prefix: [`casus-${template.id}`],
    description: `Nieuw verslag: ${template.name}. ${template.description}`,
    body: scaffold(template, { snippet: true }).trimEnd().split('\n'),
  },
});
