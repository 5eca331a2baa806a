/** Follows links. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The path with links followed, as far as it exists. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
  }
}
