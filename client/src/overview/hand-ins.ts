/** Opens hand-ins: text as it is, any other kind, or one in a zip, as the markdown that it was read as. */
import * as vscode from 'vscode';
import { say } from '../say.ts';
import type { Program } from './program.ts';

/** Scheme of hand-ins that were turned into markdown; the language server checks these too. */
export const handInScheme = 'casus-inzending';

const isText = (path: string): boolean => /\.(?:md|markdown|txt)$/i.test(path) && !path.includes('!/');

/** Dispose the provider to forget the hand-ins. */
export function handInProvider(program: Program): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(handInScheme, {
    async provideTextDocumentContent(uri) {
      const { cwd, path } = JSON.parse(uri.query) as { readonly cwd: string; readonly path: string };
      const { stdout, stderr } = await program(['convert', path], { cwd });
      return stdout === '' ? stderr : stdout;
    },
  });
}

/** `path`: relative to `cwd`; `line`: from 1, of the text or of the markdown it is read as. */
export async function openHandIn(cwd: vscode.Uri, path: string, line: number): Promise<void> {
  const uri = isText(path)
    ? vscode.Uri.joinPath(cwd, path)
    : vscode.Uri.from({
        scheme: handInScheme,
        path: `/${path.replaceAll('!/', '/').replace(/\.md$/i, '')}.md`,
        query: JSON.stringify({ cwd: cwd.fsPath, path }),
      });
  try {
    const at = new vscode.Position(Math.max(0, line - 1), 0);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
  } catch {
    void vscode.window.showErrorMessage(say({ nl: `${path} was niet te openen.`, en: `${path} could not be opened.` }));
  }
}
