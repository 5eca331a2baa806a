/** `casus config show`: prints the settings of a file, and where each comes from. */
import { resolve } from 'node:path';
import { isStage, lint, options, say, type Localised, type Settings } from '../../core/index.ts';
import { configFinder, type Config } from '../inputs/config.ts';
import { readSource } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../options.ts';
import { columns } from '../messages.ts';

type Key = keyof typeof options;

interface Row {
  readonly value: unknown;
  /** Where the value comes from: an option, a file or one of `origins`. */
  readonly from: string;
}

export async function configCommand(file: string, flags: LanguageOption, io: Io): Promise<number> {
  const path = resolve(io.cwd, file);
  const config = await configFinder(io.cwd, flags)(path);
  const read = readSource(path, config.settings.language);
  const fromReport = 'source' in read ? settingsInReport(read.source.text, config.settings) : {};
  const rows = (Object.keys(options) as Key[]).map((key) => {
    const { value, from } = fromReport[key] ?? setting(key, config, flags);
    return [key, typeof value === 'string' ? value : JSON.stringify(value), from];
  });
  await io.stdout.write(columns(rows));
  return 0;
}

/** The template and stage that the report itself decides, in its front matter or (template) by its headings. */
function settingsInReport(text: string, settings: Settings): Partial<Record<Key, Row>> {
  const { report, stage } = lint(text, settings);
  const { templateFrom, template, frontMatter } = report;
  const { language } = settings;
  return {
    ...(templateFrom === 'front-matter' && {
      template: { value: template.id, from: say(origins.frontMatter, language) },
    }),
    ...(templateFrom === 'headings' && { template: { value: template.id, from: say(origins.headings, language) } }),
    ...(templateFrom === 'title' && { template: { value: template.id, from: say(origins.title, language) } }),
    ...(isStage(frontMatter?.values['stage']) && { stage: { value: stage, from: say(origins.frontMatter, language) } }),
  };
}

function setting(key: Key, { settings, file, fromFile }: Config, flags: LanguageOption): Row {
  const byDefault = say(origins.default, settings.language);
  if (key === 'templates') return ownTemplates(settings, byDefault);
  const value = settings[key] ?? '';
  if (key === 'language' && flags.language !== undefined) return { value, from: '--language' };
  return { value, from: file !== undefined && fromFile.includes(key) ? file : byDefault };
}

/**
 * The ids of the lecturer's own templates, and their pages; `withoutPages` is the origin to name when there are none.
 */
function ownTemplates({ templates }: Settings, withoutPages: string): Row {
  const own = templates.filter(({ page }) => page !== undefined);
  return { value: own.map(({ id }) => id), from: own.map(({ page }) => page).join(', ') || withoutPages };
}

const origins = {
  frontMatter: { nl: 'het verslag zelf (kop van het bestand)', en: 'the report itself (front matter)' },
  title: { nl: 'de titel van het verslag', en: 'the title of the report' },
  headings: { nl: 'de kopjes van het verslag', en: 'the headings of the report' },
  default: { nl: 'standaard', en: 'default' },
} as const satisfies Record<string, Localised>;
