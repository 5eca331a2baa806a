/** "Casus: Zet echte namen en details terug": with the newest key that fits, or a key file that the writer chooses. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { keysNamed, readText, type KeyStorage } from '../keys/storage.ts';
import { say } from '../say.ts';
import { replaceMessages as messages } from './replace-messages.ts';
import { setText } from './set-text.ts';

/** The result of `casus/undoPseudonymise` (`server/src/lsp/features/pseudonymise.ts`). */
interface Restored {
  readonly text: string;
  readonly count: number;
  readonly missed: number;
  readonly moved: number;
}

export async function undoPseudonymise(client: BaseLanguageClient, keys: KeyStorage): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) await putBack(client, keys, document);
}

/** Puts the real names back in a document, which need not be the active one. `key`: the only one to try. */
export async function putBack(
  client: BaseLanguageClient,
  keys: KeyStorage,
  document: vscode.TextDocument,
  key?: vscode.Uri,
): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const attempt = async (from: vscode.Uri): Promise<Restored | null> =>
    client.sendRequest<Restored | null>('casus/undoPseudonymise', { uri, key: await readText(from) });
  const restored = key ? await attempt(key) : await withKnownKey(client, keys, uri, attempt);
  if (restored === undefined) return;
  if (restored === null || restored.missed > 0) {
    // After a plain undo the real names are there already.
    const isNothingLeft = restored !== null && restored.missed >= restored.count;
    void vscode.window.showWarningMessage(say(isNothingLeft ? messages.nothingToPutBack : messages.misfit));
    return;
  }
  if (!(await setText(document, restored.text))) return;
  const edited = restored.moved > 0 ? ` ${say(messages.editedSince)}` : '';
  void vscode.window.showInformationMessage(say(messages.restored(restored.count)) + edited);
}

type Attempt = (key: vscode.Uri) => Promise<Restored | null>;

/** With the newest key of this report that fits, else with one that the writer chooses. */
async function withKnownKey(
  client: BaseLanguageClient,
  keys: KeyStorage,
  uri: string,
  attempt: Attempt,
): Promise<Restored | null | undefined> {
  const stem = await client.sendRequest<string>('casus/keyStem', { uri });
  return (await firstFit(await keysNamed(keys.folder, stem), attempt)) ?? (await withChosenKey(attempt));
}

/** Prefers a key whose replacements are all where they were made; with others the text was edited since. */
async function firstFit(keys: readonly vscode.Uri[], attempt: Attempt): Promise<Restored | undefined> {
  let fitsEdited: Restored | undefined;
  for (const key of keys) {
    const restored = await attempt(key);
    if (restored?.missed !== 0) continue;
    if (restored.moved === 0) return restored;
    fitsEdited ??= restored;
  }
  return fitsEdited;
}

/** Undefined when the writer chooses no file; null when the file is no key. */
async function withChosenKey(attempt: Attempt): Promise<Restored | null | undefined> {
  const [key] =
    (await vscode.window.showOpenDialog({
      title: say(messages.whichKey),
      filters: { json: ['json'] },
    })) ?? [];
  return key && attempt(key);
}
