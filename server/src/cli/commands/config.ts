/** `casus config show`: prints the settings of a file, and where each comes from. */
import { resolve } from 'node:path';
import { isStage, lint, options, say, type Localised, type Origin, type Settings } from '../../core/index.ts';
import { openConfigs, settingsFolders, type Config } from '../inputs/config.ts';
import { ignoreFinder } from '../inputs/ignore.ts';
import { readSource } from '../inputs/read.ts';
import { IGNORE_FILE } from '../../settings/ignore.ts';
import type { Io } from '../io.ts';
import { noteSettings, settingsBeside } from '../lint/settings-notes.ts';
import type { SettingsOptions } from '../options.ts';
import { columns } from '../messages.ts';

type Key = keyof typeof options;

interface Row {
  readonly value: unknown;
  /** Where the value comes from: an option, a file or one of `origins`. */
  readonly from: string;
}

export async function configCommand(file: string, flags: SettingsOptions, io: Io): Promise<number> {
  const path = resolve(io.cwd, file);
  const configs = await openConfigs(io.cwd, settingsFolders(io.cwd, [], flags), flags);
  const config = configs.for(path);
  const { language } = config.settings;
  const read = readSource(path, language);
  const fromReport = 'source' in read ? settingsInReport(read.source.text, config.settings) : {};
  const rows = (Object.keys(options) as Key[]).flatMap((key) => {
    const { value, from } = fromReport[key] ?? setting(key, config, flags);
    return [[key, typeof value === 'string' ? value : JSON.stringify(value), from], ...ruleRows(key, config)];
  });
  const ignored = ignoreFinder(configs.folders)(path, false) ? [['ignored', 'true', IGNORE_FILE]] : [];
  await io.stdout.write(columns([...rows, ...ignored]));
  const beside = settingsBeside([{ kind: 'file', path, shown: file }], [], configs.folders, io.cwd);
  await noteSettings(configs.problems, beside, language, false, io);
  return configs.problems.length > 0 ? 2 : 0;
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

function setting(key: Key, { settings, from }: Config, flags: SettingsOptions): Row {
  const files = (from.origins[key] ?? []).map((origin) => originOf(origin, settings.language));
  const origin = files.length > 0 ? [...new Set(files)].join(', ') : say(origins.default, settings.language);
  if (key === 'templates') return ownTemplates(settings, origin);
  const value = settings[key] ?? '';
  return { value, from: key === 'language' && flags.language !== undefined ? '--language' : origin };
}

/** A row for each rule, where the rules come from several places. */
function ruleRows(key: Key, { settings, from }: Config): readonly (readonly string[])[] {
  if (key !== 'rules' || (from.origins.rules ?? []).length < 2) return [];
  return Object.entries(from.ruleOrigins).map(([rule, origin]) => [
    `  ${rule}`,
    settings.rules[rule] ?? '',
    originOf(origin, settings.language),
  ]);
}

/** `basis.yml (via extends in .casusrc.json), overrides "bundel/**"`. */
function originOf({ file, via, files }: Origin, language: Settings['language']): string {
  const last = via.at(-1);
  const chain = last === undefined ? '' : ` (via extends ${language === 'nl' ? 'in' : 'of'} ${last})`;
  return `${file}${chain}${files ? `, overrides ${files.map((glob) => JSON.stringify(glob)).join(' ')}` : ''}`;
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
