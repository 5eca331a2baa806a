/** `casus templates` and `casus templates show`. */
import { builtinTemplates, defaultSettings, type Language, type TemplateSection } from '../../core/index.ts';
import { checkTemplate } from '../inputs/config.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../program.ts';
import { columns } from '../words.ts';

export async function listTemplates(_options: LanguageOption, io: Io): Promise<number> {
  await io.stdout.write(columns(builtinTemplates().map(({ id, name, description }) => [id, name, description])));
  return 0;
}

export async function showTemplate(id: string, { language = 'nl' }: LanguageOption, io: Io): Promise<number> {
  await checkTemplate(id, defaultSettings());
  const template = builtinTemplates().find((each) => each.id === id);
  if (!template) return 2;
  const about = [template.description, template.origin].filter((text) => text !== '');
  const sections = template.sections.map((section) => sectionText(section, language));
  await io.stdout.write([`${template.name} (${template.id})`, ...about, '', ...sections].join('\n'));
  return 0;
}

/** Enough to get the idea; far more names are recognised. */
const mostSynonyms = 3;

/** ● required, ○ optional. */
function sectionText(section: TemplateSection, language: Language): string {
  const indent = '  '.repeat(Math.max(0, section.depth - 2));
  const also = section.synonyms.slice(0, mostSynonyms).join(', ');
  const lines = [
    `${section.required ? '●' : '○'} ${section.heading}${also && ` (${language === 'nl' ? 'ook' : 'also'}: ${also})`}`,
    ...section.guidance.split('\n').filter((line) => line !== ''),
    ...section.questions.map((question) => `- ${question}`),
  ];
  return lines.map((line, index) => `${indent}${index === 0 ? '' : '  '}${line}\n`).join('');
}
