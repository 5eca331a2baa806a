/** "Casus: Privacycontrole": a page beside the report with one detail at a time, which follows the cursor. */
import * as vscode from 'vscode';
import { say } from '../say.ts';
import type { ToDoStore } from '../to-do/store.ts';
import type { Tools } from './choices.ts';
import { detailPage, donePage, frame, positionOf } from './page.ts';
import { ReviewSession, type Action } from './session.ts';

export interface PrivacyReview extends vscode.Disposable {
  /** `target`: the address of a report; without one the active report. */
  start(target: unknown): Promise<void>;
}

export function privacyReview(media: vscode.Uri, store: ToDoStore, tools: Tools): PrivacyReview {
  // A line around it and below it, as a colour alone would not show in every theme.
  const highlight = vscode.window.createTextEditorDecorationType({
    border: '2px solid',
    borderColor: new vscode.ThemeColor('focusBorder'),
    borderRadius: '3px',
    overviewRulerColor: new vscode.ThemeColor('focusBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  let panel: vscode.WebviewPanel | undefined;
  let session: ReviewSession | undefined;
  let shownId: string | undefined;

  const editors = (): readonly vscode.TextEditor[] =>
    vscode.window.visibleTextEditors.filter(({ document }) => document === session?.document);

  const show = (): void => {
    if (!panel || !session) return;
    const { shown, ranges, document } = session;
    for (const editor of editors()) {
      editor.setDecorations(highlight, [...ranges]);
      const [first] = ranges;
      if (first && shown?.item.id !== shownId)
        editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    shownId = shown?.item.id;
    const isAll = store.countsOf(document.uri)?.toDo === 0;
    const html = shown ? detailPage(shown) : donePage(session.keptCount, isAll);
    const announce = shown ? `${positionOf(shown)}: ${shown.item.title}` : '';
    void panel.webview.postMessage({ html, announce, id: shownId ?? '' });
  };

  const refresh = async (): Promise<void> => {
    await session?.refresh();
    show();
  };

  const close = async (): Promise<void> => {
    const document = session?.document;
    panel?.dispose();
    if (document) await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  };

  const onMessage = async (message: unknown): Promise<void> => {
    const { do: action, by, id } = (message ?? {}) as Readonly<Record<string, unknown>>;
    if (action === 'stop') return close();
    // A key that was pressed before the next detail came on the page is not about that detail.
    if (isAction(action) && (action === 'back' || id === (shownId ?? '')))
      await session?.act(action, typeof by === 'string' ? by : '');
    show();
  };

  const subscriptions = [
    highlight,
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (panel && document === session?.document) void refresh();
    }),
    // A setting or a choice elsewhere may change which details there are.
    store.onChange(() => {
      if (panel) void refresh();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection], kind }) => {
      if (!panel || textEditor.document !== session?.document || !selection || kind === undefined) return;
      if (session.goTo(textEditor.document.offsetAt(selection.active))) show();
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      shownId = undefined;
      show();
    }),
  ];

  return {
    async start(target) {
      const document = await reportFor(target, store);
      if (!document) return;
      const active = vscode.window.activeTextEditor;
      session = new ReviewSession(document, tools);
      await session.refresh();
      if (active?.document === document) session.goTo(document.offsetAt(active.selection.active));
      if (!panel) {
        panel = newPanel(media);
        panel.webview.onDidReceiveMessage(onMessage);
        panel.onDidDispose(() => {
          for (const editor of editors()) editor.setDecorations(highlight, []);
          panel = session = shownId = undefined;
        });
      }
      panel.reveal(undefined, false);
      show();
    },
    dispose() {
      panel?.dispose();
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

const actions: readonly unknown[] = ['replace', 'keep', 'ignore', 'back', 'show', 'later', 'earlier'];
const isAction = (value: unknown): value is Action => actions.includes(value);

/** The report, shown in an editor; undefined when there is none, which the writer is told. */
async function reportFor(target: unknown, store: ToDoStore): Promise<vscode.TextDocument | undefined> {
  const named = typeof target === 'string' ? vscode.Uri.parse(target) : undefined;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const candidates = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
  const uri = named ?? candidates.map(({ document }) => document.uri).find((each) => store.countsOf(each));
  if (!uri) {
    void vscode.window.showInformationMessage(
      say({ nl: 'Open eerst een verslag. Dan bekijk je hier de details.', en: 'Open a report first.' }),
    );
    return undefined;
  }
  const visible = visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return (visible ?? (await vscode.window.showTextDocument(uri))).document;
}

function newPanel(media: vscode.Uri): vscode.WebviewPanel {
  const title = say({ nl: 'Privacycontrole', en: 'Privacy review' });
  const panel = vscode.window.createWebviewPanel('casus.review', title, vscode.ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [media],
    retainContextWhenHidden: true,
  });
  panel.iconPath = vscode.Uri.joinPath(media, 'icon.png');
  const addressOf = (file: string): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(media, file)).toString();
  const language = say({ nl: 'nl', en: 'en' });
  panel.webview.html = frame(language, panel.webview.cspSource, addressOf('review.js'), addressOf('review.css'));
  return panel;
}
