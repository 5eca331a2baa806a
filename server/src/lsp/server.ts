/** The language server, whatever carries its messages: merges the features and starts them for one client. */
import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createReports } from './documents.ts';
import { codeActions } from './features/code-actions.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import { hover } from './features/hover.ts';
import { status } from './features/status.ts';
import { templates } from './features/templates.ts';
import { abilitiesOf, type Feature } from './session.ts';
import { createSettings } from './settings.ts';

const features: readonly Feature[] = [diagnostics, codeActions, completion, hover, templates, status];

export function startServer(connection: Connection): void {
  connection.onInitialize((params) => initialize(connection, params));
  connection.listen();
}

function initialize(connection: Connection, params: InitializeParams): InitializeResult {
  const client = abilitiesOf(params.capabilities, params.initializationOptions);
  const documents = new TextDocuments(TextDocument);
  const settings = createSettings(connection, client, params.initializationOptions);
  const reports = createReports(connection, documents, settings);
  documents.listen(connection);
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    reports.forget(document.uri);
  });
  for (const feature of features) feature.start({ connection, client, documents, settings, reports });
  const follow = folderFollower(connection, params, (uris) => {
    reports.setFolders(uris);
    settings.reload();
  });
  connection.onInitialized(() => {
    settings.watch();
    follow();
  });
  const base: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const capabilities = features.map((feature) => feature.capabilities(client));
  return { capabilities: Object.assign(base, ...capabilities) as ServerCapabilities, serverInfo: { name: 'casus' } };
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
