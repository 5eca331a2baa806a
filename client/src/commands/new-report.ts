/** "Casus: Nieuw verslag": asks for a template and a title, and opens a report to fill in, with a file name to match. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../say.ts';
import { isEmptyReport } from './offer-report.ts';
import { newFileFor } from './report-file.ts';

interface TemplateChoice {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/**
 * The arguments of the command, which a keybinding or a link can give. `template`: the id of a template. `title`: of the
 * report; an empty text leaves it to be typed in the report.
 */
export async function newReport(client: BaseLanguageClient, template: unknown, title: unknown): Promise<void> {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? '';
  const id = typeof template === 'string' ? template : await pick(client, uri);
  if (id === undefined) return;
  const named = typeof title === 'string' ? title : await askForTitle();
  if (named === undefined) return;
  const request = { uri, template: id, title: named.trim() };
  const scaffold = await client.sendRequest<{ snippet: string } | null>('casus/scaffold', request);
  if (!scaffold) {
    void vscode.window.showErrorMessage(
      say({ nl: `Er is geen sjabloon ‘${id}’.`, en: `There is no template “${id}”.` }),
    );
    return;
  }
  const editor = await editorForReport(named);
  const snippet = new vscode.SnippetString(scaffold.snippet);
  const top = new vscode.Position(0, 0);
  // VS Code refuses when the writer typed in the new document meanwhile: that text then follows the report.
  if (!(await editor.insertSnippet(snippet, top))) await editor.insertSnippet(snippet, top);
}

/** The editor for the report: the active one when it holds an empty `*.casus.md`, else one with a new document. */
async function editorForReport(title: string): Promise<vscode.TextEditor> {
  const active = vscode.window.activeTextEditor;
  if (active && isEmptyReport(active.document)) return active;
  const file = await newFileFor(title);
  const document = file
    ? await vscode.workspace.openTextDocument(file)
    : await vscode.workspace.openTextDocument({ language: 'markdown' });
  return vscode.window.showTextDocument(document);
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
    placeHolder: say({ nl: 'Wat voor verslag?', en: 'Which kind of report?' }),
    matchOnDetail: true,
  });
  return choice?.id;
}

/** Undefined when the writer cancels; empty when the title comes later. */
async function askForTitle(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: say({ nl: 'Titel van je verslag', en: 'Title of your report' }),
    prompt: say({
      nl: 'Een nieuw bestand heet ook zo: gebruik dus geen echte naam. Leeg laten mag.',
      en: 'A new file is called the same, so use no real name. You may leave it empty.',
    }),
  });
}
