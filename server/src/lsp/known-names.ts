/** Reads the user's lists of real names (`.casus/namen.local.*`) and keeps them until `forget`. */
import { isNamesFile, readKnownNames } from '../core/index.ts';
import { remember } from '../remember.ts';
import { isInside, readInside, textAt, type Files } from './files.ts';
import { placeOf, uriOf } from './places.ts';

export interface NamesStore {
  /** The names in the lists of these folders, from which settings count. */
  of(folders: readonly string[]): Promise<readonly string[]>;
  /** The list to which a name is added: one of this folder with a name on each line, else a new one. */
  listFor(folder: string): Promise<NamesFile>;
  /** Is this file a list of names? */
  dependsOn(place: string): boolean;
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

  const listsIn = async (folder: string): Promise<readonly string[]> =>
    ((await files.list(uriOf(`${folder}/.casus`))) ?? []).filter((uri) => isNamesFile(placeOf(uri)));

  const namesIn = async (folder: string): Promise<readonly string[]> => {
    const texts = await Promise.all((await listsIn(folder)).map((uri) => readInside(files, folder, uri)));
    return texts.flatMap((read) => (read && 'text' in read ? readKnownNames(read.text) : []));
  };

  const rememberedNames = (folder: string): Promise<readonly string[]> =>
    remember(namesByFolder, folder, () => namesIn(folder));

  return {
    of: async (folders) => [...new Set((await Promise.all(folders.map(rememberedNames))).flat())],
    async listFor(folder) {
      const own = (await listsIn(folder)).filter((each) => isInside(files, folder, placeOf(each)));
      const uri = own.find((each) => /\/namen\.local(?:\.txt|\.md)?$/i.test(placeOf(each)));
      if (uri !== undefined) return { uri, text: await textAt(files, uri) };
      return { uri: uriOf(`${folder}/.casus/namen.local.txt`), text: undefined };
    },
    dependsOn: isNamesFile,
    forget() {
      namesByFolder.clear();
    },
  };
}
