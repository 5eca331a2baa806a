/** What the client can do, and messages to it. */
import type { ClientCapabilities } from 'vscode-languageserver';

/** The client's capabilities this server looks at, each a plain yes or no. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly askSettings: boolean;
  readonly watchSettings: boolean;
  readonly watchFiles: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  readonly resolveEdits: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletions: boolean;
  /** Our own client: wants `casus/status` notifications. */
  readonly status: boolean;
}

export function abilitiesOf({ workspace, textDocument }: ClientCapabilities, options: unknown): ClientAbilities {
  const versionedEdits = workspace?.workspaceEdit?.documentChanges ?? false;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    askSettings: workspace?.configuration ?? false,
    watchSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    versionedEdits,
    // Snippet edits exist only in `documentChanges`.
    snippetEdits: versionedEdits && (workspace?.workspaceEdit?.snippetEditSupport ?? false),
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    resolveEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    markdownCompletions: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? false,
    status: record(options)['status'] === true,
  };
}

export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A message to a client that may be gone or not ready: what becomes of it is its own business, and never ends the server. */
export function send(message: Promise<unknown>): void {
  message.catch(() => undefined);
}
