/**
 * Finds the settings of a file and where they come from, in this order: options of the command line, the nearest
 * configuration file in the file's folder or a folder above it, defaults.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  allRules,
  defaultSettings,
  parseSettings,
  type Language,
  type Localised,
  type Settings,
  type Stage,
  type Template,
  ruleLevels,
} from '../../core/index.ts';
import { remember } from '../../remember.ts';
import { CliError, codeOf, didYouMean, fileTrouble } from '../errors.ts';
import { parseConfig, type RawConfig } from './config-text.ts';
import { shownPath } from './files.ts';
import { namesFinder } from './known-names.ts';
import { templateFinder, type OwnTemplates, type TemplateFile } from './templates.ts';

export interface Config {
  readonly settings: Settings;
  /** The configuration file as shown to the user (`shownPath`), when there is one. */
  readonly file?: string;
  /** Names of the settings in that file. */
  readonly fromFile: readonly string[];
  /** The files of a lecturer's own templates, which are among `settings.templates`. */
  readonly pages: readonly TemplateFile[];
}

/** Options of the command line that replace a setting. */
export interface Flags {
  readonly template?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly language?: Language | undefined;
}

/** Names of configuration files; of several in one folder the first in this list is used. */
const fileNames = ['.casusrc.json', '.casusrc.jsonc', '.casusrc.yaml', '.casusrc.yml', 'package.json'];

interface FoundConfig {
  readonly folder: string;
  /** As shown to the user. */
  readonly file: string;
  readonly raw: RawConfig;
}

/** The function that it returns gives the configuration of a file by its absolute path. Each folder is read once. */
export function configFinder(cwd: string, flags: Flags): (path: string) => Promise<Config> {
  const nearest = new Map<string, Promise<FoundConfig | undefined>>();
  const configs = new Map<OwnTemplates, Map<FoundConfig | undefined, Promise<Config>>>();
  const findTemplates = templateFinder(cwd);
  const findNames = namesFinder(cwd);
  const findFrom = (folder: string): Promise<FoundConfig | undefined> =>
    remember(nearest, folder, () => search(folder));
  const search = async (folder: string): Promise<FoundConfig | undefined> => {
    const config = await configIn(folder, cwd);
    return config ?? (dirname(folder) === folder ? undefined : findFrom(dirname(folder)));
  };
  return async (path) => {
    const found = await findFrom(dirname(path));
    const ownTemplates = findTemplates(dirname(path), await listedTemplates(found));
    const byFile = remember(configs, ownTemplates, () => new Map<FoundConfig | undefined, Promise<Config>>());
    const config = remember(byFile, found, () => toConfig(found, ownTemplates, flags));
    return withNames(await config, findNames(dirname(path)));
  };
}

const withNames = (config: Config, knownNames: readonly string[]): Config =>
  knownNames.length === 0 ? config : { ...config, settings: { ...config.settings, knownNames } };

async function configIn(folder: string, cwd: string): Promise<FoundConfig | undefined> {
  for (const name of fileNames) {
    const path = join(folder, name);
    const text = readIfPresent(path, cwd);
    if (text === undefined) continue;
    const file = shownPath(cwd, path);
    const raw = await parseConfig(name, text, file);
    if (raw) return { folder, file, raw };
  }
  return undefined;
}

function readIfPresent(path: string, cwd: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || path.endsWith('package.json')) return undefined;
    throw new CliError({
      nl: `${shownPath(cwd, path)}: ${fileTrouble(error, 'nl')}`,
      en: `${shownPath(cwd, path)}: ${fileTrouble(error, 'en')}`,
    });
  }
}

/** Absolute paths of the templates that a configuration file lists; there they are relative to its folder. */
async function listedTemplates(found: FoundConfig | undefined): Promise<readonly string[]> {
  if (!found) return [];
  const { rejected, templatePaths } = parseSettings(found.raw);
  if (rejected.length > 0) throw await rejection(found, rejected);
  return templatePaths.map((path) => resolve(found.folder, path));
}

