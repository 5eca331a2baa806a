/** "Casus: Kies het stadium": writes the stage in this report, or in the settings for all reports in the folder. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { say } from '../say.ts';

interface StageChoice extends vscode.QuickPickItem {
  readonly stage?: string;
}

const stages = (): readonly (StageChoice & { readonly stage: string })[] => [
  {
    stage: 'schets',
    label: 'schets',
    detail: say({ nl: 'Casus zegt weinig: je schrijft nog.', en: 'Sketch: Casus says little, you are still writing.' }),
  },
  {
    stage: 'concept',
    label: 'concept',
    detail: say({ nl: 'Casus zegt wat er nog te doen is.', en: 'Draft: Casus says what is still to do.' }),
  },
  {
    stage: 'inleveren',
    label: 'inleveren',
    detail: say({
      nl: 'Casus kijkt ook of je verslag veilig is om te delen.',
      en: 'Handing in: Casus also checks that your report is safe to share.',
    }),
  },
];

/** `argument`: of the command. A keybinding can give a stage for this report. */
export async function setStage(client: BaseLanguageClient, argument: unknown): Promise<void> {
  // Beside the page of the privacy review the report is visible, but not active.
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const uri = (activeTextEditor ?? visibleTextEditors[0])?.document.uri;
  if (!uri) return setForFolder(uri);
  const given = stages().find(({ stage }) => stage === argument);
  const choice = given ?? (await pickForReport(uri));
  if (!choice) return;
  if (choice.stage === undefined) return setForFolder(uri);
  if (await writeStage(client, uri, choice.stage)) return;
  void vscode.window.showInformationMessage(
    say(
      {
        nl: 'Casus herkent dit bestand niet als verslag. Er is niets gewijzigd.',
        en: 'Casus does not take this file for a report. Nothing was changed.',
      },
      uri,
    ),
  );
}

/** A choice without a stage is "for the folder". */
async function pickForReport(uri: vscode.Uri): Promise<StageChoice | undefined> {
  const forFolder = {
    label: say({ nl: 'Voor alle verslagen in deze map …', en: 'For all reports in this folder …' }),
    detail: say({
      nl: 'Een verslag waarin zelf een stadium staat, houdt dat.',
      en: 'A report that names a stage itself keeps it.',
    }),
  };
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const folder = vscode.workspace.workspaceFolders ? [separator, forFolder] : [];
  const placeHolder = say({ nl: 'Hoe ver is dit verslag?', en: 'How far is this report?' }, uri);
  return vscode.window.showQuickPick<StageChoice>([...stages(), ...folder], { placeHolder });
}

async function setForFolder(uri: vscode.Uri | undefined): Promise<void> {
  const placeHolder = say({ nl: 'Hoe ver zijn de verslagen in deze map?', en: 'How far are the reports here?' }, uri);
  const choice = await vscode.window.showQuickPick(stages(), { placeHolder });
  if (choice) await changeSetting(uri, choice.stage);
}

/** Writes the stage in the report; false when the file is no report. */
export async function writeStage(client: BaseLanguageClient, uri: vscode.Uri, stage: string): Promise<boolean> {
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
