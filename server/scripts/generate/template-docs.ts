/** Generates parts of `server/docs/templates.md`: the attributes, and the built-in templates with their sections. */
import { builtinTemplates, type Template, type TemplateSection } from '../../src/core/index.ts';
import { pageAttributes, sectionAttributes, type Attribute } from '../../src/core/templates/page/attributes.ts';
import { filled } from './fill.ts';
import type { Derived } from './model.ts';

export const templateDocs = (root: string): Derived =>
  filled(root, 'server/docs/templates.md', {
    'page-attributes': attributeTable(pageAttributes),
    'section-attributes': attributeTable(sectionAttributes),
    templates: builtinTemplates().map(templatePart).join('\n'),
  });

const attributeTable = (attributes: Readonly<Record<string, Attribute>>): string =>
  '| kenmerk | wat hoort er | wat doet het |\n|---|---|---|\n' +
  Object.entries(attributes)
    .map(([name, { expects, doc }]) => `| \`${name}\` | ${expects.nl} | ${doc} |\n`)
    .join('');

const templatePart = ({ id, name, description, origin, sections }: Template): string =>
  [
    `### ${name}`,
    `\`casus: ${id}\` · ${description}`,
    `Herkomst: ${origin}.`,
    `| onderdeel | rol | ook herkend als |\n|---|---|---|\n${sections.map(sectionRow).join('')}`,
  ].join('\n\n');

function sectionRow({ heading, id, parent, required, requiredWhen, roles, synonyms }: TemplateSection): string {
  const mark = required ? '●' : '○';
  const when = requiredWhen === undefined ? '' : ` (● bij ${requiredWhen})`;
  return `| ${parent === undefined ? '' : '↳ '}${mark} ${heading} \`${id}\`${when} | ${(roles ?? []).join(', ')} | ${synonyms.join(' · ')} |\n`;
}
