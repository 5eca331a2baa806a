/**
 * Finds the settings of files and where they come from: options of the command line first, then the settings file of the
 * working folder or the nearest folder above it (or the one of `--config`), then defaults. What lies in the folders that
 * are checked doesn't count.
 */
import { dirname, resolve } from 'node:path';
import {
  allRules,
  didYouMean,
  layersFor,
  mergeLayers,
  type Language,
  type Layer,
  type MergedSettings,
  type Settings,
  type Stage,
  type Template,
} from '../../core/index.ts';
import { realPathOf } from '../../real-path.ts';
import { remember } from '../../remember.ts';
import { findSettings, readSettings, type FoundSettings, type SettingsProblem } from '../../settings/read-settings.ts';
import { settingsFrom, withUsableTemplates } from '../../settings/usable.ts';
import { trustedFolders } from '../../settings/trust.ts';
import { CliError } from '../errors.ts';
import { knownNamesIn } from './known-names.ts';
import { filesOnDisk, pathIn } from './settings-files.ts';
import { templateReader, type TemplateFile, type TemplateReader } from './templates.ts';

export interface Config {
  readonly settings: Settings;
  /** Where the settings come from that settings files give. */
  readonly from: Pick<MergedSettings, 'origins' | 'ruleOrigins'>;
  /** The files of all own templates that settings name or that lie in `.casus/templates`: these are no reports. */
  readonly pages: readonly TemplateFile[];
  /** Those of them that are among `settings.templates`. */
  readonly templatePages: readonly TemplateFile[];
}

/** Options of the command line that say where settings are, or replace one. */
export interface Flags {
  readonly config?: string | undefined;
  readonly template?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly language?: Language | undefined;
}

/** The editor's user doesn't trust the opened folder yet. */
const isTrusted = (): boolean => process.env['CASUS_UNTRUSTED'] !== '1';

export interface Configs {
  /** Absolute: the folders from which settings count, nearest first. */
  readonly folders: readonly string[];
  /** What is wrong in the settings files, and is left out. */
  readonly problems: readonly SettingsProblem[];
  /** The settings of a file by its absolute path. Files with equal settings get the same object. */
  for(path: string): Config;
}

/** The folders that count besides the working folder and those above it. `checked`: folders that are checked, absolute. */
export function settingsFolders(cwd: string, checked: readonly string[], { config }: Flags): readonly string[] {
  const files = {
    ...filesOnDisk(cwd),
    pathIn: (folder: string, place: string) => pathIn(realPathOf(folder), realPathOf(place)),
  };
  const ofConfig = config === undefined ? [] : [dirname(resolve(cwd, config))];
  return [...new Set([...ofConfig, ...trustedFolders(cwd, checked, files)])];
}

/** Throws a CliError for an option that is wrong; what is wrong in a settings file is among `problems`. */
export async function openConfigs(cwd: string, folders: readonly string[], flags: Flags): Promise<Configs> {
  const templates = templateReader(folders, cwd);
  const found = await withUsableTemplates(await findIn(cwd, folders, flags.config), {
    troubleAt: (place) => templates.troubleAt(place),
    templatesAt: (places) => templates.of(places).templates,
  });
  const all = templates.of(found.layers.flatMap(({ values }) => values.templates ?? []));
  if (flags.template !== undefined) templateNamed(flags.template, all.templates, '--template: ');
  const knownNames = knownNamesIn(folders, cwd);
  const configs = new Map<string, Config>();
  return {
    folders,
    problems: found.problems,
    for(path) {
      const layers = layersFor(found.layers, found.folder === undefined ? undefined : pathIn(found.folder, path));
      const key = layers.map((layer) => found.layers.indexOf(layer)).join();
      return remember(configs, key, () => ({ ...toConfig(layers, templates, knownNames, flags), pages: all.pages }));
    },
  };
}

/** The settings of one file. Throws a CliError for whatever is wrong in a settings file. */
export async function configFor(path: string, cwd: string, flags: Flags): Promise<Config> {
  const configs = await openConfigs(cwd, settingsFolders(cwd, [], flags), flags);
  if (configs.problems.length > 0) {
    const list = (language: Language): string => problemLines(configs.problems, language).join('\n');
    throw new CliError({ nl: list('nl'), en: list('en') });
  }
  return configs.for(path);
}

/** ".casusrc.json: de instelling "staage" bestaat niet.", a line each. */
export const problemLines = (problems: readonly SettingsProblem[], language: Language): readonly string[] =>
  problems.map(({ file, message }) => `${file}: ${message[language]}`);

const ruleIds = allRules.map(({ id }) => id);

async function findIn(cwd: string, folders: readonly string[], config: string | undefined): Promise<FoundSettings> {
  const files = filesOnDisk(cwd, isTrusted());
  if (config === undefined) return findSettings(folders, files, ruleIds);
  const place = resolve(cwd, config);
  const read = await files.read(place);
  const found = await readSettings(place, files, ruleIds);
  if (found && read && !('trouble' in read)) return found;
  const { nl, en } = read && 'trouble' in read ? read.trouble : noSettings;
  throw new CliError({ nl: `--config ${config}: ${nl}.`, en: `--config ${config}: ${en}.` });
}

const noSettings = {
  nl: 'dit bestand bestaat niet, of er staan geen instellingen in',
  en: 'this file does not exist, or holds no settings',
};

function toConfig(
  layers: readonly Layer[],
  templates: TemplateReader,
  knownNames: readonly string[],
  { template, stage, language }: Flags,
): Omit<Config, 'pages'> {
  const { values, ...from } = mergeLayers(layers);
  const own = templates.of(values.templates ?? []);
  return {
    settings: {
      ...settingsFrom(values, own.templates, knownNames),
      ...(template !== undefined && { template }),
      ...(stage !== undefined && { stage, stageForced: true }),
      ...(language !== undefined && { language }),
    },
    from,
    templatePages: own.pages,
  };
}

/** The template with this id; throws a CliError, whose message begins with `where`, when none has it. */
export function templateNamed(id: string, templates: readonly Template[], where = ''): Template {
  const template = templates.find((each) => each.id === id);
  if (template) return template;
  const { nl, en } = didYouMean(
    id,
    templates.map((each) => each.id),
  );
  throw new CliError({
    nl: `${where}het sjabloon ${id} bestaat niet.${nl} (casus templates toont ze.)`,
    en: `${where}there is no template ${id}.${en} (casus templates lists them.)`,
  });
}
