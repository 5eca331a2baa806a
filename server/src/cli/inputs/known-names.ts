/** `.casus/namen.local.*` of a file's folder and of every folder above it: names that are found always. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNamesFile, readKnownNames } from '../../core/index.ts';
import { CliError, fileTrouble } from '../errors.ts';
import { shownPath } from './files.ts';

/** Reads each folder once. */
export function namesFinder(cwd: string): (folder: string) => readonly string[] {
  const folders = new Map<string, readonly string[]>();
  const search = (folder: string): readonly string[] => {
    const own = namesIn(join(folder, '.casus'), cwd);
    const above = dirname(folder) === folder ? [] : upFrom(dirname(folder));
    return own.length === 0 ? above : [...new Set([...own, ...above])];
  };
  const upFrom = (folder: string): readonly string[] => {
    const known = folders.get(folder) ?? search(folder);
    folders.set(folder, known);
    return known;
  };
  return upFrom;
}

/** The lists in a `.casus` folder; none when it is not there. */
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

/** A list that is there but can't be read must not be passed over: names in it would go unseen. */
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
