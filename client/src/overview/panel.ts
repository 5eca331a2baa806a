/** Shows the overview of a class as a page in the editor; a double click in it opens the place in the hand-in. */
import * as vscode from 'vscode';
import { say } from '../say.ts';

export interface OverviewPanel extends vscode.Disposable {
  /** `cwd`: the folder that paths in the page are relative to. `source`: the folder or zip it is about. */
  show(page: string, cwd: vscode.Uri, source: vscode.Uri): void;
  /** Keeps the page that is shown as a file, to print or send on. */
  save(): Promise<void>;
}

/** `media`: the folder with the icon. `open`: shows a hand-in. */
export function overviewPanel(
  media: vscode.Uri,
  open: (cwd: vscode.Uri, path: string, line: number) => Promise<void>,
): OverviewPanel {
  let current: { panel: vscode.WebviewPanel; page: string; cwd: vscode.Uri; source: vscode.Uri } | undefined;
  return {
    show(page, cwd, source) {
      const panel = current?.panel ?? newPanel();
      if (!current) {
        panel.iconPath = vscode.Uri.joinPath(media, 'icon.png');
        panel.onDidDispose(() => (current = undefined));
        panel.webview.onDidReceiveMessage(async (message: unknown) => {
          if (current && isPlace(message)) await open(current.cwd, message.open, message.line);
        });
      }
      current = { panel, page, cwd, source };
      panel.title = say({ nl: `Overzicht van ${basename(source)}`, en: `Overview of ${basename(source)}` });
      panel.webview.html = page;
      panel.reveal();
    },
    async save() {
      if (!current) return;
      const { page, source } = current;
      const name = `${basename(source).replace(/\.zip$/i, '')}-overzicht.html`;
      const defaultUri = vscode.Uri.joinPath(source, '..', name);
      const file = await vscode.window.showSaveDialog({ defaultUri, filters: { html: ['html'] } });
      if (file) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page));
    },
    dispose() {
      current?.panel.dispose();
    },
  };
}

/** The page brings its own script and style, allowed by a policy in its head; it may load nothing. */
function newPanel(): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel('casus.overview', '', vscode.ViewColumn.Active, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [],
    // Sorting and filters stay as they are while a hand-in is read.
    retainContextWhenHidden: true,
  });
}

const basename = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

const isPlace = (message: unknown): message is { readonly open: string; readonly line: number } =>
  typeof message === 'object' &&
  message !== null &&
  'open' in message &&
  typeof message.open === 'string' &&
  'line' in message &&
  typeof message.line === 'number';
