/** Findings as diagnostics: pulled by clients that can, pushed to those that can't, never both. */
import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { toDiagnostics } from '../convert.ts';
import type { Reviewed } from '../documents.ts';
import { send, type Feature, type Session } from '../session.ts';

export const diagnostics: Feature = {
  capabilities: (client) =>
    client.pullDiagnostics
      ? { diagnosticProvider: { identifier: 'casus', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  start: (session) => {
    if (session.client.pullDiagnostics) answerPulls(session);
    else push(session);
  },
};

const itemsOf = ({ document, result, settings }: Reviewed) =>
  result ? toDiagnostics(document, result.findings, settings.core.language) : [];

function answerPulls({ connection, client, reports, settings }: Session): void {
  const answer = async (
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const reviewed = await reports.review(textDocument.uri, token);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (!reviewed) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = reviewed.id;
    return previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: itemsOf(reviewed) };
  };
  connection.languages.diagnostics.on(answer);
  settings.onChange(() => {
    if (client.refreshDiagnostics) send(connection.sendRequest('workspace/diagnostic/refresh'));
  });
}

/** A report that took longer than this to lint waits for a pause in the typing. */
const quick = 50;
const longestWait = 300;

function push({ connection, documents, reports, settings }: Session): void {
  const waiting = new Map<string, NodeJS.Timeout | undefined>();
  const sent = new Map<string, Reviewed>();

  const publish = async (uri: string): Promise<void> => {
    await pause(() => documents.get(uri)?.version);
    waiting.delete(uri);
    const reviewed = await reports.review(uri);
    // What came in meanwhile has its own turn.
    if (!reviewed || sent.get(uri)?.id === reviewed.id || documents.get(uri) !== reviewed.document) return;
    sent.set(uri, reviewed);
    const { version } = reviewed;
    await connection.sendDiagnostics({ uri, version, diagnostics: itemsOf(reviewed) });
  };

  const soon = (uri: string): void => {
    const slow = sent.get(uri)?.took ?? 0;
    if (slow <= quick) {
      if (!waiting.has(uri)) {
        waiting.set(uri, undefined);
        send(publish(uri));
      }
      return;
    }
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(
        () => {
          send(publish(uri));
        },
        Math.min(slow, longestWait),
      ),
    );
  };

  documents.onDidChangeContent(({ document }) => {
    soon(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    sent.delete(uri);
    send(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  settings.onChange(() => {
    documents.keys().forEach(soon);
  });
}

/** Waits until no edits come in any more in the same breath: one is handled each turn, before or after this looks. */
async function pause(version: () => number | undefined): Promise<void> {
  for (let before = -1 as number | undefined; before !== version();) {
    before = version();
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
}
