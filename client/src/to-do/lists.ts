/** The lists of what is to do, with their commands. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeptDetails } from '../review/kept.ts';
import { checkAll } from './check-all.ts';
import { reportTree } from './report-tree.ts';
import type { ToDoStore } from './store.ts';
import { workspaceTree } from './workspace-tree.ts';

export function toDoLists(client: BaseLanguageClient, store: ToDoStore, kept: KeptDetails): vscode.Disposable {
  const all = workspaceTree(store, () => checkAll(client, store, true));
  const command = (name: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`casus.${name}`, run);
  return vscode.Disposable.from(
    reportTree(store, kept),
    all,
    command('checkAll', () => checkAll(client, store, false)),
    command('groupByRule', () => {
      all.group(true);
    }),
    command('groupByReport', () => {
      all.group(false);
    }),
    vscode.commands.registerCommand('casus.goTo', goTo),
  );
}

/** `line`: from 1. */
async function goTo(uri: unknown, line: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof line !== 'number') return;
  const at = new vscode.Position(Math.max(0, line - 1), 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(at, at) });
}
