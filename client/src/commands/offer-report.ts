/** Offers a template when the writer opens an empty `*.casus.md`, once for each file. */
import * as vscode from 'vscode';
import { say } from '../say.ts';

export const isEmptyReport = ({ uri, getText }: vscode.TextDocument): boolean =>
  uri.path.endsWith('.casus.md') && getText().trim() === '';

/** Dispose the result to stop offering. */
export function offerReport(): vscode.Disposable {
  const offered = new Set<string>();
  const offerTemplate = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    if (!editor || !isEmptyReport(editor.document) || offered.has(editor.document.uri.toString())) return;
    offered.add(editor.document.uri.toString());
    const choose = say({ nl: 'Kies een sjabloon', en: 'Choose a template' });
    const message = say({ nl: 'Dit verslag is nog leeg.', en: 'This report is still empty.' });
    const answer = await vscode.window.showInformationMessage(message, choose);
    if (answer !== choose) return;
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('casus.newReport');
  };
  void offerTemplate(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor((editor) => void offerTemplate(editor));
}
