/** "Casus: Vervang namen en details": shows the replacements, and makes them when the writer agrees. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeyStorage } from '../keys/storage.ts';
import { say } from '../say.ts';
import type { Preview } from '../views/preview.ts';
import { replaceMessages as messages } from './replace-messages.ts';
import { setText } from './set-text.ts';
import { putBack } from './undo-pseudonymise.ts';

/** The result of `casus/pseudonymise` (`server/src/lsp/features/pseudonymise.ts`). */
interface Replaced {
  readonly text: string;
  readonly count: number;
  readonly left: number;
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
    void vscode.window.showInformationMessage(say(messages.nothing));
    return;
  }
  if (agreed !== true && !(await isAgreed(document, replaced, preview))) return;
  if (document.getText() !== before) {
    void vscode.window.showWarningMessage(say(messages.changedMeanwhile));
    return;
  }
  const isPrivate = await replace(document, replaced, keys);
  if (isPrivate !== undefined) await tellReplaced(client, keys, document, replaced, isPrivate);
}

/** Asks with the difference in sight. Who wants to look at it first, answers in the title of the difference. */
async function isAgreed(document: vscode.TextDocument, { text, count }: Replaced, preview: Preview): Promise<boolean> {
  const name = document.uri.path.replace(/^.*\//, '');
  const shown = await preview.show(document, text, say(messages.previewTitle(name)));
  try {
    const options = { modal: true, detail: say(messages.detail(count)) };
    const yes = { title: say(messages.replace) };
    const look = { title: say(messages.look) };
    const cancel = { title: say(messages.cancel), isCloseAffordance: true };
    const answer = await vscode.window.showInformationMessage(say(messages.question), options, yes, look, cancel);
    return answer === look ? await shown.answer : answer === yes;
  } finally {
    await shown.hide();
  }
}

/**
 * Saves the key before it changes the report: without a key the replacement could not be undone. Gives whether only the
 * user can read the key; undefined when nothing was replaced.
 */
async function replace(
  document: vscode.TextDocument,
  { text, key, keyName }: Replaced,
  keys: KeyStorage,
): Promise<boolean | undefined> {
  let isPrivate = false;
  try {
    isPrivate = await keys.save(keyName, key);
  } catch {
    void vscode.window.showErrorMessage(say(messages.keyNotWritten));
    return undefined;
  }
  return (await setText(document, text)) ? isPrivate : undefined;
}

async function tellReplaced(
  client: BaseLanguageClient,
  keys: KeyStorage,
  document: vscode.TextDocument,
  { count, left, keyName }: Replaced,
  isPrivate: boolean,
): Promise<void> {
  const key = vscode.Uri.joinPath(keys.folder, keyName);
  const message = [
    say(messages.replaced(count, key.fsPath)),
    ...(left > 0 ? [say(messages.left(left))] : []),
    ...(isPrivate ? [] : [say(messages.keyIsReadable)]),
  ].join(' ');
  const show = isPrivate ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  const back = say(messages.putBack);
  // Not awaited: the command is done, whether or not the message is ever answered.
  void show(message, back).then(async (answer) => {
    if (answer === back) await putBack(client, keys, document, key);
  });
}
