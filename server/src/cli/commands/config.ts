/** `casus config show`: the settings that hold for a file, and where each comes from. */
import { resolve } from 'node:path';
import { isStage, lint, options, type Localised, type Settings } from '../../core/index.ts';
import { configFinder, type Config } from '../inputs/config.ts';
import { readSource } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../options.ts';
import { columns } from '../messages.ts';

type Key = keyof typeof options;

interface Row {
  readonly value: unknown;
  readonly from: string;
}

export async function configCommand(file: string, flags: LanguageOption, io: Io): Promise<number> {
  const path = resolve(io.cwd, file);
  const config = await configFinder(io.cwd, flags)(path);
  const read = readSource(path, config.settings.language);
  const own = 'source' in read ? saidByReport(read.source.text, config.settings) : {};
  const rows = (Object.keys(options) as Key[]).map((key) => {
    const { value, from } = own[key] ?? setting(key, config, flags);
    return [key, typeof value === 'string' ? value : JSON.stringify(value), from];
  });
  await io.stdout.write(columns(rows));
  return 0;
}

/** A report may name its own template and stage, and its headings may tell the template. */
function saidByReport(text: string, settings: Settings): Partial<Record<Key, Row>> {
  const { report, stage } = lint(text, settings);
  const { templateFrom, template, frontMatter } = report;
  const say = (from: Localised): string => from[settings.language];
  return {
    ...(templateFrom === 'front-matter' && { template: { value: template.id, from: say(origins.frontMatter) } }),
    ...(templateFrom === 'headings' && { template: { value: template.id, from: say(origins.headings) } }),
    ...(templateFrom === 'default' && { template: { value: template.id, from: say(origins.default) } }),
    ...(isStage(frontMatter?.values['stage']) && { stage: { value: stage, from: say(origins.frontMatter) } }),
  };
}

function setting(key: Key, { settings, file, fromFile }: Config, flags: LanguageOption): Row {
  const say = (from: Localised): string => from[settings.language];
  if (key === 'templates') return ownTemplates(settings, say(origins.default));
  const value = settings[key] ?? 'bundelcasus';
  if (key === 'language' && flags.language !== undefined) return { value, from: '--language' };
  return { value, from: file !== undefined && fromFile.includes(key) ? file : say(origins.default) };
}

/** Their ids, and the pages they come from. */
function ownTemplates({ templates }: Settings, otherwise: string): Row {
  const own = templates.filter(({ page }) => page !== undefined);
  return { value: own.map(({ id }) => id), from: own.map(({ page }) => page).join(', ') || otherwise };
}

const origins = {
  frontMatter: { nl: 'het verslag zelf (kop van het bestand)', en: 'the report itself (front matter)' },
  headings: { nl: 'de kopjes van het verslag', en: 'the headings of the report' },
  default: { nl: 'standaard', en: 'default' },
} as const satisfies Record<string, Localised>;
