/** The status bar item: stage of the active report and number of findings, with the template in the tooltip. */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../say.ts';

/** The parameters of `casus/status` (`server/src/lsp/features/status.ts`). */
interface Status {
  readonly uri: string;
  readonly report: boolean;
  readonly template: string;
  readonly stage: string;
  /** As many as Problems shows: hints apart. */
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
  item.tooltip = say({
    nl: 'Casus is gestopt. Klik om opnieuw te starten.',
    en: 'Casus has stopped. Click to start it again.',
  });
  item.command = 'casus.restartServer';
  item.show();
}

function showStatus(item: vscode.StatusBarItem, { stage, findings, template }: Status): void {
  const todo = say(
    findings === 0
      ? { nl: 'niets meer te doen', en: 'nothing left to do' }
      : { nl: `${String(findings)} nog te bekijken`, en: `${String(findings)} to look at` },
  );
  item.text = `$(${findings === 0 ? 'check' : 'checklist'}) ${stage} · ${todo}`;
  item.tooltip = say({
    nl: `Casus, sjabloon ${template}. Klik om het stadium van dit verslag te kiezen.`,
    en: `Casus, template ${template}. Click to choose the stage of this report.`,
  });
  item.command = 'casus.setStage';
  item.show();
}
