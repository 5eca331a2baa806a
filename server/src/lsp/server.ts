/** The language server for one client, over any connection: answers `initialize` and starts the editor features. */
import {
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createClosedFiles } from './closed-files.ts';
import { createDocumentLints } from './documents.ts';
import { features } from './features.generated.ts';
import { noFiles, type Files } from './files.ts';
import { createNames, type NamesStore } from './known-names.ts';
import { createTemplates, type TemplateStore } from './own-templates.ts';
import { abilitiesOf, send, type ClientAbilities } from './client.ts';
import { createSettings, type SettingsStore } from './settings.ts';

/** `files`: to read a lecturer's own templates and a user's lists of names; without it there are none. */
export function startServer(connection: Connection, files: Files = noFiles): void {
  connection.onInitialize((params) => initialize(connection, files, params));
  connection.listen();
}

function initialize(connection: Connection, files: Files, params: InitializeParams): InitializeResult {
  const client = abilitiesOf(params.capabilities, params.initializationOptions);
  const documents = new TextDocuments(TextDocument);
  const templateStore = createTemplates(files);
  const names = createNames(files);
  const settings = createSettings(connection, client, params.initializationOptions, templateStore, names);
  const lints = createDocumentLints(connection, documents, settings);
  const closedFiles = createClosedFiles(connection, files, documents, settings, lints);
  const fileListeners: (() => void)[] = [];
  const onFilesChange = (listener: () => void): void => void fileListeners.push(listener);
  documents.listen(connection);
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    lints.forget(document.uri);
  });
  for (const feature of features)
    feature.start({ connection, client, documents, settings, lints, closedFiles, onFilesChange });
  const followFolders = folderFollower(connection, params, (uris) => {
    lints.setFolders(uris);
    closedFiles.setFolders(uris);
    templateStore.setFolders(uris);
    settings.reload();
    for (const listener of fileListeners) listener();
  });
  const watchFiles = fileWatcher(connection, client, documents, [templateStore, names], settings, fileListeners);
  connection.onInitialized(() => {
    settings.watch();
    watchFiles();
    followFolders();
  });
  const base: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const capabilities = features.map((feature) => feature.capabilities(client));
  return { capabilities: Object.assign(base, ...capabilities) as ServerCapabilities, serverInfo: { name: 'casus' } };
}

/**
 * Reads templates and names again when such a file is saved in the editor or changes on disk, and tells `listeners` of
 * changes on disk. The function that it returns asks the client to watch the files; a client that can't watch files only tells about saved documents.
 */
function fileWatcher(
  connection: Connection,
  client: ClientAbilities,
  documents: TextDocuments<TextDocument>,
  stores: readonly Pick<TemplateStore | NamesStore, 'dependsOn'>[],
  settings: SettingsStore,
  listeners: readonly (() => void)[],
): () => void {
  const reloadFor = (uris: readonly string[]): void => {
    if (uris.some((uri) => stores.some((store) => store.dependsOn(uri)))) settings.reload();
  };
  documents.onDidSave(({ document }) => {
    reloadFor([document.uri]);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    reloadFor(changes.map(({ uri }) => uri));
    for (const listener of listeners) listener();
  });
  return () => {
    if (!client.watchFiles) return;
    // Of a folder that comes or goes a client tells only the folder, not the files in it: hence the first two patterns.
    const watched = ['', '/templates', '/templates/*.{md,markdown}', '/namen.local*'];
    const reports = client.pullDiagnostics ? ['**/*.{md,markdown}'] : [];
    const watchers = [...watched.map((path) => `**/.casus${path}`), ...reports].map((globPattern) => ({ globPattern }));
    send(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  };
}

/** Calls `set` with the workspace folders. The function that it returns starts listening for changes of them. */
function folderFollower(
  connection: Connection,
  { workspaceFolders, capabilities }: InitializeParams,
  set: (uris: readonly string[]) => void,
): () => void {
  let folders = (workspaceFolders ?? []).map(({ uri }) => uri);
  set(folders);
  return () => {
    if (!capabilities.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const removedUris = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !removedUris.has(uri)), ...added.map(({ uri }) => uri)];
      set(folders);
    });
  };
}
