/** When findings show: while typing, but not those under the cursor; on save; or only when the writer asks. */
import * as vscode from 'vscode';
import {
  DiagnosticPullMode,
  DocumentDiagnosticRequest,
  vsdiag,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';

type When = 'typing' | 'save' | 'manual';

const whenFor = (uri: vscode.Uri): When => vscode.workspace.getConfiguration('casus', uri).get<When>('check', 'typing');

/** Where the writer is typing: findings that touch this place wait until the cursor leaves it. */
interface TypingPlace {
  readonly uri: string;
  readonly position: vscode.Position;
}

export interface Checking extends vscode.Disposable {
  /** When the client asks for findings. */
  readonly pulls: NonNullable<LanguageClientOptions['diagnosticPullOptions']>;
  readonly middleware: Pick<NonNullable<LanguageClientOptions['middleware']>, 'provideDiagnostics'>;
  /** Shows the findings as they are now, whatever the setting. */
  checkNow(client: BaseLanguageClient): void;
  /** Starts to follow the cursor. */
  follow(client: BaseLanguageClient): void;
}

export function checking(): Checking {
  let typing: TypingPlace | undefined;
  let isHolding = false;
  const subscriptions: vscode.Disposable[] = [];

  /** Shows what was held back, once the cursor is elsewhere. */
  const letGo = (client: BaseLanguageClient): void => {
    typing = undefined;
    if (!isHolding) return;
    isHolding = false;
    pullAgain(client);
  };

  return {
    pulls: {
      onChange: true,
      onSave: true,
      filter: ({ uri }, mode) => {
        const when = whenFor(uri);
        return when === 'manual' || (when === 'save' && mode === DiagnosticPullMode.onType);
      },
    },
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        const uri = document instanceof vscode.Uri ? document : document.uri;
        if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full || typing?.uri !== uri.toString()) return report;
        const { position } = typing;
        const items = report.items.filter(({ range }) => !range.contains(position));
        if (items.length === report.items.length) return report;
        isHolding = true;
        // Without an id the server sends all of them the next time.
        return { kind: report.kind, items };
      },
    },
    checkNow(client) {
      letGo(client);
      pullAgain(client);
    },
    follow(client) {
      subscriptions.push(
        vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
          if (!typing || !selection) return;
          const isHere =
            textEditor.document.uri.toString() === typing.uri && selection.active.line === typing.position.line;
          // A letter moves the cursor as well, and comes with a change of its own.
          if (isHere && Math.abs(selection.active.character - typing.position.character) <= 1) return;
          letGo(client);
        }),
        vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
          const place = typingPlace(document, contentChanges);
          if (place) typing = place;
        }),
        vscode.workspace.onDidSaveTextDocument(() => {
          letGo(client);
        }),
      );
    },
    dispose() {
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

/** The end of one short change in the active editor; other changes are made by fixes, undo and pasting. */
function typingPlace(
  document: vscode.TextDocument,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): TypingPlace | undefined {
  const [change] = changes;
  if (!change || changes.length > 1 || document !== vscode.window.activeTextEditor?.document) return undefined;
  if (change.text.length > 2 || change.rangeLength > 1 || change.text.includes('\n')) return undefined;
  return { uri: document.uri.toString(), position: document.positionAt(change.rangeOffset + change.text.length) };
}

/** Asks the server for the findings of all open documents. */
function pullAgain(client: BaseLanguageClient): void {
  const feature = client.getFeature(DocumentDiagnosticRequest.method);
  for (const document of vscode.workspace.textDocuments)
    feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
}
