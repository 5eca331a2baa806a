/** `.casus/namen.local.*` of a file's folder and of every folder above it: names that are found always. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isNamesFile, readKnownNames } from '../../core/index.ts';
import { CliError, fileTrouble } from '../errors.ts';
import { shownPath } from './files.ts';

/** Reads each folder once. */
export function namesFinder(cwd: string): (folder: string) => Promise<readonly string[]> {
  const folders = new Map<string, Promise<readonly string[]>>();
  const search = async (folder: string): Promise<readonly string[]> => {
    const own = await namesIn(join(folder, '.casus'), cwd);
    const above = dirname(folder) === folder ? [] : await upFrom(dirname(folder));
    return own.length === 0 ? above : [...new Set([...own, ...above])];
  };
  const upFrom = (folder: string): Promise<readonly string[]> => {
    const known = folders.get(folder) ?? search(folder);
    folders.set(folder, known);
    return known;
  };
  return upFrom;
}

/** The lists in a `.casus` folder; none when it is not there. */
export async function namesFilesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter(isNamesFile).sort();
  } catch {
    return [];
  }
}

async function namesIn(folder: string, cwd: string): Promise<readonly string[]> {
  const files = await namesFilesIn(folder);
  const texts = await Promise.all(files.map((name) => read(join(folder, name), cwd)));
  return texts.flatMap(readKnownNames);
}

/** A list that is there but can't be read must not be passed over: names in it would go unseen. */
async function read(path: string, cwd: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const shown = shownPath(cwd, path);
    throw new CliError({
      nl: `${shown} is niet te lezen: ${fileTrouble(error, 'nl')}.`,
      en: `${shown} can't be read: ${fileTrouble(error, 'en')}.`,
    });
  }
}
