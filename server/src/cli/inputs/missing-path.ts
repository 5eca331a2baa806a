/** Tells that a path of the command line leads to nothing, and which name beside it may have been meant. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { didYouMean, type Localised } from '../../core/index.ts';
import { shownPath } from './shown-path.ts';

/** False for a glob, which names no file itself. */
export const isMissing = (path: string, cwd: string): boolean =>
  !/[*?[\]{}]/.test(path) && !existsSync(resolve(cwd, path));

export function missingPath(path: string, cwd: string): Localised {
  const meant = didYouMean(basename(path), namesBeside(resolve(cwd, path)));
  return {
    nl: `${path} bestaat niet.${meant.nl || ' Ga eerst naar de map waar het staat (cd MAP), of noem het hele pad.'}`,
    en: `${path} does not exist.${meant.en || ' Go to the folder it is in first (cd FOLDER), or name the whole path.'}`,
  };
}

/** None for a folder that isn't there or can't be read. `path`: absolute. */
function namesBeside(path: string): readonly string[] {
  const folder = dirname(path);
  try {
    return readdirSync(folder).map((name) => shownPath(folder, join(folder, name)));
  } catch {
    return [];
  }
}
