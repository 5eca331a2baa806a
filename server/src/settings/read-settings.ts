/** Reads the settings that count in a folder: the nearest settings file, with the files that it builds on (`extends`). */
import {
  readSettingsFile,
  unknownTemplate,
  type Layer,
  type Localised,
  type Origin,
  type SettingsValues,
} from '../core/index.ts';
import type { SettingsFiles } from './files.ts';
import { parseSettingsText, settingsFileNames } from './settings-text.ts';

export interface FoundSettings {
  /** The folder of the settings file: globs of overrides, also of files that it builds on, count from there. */
  readonly folder: string | undefined;
  /** The weightiest last. In the values `templates` holds places. */
  readonly layers: readonly Layer[];
  readonly problems: readonly SettingsProblem[];
}

/** Something in a settings file that was left out. */
export interface SettingsProblem {
  /** The file as shown to the user. */
  readonly file: string;
  /** A sentence without the name of the file. */
  readonly message: Localised;
}

const nothing: FoundSettings = { folder: undefined, layers: [], problems: [] };

/** The settings in the first of `folders` that holds a settings file. `ruleIds`: those of all rules. */
export async function findSettings(
  folders: readonly string[],
  files: SettingsFiles,
  ruleIds: readonly string[],
): Promise<FoundSettings> {
  for (const folder of folders) {
    for (const name of settingsFileNames) {
      const found = await readSettings(files.resolve(folder, name), files, ruleIds);
      if (found) return found;
    }
  }
  return nothing;
}

/** Undefined when there is no such file, or when it is a package.json without the key `casus`. */
export async function readSettings(
  place: string,
  files: SettingsFiles,
  ruleIds: readonly string[],
): Promise<FoundSettings | undefined> {
  const reader = new ChainReader(files, ruleIds);
  const isThere = await reader.add(place, []);
  const { layers, problems } = reader;
  return isThere ? { folder: files.parentOf(place), layers, problems } : undefined;
}

/** Without the templates that don't exist, each of which becomes a problem. `known`: the ids of all templates. */
export function withKnownTemplates(found: FoundSettings, known: readonly string[]): FoundSettings {
  const problems: SettingsProblem[] = [];
  const layers = found.layers.map((layer) => {
    const { template, ...others } = layer.values;
    if (template === undefined || known.includes(template)) return layer;
    problems.push({ file: layer.origin.file, message: unknownTemplate(template, known) });
    return { ...layer, values: others };
  });
  return { ...found, layers, problems: [...found.problems, ...problems] };
}

/** More files than a course has, and fewer than a file with itself in many branches asks for. */
const MOST_FILES = 100;

/** Reads a file after those that it builds on, so that what it says itself weighs more. */
class ChainReader {
  readonly layers: Layer[] = [];
  readonly problems: SettingsProblem[] = [];
  private readonly files: SettingsFiles;
  private readonly ruleIds: readonly string[];
  private readCount = 0;

  constructor(files: SettingsFiles, ruleIds: readonly string[]) {
    this.files = files;
    this.ruleIds = ruleIds;
  }

  /** `via`: the places of the files that lead here, the first one first. Gives false when there is no such file. */
  async add(place: string, via: readonly string[]): Promise<boolean> {
    const read = await this.files.read(place);
    if (!read) return false;
    if ('trouble' in read) {
      const { nl, en } = read.trouble;
      this.problem(place, { nl: `${nl}.`, en: `${en}.` });
      return true;
    }
    const parsed = await parseSettingsText(nameOf(place), read.text);
    if (!parsed) return false;
    if ('problem' in parsed) this.problem(place, parsed.problem);
    else await this.addContent(place, via, parsed.value);
    return true;
  }

  private async addContent(place: string, via: readonly string[], value: unknown): Promise<void> {
    const content = readSettingsFile(value, this.ruleIds);
    for (const problem of content.problems) this.problem(place, problem);
    const chain = [...via, place];
    for (const path of content.extends) await this.extend(path, place, chain);
    const origin: Origin = { file: this.files.shown(place), via: via.map((each) => this.files.shown(each)) };
    this.layers.push({ values: this.placed(content.values, place), origin });
    for (const { files, values } of content.overrides)
      this.layers.push({ values: this.placed(values, place), origin: { ...origin, files } });
  }

  private async extend(path: string, place: string, chain: readonly string[]): Promise<void> {
    const target = this.files.resolve(this.files.parentOf(place) ?? place, path);
    if (chain.includes(target)) {
      const circle = [...chain.slice(chain.indexOf(target)), target].map((each) => this.files.shown(each)).join(' → ');
      this.problem(place, {
        nl: `"extends" gaat in een kring: ${circle}.`,
        en: `"extends" goes in a circle: ${circle}.`,
      });
    } else if (++this.readCount >= MOST_FILES) {
      if (this.readCount === MOST_FILES)
        this.problem(place, { nl: '"extends" noemt te veel bestanden.', en: '"extends" names too many files.' });
    } else if (!/\.(?:jsonc?|ya?ml)$/i.test(target)) {
      this.problem(place, {
        nl: `"extends" noemt ${path}, en dat is geen .json, .jsonc, .yaml of .yml.`,
        en: `"extends" names ${path}, which is no .json, .jsonc, .yaml or .yml.`,
      });
    } else if (!(await this.add(target, chain))) {
      this.problem(place, {
        nl: `"extends" noemt ${path}, maar daar staan geen instellingen.`,
        en: `"extends" names ${path}, but there are no settings.`,
      });
    }
  }

  /** With the places of templates, which lie below the file that names them; others are left out. */
  private placed(values: SettingsValues, place: string): SettingsValues {
    if (!values.templates) return values;
    const folder = this.files.parentOf(place) ?? place;
    const templates = values.templates.flatMap((path) => {
      const target = this.files.resolve(folder, path);
      if (this.files.isBelow(folder, target)) return [target];
      this.problem(place, {
        nl: `"templates" noemt ${path}, buiten de map van dit bestand. Zet het sjabloon erin.`,
        en: `"templates" names ${path}, outside the folder of this file. Put the template into it.`,
      });
      return [];
    });
    return { ...values, templates };
  }

  private problem(place: string, message: Localised): void {
    this.problems.push({ file: this.files.shown(place), message });
  }
}

const nameOf = (place: string): string => place.replace(/^.*[\\/]/, '');
