/** `.casus/namen.local.*` of a document's folder and of every folder above it, as on the command line. */
import { isNamesFile, readKnownNames } from '../core/index.ts';
import type { Files } from './files.ts';
import { decoded } from './globs.ts';

export interface NamesStore {
  /** `folders`: that of the document and those above it. */
  of(folders: readonly string[]): Promise<readonly string[]>;
  /** Is this such a list? */
  knows(uri: string): boolean;
  forget(): void;
}

export function createNames(files: Files): NamesStore {
  const known = new Map<string, Promise<readonly string[]>>();

  const namesIn = async (folder: string): Promise<readonly string[]> => {
    const lists = (await files.list(`${folder}/.casus`)).filter((uri) => isNamesFile(decoded(uri)));
    const texts = await Promise.all(lists.map((uri) => files.read(uri)));
    return texts.flatMap((text) => readKnownNames(text ?? ''));
  };

  const remembered = (folder: string): Promise<readonly string[]> => {
    const names = known.get(folder) ?? namesIn(folder);
    known.set(folder, names);
    return names;
  };

  return {
    of: async (folders) => [...new Set((await Promise.all(folders.map(remembered))).flat())],
    knows: (uri) => isNamesFile(decoded(uri)),
    forget() {
      known.clear();
    },
  };
}
