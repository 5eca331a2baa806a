/** Turns URIs into the paths that globs of `casus.include` match. */
import { decoded } from './places.ts';

/** The path of a URI for globs: relative to the innermost workspace folder, or whole but without its first slash. */
export function pathInWorkspace(uri: string, folders: readonly string[]): string {
  const folder = folders
    .map((each) => (each.endsWith('/') ? each : `${each}/`))
    .filter((each) => uri.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const path = folder === undefined ? uri.replace(/^[^:]*:(?:\/\/[^/]*)?\/?/, '') : uri.slice(folder.length);
  return decoded(path);
}
