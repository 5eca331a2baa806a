/** Reads settings, templates and names again when such a file is saved in the editor or changes on disk. */
import {
  DidChangeWatchedFilesNotification,
  WatchKind,
  type Connection,
  type FileSystemWatcher,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { settingsFileNames } from '../settings/settings-text.ts';
import { IGNORE_FILE } from '../settings/ignore.ts';
import { nameOf } from '../settings/read-settings.ts';
import { send, type ClientAbilities } from './client.ts';
import { parentOf, pathIn, placeOf, uriOf } from './places.ts';
import type { SettingsStore, Sources } from './settings.ts';

interface Watched {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  /** Called after every change on disk. */
  readonly fileListeners: readonly (() => void)[];
}

/**
 * The function that it returns asks the client to watch the files. Of a client that can't, a saved document makes all files
 * be read again.
 */
export function fileWatcher(
  { connection, client, documents, settings, fileListeners }: Watched,
  sources: Sources,
): () => void {
  const stores = [sources.folders, sources.templates, sources.names];
  const reloadFor = (uris: readonly string[]): void => {
    if (uris.some((uri) => stores.some((store) => store.dependsOn(placeOf(uri))))) settings.reload();
  };
  documents.onDidSave(({ document }) => {
    if (client.watchFiles) reloadFor([document.uri]);
    else settings.reload();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    reloadFor(changes.map(({ uri }) => uri));
    for (const listener of fileListeners) listener();
  });
  const watch = (watchers: FileSystemWatcher[]): void => {
    send(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  };
  return () => {
    if (!client.watchFiles) return;
    watch([...everywhere.map((globPattern) => ({ globPattern })), ...(client.pullDiagnostics ? reports : [])]);
    const isWatched = new Set<string>();
    settings.onRead(() => {
      if (!client.watchOutside) return;
      const others = sources.folders.readPlaces().filter((place) => !isWatched.has(place) && isOutside(place));
      others.forEach((place) => isWatched.add(place));
      const watchers = others.map((place) => ({
        globPattern: { baseUri: uriOf(parentOf(place) ?? place), pattern: nameOf(place) },
      }));
      if (watchers.length > 0) watch(watchers);
    });
  };

  /** Is it a file on a disk that no pattern finds which looks everywhere in the workspace? */
  function isOutside(place: string): boolean {
    const isInWorkspace = sources.workspace.folders().some((folder) => pathIn(folder, place) !== undefined);
    const isCovered = isInWorkspace && (nameOf(place) === IGNORE_FILE || settingsFileNames.includes(nameOf(place)));
    // Of folders on no disk the client reads nothing outside the workspace.
    return !isCovered && uriOf(place).startsWith('file:');
  }
}

/** Of a folder that comes or goes a client tells only the folder, not the files in it: hence folders themselves, and all that is removed. */
const reports: readonly FileSystemWatcher[] = [
  { globPattern: '**/*.{md,markdown}' },
  { globPattern: '**/*', kind: WatchKind.Delete },
];
const everywhere: readonly string[] = [
  ...['', '/templates', '/templates/*.{md,markdown}', '/namen.local*'].map((path) => `**/.casus${path}`),
  `**/{${[...settingsFileNames, IGNORE_FILE].join(',')}}`,
];
