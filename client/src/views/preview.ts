/** Shows a document beside the text that it would get, as a diff. */
import * as vscode from 'vscode';

const scheme = 'casus-preview';

export interface Preview extends vscode.Disposable {
  /** `text`: the new text of the document. */
  show(document: vscode.TextDocument, text: string, title: string): Promise<void>;
  hide(): Promise<void>;
}

export function preview(): Preview {
  let current = { uri: vscode.Uri.from({ scheme, path: '/' }), text: '' };
  let count = 0;
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => (uri.toString() === current.uri.toString() ? current.text : ''),
  });
  return {
    async show(document, text, title) {
      const uri = vscode.Uri.from({ scheme, path: document.uri.path || '/', query: String(++count) });
      current = { uri, text };
      await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: true });
    },
    async hide() {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      await vscode.window.tabGroups.close(tabs.filter(({ input }) => isPreview(input)));
      current = { ...current, text: '' };
    },
    dispose() {
      provider.dispose();
    },
  };
}

const isPreview = (input: unknown): boolean =>
  input instanceof vscode.TabInputTextDiff && input.modified.scheme === scheme;
