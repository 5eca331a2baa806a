/** Reads files for the server where it can't do so itself: in a browser, and in folders that lie on no disk. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Only files in the opened folders are read. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  const uriOf = (params: unknown): vscode.Uri | undefined => {
    const uri = vscode.Uri.parse(String((params as { uri?: unknown } | null)?.uri), true);
    return vscode.workspace.getWorkspaceFolder(uri) && uri;
  };
  return vscode.Disposable.from(
    client.onRequest('casus/readFile', async (params: unknown) => {
      const uri = uriOf(params);
      const bytes = uri && (await orNothing(vscode.workspace.fs.readFile(uri)));
      return bytes ? { text: new TextDecoder().decode(bytes) } : null;
    }),
    client.onRequest('casus/listFiles', async (params: unknown) => {
      const uri = uriOf(params);
      const entries = uri && (await orNothing(vscode.workspace.fs.readDirectory(uri)));
      if (!entries) return null;
      const namesOf = (wanted: (type: vscode.FileType) => boolean): readonly string[] =>
        entries.filter(([, type]) => wanted(type)).map(([name]) => name);
      return {
        names: namesOf((type) => (type & vscode.FileType.Directory) === 0),
        // Not a link to a folder, which may lead round in a circle.
        folders: namesOf((type) => type === vscode.FileType.Directory),
      };
    }),
  );
}

/** Undefined for what can't be read, mostly because it isn't there. */
async function orNothing<Value>(reading: Thenable<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch {
    return undefined;
  }
}
