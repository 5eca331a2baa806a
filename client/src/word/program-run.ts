/** Runs the command line for a file of this computer, and says so kindly where there is none. */
import * as vscode from 'vscode';
import type { Program, ProgramResult } from '../overview/program.ts';
import { say, type Text } from '../say.ts';

/** Undefined when the program could not be started, which the writer was told. `args`: without the language. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  file: vscode.Uri,
  title: Text,
): Promise<ProgramResult | undefined> {
  // The working folder is the workspace folder: its settings count.
  const cwd = (vscode.workspace.getWorkspaceFolder(file)?.uri ?? vscode.Uri.joinPath(file, '..')).fsPath;
  const language = vscode.workspace.getConfiguration('casus', file).get<string>('language', 'nl');
  const progress = { location: vscode.ProgressLocation.Notification, title: say(title, file) };
  try {
    return await vscode.window.withProgress(progress, () => program([...args, '--language', language], { cwd }));
  } catch {
    void vscode.window.showErrorMessage(
      say({ nl: 'Casus kon het bestand niet maken.', en: 'Casus could not make the file.' }, file),
    );
    return undefined;
  }
}

/** An editor in the browser, and files that are not on this computer, have no program that could read or write them. */
export function tellOnlyOnComputer(): void {
  void vscode.window.showWarningMessage(
    say({
      nl: 'Dit kan alleen met een bestand op je computer, in een editor die daar is geïnstalleerd. Vraag iemand om hulp, of zet de tekst zelf over: kopiëren en plakken mag ook.',
      en: 'This needs a file on your computer, in an editor that is installed there. Ask somebody for help, or copy and paste the text yourself.',
    }),
  );
}

/** `folder/name.ext`, or `folder/name-2.ext` and so on when a file of that name is there. */
export async function freeName(folder: vscode.Uri, name: string, extension: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${String(number)}`}.${extension}`);
    if (!(await exists(uri))) return uri;
  }
}

export const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** "verslag" of ".../verslag.docx". */
export const stemOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
