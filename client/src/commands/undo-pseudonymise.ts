/** "Casus: Zet echte namen en details terug": with the newest key that fits, or one that is pointed out. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { keysNamed, readText, type KeyStorage } from '../keys/storage.ts';
import { setText } from './pseudonymise.ts';

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
  const restored = (await firstFit(await keysNamed(keys.folder, stem), attempt)) ?? (await pointedOut(attempt));
  if (restored === undefined) return;
  if (restored === null || restored.missed > 0) {
    void vscode.window.showErrorMessage(vscode.l10n.t('This text does not fit that key. Nothing was changed.'));
    return;
  }
  if (!(await setText(document, restored.text))) return;
  void vscode.window.showInformationMessage(
    restored.moved > 0
      ? vscode.l10n.t('The real details are back. The text was edited since: check that everything is in its place.')
      : vscode.l10n.t('The real details are back. Hand in the other version.'),
  );
}

type Attempt = (key: vscode.Uri) => Promise<Restored | null>;

/** One that fits exactly goes before one for which the text must have been edited. */
async function firstFit(keys: readonly vscode.Uri[], attempt: Attempt): Promise<Restored | undefined> {
  let nearly: Restored | undefined;
  for (const key of keys) {
    const restored = await attempt(key);
    if (restored?.missed !== 0) continue;
    if (restored.moved === 0) return restored;
    nearly ??= restored;
  }
  return nearly;
}

/** Undefined when nothing was chosen. */
async function pointedOut(attempt: Attempt): Promise<Restored | null | undefined> {
  const [key] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Which key belongs to this report?'),
      filters: { json: ['json'] },
    })) ?? [];
  return key && attempt(key);
}
