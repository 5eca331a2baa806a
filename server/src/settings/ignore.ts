/** Tells which paths the `.casusignore` (written like a `.gitignore`) of a folder above them excludes. */
import ignore from 'ignore';
import type { SettingsFiles } from './files.ts';

export const IGNORE_FILE = '.casusignore';

export type IsIgnored = (place: string, isFolder: boolean) => boolean;

/** `lists`: the text of each `.casusignore` that counts, with its folder, nearest first. */
export function ignoreFinder(
  lists: readonly { readonly folder: string; readonly text: string }[],
  { pathIn }: Pick<SettingsFiles, 'pathIn'>,
): IsIgnored {
  const all = lists.map(({ folder, text }) => ({ folder, patterns: ignore().add(text) }));
  return (place, isFolder) => {
    // The nearest list that matches the path decides, as in git.
    for (const { folder, patterns } of all) {
      const name = `${pathIn(folder, place) ?? ''}${isFolder ? '/' : ''}`;
      if (!ignore.isPathValid(name)) continue;
      const verdict = patterns.test(name);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  };
}
