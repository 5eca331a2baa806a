/** `.casusignore`: what a search through folders passes over, written as in `.gitignore`, in any folder above the file. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

export type Ignored = (path: string, isFolder: boolean) => Promise<boolean>;

export function ignoreFinder(): Ignored {
  const cache = new Map<string, Promise<Ignore | undefined>>();
  const patternsIn = (folder: string): Promise<Ignore | undefined> => {
    const known = cache.get(folder) ?? readPatterns(folder);
    cache.set(folder, known);
    return known;
  };
  return async (path, isFolder) => {
    // The nearest file decides, as with .gitignore.
    for (let folder = dirname(path), above = ''; folder !== above; above = folder, folder = dirname(folder)) {
      const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const verdict = (await patternsIn(folder))?.test(name);
      if (verdict?.ignored) return true;
      if (verdict?.unignored) return false;
    }
    return false;
  };
}

async function readPatterns(folder: string): Promise<Ignore | undefined> {
  try {
    return ignore().add(await readFile(join(folder, '.casusignore'), 'utf8'));
  } catch {
    return undefined;
  }
}
