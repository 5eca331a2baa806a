/** Reads the user's lists of real names (`.casus/namen.local.*`), which detection always reports. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isNamesFile, readKnownNames } from '../../core/index.ts';
import { LARGEST_SETTINGS, readInside } from '../../disk/read-regular.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import { shownPath } from './shown-path.ts';

/** The names in the lists of these folders, each once. */
export const knownNamesIn = (folders: readonly string[], cwd: string): readonly string[] => [
  ...new Set(folders.flatMap((folder) => namesIn(folder, cwd))),
];

/** File names of the lists in a `.casus` folder; none when the folder doesn't exist. */
export function namesFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(isNamesFile).sort();
  } catch {
    return [];
  }
}

function namesIn(folder: string, cwd: string): readonly string[] {
  const own = join(folder, '.casus');
  return namesFilesIn(own).flatMap((name) => readKnownNames(read(folder, join(own, name), cwd)));
}

/** Throws for a list that can't be read: without it names in the report would go unreported. */
function read(folder: string, path: string, cwd: string): string {
  try {
    return readInside(folder, path, LARGEST_SETTINGS).toString();
  } catch (error) {
    const shown = shownPath(cwd, path);
    throw new CliError({
      nl: `${shown} is niet te lezen: ${fileTrouble(error, 'nl')}.`,
      en: `${shown} can't be read: ${fileTrouble(error, 'en')}.`,
    });
  }
}
