/** Tells whether two names are one file: by another path, a link, or in capitals where the disk takes these for the same. */
import { statSync } from 'node:fs';

/** The first of `paths` that is the file at `path`; undefined when none is, or when there is no file yet. */
export function sameFileAmong(path: string, paths: Iterable<string>): string | undefined {
  const id = idOf(path);
  if (id === undefined) return undefined;
  for (const each of paths) if (idOf(each) === id) return each;
  return undefined;
}

/** Of what is no plain file nothing is lost: undefined, as for what isn't there. */
function idOf(path: string): string | undefined {
  try {
    const stats = statSync(path, { bigint: true });
    return stats.isFile() ? `${String(stats.dev)} ${String(stats.ino)}` : undefined;
  } catch {
    return undefined;
  }
}
