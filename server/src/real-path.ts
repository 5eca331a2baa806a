/** Follows links. */
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The path with links followed, as far as it exists. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
  }
}

/** Does a path, which need not exist, lie in a folder or deeper, with links followed? */
export function isInside(folder: string, path: string): boolean {
  const way = relative(realPathOf(folder), realPathOf(path));
  // On Windows a path on another drive stays absolute.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
