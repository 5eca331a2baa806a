/** How states look in the lists: a shape for each, so that nothing is told by colour alone. */
import * as vscode from 'vscode';
import type { State } from './model.ts';

const icon = (name: string, color: string): vscode.ThemeIcon =>
  new vscode.ThemeIcon(name, new vscode.ThemeColor(color));

const amber = 'list.warningForeground';

const looks: Readonly<Record<State, vscode.ThemeIcon>> = {
  done: icon('check', 'testing.iconPassed'),
  placeholder: icon('symbol-array', amber),
  open: icon('circle-large-outline', amber),
  echo: icon('copy', amber),
  missing: icon('add', amber),
  'not-needed': icon('dash', 'descriptionForeground'),
  remark: icon('comment', amber),
};

export const lookOf = (state: State): vscode.ThemeIcon => looks[state];
export const detailLook = icon('eye', 'charts.purple');
export const reviewLook = new vscode.ThemeIcon('arrow-right');

/** A row that opens a place when it is chosen. `line`: from 1. */
export function placeRow(label: string, description: string, uri: string, line: number): vscode.TreeItem {
  const row = plainRow(label, description);
  row.command = { command: 'casus.goTo', title: '', arguments: [uri, line] };
  return row;
}

export function plainRow(label: string, description: string): vscode.TreeItem {
  const row = new vscode.TreeItem(label);
  row.description = description;
  row.accessibilityInformation = { label: description === '' ? label : `${label}, ${description}` };
  return row;
}
