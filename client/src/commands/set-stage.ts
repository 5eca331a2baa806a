/** "Casus: Stadium van dit verslag kiezen": sets the stage in the front matter that names one, else in the settings. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';

const stages = (): readonly { stage: string; label: string; detail: string }[] => [
  { stage: 'schets', label: 'schets', detail: vscode.l10n.t('First sketch: what is still to do is only mentioned.') },
  { stage: 'concept', label: 'concept', detail: vscode.l10n.t('Draft: what is still to do is a warning.') },
  { stage: 'inleveren', label: 'inleveren', detail: vscode.l10n.t('Handing in: open parts and details count most.') },
];

export async function setStage(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const known = stages().map(({ stage }) => stage);
  const stage = typeof argument === 'string' && known.includes(argument) ? argument : await pick();
  if (stage === undefined) return;
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri && (await changeReport(client, uri, stage))) return;
  await changeSetting(uri, stage);
}

async function pick(): Promise<string | undefined> {
  const placeHolder = vscode.l10n.t('How far is this report?');
  return (await vscode.window.showQuickPick(stages(), { placeHolder }))?.stage;
}

/** False when the report names no stage. */
async function changeReport(client: BaseLanguageClient, uri: vscode.Uri, stage: string): Promise<boolean> {
  const request = { uri: client.code2ProtocolConverter.asUri(uri), stage };
  const edit = await client.sendRequest<WorkspaceEdit | null>('casus/stageEdit', request);
  return edit !== null && vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

/** Changes the folder's setting when that is set, else the workspace's, and outside a workspace the user's. */
async function changeSetting(uri: vscode.Uri | undefined, stage: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('casus', uri);
  const inspected = settings.inspect('stage');
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const inFolder = inspected?.workspaceFolderValue !== undefined;
  const target = inFolder ? WorkspaceFolder : vscode.workspace.workspaceFolders ? Workspace : Global;
  await settings.update('stage', stage, target);
}