async function toConfig(found: FoundConfig | undefined, ownTemplates: OwnTemplates, flags: Flags): Promise<Config> {
  const { settings } = parseSettings(found?.raw ?? {}, { ...defaultSettings(), templates: ownTemplates.templates });
  if (flags.template !== undefined) await templateNamed(flags.template, settings, '--template: ');
  if (found) await checkNames(settings, found.file);
  const overrides: Partial<Settings> = {
    ...(flags.template !== undefined && { template: flags.template }),
    ...(flags.stage !== undefined && { stage: flags.stage, stageForced: true }),
    ...(flags.language !== undefined && { language: flags.language }),
  };
  return {
    settings: { ...settings, ...overrides },
    ...(found && { file: found.file }),
    fromFile: Object.keys(found?.raw ?? {}),
    pages: ownTemplates.pages,
  };
}

async function rejection({ file, raw }: FoundConfig, rejected: readonly string[]): Promise<CliError> {
  const { options } = await import('../../core/index.ts');
  const known = Object.keys(options);
  const reasons = await Promise.all(
    rejected.map(async (key): Promise<Localised> => {
      if (key === 'rules') return wrongLevel(raw[key]);
      if (known.includes(key))
        return { nl: `de waarde van "${key}" kan niet`, en: `the value of "${key}" is not accepted` };
      const hint = await didYouMean(key, known);
      return { nl: `de instelling "${key}" bestaat niet.${hint.nl}`, en: `there is no setting "${key}".${hint.en}` };
    }),
  );
  const list = (language: Language): string => reasons.map((reason) => `${file}: ${reason[language]}`).join('\n');
  return new CliError({ nl: list('nl'), en: list('en') });
}

/** Names the rule whose level is not accepted, and the levels that are. */
function wrongLevel(rules: unknown): Localised {
  const entries = typeof rules === 'object' && rules !== null ? Object.entries(rules) : [];
  const wrong = entries.find(([, level]) => !ruleLevels.includes(String(level)));
  if (!wrong) return { nl: '"rules" is geen lijst van regels', en: '"rules" is no list of rules' };
  const [rule, level] = wrong;
  const [shown, levels] = [JSON.stringify(level), ruleLevels.join(', ')];
  return {
    nl: `"rules" geeft ${rule} de waarde ${shown}. Kies uit: ${levels}.`,
    en: `"rules" gives ${rule} the value ${shown}. Choose one of: ${levels}.`,
  };
}

/** Throws when a configuration names an unknown template or rule: a typing error must not silently disable a check. */
async function checkNames(settings: Settings, file: string): Promise<void> {
  if (settings.template !== undefined) await templateNamed(settings.template, settings, `${file}: `);
  const known = allRules.map((rule) => rule.id);
  const unknownRule = Object.keys(settings.rules).find((id) => !known.includes(id));
  if (unknownRule === undefined) return;
  const hint = await didYouMean(unknownRule, known);
  throw new CliError({
    nl: `${file}: "rules" noemt de regel ${unknownRule}, en die bestaat niet.${hint.nl}`,
    en: `${file}: "rules" names the rule ${unknownRule}, which does not exist.${hint.en}`,
  });
}

/** The template with this id; throws a CliError, whose message begins with `where`, when none has it. */
export async function templateNamed(id: string, settings: Settings, where = ''): Promise<Template> {
  const template = settings.templates.find((each) => each.id === id);
  if (template) return template;
  const hint = await didYouMean(
    id,
    settings.templates.map((each) => each.id),
  );
  throw new CliError({
    nl: `${where}het sjabloon ${id} bestaat niet.${hint.nl} (casus templates toont ze.)`,
    en: `${where}there is no template ${id}.${hint.en} (casus templates lists them.)`,
  });
}
