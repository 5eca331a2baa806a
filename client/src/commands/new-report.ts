/** "Casus: Nieuw verslag": lets the writer pick a template, and inserts it as a snippet to fill in. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isEmptyReport } from './offer-report.ts';

interface TemplateChoice {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** `template`: the argument of the command. A keybinding or a link can give the id of a template. */
export async function newReport(client: BaseLanguageClient, template: unknown): Promise<void> {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? '';
  const id = typeof template === 'string' ? template : await pick(client, uri);
  if (id === undefined) return;
  const scaffold = await client.sendRequest<{ snippet: string } | null>('casus/scaffold', { uri, template: id });
  if (!scaffold) {
    void vscode.window.showErrorMessage(vscode.l10n.t('There is no template "{0}".', id));
    return;
  }
  const editor = await editorForReport();
  await editor.insertSnippet(new vscode.SnippetString(scaffold.snippet), new vscode.Position(0, 0));
}

/** The editor for the report: the active one when it holds an empty `*.casus.md`, else one with a new document. */
async function editorForReport(): Promise<vscode.TextEditor> {
  const active = vscode.window.activeTextEditor;
  if (active && isEmptyReport(active.document)) return active;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }));
}

async function pick(client: BaseLanguageClient, uri: string): Promise<string | undefined> {
  const templates = await client.sendRequest<readonly TemplateChoice[]>('casus/templates', { uri });
  const items = templates.map(({ id, name, description }) => ({
    id,
    label: name,
    description: id,
    detail: description,
  }));
  const choice = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which kind of report?'),
    matchOnDetail: true,
  });
  return choice?.id;
}
