/** Reads the `.casusignore` of the folders from which settings count. */
import { join } from 'node:path';
import { LARGEST_SETTINGS, readInside } from '../../disk/read-regular.ts';
import { codeOf, fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import { IGNORE_FILE, ignoreFinder as finderOf, type IsIgnored } from '../../settings/ignore.ts';
import { pathIn } from './settings-files.ts';

/** `folders`: where a `.casusignore` counts, nearest first. */
export const ignoreFinder = (folders: readonly string[]): IsIgnored =>
  finderOf(
    folders.flatMap((folder) => {
      const text = readList(folder);
      return text === undefined ? [] : [{ folder, text }];
    }),
    { pathIn },
  );

/** Throws for a list that can't be read: without it the run would check what is to be left out. */
function readList(folder: string): string | undefined {
  try {
    return readInside(folder, join(folder, IGNORE_FILE), LARGEST_SETTINGS).toString();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CliError({
      nl: `${IGNORE_FILE} in ${folder} is niet te lezen: ${fileTrouble(error, 'nl')}.`,
      en: `${IGNORE_FILE} in ${folder} can't be read: ${fileTrouble(error, 'en')}.`,
    });
  }
}
