/** What is to do in each document that the server told about: the open ones, and those that were checked with all. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeptDetails } from '../review/kept.ts';
import { countsOf, type Counts, type ToDo } from './model.ts';

export interface ToDoStore extends vscode.Disposable {
  of(uri: vscode.Uri): ToDo | undefined;
  /** Undefined for a document that is no report, or that was not checked yet. */
  countsOf(uri: vscode.Uri): Counts | undefined;
  /** The reports, by address. */
  all(): readonly ToDo[];
  set(toDo: ToDo): void;
  /** Called after every change. */
  onChange(listener: () => void): vscode.Disposable;
}

export function toDoStore(client: BaseLanguageClient, kept: KeptDetails): ToDoStore {
  const byUri = new Map<string, ToDo>();
  const changed = new vscode.EventEmitter<void>();
  const set = (toDo: ToDo): void => {
    // The keys are URIs as VS Code writes them; those of the server may encode other characters.
    const key = vscode.Uri.parse(toDo.uri).toString();
    byUri.set(key, toDo);
    changed.fire();
  };
  /** A file, or all files of a folder. */
  const forget = (uri: vscode.Uri): void => {
    const key = uri.toString();
    const gone = [...byUri.keys()].filter((each) => each === key || each.startsWith(`${key}/`));
    for (const each of gone) byUri.delete(each);
    if (gone.length > 0) changed.fire();
  };
  // Also what is removed outside VS Code; of a folder only the folder is told.
  const deletions = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
  const of = (uri: vscode.Uri): ToDo | undefined => byUri.get(uri.toString());
  const subscriptions = [
    client.onNotification('casus/status', set),
    kept.onChange(() => {
      changed.fire();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // A file of the folder stays in the list of all reports.
      if (!vscode.workspace.getWorkspaceFolder(uri)) forget(uri);
    }),
    deletions,
    deletions.onDidDelete(forget),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      files.forEach(forget);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      files.forEach(({ oldUri }) => {
        forget(oldUri);
      });
    }),
  ];
  return {
    of,
    countsOf(uri) {
      const toDo = of(uri);
      return toDo && toDo.reports.length > 0 ? countsOf(toDo, (id) => kept.has(uri, id)) : undefined;
    },
    all: () =>
      [...byUri.values()].filter(({ reports }) => reports.length > 0).sort((a, b) => a.uri.localeCompare(b.uri)),
    set,
    onChange: (listener) => changed.event(listener),
    dispose: () => {
      vscode.Disposable.from(changed, ...subscriptions).dispose();
    },
  };
}
