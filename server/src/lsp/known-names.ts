/** Reads the user's lists of real names (`.casus/namen.local.*`) and keeps them until `forget`. */
import { isNamesFile, readKnownNames } from '../core/index.ts';
import { remember } from '../remember.ts';
import type { Files } from './files.ts';
import { decoded } from './globs.ts';

export interface NamesStore {
  /** The names in the lists of these folders: that of a document and those above it. */
  of(folders: readonly string[]): Promise<readonly string[]>;
  /** Is this file a list of names? */
  dependsOn(uri: string): boolean;
  forget(): void;
}

export function createNames(files: Files): NamesStore {
  const namesByFolder = new Map<string, Promise<readonly string[]>>();

  const namesIn = async (folder: string): Promise<readonly string[]> => {
    const lists = (await files.list(`${folder}/.casus`)).filter((uri) => isNamesFile(decoded(uri)));
    const texts = await Promise.all(lists.map((uri) => files.read(uri)));
    return texts.flatMap((text) => readKnownNames(text ?? ''));
  };

  const rememberedNames = (folder: string): Promise<readonly string[]> =>
    remember(namesByFolder, folder, () => namesIn(folder));

  return {
    of: async (folders) => [...new Set((await Promise.all(folders.map(rememberedNames))).flat())],
    dependsOn: (uri) => isNamesFile(decoded(uri)),
    forget() {
      namesByFolder.clear();
    },
  };
}
