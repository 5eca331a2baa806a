/** Stores the keys of pseudonymised reports in the extension's storage folder, outside every workspace. */
import * as vscode from 'vscode';

export interface KeyStorage {
  readonly folder: vscode.Uri;
  /** Whether nobody else on this computer can read the saved key. */
  save(name: string, text: string): Promise<boolean>;
}

/** Writes a file and tells whether only the user can read it. A host without file permissions has no such writer. */
export type OwnerOnlyWriter = (path: string, text: string) => Promise<boolean>;

export function keyStorage(context: vscode.ExtensionContext, write: OwnerOnlyWriter | undefined): KeyStorage {
  const folder = vscode.Uri.joinPath(context.globalStorageUri, 'keys');
  return {
    folder,
    async save(name, text) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (write && uri.scheme === 'file') return write(uri.fsPath, text);
      await vscode.workspace.fs.createDirectory(folder);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return false;
    },
  };
}

export const readText = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The keys whose names begin with `stem`, newest first. */
export async function keysNamed(folder: vscode.Uri, stem: string): Promise<readonly vscode.Uri[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const uris = entries
    .filter(([name]) => name.startsWith(`${stem}-`))
    .map(([name]) => vscode.Uri.joinPath(folder, name));
  const dated = await Promise.all(uris.map(async (uri) => ({ uri, ...(await vscode.workspace.fs.stat(uri)) })));
  return dated.sort((a, b) => b.mtime - a.mtime).map(({ uri }) => uri);
}
