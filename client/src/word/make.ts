/** Makes the file to hand in beside a report, and offers to open it. */
import * as vscode from 'vscode';
import type { Program } from '../overview/program.ts';
import { say } from '../say.ts';
import { exists, freeName, nameOf, runProgram, stemOf } from './program-run.ts';

const formats = ['docx', 'html'] as const;
type Format = (typeof formats)[number];

export interface HandInOptions {
  /** "docx" or "html"; anything else is asked for. */
  readonly format: unknown;
  /** Also while something is left to do. */
  readonly anyway: boolean;
}

export async function makeHandIn(
  program: Program,
  document: vscode.TextDocument,
  { format: wanted, anyway }: HandInOptions,
): Promise<void> {
  const report = await saved(document);
  const format = report && (formats.find((each) => each === wanted) ?? (await askForFormat(report)));
  const target = format && (await askForName(report, format));
  if (target) await make(program, report, target, anyway);
}

async function make(program: Program, report: vscode.Uri, target: Target, anyway: boolean): Promise<void> {
  const { uri, overwrite } = target;
  const template = vscode.workspace.getConfiguration('casus', report).get<string>('template', '');
  const args = [
    'export',
    report.fsPath,
    '-o',
    uri.fsPath,
    ...(anyway ? ['--anyway'] : []),
    ...(overwrite ? ['--overwrite'] : []),
  ];
  const result = await runProgram(program, template === '' ? args : [...args, '--template', template], report, {
    nl: `${nameOf(uri)} maken`,
    en: `Making ${nameOf(uri)}`,
  });
  if (!result) return;
  if (result.code === 0) tell(uri, report, result.stderr);
  else if (result.code === 1) askAgain(report, () => make(program, report, target, true));
  else void vscode.window.showErrorMessage(result.stderr.trim().replace(/^casus: /, ''));
}

/** The program refused: it found an error that is neither an open place nor a detail. */
function askAgain(report: vscode.Uri, makeAnyway: () => Promise<void>): void {
  const question = say(
    {
      nl: 'Casus zag nog iets dat je voor het inleveren moet doen. Kijk bij Problemen (Problems).',
      en: 'Casus found something that is still to do before handing in. Look at Problems.',
    },
    report,
  );
  const anyway = say({ nl: 'Maak het toch', en: 'Make it anyway' }, report);
  void vscode.window.showWarningMessage(question, anyway).then(async (answer) => {
    if (answer === anyway) await makeAnyway();
  });
}

/** The program reads the file: it must be what the editor shows. Undefined when the writer doesn't save it. */
async function saved(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  if (!document.isUntitled && !document.isDirty) return document.uri;
  const uri = await vscode.workspace.save(document.uri);
  return uri?.scheme === 'file' ? uri : undefined;
}

async function askForFormat(report: vscode.Uri): Promise<Format | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly format: Format })[] = [
    { format: 'docx', label: say({ nl: 'Word-bestand', en: 'Word file' }, report), description: '.docx' },
    { format: 'html', label: say({ nl: 'Webpagina', en: 'Web page' }, report), description: '.html' },
  ];
  const placeHolder = say({ nl: 'Hoe lever je het in?', en: 'How do you hand it in?' }, report);
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.format;
}

interface Target {
  readonly uri: vscode.Uri;
  readonly overwrite: boolean;
}

/** "verslag-inleveren.docx": "verslag.docx" may be the document that the report was made of. */
async function askForName(report: vscode.Uri, format: Format): Promise<Target | undefined> {
  const folder = vscode.Uri.joinPath(report, '..');
  const name = `${stemOf(report)}-inleveren`;
  const uri = vscode.Uri.joinPath(folder, `${name}.${format}`);
  if (!(await exists(uri))) return { uri, overwrite: false };
  const question = say({ nl: `${nameOf(uri)} bestaat al.`, en: `${nameOf(uri)} already exists.` }, report);
  const replace = say({ nl: 'Vervang', en: 'Replace' }, report);
  const another = say({ nl: 'Geef een andere naam', en: 'Give another name' }, report);
  const answer = await vscode.window.showWarningMessage(question, { modal: true }, replace, another);
  if (answer === replace) return { uri, overwrite: true };
  return answer === another ? { uri: await freeName(folder, name, format), overwrite: false } : undefined;
}

/** `notes`: what the program says besides, a line each. */
function tell(made: vscode.Uri, report: vscode.Uri, notes: string): void {
  const open = say({ nl: 'Open het bestand', en: 'Open the file' }, report);
  const folder = say({ nl: 'Toon in de map', en: 'Show in the folder' }, report);
  const message = notes.trim().split('\n').join(' ');
  void vscode.window.showInformationMessage(message, open, folder).then((answer) => {
    if (answer === open) void vscode.env.openExternal(made);
    if (answer === folder) void vscode.commands.executeCommand('revealFileInOS', made);
  });
}
