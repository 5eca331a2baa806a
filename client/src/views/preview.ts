/** Shows a document beside the text that it would get, as a diff with "Vervang" and "Annuleer" in its title. */
import * as vscode from 'vscode';

export const previewScheme = 'casus-preview';

export interface Preview extends vscode.Disposable {
  /** `text`: the new text of the document. A preview that was still shown is answered with "Annuleer". */
  show(document: vscode.TextDocument, text: string, title: string): Promise<ShownPreview>;
  /** What the buttons in the title do. */
  decide(agreed: boolean): void;
}

export interface ShownPreview {
  /** Waits for one of the buttons; closing the diff is the same as "Annuleer". */
  readonly answer: Promise<boolean>;
  hide(): Promise<void>;
}

interface Current {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly decide: (agreed: boolean) => void;
}

export function preview(): Preview {
  let current: Current | undefined;
  let count = 0;
  const isOf = (input: unknown, uri: vscode.Uri | undefined): boolean =>
    input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri?.toString();
  const provider = vscode.workspace.registerTextDocumentContentProvider(previewScheme, {
    provideTextDocumentContent: (uri) => (uri.toString() === current?.uri.toString() ? current.text : ''),
  });
  const follower = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    if (closed.some(({ input }) => isOf(input, current?.uri))) current?.decide(false);
  });
  return {
    async show(document, text, title) {
      current?.decide(false);
      const uri = vscode.Uri.from({ scheme: previewScheme, path: document.uri.path || '/', query: String(++count) });
      const answer = new Promise<boolean>((resolve) => {
        current = { uri, text, decide: resolve };
      });
      // Not as VS Code's own kind of preview, which the next file that is opened would take the place of.
      await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: false });
      return {
        answer,
        async hide() {
          if (current?.uri === uri) current = undefined;
          const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
          await vscode.window.tabGroups.close(tabs.filter(({ input }) => isOf(input, uri)));
        },
      };
    },
    decide(agreed) {
      current?.decide(agreed);
    },
    dispose() {
      provider.dispose();
      follower.dispose();
    },
  };
}
