/** The capabilities of the client, and small helpers for its messages. */
import type { ClientCapabilities } from 'vscode-languageserver';

/** The client's capabilities that this server uses. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshCodeLenses: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly prepareRename: boolean;
  /** The client shows a document and moves the cursor to a place in it (`window/showDocument`). */
  readonly showDocument: boolean;
  /** The client answers `workspace/configuration`. */
  readonly askSettings: boolean;
  readonly watchSettings: boolean;
  readonly watchFiles: boolean;
  /** The client can watch files outside the workspace folders. */
  readonly watchOutside: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  /** An edit may create a file. */
  readonly createFiles: boolean;
  readonly snippetCompletions: boolean;
  readonly resolveEdits: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletions: boolean;
  /** The client's command that shows the details of a report one by one; undefined when it has none. */
  readonly reviewCommand: string | undefined;
  /** The client itself offers a snippet for each built-in template, as the Casus extension does. */
  readonly reportSnippets: boolean;
  /** The client wants `casus/status` notifications, as the Casus extension does. */
  readonly status: boolean;
  /** The client has the commands `casus.choose` and `casus.showRule`. */
  readonly menus: boolean;
  /** The client answers `casus/readFile` and `casus/listFiles`. */
  readonly files: boolean;
  /** The user trusts the opened folders. Clients that know no trust say nothing of it. */
  readonly trusted: boolean;
  /** Shows one hint in a report of which nothing is written yet, as the Casus extension asks. */
  readonly quietNewReports: boolean;
}

/** `options`: the `initializationOptions` of the client, unchecked. */
export function abilitiesOf(
  { workspace, textDocument, window }: ClientCapabilities,
  options: unknown,
): ClientAbilities {
  const versionedEdits = workspace?.workspaceEdit?.documentChanges ?? false;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    showDocument: window?.showDocument?.support ?? false,
    askSettings: workspace?.configuration ?? false,
    watchSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    versionedEdits,
    // The protocol allows snippet edits only in `documentChanges`.
    snippetEdits: versionedEdits && (workspace?.workspaceEdit?.snippetEditSupport ?? false),
    createFiles: versionedEdits && (workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false),
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    resolveEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    markdownCompletions: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? false,
    reviewCommand: asString(asRecord(options)['reviewCommand']) || undefined,
    reportSnippets: asRecord(options)['reportSnippets'] === true,
    status: asRecord(options)['status'] === true,
    menus: asRecord(options)['menus'] === true,
    files: asRecord(options)['files'] === true,
    trusted: asRecord(options)['trusted'] !== false,
    quietNewReports: asRecord(options)['quietNewReports'] === true,
  };
}

/** A value from a client as an object; an empty object when it is none. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A value from a client as a string; an empty string when it is none. */
export const asString = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Doesn't wait for a message to the client. A client that is gone or refuses it must not end the server. */
export function send(message: Promise<unknown>): void {
  message.catch(() => undefined);
}
