/**
 * Generates `snippets/<template>.json`: a snippet of VS Code for a whole report in each language. Sections come from the language server:
 * snippets would be offered in every markdown file, whatever stands on the line.
 */
import { builtinTemplates, inLanguage, scaffold, type Template } from '../../src/core/index.ts';
import { jsonFile, type Derived } from './model.ts';

export const snippetPath = (template: Template): string => `snippets/${template.id}.json`;

export const snippets = (): readonly Derived[] =>
  builtinTemplates().map((template) => jsonFile(snippetPath(template), snippetsOf(template)));

const snippetsOf = (template: Template): object => {
  const english = inLanguage(template, 'en');
  return {
    [`${template.name}: heel verslag`]: {
      prefix: [`casus-${template.id}`],
      description: `Nieuw verslag: ${template.name}. ${template.description}`,
      body: bodyOf(template),
    },
    [`${english.name}: whole report in English`]: {
      prefix: [`casus-${template.id}-en`],
      description: `New report in English: ${english.name}. ${english.description}`,
      body: bodyOf(english),
    },
  };
};

const bodyOf = (template: Template): readonly string[] => scaffold(template, { snippet: true }).trimEnd().split('\n');
