/**
 * Which settings hold for a file, and who set them. One order, the same everywhere:
 * option on the command line → nearest configuration file up the tree → default.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  allRules,
  defaultSettings,
  parseSettings,
  type Language,
  type Localised,
  type Settings,
  type Stage,
} from '../../core/index.ts';
import { CliError, didYouMean, fileTrouble } from '../errors.ts';
import { parseConfig, type RawConfig } from './config-text.ts';
import { namesFinder } from './known-names.ts';
import { templateFinder, type OwnTemplates, type TemplateFile } from './templates.ts';

export interface Config {
  readonly settings: Settings;
  /** Shown name of the configuration file, when there is one. */
  readonly file?: string;
  /** Settings that file makes. */
  readonly fromFile: readonly string[];
  /** A lecturer's own templates among `settings.templates`. */
  readonly pages: readonly TemplateFile[];
}

export interface Flags {
  readonly template?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly language?: Language | undefined;
}

/** In the order of preference within one folder; `casus` in package.json comes last. */
const fileNames = ['.casusrc.json', '.casusrc.jsonc', '.casusrc.yaml', '.casusrc.yml', 'package.json'];

interface Found {
  readonly folder: string;
  readonly file: string;
  readonly raw: RawConfig;
}

/** Finds configurations for file after file, reading each folder once. */
export function configFinder(cwd: string, flags: Flags): (path: string) => Promise<Config> {
  const nearest = new Map<string, Promise<Found | undefined>>();
  const configs = new Map<OwnTemplates, Map<Found | undefined, Promise<Config>>>();
  const findTemplates = templateFinder(cwd);
  const findNames = namesFinder(cwd);
  const findFrom = (folder: string): Promise<Found | undefined> => {
    const known = nearest.get(folder) ?? search(folder);
    nearest.set(folder, known);
    return known;
  };
  const search = async (folder: string): Promise<Found | undefined> => {
    const own = await configIn(folder, cwd);
    return own ?? (dirname(folder) === folder ? undefined : findFrom(dirname(folder)));
  };
  return async (path) => {
    const found = await findFrom(dirname(path));
    const own = findTemplates(dirname(path), await listedIn(found));
    const byFile = configs.get(own) ?? new Map<Found | undefined, Promise<Config>>();
    configs.set(own, byFile);
    const config = byFile.get(found) ?? toConfig(found, own, flags);
    byFile.set(found, config);
    return withNames(await config, findNames(dirname(path)));
  };
}

const withNames = (config: Config, knownNames: readonly string[]): Config =>
  knownNames.length === 0 ? config : { ...config, settings: { ...config.settings, knownNames } };

async function configIn(folder: string, cwd: string): Promise<Found | undefined> {
  for (const name of fileNames) {
    const path = join(folder, name);
    const text = readIfThere(path, cwd);
    const raw = text === undefined ? undefined : await parseConfig(name, text, shown(path, cwd));
    if (raw) return { folder, file: shown(path, cwd), raw };
  }
  return undefined;
}

function readIfThere(path: string, cwd: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (absent || path.endsWith('package.json')) return undefined;
    throw new CliError({
      nl: `${shown(path, cwd)}: ${fileTrouble(error, 'nl')}`,
      en: `${shown(path, cwd)}: ${fileTrouble(error, 'en')}`,
    });
  }
}

/** Paths of templates in a configuration are relative to it. */
async function listedIn(found: Found | undefined): Promise<readonly string[]> {
  if (!found) return [];
  const { rejected, templatePaths } = parseSettings(found.raw);
  if (rejected.length > 0) throw await rejection(found.file, rejected);
  return templatePaths.map((path) => resolve(found.folder, path));
}

async function toConfig(found: Found | undefined, own: OwnTemplates, flags: Flags): Promise<Config> {
  const { settings } = parseSettings(found?.raw ?? {}, { ...defaultSettings(), templates: own.templates });
  if (flags.template !== undefined) await checkTemplate(flags.template, settings, '--template: ');
  if (found) await checkNames(settings, found.file);
  const given: Partial<Settings> = {
    ...(flags.template !== undefined && { template: flags.template }),
    ...(flags.stage !== undefined && { stage: flags.stage, stageForced: true }),
    ...(flags.language !== undefined && { language: flags.language }),
  };
  return {
    settings: { ...settings, ...given },
    ...(found && { file: found.file }),
    fromFile: Object.keys(found?.raw ?? {}),
    pages: own.pages,
  };
}

async function rejection(file: string, rejected: readonly string[]): Promise<CliError> {
  const { options } = await import('../../core/index.ts');
  const known = Object.keys(options);
  const reasons = await Promise.all(
    rejected.map(async (key): Promise<Localised> => {
      if (known.includes(key))
        return { nl: `de waarde van "${key}" kan niet`, en: `the value of "${key}" is not accepted` };
      const hint = await didYouMean(key, known);
      return { nl: `de instelling "${key}" bestaat niet.${hint.nl}`, en: `there is no setting "${key}".${hint.en}` };
    }),
  );
  const list = (language: Language): string => reasons.map((reason) => `${file}: ${reason[language]}`).join('\n');
  return new CliError({ nl: list('nl'), en: list('en') });
}

/** Templates and rules are known by name only here: a typing error must not switch a check off in silence. */
async function checkNames(settings: Settings, file: string): Promise<void> {
  if (settings.template !== undefined) await checkTemplate(settings.template, settings, `${file}: `);
  const known = allRules.map((rule) => rule.id);
  const strange = Object.keys(settings.rules).find((id) => !known.includes(id));
  if (strange === undefined) return;
  const hint = await didYouMean(strange, known);
  throw new CliError({
    nl: `${file}: "rules" noemt de regel ${strange}, en die bestaat niet.${hint.nl}`,
    en: `${file}: "rules" names the rule ${strange}, which does not exist.${hint.en}`,
  });
}

/** @throws {CliError} when there is no such template */
export async function checkTemplate(id: string, settings: Settings, where = ''): Promise<void> {
  const known = settings.templates.map((template) => template.id);
  if (known.includes(id)) return;
  const hint = await didYouMean(id, known);
  throw new CliError({
    nl: `${where}het sjabloon ${id} bestaat niet.${hint.nl} (casus templates toont ze.)`,
    en: `${where}there is no template ${id}.${hint.en} (casus templates lists them.)`,
  });
}

const shown = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/');
