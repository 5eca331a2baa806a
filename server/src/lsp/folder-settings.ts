/** What the settings files of a working folder say, as on the command line. It is kept until `forget`. */
import { allRules } from '../core/index.ts';
import { remember } from '../remember.ts';
import type { SettingsFiles } from '../settings/files.ts';
import { IGNORE_FILE, ignoreFinder, type IsIgnored } from '../settings/ignore.ts';
import { findSettings, nameOf, type FoundSettings } from '../settings/read-settings.ts';
import { settingsFileNames } from '../settings/settings-text.ts';
import { insideOnly } from '../settings/trust.ts';
import { withUsableTemplates } from '../settings/usable.ts';
import { isInside, readInside, type Files } from './files.ts';
import type { TemplateStore } from './own-templates.ts';
import { parentOf, pathIn, relativePath, resolvePlace, uriOf } from './places.ts';

export interface FolderSettings {
  readonly found: FoundSettings;
  readonly isIgnored: IsIgnored;
}

export interface FolderSettingsStore {
  /** `folders`: from which settings count, the working folder first. */
  of(folders: readonly string[]): Promise<FolderSettings>;
  /** Places of all files that were read or looked for. */
  readPlaces(): readonly string[];
  /** Is this a file that may hold settings, or was read as one? */
  dependsOn(place: string): boolean;
  forget(): void;
}

/** `isTrusted`: does the user trust the opened folders? */
export function createFolderSettings(
  files: Files,
  templates: TemplateStore,
  isTrusted: () => boolean = () => true,
): FolderSettingsStore {
  const byFolder = new Map<string, Promise<FolderSettings>>();
  const places = new Set<string>();

  const load = async (folders: readonly string[], workingFolder: string): Promise<FolderSettings> => {
    const all = settingsFilesFor(files, workingFolder, (place) => places.add(place));
    const port = isTrusted() ? all : { ...all, mayRead: insideOnly(workingFolder, all) };
    const found = await withUsableTemplates(await findSettings(folders, port, ruleIds), {
      troubleAt: (place) => templates.troubleAt(place, workingFolder),
      templatesAt: async (listed) => (await templates.of(folders, listed)).templates,
    });
    const lists = folders.map(async (folder) => {
      places.add(`${folder}/${IGNORE_FILE}`);
      return { folder, text: await ignoreList(files, folder) };
    });
    return { found, isIgnored: ignoreFinder(await Promise.all(lists), port) };
  };

  return {
    of: (folders) => remember(byFolder, folders[0] ?? '', () => load(folders, folders[0] ?? '')),
    readPlaces: () => [...places],
    dependsOn: (place) =>
      places.has(place) || nameOf(place) === IGNORE_FILE || settingsFileNames.includes(nameOf(place)),
    forget() {
      byFolder.clear();
      places.clear();
    },
  };
}

async function ignoreList(files: Files, folder: string): Promise<string> {
  const read = await readInside(files, folder, uriOf(`${folder}/${IGNORE_FILE}`));
  return read && 'text' in read ? read.text : '';
}

const ruleIds = allRules.map(({ id }) => id);

/** `onRead`: called with each place that is read. */
const settingsFilesFor = (files: Files, workingFolder: string, onRead: (place: string) => void): SettingsFiles => ({
  read(place) {
    onRead(place);
    return files.read(uriOf(place));
  },
  resolve: resolvePlace,
  parentOf,
  pathIn,
  isBelow: (folder, place) => isInside(files, folder, place),
  shown: (place) => relativePath(workingFolder, place),
});
