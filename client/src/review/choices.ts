/** Makes the writer's choice for a detail, and takes it back. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeyStorage } from '../keys/storage.ts';
import { say, type Text } from '../say.ts';
import type { KeptDetails } from './kept.ts';
import type { Choice, Decided } from './model.ts';

export interface Tools {
  readonly client: BaseLanguageClient;
  readonly keys: KeyStorage;
  readonly kept: KeptDetails;
}

/** The choice that was made, and the key after it; undefined when nothing changed, which the writer was told. */
export interface Made {
  readonly choice: Choice;
  readonly key: string;
}

const warn = (text: Text): undefined => {
  void vscode.window.showWarningMessage(say(text));
  return undefined;
};

/** `what`: the text to put in place of the detail, or that it is no client's. `key`: of what was replaced so far. */
export async function decide(
  { client, keys }: Tools,
  document: vscode.TextDocument,
  id: string,
  what: { readonly replaceBy: string } | { readonly ignore: true },
  key: string,
): Promise<Made | undefined> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const decided = await client.sendRequest<Decided | null>('casus/decide', { uri, id, choice: what, key });
  if (decided?.version !== document.version)
    return warn({
      nl: 'De tekst is intussen veranderd. Probeer het nog eens.',
      en: 'The text has changed. Try again.',
    });
  if (decided.allow.length > 0) {
    await changeAllowed(document.uri, (words) => [...new Set([...words, ...decided.allow])]);
    return { choice: { kind: 'allowed', id, texts: decided.allow }, key };
  }
  // Without a key a replacement could not be undone later, so the key comes first.
  if ('replaceBy' in what && !(await isSaved(keys, decided)))
    return warn({
      nl: 'De sleutel kon niet bewaard worden. Er is niets vervangen.',
      en: 'The key could not be written. Nothing was replaced.',
    });
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of decided.edits)
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  if (!(await vscode.workspace.applyEdit(edit))) return undefined;
  const kind = 'replaceBy' in what ? 'replaced' : 'ignored';
  return { choice: { kind, id, undo: decided.undo, keyBefore: key }, key: decided.key };
}

const isSaved = (keys: KeyStorage, { keyName, key }: Decided): Promise<boolean> =>
  keys.save(keyName, key).then(
    () => true,
    () => false,
  );

/** False when the text was changed so much that the choice can't be taken back. */
export async function takeBack(
  { client, kept }: Tools,
  document: vscode.TextDocument,
  choice: Choice,
): Promise<boolean> {
  if (choice.kind === 'kept') {
    await kept.set(document.uri, choice.id, false);
    return true;
  }
  if (choice.kind === 'allowed') {
    await changeAllowed(document.uri, (words) => words.filter((word) => !choice.texts.includes(word)));
    return true;
  }
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const params = { uri, key: choice.undo };
  const restored = await client.sendRequest<{ text: string; missed: number } | null>('casus/undoPseudonymise', params);
  if (restored?.missed === 0) return setChanged(document, restored.text);
  warn({
    nl: 'De tekst is intussen veranderd. Deze keuze kan Casus niet meer terugdraaien; met Ctrl+Z kan het wel.',
    en: 'The text has changed, so Casus can’t take this choice back; Ctrl+Z can.',
  });
  return false;
}

/** Replaces only what differs, so that the cursor stays where it was. */
async function setChanged(document: vscode.TextDocument, text: string): Promise<boolean> {
  const before = document.getText();
  let start = 0;
  while (start < text.length && before[start] === text[start]) start++;
  let end = 0;
  const most = Math.min(before.length, text.length) - start;
  while (end < most && before.at(-1 - end) === text.at(-1 - end)) end++;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - end));
  edit.replace(document.uri, range, text.slice(start, text.length - end));
  return vscode.workspace.applyEdit(edit);
}

/** Changes the words that are never reported: of the folder, or without one of the user. */
async function changeAllowed(uri: vscode.Uri, change: (words: readonly string[]) => readonly string[]): Promise<void> {
  const settings = vscode.workspace.getConfiguration('casus', uri);
  const inFolder = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const values = settings.inspect<readonly string[]>('allow');
  const words = (inFolder ? values?.workspaceValue : values?.globalValue) ?? [];
  const changed = change(words);
  const target = inFolder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update('allow', changed.length > 0 ? changed : undefined, target);
}
