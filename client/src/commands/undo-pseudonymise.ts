/** "Casus: Zet echte namen en details terug": with the newest key that fits, or a key file that the writer chooses. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { keysNamed, readText, type KeyStorage } from '../keys/storage.ts';
import { setText } from './pseudonymise.ts';

/** The result of `casus/undoPseudonymise` (`server/src/lsp/features/pseudonymise.ts`). */
interface Restored {
  readonly text: string;
  readonly missed: number;
  readonly moved: number;
}

export async function undoPseudonymise(client: BaseLanguageClient, keys: KeyStorage): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const attempt = async (key: vscode.Uri): Promise<Restored | null> =>
    client.sendRequest<Restored | null>('casus/undoPseudonymise', { uri, key: await readText(key) });
  const stem = await client.sendRequest<string>('casus/keyStem', { uri });
  const restored = (await firstFit(await keysNamed(keys.folder, stem), attempt)) ?? (await withChosenKey(attempt));
  if (restored === undefined) return;
  if (restored === null || restored.missed > 0) {
    void vscode.window.showErrorMessage(vscode.l10n.t('This text does not fit that key. Nothing was changed.'));
    return;
  }
  if (!(await setText(document, restored.text))) return;
  void vscode.window.showInformationMessage(
    restored.moved > 0
      ? vscode.l10n.t(
          'The real names are back. The text was edited since: check that everything is in its place. Do not hand in this version.',
        )
      : vscode.l10n.t('The real names are back. Do not hand in this version.'),
  );
}

type Attempt = (key: vscode.Uri) => Promise<Restored | null>;

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
      title: vscode.l10n.t('Which key belongs to this report?'),
      filters: { json: ['json'] },
    })) ?? [];
  return key && attempt(key);
}
