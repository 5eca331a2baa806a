/** Keys of replacements: in the extension's own storage, outside every workspace. */
import * as vscode from 'vscode';

export interface KeyStorage {
  readonly folder: vscode.Uri;
  /** @returns whether nobody else on this computer can read it */
  save(name: string, text: string): Promise<boolean>;
}

/** Writes a file for one person; a host without rights on files has none of these. */
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

/** The keys whose names begin so, newest first. */
export async function keysNamed(folder: vscode.Uri, stem: string): Promise<readonly vscode.Uri[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const uris = entries
    .filter(([name]) => name.startsWith(`${stem}-`))
    .map(([name]) => vscode.Uri.joinPath(folder, name));
  const dated = await Promise.all(uris.map(async (uri) => ({ uri, ...(await vscode.workspace.fs.stat(uri)) })));
  return dated.sort((a, b) => b.mtime - a.mtime).map(({ uri }) => uri);
}
