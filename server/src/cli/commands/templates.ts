/** `casus templates` and `casus templates show`: list the templates (built-in and own), or show the sections of one. */
import { resolve } from 'node:path';
import { inLanguage, type Language, type TemplateSection } from '../../core/index.ts';
import { configFor, templateNamed } from '../inputs/config.ts';
import type { Io } from '../io.ts';
import type { SettingsOptions } from '../options.ts';
import { printableLines } from '../formatters/printable.ts';
import { columns } from '../messages.ts';
import { whyTemplate } from './why-template.ts';

export interface TemplatesOptions extends SettingsOptions {
  readonly why?: string;
}

export async function listTemplates(options: TemplatesOptions, io: Io): Promise<number> {
  if (options.why !== undefined) return whyTemplate(options.why, options, io);
  const { settings } = await configFor(resolve(io.cwd, 'casus.md'), io.cwd, options);
  const rows = settings.templates
    .map((template) => inLanguage(template, settings.language))
    .map(({ id, name, description, page }) => [id, name, page ?? description]);
  await io.stdout.write(columns(rows));
  return 0;
}

export async function showTemplate(id: string, options: SettingsOptions, io: Io): Promise<number> {
  const { settings } = await configFor(resolve(io.cwd, 'casus.md'), io.cwd, options);
  const template = inLanguage(templateNamed(id, settings.templates), settings.language);
  const about = [template.description, template.origin, template.page ?? ''].filter((text) => text !== '');
  const sections = template.sections.map((section) => sectionText(section, settings.language));
  await io.stdout.write(printableLines([`${template.name} (${template.id})`, ...about, '', ...sections].join('\n')));
  return 0;
}

/** A few names are enough to explain the section; more are recognised. */
const mostSynonyms = 3;

/** Heading, guidance and questions of a section; ● means required, ○ optional. */
function sectionText(section: TemplateSection, language: Language): string {
  const indent = '  '.repeat(Math.max(0, section.depth - 2));
  const names = section.synonyms.slice(0, mostSynonyms).join(', ');
  const also = names && ` (${language === 'nl' ? 'ook' : 'also'}: ${names})`;
  const lines = [
    `${section.required ? '●' : '○'} ${section.heading}${also}`,
    ...section.guidance.split('\n').filter((line) => line !== ''),
    ...section.questions.map((question) => `- ${question}`),
  ];
  return lines.map((line, index) => `${indent}${index === 0 ? '' : '  '}${line}\n`).join('');
}
