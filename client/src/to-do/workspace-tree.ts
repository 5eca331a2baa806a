/** The list "Alle verslagen in deze map": what is still to do in each report of the folder, by report or by rule. */
import * as vscode from 'vscode';
import { say } from '../say.ts';
import { detailLook, lookOf, placeRow, plainRow } from './look.ts';
import type { ToDo } from './model.ts';
import type { ToDoStore } from './store.ts';
import { countsInShort, placeCount } from './words.ts';

interface Row {
  readonly item: vscode.TreeItem;
  readonly rows: readonly Row[];
}

export interface WorkspaceTree extends vscode.Disposable {
  /** By rule, or else by report. */
  group(byRule: boolean): void;
}

/** `checkAll`: called when the list is looked at for the first time. */
export function workspaceTree(store: ToDoStore, checkAll: () => Promise<void>): WorkspaceTree {
  const changed = new vscode.EventEmitter<void>();
  let byRule = false;
  let isLookedAt = false;
  const top = (): readonly Row[] => {
    const all = store.all().filter(({ uri }) => vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri)));
    return byRule ? rulesIn(all) : all.map((toDo) => reportRow(toDo, store));
  };
  const view = vscode.window.createTreeView<Row>('casus.reports', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: ({ item }) => item,
      getChildren: (row) => [...(row?.rows ?? top())],
    },
  });
  const look = (): void => {
    if (isLookedAt || !view.visible) return;
    isLookedAt = true;
    void checkAll();
  };
  look();
  const subscriptions = [
    changed,
    view,
    view.onDidChangeVisibility(look),
    store.onChange(() => {
      changed.fire();
    }),
  ];
  return {
    group(now) {
      byRule = now;
      void vscode.commands.executeCommand('setContext', 'casus.byRule', byRule);
      changed.fire();
    },
    dispose() {
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

function reportRow({ uri }: ToDo, store: ToDoStore): Row {
  const address = vscode.Uri.parse(uri);
  const counts = store.countsOf(address);
  const item = placeRow(vscode.workspace.asRelativePath(address), counts ? countsInShort(counts) : '', uri, 1);
  const isOpen = !counts || counts.toDo > 0;
  item.iconPath = isOpen ? lookOf('open') : counts.details > 0 ? detailLook : lookOf('done');
  return { item, rows: [] };
}

function rulesIn(all: readonly ToDo[]): readonly Row[] {
  const titles = [...new Set(all.flatMap(({ rules }) => rules.map(({ title }) => title)))].sort((a, b) =>
    a.localeCompare(b),
  );
  return titles.map((title) => {
    const rows = all.flatMap(({ uri, rules }): readonly Row[] => {
      const lines = rules.find((rule) => rule.title === title)?.lines ?? [];
      const [line] = lines;
      if (line === undefined) return [];
      return [{ item: fileRow(uri, line, lines.length), rows: [] }];
    });
    const item = plainRow(title, say({ nl: `${String(rows.length)} verslagen`, en: `${String(rows.length)} reports` }));
    if (rows.length === 1) item.description = say({ nl: '1 verslag', en: '1 report' });
    item.id = title;
    item.collapsibleState = vscode.TreeItemCollapsibleState.Collapsed;
    return { item, rows };
  });
}

const fileRow = (uri: string, line: number, places: number): vscode.TreeItem =>
  placeRow(vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), placeCount(places), uri, line);
