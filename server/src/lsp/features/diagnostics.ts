/** Findings as diagnostics: pulled by clients that can, pushed to those that can't, never both. */
import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type Position,
} from 'vscode-languageserver';
import { toDiagnostics } from '../convert.ts';
import type { LintedDocument } from '../documents.ts';
import { type Feature, type Session } from '../session.ts';
import { send } from '../client.ts';

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

const itemsOf = ({ document, result, settings }: LintedDocument) =>
  result ? toDiagnostics(document, result.findings, settings.core.language) : [];

interface Answer {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

function answerPulls({ connection, client, documents, reports, settings }: Session): void {
  const answers = new Map<string, Answer>();
  // Most edits change nothing that is found: then the list keeps its id, and need not be sent again.
  const answerFor = (linted: LintedDocument): Answer => {
    const last = answers.get(linted.uri);
    if (last?.resultId === linted.id) return last;
    const items = itemsOf(linted);
    const fresh = last && areSame(last.items, items) ? last : { resultId: linted.id, items };
    answers.set(linted.uri, fresh);
    return fresh;
  };
  documents.onDidClose(({ document }) => answers.delete(document.uri));
  const answer = async (
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const linted = await reports.lint(textDocument.uri, token);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (!linted) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { resultId, items } = answerFor(linted);
    return previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  };
  connection.languages.diagnostics.on(answer);
  settings.onChange(() => {
    if (client.refreshDiagnostics) send(connection.sendRequest('workspace/diagnostic/refresh'));
  });
}

function areSame(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
}

const isSame = (a: Diagnostic, b: Diagnostic | undefined): boolean =>
  b !== undefined &&
  a.code === b.code &&
  a.severity === b.severity &&
  a.message === b.message &&
  isSamePlace(a.range.start, b.range.start) &&
  isSamePlace(a.range.end, b.range.end);

const isSamePlace = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

/** A report that took longer than this to lint waits for a pause in the typing. */
const quick = 50;
const longestWait = 300;

function push({ connection, documents, reports, settings }: Session): void {
  const waiting = new Map<string, NodeJS.Timeout | undefined>();
  const sent = new Map<string, LintedDocument>();

  const publish = async (uri: string): Promise<void> => {
    await pause(() => documents.get(uri)?.version);
    waiting.delete(uri);
    const linted = await reports.lint(uri);
    // What came in meanwhile has its own turn.
    if (!linted || sent.get(uri)?.id === linted.id || documents.get(uri) !== linted.document) return;
    sent.set(uri, linted);
    const { version } = linted;
    await connection.sendDiagnostics({ uri, version, diagnostics: itemsOf(linted) });
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
