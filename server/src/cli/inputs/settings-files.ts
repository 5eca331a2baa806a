/** Reads settings files from disk, for `server/src/settings`. A place is an absolute path. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { isInside } from '../../real-path.ts';
import { readTextAt } from '../../read-text.ts';
import type { SettingsFiles } from '../../settings/files.ts';
import { insideOnly } from '../../settings/trust.ts';
import { shownPath } from './shown-path.ts';

/** `isTrusted`: false in a folder that the editor's user doesn't trust yet. */
export const filesOnDisk = (cwd: string, isTrusted = true): SettingsFiles => ({
  read: (place) => Promise.resolve(readTextAt(place)),
  resolve,
  parentOf,
  pathIn,
  isBelow: isInside,
  ...(isTrusted ? {} : { mayRead: insideOnly(cwd, { pathIn, isBelow: isInside }) }),
  shown: (place) => shownPath(cwd, place),
});

const parentOf = (place: string): string | undefined => (dirname(place) === place ? undefined : dirname(place));

export function pathIn(folder: string, place: string): string | undefined {
  const path = relative(folder, place);
  // On Windows a path on another drive stays absolute.
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return path.split(sep).join('/');
}
