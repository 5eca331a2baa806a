/** The texts of the extension, in the language of the setting `casus.language`, whatever the language of VS Code is. */
import * as vscode from 'vscode';

export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** `resource`: the file or folder that the text is about, whose settings may differ. */
export function say(text: Text, resource?: vscode.Uri): string {
  const language = vscode.workspace.getConfiguration('casus', resource).get<string>('language', 'nl');
  return language === 'en' ? text.en : text.nl;
}
