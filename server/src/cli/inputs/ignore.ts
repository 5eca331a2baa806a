/** Tells which paths a `.casusignore` (written like a `.gitignore`) in a folder above them excludes from a search. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

export type IsIgnored = (path: string, isFolder: boolean) => boolean;

export function ignoreFinder(): IsIgnored {
  const cache = new Map<string, Ignore | undefined>();
  const patternsIn = (folder: string): Ignore | undefined => {
    if (!cache.has(folder)) cache.set(folder, readPatterns(folder));
    return cache.get(folder);
  };
  return (path, isFolder) => {
    // The nearest `.casusignore` that matches the path decides, as in git.
    for (let folder = dirname(path), above = ''; folder !== above; above = folder, folder = dirname(folder)) {
      const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const verdict = patternsIn(folder)?.test(name);
      if (verdict?.ignored) return true;
      if (verdict?.unignored) return false;
    }
    return false;
  };
}

function readPatterns(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.casusignore'), 'utf8'));
  } catch {
    return undefined;
  }
}
