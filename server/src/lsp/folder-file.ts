/** The settings file of the folder that is opened, which a writer may change by choice. */
import { changedSettings, type SettingsChange } from '../settings/change-settings.ts';
import { nameOf } from '../settings/read-settings.ts';
import { mentionsCasus, settingsFileNames } from '../settings/settings-text.ts';
import type { Files } from './files.ts';
import { parentOf, pathIn, placeOf, relativePath, uriOf } from './places.ts';
import type { Sources } from './settings.ts';

export interface ChangedFile {
  readonly uri: string;
  /** The file's name. */
  readonly name: string;
  /** Undefined when it doesn't exist yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Is there an opened folder around the document, in which a settings file may be changed? */
export function hasOwnFolder({ workspace }: Pick<Sources, 'workspace'>, uri: string): boolean {
  return workspace.folders().some((folder) => pathIn(folder, placeOf(uri)) !== undefined);
}

/**
 * The settings file of the document's workspace folder with a change: the one that is there, else a new one, which builds on
 * the file above the folder that counted so far. Undefined where the file can't be parsed or lies elsewhere by a link.
 */
export async function changedFolderFile(
  files: Files,
  sources: Sources,
  uri: string,
  change: SettingsChange,
): Promise<ChangedFile | undefined> {
  const folder = sources.workspace.workingFolderOf(uri);
  if (folder === undefined || !hasOwnFolder(sources, uri)) return undefined;
  const own = await ownFile(files, folder);
  if (own === 'unreadable') return undefined;
  const place = own?.place ?? `${folder}/.casusrc.json`;
  const realFolder = placeOf(files.real(uriOf(folder)));
  if (pathIn(realFolder, placeOf(files.real(uriOf(place)))) === undefined) return undefined;
  const base = own ? undefined : await fileAbove(sources, uri, folder);
  const after = await changedSettings(place, own?.text, change, base);
  return after === undefined ? undefined : { uri: uriOf(place), name: nameOf(place), before: own?.text, after };
}

/** The file whose settings count in this folder; one that can't be read is not to be replaced. */
async function ownFile(
  files: Files,
  folder: string,
): Promise<{ place: string; text: string } | 'unreadable' | undefined> {
  for (const name of settingsFileNames) {
    const place = `${folder}/${name}`;
    const read = await files.read(uriOf(place));
    if (read && 'trouble' in read) return 'unreadable';
    if (read && (name !== 'package.json' || mentionsCasus(read.text))) return { place, text: read.text };
  }
  return undefined;
}

/** The path of the settings file above the folder that counts now: a new file would hide it. */
async function fileAbove({ workspace, folders }: Sources, uri: string, folder: string): Promise<string | undefined> {
  const { found } = await folders.of(workspace.trustedFoldersOf(uri));
  const counting = found.layers.find(({ origin }) => origin.via.length === 0)?.place;
  return counting === undefined || parentOf(counting) === folder ? undefined : relativePath(folder, counting);
}
