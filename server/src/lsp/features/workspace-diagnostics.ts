/**
 * Workspace diagnostics: the reports of the workspace that are not open, each as soon as it is linted. A client asks
 * again and again; a request for which nothing has changed waits until something does.
 */
import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ClosedFile } from '../closed-files.ts';
import { decoded } from '../places.ts';
import type { Feature, Session } from '../session.ts';

export const workspaceDiagnostics: Feature = {
  // The capability is part of that of `diagnostics.ts`.
  capabilities: () => ({}),
  start: (session) => {
    if (!session.client.pullDiagnostics) return;
    const changes = followChanges(session);
    const { connection, client, closedFiles, documents } = session;
    /**
     * By decoded URI: the documents that were closed since the last answer. A client keeps what it showed of them and does
     * not name it in its request, so it must hear of each, also of one that is gone or has no findings any more.
     */
    const closed = new Map<string, { readonly uri: string }>();
    documents.onDidOpen(({ document: { uri } }) => closed.delete(decoded(uri)));
    documents.onDidClose(({ document: { uri } }) => closed.set(decoded(uri), { uri }));
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
      // A client that doesn't watch files must be answered from the disk each time.
      if (client.watchFiles) await changes.next(token);
      const change = changes.latest();
      const mustHear = new Map(closed);
      const heard = new Set<string>();
      const known = new Map(previousResultIds.map(({ uri, value }) => [decoded(uri), { uri, value }]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const answer = (item: WorkspaceDocumentDiagnosticReport): void => {
        if (partial) partial.report({ items: [item] });
        else items.push(item);
      };
      for await (const file of closedFiles.all(token)) {
        const key = decoded(file.uri);
        const previous = known.get(key);
        known.delete(key);
        heard.add(key);
        // Of a file without findings only a client that shows others must hear.
        if (mustHear.has(key) || previous || file.items.length > 0) answer(toReport(file, previous?.value));
      }
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const open = new Set(documents.keys().map(decoded));
      // Files that are gone. An open document has diagnostics of its own.
      for (const [key, { uri }] of known) if (!open.has(key)) answer(gone(uri));
      for (const [key, each] of mustHear) {
        if (!heard.has(key) && !known.has(key) && !open.has(key)) answer(gone(each.uri));
        if (closed.get(key) === each) closed.delete(key);
      }
      changes.answered(change);
      return { items };
    });
  },
};

const toReport = ({ uri, resultId, items }: ClosedFile, previousId?: string): WorkspaceDocumentDiagnosticReport =>
  previousId === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...items] };

const gone = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  items: [],
});

interface Changes {
  /** The number of the last change of a file, a setting, or what is open. */
  latest(): number;
  /** All changes up to this one are in an answer. */
  answered(change: number): void;
  /** Waits for a change that is in no answer yet, or until the request is cancelled. */
  next(token: CancellationToken): Promise<void>;
}

function followChanges({ documents, settings, onFilesChange }: Session): Changes {
  let latest = 1;
  let answered = 0;
  const waiting = new Set<() => void>();
  const changed = (): void => {
    latest++;
    for (const wake of waiting) wake();
  };
  documents.onDidOpen(changed);
  documents.onDidClose(changed);
  settings.onChange(changed);
  onFilesChange(changed);
  return {
    latest: () => latest,
    answered(change) {
      answered = Math.max(answered, change);
    },
    async next(token) {
      while (latest === answered && !token.isCancellationRequested)
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            cancelled.dispose();
            resolve();
          };
          const cancelled = token.onCancellationRequested(wake);
          waiting.add(wake);
        });
    },
  };
}
