/** The folders that are open in the editor, and which of them is the working folder of a document. */
import { trustedFolders } from '../settings/trust.ts';
import { parentOf, pathIn, placeOf } from './places.ts';

export interface Workspace {
  /** Places of the workspace folders. */
  folders(): readonly string[];
  setFolders(uris: readonly string[]): void;
  /**
   * The place that counts as working folder, from which settings count: the innermost workspace folder around the
   * document, else the first one; without any the folder of the document. Undefined for a document that was never saved,
   * without a folder.
   */
  workingFolderOf(uri: string): string | undefined;
  /** That folder and those above it, nearest first: what lies deeper, among the reports, doesn't count. */
  trustedFoldersOf(uri: string): readonly string[];
}

export function createWorkspace(): Workspace {
  let folders: readonly string[] = [];
  const workingFolderOf = (uri: string): string | undefined => {
    const place = placeOf(uri);
    const around = folders.filter((folder) => pathIn(folder, place) !== undefined);
    const [innermost] = [...around].sort((a, b) => b.length - a.length);
    return innermost ?? folders[0] ?? (isSaved(uri) ? parentOf(place) : undefined);
  };
  return {
    folders: () => folders,
    setFolders(uris) {
      folders = uris.map(placeOf);
    },
    workingFolderOf,
    trustedFoldersOf(uri) {
      const folder = workingFolderOf(uri);
      return folder === undefined ? [] : trustedFolders(folder, [], { parentOf, pathIn });
    },
  };
}

const isSaved = (uri: string): boolean => /^[^:]+:\//.test(uri);
