/** Finds settings that lie with the reports, and don't count: a hand-in doesn't decide how it is checked. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isTemplatePath } from '../../core/index.ts';
import { readRegular } from '../../disk/read-regular.ts';
import { mentionsCasus, settingsFileNames } from '../../settings/settings-text.ts';
import { namesFilesIn } from './known-names.ts';
import { addAll } from '../../lists.ts';

/** The key `casus` is looked for in a package.json up to this size, in bytes. */
const LARGEST_PACKAGE = 1_000_000;

/** Is this a settings file, a list of ignored files or a folder `.casus` that says something? `path`: absolute. */
export function holdsSettings(path: string): boolean {
  const name = basename(path);
  if (name === 'package.json') return isPackageWithSettings(path);
  if (name === '.casus') return namesFilesIn(path).length > 0 || holdsTemplates(path);
  return isSettingsName(name);
}

/** By its name alone, the last part of a path; a package.json may hold settings too. */
export const isSettingsName = (name: string): boolean =>
  name === '.casusignore' || (name !== 'package.json' && settingsFileNames.includes(name));

/**
 * The settings in these folders and in those above them, up to a folder from which settings count. Absolute paths, each
 * once. `trusted`: the folders that count.
 */
export function foreignSettings(folders: Iterable<string>, trusted: ReadonlySet<string>): readonly string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const start of folders) {
    for (let folder = start; !seen.has(folder) && !trusted.has(folder); folder = dirname(folder)) {
      seen.add(folder);
      addAll(found, settingsIn(folder));
    }
  }
  return found;
}

function settingsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name === '.casus' || name === 'package.json' || isSettingsName(name))
      .map((name) => join(folder, name))
      .filter(holdsSettings);
  } catch {
    return [];
  }
}

function isPackageWithSettings(path: string): boolean {
  try {
    return mentionsCasus(readRegular(path, LARGEST_PACKAGE).toString());
  } catch {
    return false;
  }
}

function holdsTemplates(casusFolder: string): boolean {
  try {
    return readdirSync(join(casusFolder, 'templates')).some((name) => isTemplatePath(`.casus/templates/${name}`));
  } catch {
    return false;
  }
}
