/** Reads the user's lists of real names (`.casus/namen.local.*`), which detection always reports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNamesFile, readKnownNames } from '../../core/index.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import { shownPath } from './shown-path.ts';

/** The names in the lists of these folders, each once. */
export const knownNamesIn = (folders: readonly string[], cwd: string): readonly string[] => [
  ...new Set(folders.flatMap((folder) => namesIn(join(folder, '.casus'), cwd))),
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
