/** Reads settings files from disk, for `server/src/settings`. A place is an absolute path. */
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ReadText, SettingsFiles } from '../../settings/files.ts';
import { codeOf, fileTrouble } from '../errors.ts';
import { shownPath } from './shown-path.ts';

export const filesOnDisk = (cwd: string): SettingsFiles => ({
  read: (place) => Promise.resolve(readFileAt(place)),
  resolve,
  parentOf,
  pathIn,
  isBelow: (folder, place) => pathIn(realPathOf(folder), realPathOf(place)) !== undefined,
  shown: (place) => shownPath(cwd, place),
});

function readFileAt(place: string): ReadText {
  try {
    return { text: readFileSync(place, 'utf8') };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || basename(place) === 'package.json') return undefined;
    return {
      trouble: {
        nl: `niet te lezen: ${fileTrouble(error, 'nl')}`,
        en: `can't be read: ${fileTrouble(error, 'en')}`,
      },
    };
  }
}

const parentOf = (place: string): string | undefined => (dirname(place) === place ? undefined : dirname(place));

export function pathIn(folder: string, place: string): string | undefined {
  const path = relative(folder, place);
  // On Windows a path on another drive stays absolute.
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return path.split(sep).join('/');
}

/** The path with links followed, as far as it exists. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
  }
}
