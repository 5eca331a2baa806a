/** A small editor for the tests: opens and edits documents, keeps the messages of the server, answers its requests. */
import {
  createProtocolConnection,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type RegistrationParams,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface Pipe {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Exit code of the server's process, when it has a process of its own. */
  readonly exited?: Promise<number | null>;
  /** Ends that process, when a test has left it running. */
  readonly kill?: () => void;
}

export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
};
export const pushed: ClientCapabilities = { workspace: { configuration: true } };
export const snippets: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Record<string, unknown>;
  readonly folder?: string;
  readonly init?: Partial<InitializeParams>;
}

export class TestEditor {
  readonly documents = new Map<string, TextDocument>();
  readonly log: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: Record<string, unknown>[] = [];
  readonly registered: Registration[] = [];
  refreshes = 0;
  settings: Record<string, unknown>;
  init: InitializeResult = { capabilities: {} };
  private waiting: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    readonly exited: Promise<number | null> | undefined,
    settings: Record<string, unknown>,
  ) {
    this.settings = settings;
  }

  static async start({ reader, writer, exited }: Pipe, options: Options = {}): Promise<TestEditor> {
    const connection = createProtocolConnection(reader, writer);
    const editor = new TestEditor(connection, exited, options.settings ?? {});
    editor.answerServer();
    connection.listen();
    const folder = options.folder;
    editor.init = await connection.sendRequest<InitializeResult>('initialize', {
      // A server watches the process with this id; one in this very process would do so for ever.
      processId: exited ? process.pid : null,
      rootUri: null,
      capabilities: options.capabilities ?? pulling,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'test' }],
      ...options.init,
    });
    await connection.sendNotification('initialized', {});
    return editor;
  }

  private answerServer(): void {
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      this.wakeWaiting();
      return null;
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations);
      this.wakeWaiting();
      return null;
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.wakeWaiting();
    });
    this.connection.onNotification('casus/status', (status: Record<string, unknown>) => {
      this.statuses.push(status);
      this.wakeWaiting();
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.wakeWaiting();
    });
  }

  private wakeWaiting(): void {
    this.waiting.splice(0).forEach((wake) => {
      wake();
    });
  }

  /** Waits for a message that the server sends by itself. `find` looks among those that came. */
  async until<T>(find: () => T | undefined | false): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.get(uri);
    const version = document.version + 1;
    this.documents.set(uri, TextDocument.update(document, contentChanges, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Replaces one text by another, as typing would. */
  async type(uri: string, old: string, now: string): Promise<void> {
    await this.change(uri, { range: this.rangeOf(uri, old), text: now });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async configure(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** Sends a request about an open document; `params` are added to its address. */
  ask<Answer>(method: string, uri: string, params: object = {}): Promise<Answer> {
    return this.connection.sendRequest<Answer>(method, { textDocument: { uri }, ...params });
  }

  /** The texts in the document at these ranges. */
  textsAt(uri: string, ranges: readonly { readonly range: Range }[] | null): string[] {
    return (ranges ?? []).map(({ range }) => this.get(uri).getText(range));
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return this.connection.sendRequest('textDocument/codeAction', params);
  }

  /** Opens the text without its `§`, and gives the position of that mark. */
  async openAt(uri: string, marked: string): Promise<Position> {
    const offset = marked.indexOf('§');
    await this.open(uri, marked.replace('§', ''));
    return this.get(uri).positionAt(offset);
  }

  async completions(uri: string, position: Position): Promise<CompletionItem[]> {
    const params = { textDocument: { uri }, position };
    const list = await this.connection.sendRequest<CompletionList | null>('textDocument/completion', params);
    return list?.items ?? [];
  }

  /** The text of the hover at a position, and the text that it is about. */
  async hover(uri: string, position: Position): Promise<{ text: string; about: string } | undefined> {
    const params = { textDocument: { uri }, position };
    const hover = await this.connection.sendRequest<Hover | null>('textDocument/hover', params);
    if (!hover) return undefined;
    const text = typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
    return { text, about: this.get(uri).getText(hover.range) };
  }

  rangeOf(uri: string, text: string): Range {
    const document = this.get(uri);
    const at = document.getText().indexOf(text);
    if (at < 0) throw new Error(`Not in the document: ${text}`);
    return { start: document.positionAt(at), end: document.positionAt(at + text.length) };
  }

  /** The document after an edit, with snippets typed as they are. */
  after(uri: string, edit: WorkspaceEdit | undefined): string {
    const document = this.get(uri);
    const versioned = (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
    const edits = [...(edit?.changes?.[uri] ?? []), ...versioned].map((each) =>
      'snippet' in each ? { range: each.range, newText: typed(each.snippet.value) } : each,
    );
    return TextDocument.applyEdits(document, edits);
  }

  get(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`Not open: ${uri}`);
    return document;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    if (this.exited) await this.connection.sendNotification('exit');
    this.connection.dispose();
  }
}

/** A snippet without its tab stops: placeholders and first choices stay. */
const typed = (snippet: string): string =>
  snippet
    .replace(/(?<!\\)\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\}/g, '$1')
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/(?<!\\)\$(?:\d+|\{\d+\})/g, '')
    .replace(/\\([\\$},|])/g, '$1');
