/** The status bar item: stage of the active report and number of findings, with the template in the tooltip. */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';

/** The parameters of `casus/status` (`server/src/lsp/features/status.ts`). */
interface Status {
  readonly uri: string;
  readonly report: boolean;
  readonly template: string;
  readonly stage: string;
  readonly findings: number;
}

export function statusBar(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('casus.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Casus';
  const statusByUri = new Map<string, Status>();

  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && statusByUri.get(document.uri.toString());
    if (document?.languageId === 'markdown' && client.state === State.Stopped) showStopped(item);
    else if (status?.report) showStatus(item, status);
    else item.hide();
  };

  return vscode.Disposable.from(
    item,
    client.onNotification('casus/status', (status: Status) => {
      // The keys are URIs as VS Code writes them; those of the server may encode other characters.
      statusByUri.set(vscode.Uri.parse(status.uri).toString(), status);
      show();
    }),
    client.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => statusByUri.delete(uri.toString())),
  );
}

function showStopped(item: vscode.StatusBarItem): void {
  item.text = '$(warning) Casus';
  item.tooltip = vscode.l10n.t('Casus has stopped. Click to start it again.');
  item.command = 'casus.restartServer';
  item.show();
}

function showStatus(item: vscode.StatusBarItem, { stage, findings, template }: Status): void {
  const todo = findings === 0 ? '$(check)' : vscode.l10n.t('{0} to look at', findings);
  item.text = `$(checklist) ${stage} · ${todo}`;
  item.tooltip = vscode.l10n.t('Casus, template {0}. Click to change the stage of this report.', template);
  item.command = 'casus.setStage';
  item.show();
}
