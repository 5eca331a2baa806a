/** Shows a document beside the text that it would get, as a diff with "Vervang" and "Annuleer" in its title. */
import * as vscode from 'vscode';

const scheme = 'casus-preview';

export interface Preview extends vscode.Disposable {
  /** `text`: the new text of the document. */
  show(document: vscode.TextDocument, text: string, title: string): Promise<void>;
  /** Waits for one of the buttons in the title; closing the diff is the same as "Annuleer". */
  answer(): Promise<boolean>;
  /** What the buttons do. */
  decide(agreed: boolean): void;
  hide(): Promise<void>;
}

export function preview(): Preview {
  let current = { uri: vscode.Uri.from({ scheme, path: '/' }), text: '' };
  let count = 0;
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => (uri.toString() === current.uri.toString() ? current.text : ''),
  });
  let decide: (agreed: boolean) => void = () => undefined;
  const closed = vscode.window.tabGroups.onDidChangeTabs(({ closed: tabs }) => {
    if (tabs.some(({ input }) => isPreview(input))) decide(false);
  });
  return {
    answer: () =>
      new Promise((resolve) => {
        decide = resolve;
      }),
    decide: (agreed) => {
      decide(agreed);
    },
    async show(document, text, title) {
      // A question that was left open is answered by the new one.
      decide(false);
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
      closed.dispose();
    },
  };
}

const isPreview = (input: unknown): boolean =>
  input instanceof vscode.TabInputTextDiff && input.modified.scheme === scheme;
