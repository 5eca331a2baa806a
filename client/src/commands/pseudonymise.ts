/** "Casus: Vervang namen en details": shows the replacements, and makes them when the writer agrees. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeyStorage } from '../keys/storage.ts';
import type { Preview } from '../views/preview.ts';

/** The result of `casus/pseudonymise` (`server/src/lsp/features/pseudonymise.ts`). */
interface Replaced {
  readonly text: string;
  readonly count: number;
  readonly key: string;
  readonly keyName: string;
}

/** `agreed`: the argument of the command. A keybinding can give true to skip the preview. */
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

/** Saves the key before it changes the report: without a key the replacement could not be undone. */
async function replace(
  document: vscode.TextDocument,
  { text, key, keyName }: Replaced,
  keys: KeyStorage,
): Promise<void> {
  let isPrivate = false;
  try {
    isPrivate = await keys.save(keyName, key);
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('The key could not be written. Nothing was replaced.'));
    return;
  }
  if (!(await setText(document, text))) return;
  if (isPrivate) return;
  const path = vscode.Uri.joinPath(keys.folder, keyName).fsPath;
  void vscode.window.showWarningMessage(
    vscode.l10n.t('Others may be able to read the key with the real names: {0}', path),
  );
}

/** Replaces the whole text of a document; false when VS Code refuses the edit. */
export async function setText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  return vscode.workspace.applyEdit(edit);
}
