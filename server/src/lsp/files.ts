/** How the server reads files of the workspace; a host without a file system can supply its own implementation. */
import type { Localised } from '../core/index.ts';
import type { ReadText } from '../settings/files.ts';
import { pathIn, placeOf, uriOf } from './places.ts';

export interface Files {
  /** URIs of the files in a folder, given by its URI; undefined when the folder doesn't exist or can't be read. */
  list(folder: string): Promise<readonly string[] | undefined>;
  /** URIs of the folders in a folder, without links to folders; none when it doesn't exist or can't be read. */
  folders(folder: string): Promise<readonly string[]>;
  /** Without a byte order mark. `most`: in bytes, when more may be read than a settings file has. */
  read(uri: string, most?: number): Promise<ReadText>;
  /** The URI with links followed, as far as it exists. */
  real(uri: string): string;
  /** Replaces a file, completely or not at all. Undefined where the server can't write: then the client does. */
  readonly write?: (uri: string, text: string) => Promise<void>;
}

/** The text of a file that counts because it lies in `folder`; a link that leads out of that folder can't be read. */
export async function readInside(files: Files, folder: string, uri: string): Promise<ReadText> {
  return isInside(files, placeOf(folder), placeOf(uri)) ? files.read(uri) : { trouble: outside };
}

/** Does a place lie in a folder or deeper, with links followed? */
export const isInside = (files: Files, folder: string, place: string): boolean =>
  pathIn(placeOf(files.real(uriOf(folder))), placeOf(files.real(uriOf(place)))) !== undefined;

export const outside: Localised = { nl: 'een koppeling naar buiten de map', en: 'a link that leads out of the folder' };

/** For a host that can't read files. */
export const noFiles: Files = {
  list: () => Promise.resolve(undefined),
  folders: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
  real: (uri) => uri,
};

/** The text of a file; undefined when there is none, or when it can't be read. */
export async function textAt(files: Files, uri: string, most?: number): Promise<string | undefined> {
  const read = await files.read(uri, most);
  return read && 'text' in read ? read.text : undefined;
}
