/** "Casus: Vervang namen en details": shows what would change, and changes it once that was agreed to. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeyStorage } from '../keys/storage.ts';
import type { Preview } from '../views/preview.ts';

/** As the server answers (`server/src/lsp/features/pseudonymise.ts`). */
interface Replaced {
  readonly text: string;
  readonly count: number;
  readonly key: string;
  readonly keyName: string;
}

/** @param agreed true for a keybinding of somebody who needs no preview */
export async function pseudonymise(
  client: BaseLanguageClient,
  keys: KeyStorage,
  preview: Preview,
  agreed: unknown,
): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const before = document.getText();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const replaced = await client.sendRequest<Replaced | null>('casus/pseudonymise', { uri });
  if (!replaced) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to replace in this report.'));
    return;
  }
  if (agreed !== true && !(await isAgreed(document, replaced, preview))) return;
  if (document.getText() !== before) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The text has changed meanwhile. Nothing was replaced.'));
    return;
  }
  await replace(document, replaced, keys);
}

async function isAgreed(document: vscode.TextDocument, { text, count }: Replaced, preview: Preview): Promise<boolean> {
  const name = document.uri.path.replace(/^.*\//, '');
  await preview.show(document, text, vscode.l10n.t('{0}: what will be replaced', name));
  const replaceAll = vscode.l10n.t('Replace');
  const question = vscode.l10n.t(
    'Replace names and details ({0})? What happened may still tell who it is about.',
    count,
  );
  const answer = await vscode.window.showInformationMessage(question, replaceAll);
  await preview.hide();
  return answer === replaceAll;
}

/** The key first: a replaced report without one can't be undone. */
async function replace(
  document: vscode.TextDocument,
  { text, key, keyName }: Replaced,
  keys: KeyStorage,
): Promise<void> {
  let isSafe = false;
  try {
    isSafe = await keys.save(keyName, key);
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('The key could not be written. Nothing was replaced.'));
    return;
  }
  if (!(await setText(document, text))) return;
  if (isSafe) return;
  const path = vscode.Uri.joinPath(keys.folder, keyName).fsPath;
  void vscode.window.showWarningMessage(
    vscode.l10n.t('Others may be able to read the key with the real names: {0}', path),
  );
}

export async function setText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  return vscode.workspace.applyEdit(edit);
}
