/**
 * Which folders settings may come from. A hand-in must never decide how it is checked, so what lies in the folders that
 * are checked doesn't count, unless it lies in the working folder itself.
 */
import type { SettingsFiles } from './files.ts';

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
