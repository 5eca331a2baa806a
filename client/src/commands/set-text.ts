/** One edit of a whole document, which can be undone as one. */
import * as vscode from 'vscode';

/** Replaces the whole text of a document; false when VS Code refuses the edit. */
export async function setText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  return vscode.workspace.applyEdit(edit);
}
