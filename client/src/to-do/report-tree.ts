/** The list "Dit verslag": what is still to do in the report that is being edited, what is there, and its details by kind. */
import * as vscode from 'vscode';
import type { KeptDetails } from '../review/kept.ts';
import { say } from '../say.ts';
import { previewScheme } from '../views/preview.ts';
import { detailLook, lookOf, placeRow, plainRow, reviewLook } from './look.ts';
import { isOpen, type DetailToDo, type ToDo, type ToDoItem } from './model.ts';
import type { ToDoStore } from './store.ts';

/** A group stays the same object while its text and what is in it change. */
interface Row {
  item: vscode.TreeItem;
  rows: readonly Row[];
}

const leaf = (item: vscode.TreeItem): Row => ({ item, rows: [] });

const isGroup = ({ id }: vscode.TreeItem, other: Row | undefined): boolean => id !== undefined && id === other?.item.id;

export function reportTree(store: ToDoStore, kept: KeptDetails): vscode.Disposable {
  const changed = new vscode.EventEmitter<Row[] | undefined>();
  let top: Row[] = [];
  let last: vscode.Uri | undefined;
  /** While a page about it is read (its preview, a rule, the review, what is to be replaced), the list stays what it was. */
  const lastShown = (): vscode.Uri | undefined => (isBesidesText() && isOpenInTab(last) ? last : undefined);
  const view = vscode.window.createTreeView<Row>('casus.report', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: ({ item }) => item,
      getChildren: (row) => [...(row?.rows ?? top)],
    },
  });

  const show = (): void => {
    const uri = reportInView(store) ?? lastShown();
    last = uri;
    const toDo = uri && store.of(uri);
    const counts = uri && store.countsOf(uri);
    const isDone = counts?.toDo === 0 && counts.details === 0 && !counts.isNew;
    void vscode.commands.executeCommand('setContext', 'casus.report', isDone ? 'done' : counts ? 'open' : 'none');
    const next = toDo && counts && !isDone ? rowsOf(toDo, counts.isNew, (id) => kept.has(uri, id)) : [];
    const [report] = toDo?.reports ?? [];
    view.message = (counts && report?.title) ?? '';
    view.description =
      counts && report ? [report.template, report.stage].filter((part) => part !== '').join(' · ') : '';
    const toDoCount = counts && !counts.isNew ? counts.toDo : 0;
    view.badge =
      toDoCount > 0
        ? {
            value: toDoCount,
            tooltip: say({ nl: `${String(toDoCount)} nog te doen`, en: `${String(toDoCount)} to do` }),
          }
        : undefined;
    changed.fire(renew(next));
  };

  /**
   * Gives the rows that are to be asked for again: all, or the groups when these stay the same. A list that is asked for
   * whole loses its groups for a moment, and VS Code logs an error when it is just then asking what is in them.
   */
  const renew = (next: readonly Row[]): Row[] | undefined => {
    const isSame =
      next.length > 0 && next.length === top.length && next.every(({ item }, at) => isGroup(item, top[at]));
    if (!isSame) {
      top = [...next];
      return undefined;
    }
    next.forEach((row, at) => Object.assign(top[at] ?? {}, row));
    return top;
  };

  return vscode.Disposable.from(changed, view, store.onChange(show), vscode.window.onDidChangeActiveTextEditor(show));
}

/** Is what the user looks at no text of the user's own? */
function isBesidesText(): boolean {
  const active = vscode.window.activeTextEditor;
  return !active || active.document.uri.scheme === previewScheme;
}

function isOpenInTab(uri: vscode.Uri | undefined): boolean {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some((input) => input instanceof vscode.TabInputText && input.uri.toString() === uri?.toString());
}

/** The active report, else the first one on the screen. */
function reportInView(store: ToDoStore): vscode.Uri | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = activeTextEditor && !isBesidesText() ? [activeTextEditor] : visibleTextEditors;
  return editors.map(({ document }) => document.uri).find((uri) => store.countsOf(uri) !== undefined);
}

function rowsOf({ uri, reports, details }: ToDo, isNew: boolean, isKept: (id: string) => boolean): readonly Row[] {
  const sections = reports.flatMap((report) => report.sections);
  const questions = reports.flatMap((report) => report.questions);
  const remarks = reports.flatMap((report) => report.remarks);
  const row = ({ label, says, state, line }: ToDoItem): Row => {
    const item = placeRow(label, says, uri, line);
    item.iconPath = lookOf(state);
    return leaf(item);
  };
  const group = (label: string, items: readonly ToDoItem[]): readonly Row[] => {
    const open = items.filter(isOpen);
    const left = say({ nl: `nog ${String(open.length)}`, en: `${String(open.length)} left` });
    return open.length > 0 ? [folder(label, left, open.map(row))] : [];
  };
  // A new report shows one line: where to begin.
  const [first] = sections;
  if (isNew && first) {
    const begin = placeRow(
      say({ nl: `Begin bij ‘${first.label}’`, en: `Begin with ‘${first.label}’` }),
      '',
      uri,
      first.line,
    );
    begin.iconPath = new vscode.ThemeIcon('edit');
    return [leaf(begin)];
  }
  const there = [...sections, ...questions].filter((item) => !isOpen(item));
  return [
    ...group(say({ nl: 'Onderdelen', en: 'Sections' }), sections),
    ...group(say({ nl: 'Vragen', en: 'Questions' }), questions),
    ...group(say({ nl: 'Kijk hier ook naar', en: 'Also look at' }), remarks),
    ...detailRows(
      details.filter(({ id }) => !isKept(id)),
      uri,
    ),
    ...(there.length > 0
      ? [folder(say({ nl: 'Staat er al', en: 'Is there' }), String(there.length), there.map(row), false)]
      : []),
  ];
}

function detailRows(details: readonly DetailToDo[], uri: string): readonly Row[] {
  if (details.length === 0) return [];
  const names = [...new Set(details.map(({ groupName }) => groupName))];
  const kinds = names.map((name) => {
    const ofKind = details.filter(({ groupName }) => groupName === name);
    const places = ofKind.reduce((sum, { count }) => sum + count, 0);
    const count = String(ofKind.length);
    const says =
      places === ofKind.length
        ? count
        : say({ nl: `${count}, samen ${String(places)} keer`, en: `${count}, ${String(places)} times in all` });
    const item = placeRow(name, says, uri, ofKind[0]?.line ?? 1);
    item.iconPath = detailLook;
    return leaf(item);
  });
  const review = plainRow(say({ nl: 'Bekijk ze één voor één', en: 'Look at them one by one' }), '');
  review.iconPath = reviewLook;
  review.command = { command: 'casus.review', title: '', arguments: [uri] };
  const left = say({ nl: `${String(details.length)} te bekijken`, en: `${String(details.length)} to look at` });
  return [folder('Details', left, [...kinds, leaf(review)])];
}

function folder(label: string, description: string, rows: readonly Row[], isExpanded = true): Row {
  const item = plainRow(label, description);
  // Without an id of its own a group would open again after every key.
  item.id = label;
  item.collapsibleState = isExpanded
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
  return { item, rows };
}
