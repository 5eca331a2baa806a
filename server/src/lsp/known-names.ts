/** Reads the user's lists of real names (`.casus/namen.local.*`) and keeps them until `forget`. */
import { isNamesFile, readKnownNames } from '../core/index.ts';
import { remember } from '../remember.ts';
import type { Files } from './files.ts';
import { decoded } from './globs.ts';

export interface NamesStore {
  /** The names in the lists of these folders: that of a document and those above it. */
  of(folders: readonly string[]): Promise<readonly string[]>;
  /** The list to which a name is added: the nearest one with a name on each line, else a new one in the folder `home`. */
  listFor(folders: readonly string[], home: string | undefined): Promise<NamesFile | undefined>;
  /** Is this file a list of names? */
  dependsOn(uri: string): boolean;
  forget(): void;
}

/** A list of names, in plain text or markdown. */
export interface NamesFile {
  readonly uri: string;
  /** Undefined when the file doesn't exist yet. */
  readonly text: string | undefined;
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
    async listFor(folders, home) {
      for (const folder of folders) {
        const lists = await files.list(`${folder}/.casus`);
        const uri = lists.find((each) => /\/namen\.local(?:\.txt|\.md)?$/i.test(decoded(each)));
        if (uri !== undefined) return { uri, text: await files.read(uri) };
      }
      return home === undefined ? undefined : { uri: `${home}/.casus/namen.local.txt`, text: undefined };
    },
    dependsOn: (uri) => isNamesFile(decoded(uri)),
    forget() {
      namesByFolder.clear();
    },
  };
}
