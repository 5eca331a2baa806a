/** Reads the settings that count in a folder: the nearest settings file, with the files that it builds on (`extends`). */
import {
  readSettingsFile,
  type KeyPath,
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
  readonly layers: readonly FoundLayer[];
  readonly problems: readonly SettingsProblem[];
}

export interface FoundLayer extends Layer {
  /** The settings file. */
  readonly place: string;
  /** The way to these settings in it: empty, or to an override. */
  readonly at: KeyPath;
}

/** Something in a settings file that was left out. */
export interface SettingsProblem {
  readonly place: string;
  /** The file as shown to the user. */
  readonly file: string;
  /** What was left out; undefined where the file can't be read. */
  readonly at?: KeyPath;
  /** The line of a mistake in its JSON or YAML, from 1. */
  readonly line?: number;
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

/** More files than a course has, and fewer than a file with itself in many branches asks for. */
const MOST_FILES = 100;

/** Reads a file after those that it builds on, so that what it says itself weighs more. */
class ChainReader {
  readonly layers: FoundLayer[] = [];
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
    if (this.files.mayRead?.(place, via[0] ?? place) === false) {
      this.problem(via.at(-1) ?? place, untrusted, via.length > 0 ? { at: ['extends'] } : {});
      return true;
    }
    const read = await this.files.read(place);
    if (!read) return false;
    if ('trouble' in read) {
      const { nl, en } = read.trouble;
      this.problem(place, { nl: `${nl}.`, en: `${en}.` });
      return true;
    }
    const parsed = await parseSettingsText(nameOf(place), read.text);
    if (!parsed) return false;
    if ('problem' in parsed) this.problem(place, parsed.problem, { line: parsed.line });
    else await this.addContent(place, via, parsed.value);
    return true;
  }

  private async addContent(place: string, via: readonly string[], value: unknown): Promise<void> {
    const content = readSettingsFile(value, this.ruleIds);
    for (const { message, at } of content.problems) this.problem(place, message, { at });
    const chain = [...via, place];
    for (const path of content.extends) await this.extend(path, place, chain);
    const origin: Origin = { file: this.files.shown(place), via: via.map((each) => this.files.shown(each)) };
    this.layers.push({ values: this.placed(content.values, place, []), origin, place, at: [] });
    for (const { files, values, at } of content.overrides)
      this.layers.push({ values: this.placed(values, place, at), origin: { ...origin, files }, place, at });
  }

  private async extend(path: string, place: string, chain: readonly string[]): Promise<void> {
    const target = this.files.resolve(this.files.parentOf(place) ?? place, path);
    const problem = (message: Localised): void => {
      this.problem(place, message, { at: ['extends'] });
    };
    if (chain.includes(target)) {
      const circle = [...chain.slice(chain.indexOf(target)), target].map((each) => this.files.shown(each)).join(' → ');
      problem({ nl: `"extends" gaat in een kring: ${circle}.`, en: `"extends" goes in a circle: ${circle}.` });
    } else if (++this.readCount >= MOST_FILES) {
      if (this.readCount === MOST_FILES)
        problem({ nl: '"extends" noemt te veel bestanden.', en: '"extends" names too many files.' });
    } else if (!/\.(?:jsonc?|ya?ml)$/i.test(target)) {
      problem({
        nl: `"extends" noemt ${path}, en dat is geen .json, .jsonc, .yaml of .yml.`,
        en: `"extends" names ${path}, which is no .json, .jsonc, .yaml or .yml.`,
      });
    } else if (!(await this.add(target, chain))) {
      problem({
        nl: `"extends" noemt ${path}, maar daar staan geen instellingen.`,
        en: `"extends" names ${path}, but there are no settings.`,
      });
    }
  }

  /** With the places of templates, which lie below the file that names them; others are left out. */
  private placed(values: SettingsValues, place: string, at: KeyPath): SettingsValues {
    if (!values.templates) return values;
    const folder = this.files.parentOf(place) ?? place;
    const templates = values.templates.flatMap((path, index) => {
      const target = this.files.resolve(folder, path);
      if (this.files.isBelow(folder, target)) return [target];
      const message = {
        nl: `"templates" noemt ${path}, buiten de map van dit bestand. Zet het sjabloon erin.`,
        en: `"templates" names ${path}, outside the folder of this file. Put the template into it.`,
      };
      this.problem(place, message, { at: [...at, 'templates', index] });
      return [];
    });
    return { ...values, templates };
  }

  private problem(place: string, message: Localised, where: Pick<SettingsProblem, 'at' | 'line'> = {}): void {
    this.problems.push({ place, file: this.files.shown(place), message, ...where });
  }
}

const untrusted: Localised = {
  nl: 'je vertrouwt deze map nog niet, dus wat erbuiten ligt wordt niet gelezen.',
  en: "you don't trust this folder yet, so what lies outside it is not read.",
};

export const nameOf = (place: string): string => place.replace(/^.*[\\/]/, '');
