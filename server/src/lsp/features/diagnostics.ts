/** Diagnostics: clients that can pull them (`textDocument/diagnostic`) do so; to others they are pushed. */
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
import { isNewReport } from '../../summary/new-report.ts';
import { newReportHint, toDiagnostics } from '../convert.ts';
import type { LintedDocument } from '../documents.ts';
import { type Feature, type Session } from '../session.ts';
import { send, type ClientAbilities } from '../client.ts';
import { nextTask } from '../next-task.ts';

export const diagnostics: Feature = {
  capabilities: (client) =>
    client.pullDiagnostics
      ? { diagnosticProvider: { identifier: 'casus', interFileDependencies: false, workspaceDiagnostics: true } }
      : {},
  start: (session) => {
    if (session.client.pullDiagnostics) answerPulls(session);
    else pushDiagnostics(session);
  },
};

function diagnosticsOf({ document, result, settings }: LintedDocument, { quietNewReports }: ClientAbilities) {
  if (!result) return [];
  const { language } = settings.core;
  const isNew = quietNewReports && result.kind === 'report' && isNewReport(result.report);
  if (!isNew) return toDiagnostics(document, result.findings, language);
  const others = result.findings.filter(({ ruleId }) => !aboutWriting.test(ruleId));
  return [newReportHint(document, result.report, language), ...toDiagnostics(document, others, language)];
}

/** Rules about what a writer has yet to write. */
const aboutWriting = /^(?:structure|questions|reflection|actors|sources|safety)\//;

/** The diagnostics that a client got last for a document. */
interface Answer {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

function answerPulls({ connection, client, documents, lints, settings, closedFiles }: Session): void {
  const answers = new Map<string, Answer>();
  // Most edits change no diagnostic: then the list keeps its id, and need not be sent again.
  const answerFor = (linted: LintedDocument): Answer => {
    const last = answers.get(linted.uri);
    if (last?.resultId === linted.id) return last;
    const items = diagnosticsOf(linted, client);
    const answer = last && areSame(last.items, items) ? last : { resultId: linted.id, items };
    answers.set(linted.uri, answer);
    return answer;
  };
  documents.onDidClose(({ document }) => answers.delete(document.uri));
  const respond = async (
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const linted = await lints.lint(textDocument.uri, token);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    // When a document is closed, a client asks for it once more.
    const answer = linted ? answerFor(linted) : await closedFiles.at(textDocument.uri);
    if (!answer) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { resultId, items } = answer;
    return previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  };
  connection.languages.diagnostics.on(respond);
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
  isSamePosition(a.range.start, b.range.start) &&
  isSamePosition(a.range.end, b.range.end);

const isSamePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

/** A document whose last lint took more milliseconds than this is linted again only after a pause in the typing. */
const quickLint = 50;
/** The pause is as long as that lint took, but no more milliseconds than this. */
const longestPause = 300;

function pushDiagnostics({ connection, client, documents, lints, settings }: Session): void {
  /** By URI: documents whose diagnostics are to be sent; with a timer while that waits for a pause. */
  const scheduled = new Map<string, NodeJS.Timeout | undefined>();
  /** Of a lint only what tells it from the next: with 5,000 open documents the reports would take a gigabyte. */
  const published = new Map<string, Pick<LintedDocument, 'id' | 'milliseconds'>>();

  const publish = async (uri: string): Promise<void> => {
    await waitForPendingEdits(() => documents.get(uri)?.version);
    scheduled.delete(uri);
    const linted = await lints.lint(uri);
    // An edit that came in meanwhile has scheduled its own publication.
    if (!linted || published.get(uri)?.id === linted.id || documents.get(uri) !== linted.document) return;
    const { id, version, milliseconds } = linted;
    published.set(uri, { id, milliseconds });
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(linted, client) });
  };

  const schedule = (uri: string): void => {
    const lastDuration = published.get(uri)?.milliseconds ?? 0;
    if (lastDuration <= quickLint) {
      if (!scheduled.has(uri)) {
        scheduled.set(uri, undefined);
        send(publish(uri));
      }
      return;
    }
    clearTimeout(scheduled.get(uri));
    scheduled.set(
      uri,
      setTimeout(
        () => {
          send(publish(uri));
        },
        Math.min(lastDuration, longestPause),
      ),
    );
  };

  documents.onDidChangeContent(({ document }) => {
    schedule(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(scheduled.get(uri));
    scheduled.delete(uri);
    published.delete(uri);
    send(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  settings.onChange(() => {
    documents.keys().forEach(schedule);
  });
}

/**
 * Waits until the edits that have already arrived are handled. Each turn of the event loop handles one edit, before or
 * after this function looks, so the version is the last one when it stays the same for two turns.
 */
async function waitForPendingEdits(version: () => number | undefined): Promise<void> {
  for (let before = -1 as number | undefined; before !== version();) {
    before = version();
    await nextTask();
    await nextTask();
  }
}
