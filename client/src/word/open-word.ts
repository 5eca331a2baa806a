/** "Casus: Open een Word-verslag": turns a document into markdown beside it, and opens that. */
import * as vscode from 'vscode';
import type { Program } from '../overview/program.ts';
import { say } from '../say.ts';
import { freeName, nameOf, runProgram, stemOf, tellOnlyOnComputer } from './program-run.ts';

/** `target`: the document, when the command was chosen on one. The document itself stays as it is. */
export async function openWordReport(program: Program | undefined, target: unknown): Promise<void> {
  const source = program && (target instanceof vscode.Uri ? target : await askForDocument());
  if (program && !source) return;
  if (!program || source?.scheme !== 'file') {
    tellOnlyOnComputer();
    return;
  }
  // Never over an existing file: the markdown of an earlier time may have been worked on.
  const made = await freeName(vscode.Uri.joinPath(source, '..'), stemOf(source), 'md');
  const result = await runProgram(program, ['convert', source.fsPath, '-o', made.fsPath], source, {
    nl: `${nameOf(source)} openen`,
    en: `Opening ${nameOf(source)}`,
  });
  if (!result) return;
  if (result.code !== 0) {
    void vscode.window.showErrorMessage(result.stderr.trim().replace(/^casus: /, ''));
    return;
  }
  await vscode.window.showTextDocument(made);
  const [first, second] = [nameOf(source), nameOf(made)];
  void vscode.window.showInformationMessage(
    say(
      {
        nl: `De tekst van ${first} staat nu in ${second}. Werk hier verder; ${first} is niet veranderd. Klaar? Kies dan ‘Casus: Klaarmaken om in te leveren’.`,
        en: `The text of ${first} is in ${second} now. Work on it here; ${first} did not change. Done? Then choose “Casus: Klaarmaken om in te leveren (prepare to hand in)”.`,
      },
      source,
    ),
  );
}

async function askForDocument(): Promise<vscode.Uri | undefined> {
  const found = await vscode.window.showOpenDialog({
    title: say({ nl: 'Welk verslag?', en: 'Which report?' }),
    openLabel: say({ nl: 'Open', en: 'Open' }),
    filters: { 'Word, OpenDocument, pdf': ['docx', 'odt', 'pdf', 'rtf', 'doc'] },
  });
  return found?.[0];
}
