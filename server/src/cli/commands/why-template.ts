/** `casus templates --why FILE`: prints which template a report follows and why, and each template's score. */
import { resolve } from 'node:path';
import { explainTemplate, type Language, type TemplateChoice, type TemplateScore } from '../../core/index.ts';
import { CliError } from '../errors.ts';
import { configFor } from '../inputs/config.ts';
import { readSource } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import type { SettingsOptions } from '../options.ts';
import { printableLines } from '../formatters/printable.ts';
import { columns, messagesIn } from '../messages.ts';

export async function whyTemplate(file: string, flags: SettingsOptions, io: Io): Promise<number> {
  const path = resolve(io.cwd, file);
  const { settings } = await configFor(path, io.cwd, flags);
  const read = readSource(path, settings.language);
  if ('trouble' in read) throw new CliError({ nl: `${file}: ${read.trouble}`, en: `${file}: ${read.trouble}` });
  const choice = explainTemplate(read.source.text, settings);
  await io.stdout.write(printableLines(`${file}: ${reason(choice, settings.language)}\n`));
  if (choice.scores.length > 0) await io.stdout.write(`\n${table(choice.scores, settings.language)}`);
  return 0;
}

function reason(choice: TemplateChoice, language: Language): string {
  const { template, templateFrom } = choice.report;
  const reasons = {
    nl: {
      'front-matter': 'zo staat het boven in het verslag',
      headings: byHeadings(choice, language),
      title: 'de titel noemt het',
      setting: 'uit de instellingen, want de kopjes zeggen te weinig',
      none: 'titel, kopjes en instellingen zeggen te weinig',
    },
    en: {
      'front-matter': 'the report says so itself',
      headings: byHeadings(choice, language),
      title: 'the title names it',
      setting: 'from the settings, as the headings say too little',
      none: 'title, headings and settings say too little',
    },
  };
  const id = templateFrom === 'none' ? messagesIn(language).noTemplate : template.id;
  return `${id} (${reasons[language][templateFrom]})`;
}

/** The reason when the headings decided; on a tie it names the other templates with the same score. */
function byHeadings({ report, tied, byHeadings: best }: TemplateChoice, language: Language): string {
  const others = tied.filter(({ template }) => template.id !== report.template.id).map(({ template }) => template.id);
  if (best?.template.extends !== undefined && others.length === 0) {
    const { extends: base } = best.template;
    return language === 'nl'
      ? `de kopjes; een eigen versie gaat voor ${base} zelf`
      : `the headings; an own version goes before ${base} itself`;
  }
  if (others.length === 0) return language === 'nl' ? 'de kopjes passen hier het best bij' : 'its headings fit best';
  const list = others.join(', ');
  return language === 'nl'
    ? `de kopjes passen even goed bij ${list}; dan beslissen de instellingen, daarna eigen sjablonen, daarna de volgorde`
    : `its headings fit ${list} as well; then the settings decide, next own templates, next the order`;
}

function table(scores: readonly TemplateScore[], language: Language): string {
  const head =
    language === 'nl'
      ? ['sjabloon', 'punten', 'onderdelen', 'verplicht', 'woord in de titel']
      : ['template', 'points', 'sections', 'required', 'word in the title'];
  const rows = scores.map(({ template, points, recognised, required, cued }) => [
    template.id,
    points.toFixed(2),
    `${String(recognised)}/${String(template.sections.length)}`,
    `${String(required)}/${String(template.sections.filter((section) => section.required).length)}`,
    cued ? '✓' : '',
  ]);
  return columns([head, ...rows]);
}
