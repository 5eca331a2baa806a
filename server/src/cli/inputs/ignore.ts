/** Tells which paths the `.casusignore` (written like a `.gitignore`) of a folder above them excludes from a search. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

export type IsIgnored = (path: string, isFolder: boolean) => boolean;

/** `folders`: where a `.casusignore` counts, nearest first. */
export function ignoreFinder(folders: readonly string[]): IsIgnored {
  const lists = folders.flatMap((folder) => {
    const patterns = readPatterns(folder);
    return patterns ? [{ folder, patterns }] : [];
  });
  return (path, isFolder) => {
    // The nearest list that matches the path decides, as in git.
    for (const { folder, patterns } of lists) {
      const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      if (!ignore.isPathValid(name)) continue;
      const verdict = patterns.test(name);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
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
