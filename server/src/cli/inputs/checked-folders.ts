/** Tells which folders a command line checks: settings in them don't count. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Absolute: the folders among `patterns`, and those in which their globs search. A file that is named checks no folder. */
export function checkedFolders(patterns: readonly string[], cwd: string): readonly string[] {
  return patterns.flatMap((pattern) => {
    if (pattern === '-') return [];
    const path = resolve(cwd, pattern);
    try {
      return statSync(path).isDirectory() ? [path] : [];
    } catch {
      return [resolve(cwd, baseOf(pattern))];
    }
  });
}

/** The folders of a glob before its first wildcard: ".." of `../*.md`. */
function baseOf(glob: string): string {
  const segments = glob.split(/[\\/]/);
  const first = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  return segments.slice(0, first < 0 ? -1 : first).join('/') || (/^[\\/]/.test(glob) ? '/' : '.');
}
