/** Reads the `.casusignore` of the folders from which settings count. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

function readList(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, IGNORE_FILE), 'utf8');
  } catch {
    return undefined;
  }
}
