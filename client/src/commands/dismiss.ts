/** What the server's actions "nee, dit is goed" need of VS Code: a menu, and care for a settings file that is being edited. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Command, LanguageClientOptions, WorkspaceEdit } from 'vscode-languageclient';
import { say } from '../say.ts';

/** A choice in a menu: an edit or a command of the server. */
interface Choice {
  readonly title: string;
  readonly edit?: WorkspaceEdit;
  readonly command?: Command;
}

/** `casus.choose`: the server's actions call it, so it isn't in the palette. */
export const chooseCommand = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('casus.choose', async (uri: string, choices: readonly Choice[]) => {
    const items = choices.map((choice) => ({ label: choice.title, choice }));
    const placeHolder = say(
      { nl: 'Waar hoeft Casus dit niet meer te melden?', en: 'Where should Casus no longer report this?' },
      vscode.Uri.parse(uri),
    );
    const chosen = (await vscode.window.showQuickPick(items, { placeHolder }))?.choice;
    if (chosen?.edit)
      await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(chosen.edit));
    const args: readonly unknown[] = chosen?.command?.arguments ?? [];
    if (chosen?.command) await vscode.commands.executeCommand(chosen.command.command, ...args);
  });

type ExecuteCommand = NonNullable<NonNullable<LanguageClientOptions['middleware']>['executeCommand']>;

/** The server writes the file on the disk: what is typed in it and not saved would be in its way. */
export const saveSettingsFirst: ExecuteCommand = async (command, args, next) => {
  const open = vscode.workspace.textDocuments.find((document) => document.isDirty && isSettingsFile(document.uri));
  if (command !== 'casus.changeSettings' || !open) return next(command, args);
  const text = {
    nl: 'Je instellingenbestand is nog niet bewaard. Bewaar het eerst en kies dan opnieuw.',
    en: 'Your settings file isn’t saved yet. Save it first, then choose again.',
  };
  await vscode.window.showTextDocument(open);
  void vscode.window.showInformationMessage(say(text, open.uri));
  return undefined;
};

const isSettingsFile = ({ path }: vscode.Uri): boolean => /\/(?:\.casusrc\.(?:jsonc?|ya?ml)|package\.json)$/.test(path);
