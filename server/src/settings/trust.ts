/**
 * Which folders settings may come from. A hand-in must never decide how it is checked, so what lies in the folders that
 * are checked doesn't count, unless it lies in the working folder itself.
 */
import type { SettingsFiles } from './files.ts';

/**
 * For a folder that its user doesn't trust yet: its settings reach no file outside it, by `extends` or by a link. What lies
 * above the folder is the user's own.
 */
export const insideOnly =
  (folder: string, { pathIn, isBelow }: Pick<SettingsFiles, 'pathIn' | 'isBelow'>) =>
  (place: string, first: string): boolean =>
    pathIn(folder, first) === undefined || isBelow(folder, place);

/**
 * The working folder and those above it, nearest first, without those that are checked themselves. `checked`: the
 * folders that are checked, such as the one above the working folder in `casus lint ..`.
 */
export function trustedFolders(
  workingFolder: string,
  checked: readonly string[],
  files: Pick<SettingsFiles, 'parentOf' | 'pathIn'>,
): readonly string[] {
  const folders = [workingFolder];
  for (let above = files.parentOf(workingFolder); above !== undefined; above = files.parentOf(above)) {
    const folder = above;
    if (!checked.some((each) => files.pathIn(each, folder) !== undefined)) folders.push(folder);
  }
  return folders;
}
