/** Open documents and their lint results: each version of a text is linted once, whoever asks. */
import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  check,
  isKeyFile,
  isTemplatePath,
  lintKeyFile,
  lintTemplate,
  readReport,
  type LintResult,
  type Report,
} from '../core/index.ts';
import { decoded, matchesGlob, pathInWorkspace } from './globs.ts';
import type { EditorSettings, SettingsStore } from './settings.ts';

/** A report as it was looked at in one version of its text. */
export interface LintedDocument {
  /** Differs for every look, also over a restart: what a client may hand back as `previousResultId`. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly document: TextDocument;
  readonly settings: EditorSettings;
  /** Undefined for a template page and for a file of real names. */
  readonly report: Report | undefined;
  /** Undefined for text that isn't recognised as a report: that stays untouched. */
  readonly result: LintResult | undefined;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

export interface DocumentLints {
  /** Undefined when the document is gone, the request was cancelled or reading it failed. */
  lint(uri: string, token?: CancellationToken): Promise<LintedDocument | undefined>;
  forget(uri: string): void;
  setFolders(uris: readonly string[]): void;
  /** Called after every fresh look at a document. */
  onLint(listener: (linted: LintedDocument) => void): void;
}

export function createDocumentLints(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  settings: SettingsStore,
): DocumentLints {
  const seen = new Map<string, LintedDocument>();
  const listeners: ((linted: LintedDocument) => void)[] = [];
  const session = Date.now().toString(36);
  let count = 0;
  let folders: readonly string[] = [];

  const look = (document: TextDocument, editor: EditorSettings): LintedDocument | undefined => {
    const { uri, version } = document;
    // Not `performance`, which Node loads when it is first asked for.
    const start = Date.now();
    try {
      const { report, result } = readerFor(document, editor)(document, editor);
      result?.problems.forEach((problem) => {
        connection.console.warn(`${uri} v${String(version)}: not checked: ${problem}`);
      });
      const took = Date.now() - start;
      return { id: `${session}-${String(++count)}`, uri, version, document, settings: editor, report, result, took };
    } catch (error) {
      connection.console.error(`${uri} v${String(version)}: could not be read: ${withoutText(error)}`);
      return undefined;
    }
  };

  const reading = (document: TextDocument, editor: EditorSettings): Pick<LintedDocument, 'report' | 'result'> => {
    // What was not edited since the last look is not read again.
    const previous = seen.get(document.uri)?.report;
    const report = readReport(document.getText(), editor.core, previous);
    const result = isReport(report, document.uri, editor) ? check(report, editor.core, previous) : undefined;
    return { report, result };
  };

  const readerFor = (document: TextDocument, editor: EditorSettings): typeof reading =>
    isKeyFile(decoded(document.uri), document.getText()) && !isAtHome(document.uri)
      ? key
      : isTemplate(document.uri, editor)
        ? template
        : reading;

  const key = (document: TextDocument, editor: EditorSettings): Pick<LintedDocument, 'report' | 'result'> => {
    const path = pathInWorkspace(document.uri, folders);
    const result = lintKeyFile({ path, text: document.getText() }, editor.core);
    return { report: undefined, result };
  };

  const template = (document: TextDocument, editor: EditorSettings): Pick<LintedDocument, 'report' | 'result'> => {
    const path = pathInWorkspace(document.uri, folders);
    const result = lintTemplate({ path, text: document.getText() }, editor.core);
    return { report: undefined, result };
  };

  const isReport = (report: Report, uri: string, editor: EditorSettings): boolean =>
    report.recognised >= 2 ||
    report.frontMatter?.values['casus'] !== undefined ||
    editor.include.some((glob) => matchesGlob(glob, pathInWorkspace(uri, folders)));

  return {
    async lint(uri, token) {
      const editor = await settings.of(uri);
      // Lets edits and cancellations that arrived meanwhile go first, so that only the last version is linted.
      await new Promise((resolve) => setImmediate(resolve));
      const document = documents.get(uri);
      if (!document || token?.isCancellationRequested) return undefined;
      const last = seen.get(uri);
      if (last?.version === document.version && last.settings === editor && last.document === document) return last;
      const fresh = look(document, editor);
      if (!fresh) return undefined;
      seen.set(uri, fresh);
      listeners.forEach((listener) => {
        listener(fresh);
      });
      return fresh;
    },
    forget: (uri) => seen.delete(uri),
    setFolders(uris) {
      folders = uris;
    },
    onLint: (listener) => listeners.push(listener),
  };
}

/** A writer's own list in the folder where it belongs. */
const isAtHome = (uri: string): boolean => /\/\.casus\/[^/]*$/.test(decoded(uri));

const isTemplate = (uri: string, { pages }: EditorSettings): boolean =>
  isTemplatePath(decoded(uri)) || pages.includes(decoded(uri));

/** Kind and place of an error. Its message is left out: it may quote the report. */
function withoutText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8)].join('\n');
}
