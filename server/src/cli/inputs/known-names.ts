/** Reads the user's lists of real names (`.casus/namen.local.*`), which detection always reports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNamesFile, readKnownNames } from '../../core/index.ts';
import { remember } from '../../remember.ts';
import { CliError, fileTrouble } from '../errors.ts';
import { shownPath } from './files.ts';

/** The function that it returns gives the names for a folder: its own lists and those of the folders above. */
export function namesFinder(cwd: string): (folder: string) => readonly string[] {
  const folders = new Map<string, readonly string[]>();
  const search = (folder: string): readonly string[] => {
    const own = namesIn(join(folder, '.casus'), cwd);
    const above = dirname(folder) === folder ? [] : namesFrom(dirname(folder));
    return own.length === 0 ? above : [...new Set([...own, ...above])];
  };
  const namesFrom = (folder: string): readonly string[] => remember(folders, folder, () => search(folder));
  return namesFrom;
}

/** File names of the lists in a `.casus` folder; none when the folder doesn't exist. */
export function namesFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(isNamesFile).sort();
  } catch {
    return [];
  }
}

function namesIn(folder: string, cwd: string): readonly string[] {
  return namesFilesIn(folder).flatMap((name) => readKnownNames(read(join(folder, name), cwd)));
}

/** Throws for a list that can't be read: without it names in the report would go unreported. */
function read(path: string, cwd: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const shown = shownPath(cwd, path);
    throw new CliError({
      nl: `${shown} is niet te lezen: ${fileTrouble(error, 'nl')}.`,
      en: `${shown} can't be read: ${fileTrouble(error, 'en')}.`,
    });
  }
}
