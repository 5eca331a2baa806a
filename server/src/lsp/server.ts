/** The language server, whatever carries its messages: merges the features and starts them for one client. */
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
import { createDocumentLints } from './documents.ts';
import { features } from './features.generated.ts';
import { noFiles, type Files } from './files.ts';
import { createNames, type NamesStore } from './known-names.ts';
import { createTemplates, type TemplateStore } from './own-templates.ts';
import { abilitiesOf, send, type ClientAbilities } from './client.ts';
import { createSettings, type SettingsStore } from './settings.ts';

/** `files`: for a lecturer's own templates and a writer's list of names; without them there are none. */
export function startServer(connection: Connection, files: Files = noFiles): void {
  connection.onInitialize((params) => initialize(connection, files, params));
  connection.listen();
}

function initialize(connection: Connection, files: Files, params: InitializeParams): InitializeResult {
  const client = abilitiesOf(params.capabilities, params.initializationOptions);
  const documents = new TextDocuments(TextDocument);
  const own = createTemplates(files);
  const names = createNames(files);
  const settings = createSettings(connection, client, params.initializationOptions, own, names);
  const reports = createDocumentLints(connection, documents, settings);
  documents.listen(connection);
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    reports.forget(document.uri);
  });
  for (const feature of features) feature.start({ connection, client, documents, settings, reports });
  const follow = folderFollower(connection, params, (uris) => {
    reports.setFolders(uris);
    own.setFolders(uris);
    settings.reload();
  });
  const watch = fileWatcher(connection, client, documents, [own, names], settings);
  connection.onInitialized(() => {
    settings.watch();
    watch();
    follow();
  });
  const base: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const capabilities = features.map((feature) => feature.capabilities(client));
  return { capabilities: Object.assign(base, ...capabilities) as ServerCapabilities, serverInfo: { name: 'casus' } };
}

/**
 * Reads templates and names anew when such a file is saved here or changes on disk; the function it returns has the
 * client watch them. Saving is heard from every client, changes on disk only from those that can watch.
 */
function fileWatcher(
  connection: Connection,
  client: ClientAbilities,
  documents: TextDocuments<TextDocument>,
  stores: readonly Pick<TemplateStore | NamesStore, 'knows'>[],
  settings: SettingsStore,
): () => void {
  const reloadFor = (uris: readonly string[]): void => {
    if (uris.some((uri) => stores.some((store) => store.knows(uri)))) settings.reload();
  };
  documents.onDidSave(({ document }) => {
    reloadFor([document.uri]);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    reloadFor(changes.map(({ uri }) => uri));
  });
  return () => {
    if (!client.watchFiles) return;
    // A folder that comes or goes is told as such, without the files in it.
    const own = ['', '/templates', '/templates/*.{md,markdown}', '/namen.local*'];
    const watchers = own.map((path) => ({ globPattern: `**/.casus${path}` }));
    send(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  };
}

/** Tells the workspace folders at once; the function it returns starts telling changes, once the client is ready. */
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
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      set(folders);
    });
  };
}
