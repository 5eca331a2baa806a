/** "Casus: Overzicht van inzendingen": checks a folder or zip of hand-ins as `casus lint` does, and shows the class. */
import * as vscode from 'vscode';
import { say } from '../say.ts';
import type { OverviewPanel } from './panel.ts';
import type { Program } from './program.ts';

/** `target`: a folder or zip, when the command was chosen on one. */
export async function makeOverview(program: Program | undefined, panel: OverviewPanel, target: unknown): Promise<void> {
  const source = program && (target instanceof vscode.Uri ? target : await askForSource());
  if (program && !source) return;
  if (!program || source?.scheme !== 'file') {
    void vscode.window.showWarningMessage(
      say({
        nl: 'Casus maakt een overzicht van een map of zip op een computer, in een editor die daar is geïnstalleerd.',
        en: 'Casus makes an overview of a folder or zip on a computer, in an editor that is installed there.',
      }),
    );
    return;
  }
  // The working folder is the workspace folder: its settings count for every hand-in in it.
  const cwd = vscode.workspace.getWorkspaceFolder(source)?.uri ?? vscode.Uri.joinPath(source, '..');
  const page = await check(program, source, cwd);
  if (page !== undefined) panel.show(page, cwd, source);
}

interface SourceChoice extends vscode.QuickPickItem {
  /** A folder that is open in the editor; the others are asked for. */
  readonly uri?: vscode.Uri;
  readonly isFolder?: true;
}

async function askForSource(): Promise<vscode.Uri | undefined> {
  const opened = (vscode.workspace.workspaceFolders ?? []).map(({ name, uri }): SourceChoice => ({
    label: say({ nl: `Deze map: ${name}`, en: `This folder: ${name}` }),
    uri,
  }));
  const folder = {
    label: say({ nl: 'Een map met inzendingen …', en: 'A folder with hand-ins …' }),
    isFolder: true,
  };
  const zip = { label: say({ nl: 'Een zip uit de leeromgeving …', en: 'A zip from the learning environment …' }) };
  const placeHolder = say({ nl: 'Welke inzendingen?', en: 'Which hand-ins?' });
  const choice = await vscode.window.showQuickPick<SourceChoice>([...opened, folder, zip], { placeHolder });
  if (!choice || choice.uri) return choice?.uri;
  const { isFolder = false } = choice;
  const found = await vscode.window.showOpenDialog({
    canSelectFiles: !isFolder,
    canSelectFolders: isFolder,
    openLabel: say({ nl: 'Maak overzicht', en: 'Make overview' }),
    ...(!isFolder && { filters: { zip: ['zip'] } }),
  });
  return found?.[0];
}

/** The page, or undefined when it was cancelled or could not be made, which the user was told. */
function check(program: Program, source: vscode.Uri, cwd: vscode.Uri): Thenable<string | undefined> {
  const progress = {
    location: vscode.ProgressLocation.Notification,
    title: say({ nl: 'Inzendingen nakijken', en: 'Checking hand-ins' }),
    cancellable: true,
  };
  return vscode.window.withProgress(progress, async (notice, cancelled) => {
    const stop = new AbortController();
    cancelled.onCancellationRequested(() => {
      stop.abort();
    });
    let shown = 0;
    const onProgress = (done: number, total: number): void => {
      const percent = total === 0 ? 0 : (100 * done) / total;
      notice.report({
        message: say({ nl: `${String(done)} van ${String(total)}`, en: `${String(done)} of ${String(total)}` }),
        increment: percent - shown,
      });
      shown = percent;
    };
    const language = vscode.workspace.getConfiguration('casus', source).get<string>('language', 'nl');
    const args = ['lint', source.fsPath, '--format', 'html', '--language', language, '--fail-on', 'never'];
    try {
      const { stdout, stderr } = await program(args, { cwd: cwd.fsPath, signal: stop.signal, onProgress });
      if (stdout !== '') return stdout;
      void vscode.window.showErrorMessage(stderr.trim());
    } catch {
      if (!stop.signal.aborted)
        void vscode.window.showErrorMessage(
          say({ nl: 'Het overzicht kon niet gemaakt worden.', en: 'The overview could not be made.' }),
        );
    }
    return undefined;
  });
}
