/** The language server for one client, over any connection: answers `initialize` and starts the editor features. */
import {
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
import { withClientFiles } from './files.client.ts';
import { noFiles, type Files } from './files.ts';
import { createFolderSettings } from './folder-settings.ts';
import { createNames } from './known-names.ts';
import { createTemplates } from './own-templates.ts';
import { abilitiesOf } from './client.ts';
import { answerRefused } from './order.ts';
import type { ServerCommand, Session } from './session.ts';
import { createSettings } from './settings.ts';
import { showSettingsProblems } from './settings-problems.ts';
import { fileWatcher } from './watch-files.ts';
import { createWorkspace } from './workspace.ts';

/** Is told before each lint how many characters the text has. */
type BeforeLint = (units: number) => void;

/** The connection was made with `messageOrder()`. `files`: to read settings, a lecturer's own templates and a user's lists of names; without it there are none. */
export function startServer(connection: Connection, files: Files = noFiles, beforeLint?: BeforeLint): void {
  answerRefused(connection);
  connection.onInitialize((params) => initialize(connection, files, params, beforeLint));
  connection.listen();
}

function initialize(
  connection: Connection,
  own: Files,
  params: InitializeParams,
  beforeLint?: BeforeLint,
): InitializeResult {
  const client = abilitiesOf(params.capabilities, params.initializationOptions);
  const files = client.files ? withClientFiles(own, connection) : own;
  const documents = new TextDocuments(TextDocument);
  const workspace = createWorkspace();
  const templates = createTemplates(files);
  let isTrusted = client.trusted;
  const folders = createFolderSettings(files, templates, () => isTrusted);
  const sources = { workspace, folders, templates, names: createNames(files) };
  const settings = createSettings(connection, client, params.initializationOptions, sources);
  const lints = createDocumentLints(connection, documents, settings, beforeLint);
  const closedFiles = createClosedFiles(connection, files, documents, settings, lints);
  const fileListeners: (() => void)[] = [];
  const onFilesChange = (listener: () => void): void => void fileListeners.push(listener);
  documents.listen(connection);
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    lints.forget(document.uri);
  });
  const session = { connection, client, documents, settings, lints, closedFiles, onFilesChange, files, sources };
  for (const feature of features) feature.start(session);
  runCommands(session);
  const followFolders = folderFollower(connection, params, (uris) => {
    lints.setFolders(uris);
    closedFiles.setFolders(uris);
    workspace.setFolders(uris);
    settings.reload();
    for (const listener of fileListeners) listener();
  });
  const watchFiles = fileWatcher({ connection, client, documents, settings, fileListeners }, sources);
  connection.onNotification('casus/trusted', () => {
    isTrusted = true;
    settings.reload();
  });
  showSettingsProblems(session);
  connection.onInitialized(() => {
    settings.watch();
    watchFiles();
    followFolders();
  });
  const base: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    executeCommandProvider: { commands: Object.keys(commands) },
  };
  const capabilities = features.map((feature) => feature.capabilities(client));
  return { capabilities: Object.assign(base, ...capabilities) as ServerCapabilities, serverInfo: { name: 'casus' } };
}

/** The commands of all features. */
const commands: Readonly<Record<string, ServerCommand>> = Object.assign(
  {},
  ...features.map((feature) => feature.commands ?? {}),
) as Record<string, ServerCommand>;

function runCommands(session: Session): void {
  session.connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }, token) => {
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
    await run?.(session, argument, token);
    return null;
  });
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
