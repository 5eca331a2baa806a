/** Lints open documents and keeps the result: each version of a document is linted once, for all editor features. */
import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  check,
  checkAhead,
  isKeyFile,
  isTemplatePath,
  lintKeyFile,
  lintTemplate,
  matchesGlob,
  readReport,
  type LintResult,
  type Report,
} from '../core/index.ts';
import { withoutMessage } from '../without-message.ts';
import { pathInWorkspace } from './globs.ts';
import { nextTask } from './next-task.ts';
import { decoded, placeOf } from './places.ts';
import { createReadAhead } from './read-ahead.ts';
import type { EditorSettings, SettingsStore } from './settings.ts';
import { whileWriting } from './while-writing.ts';

/** One version of a document with its lint result. */
export interface LintedDocument {
  /** Unique for each lint, also after a restart of the server. Clients get it as `resultId` of pull diagnostics. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly document: TextDocument;
  readonly settings: EditorSettings;
  /** Undefined for a template page, a key and a list of real names. */
  readonly report: Report | undefined;
  /** Undefined for markdown that isn't recognised as a report, or that a `.casusignore` leaves out: that is not linted. */
  readonly result: LintResult | undefined;
  /** Time that reading and linting took. */
  readonly milliseconds: number;
}

export interface DocumentLints {
  /** Undefined when the document is closed, the request is cancelled, or reading the document fails. */
  lint(uri: string, token?: CancellationToken): Promise<LintedDocument | undefined>;
  /** Lints a file that is not open, and keeps nothing of it. Undefined when reading it fails. */
  lintFile(uri: string, text: string, settings: EditorSettings): LintedDocument | undefined;
  forget(uri: string): void;
  /** The workspace folders: globs of `casus.include` match paths in them. */
  setFolders(uris: readonly string[]): void;
  /** `listener` is called after every new lint. */
  onLint(listener: (linted: LintedDocument) => void): void;
}

type Linter = (document: TextDocument, editor: EditorSettings) => Pick<LintedDocument, 'report' | 'result'>;

/** The number of recognised sections from which on markdown counts as a report. */
const leastSections = 2;

/**
 * The number of documents of which the last lint is kept: of a small one it takes some 150 KB. Of others a client asks
 * rarely, and then they are read as if they had just been opened.
 */
const mostKept = 100;

/** A document whose last lint took more milliseconds than this is linted again only after a pause in its typing. */
const slowLint = 500;
/** The pause in milliseconds. Meanwhile other documents get their answers. */
const longPause = 1000;

/** Stack frames of an internal error in the log. */
const mostFrames = 8;

export function createDocumentLints(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  settings: SettingsStore,
  beforeLint?: (units: number) => void,
): DocumentLints {
  const latest = new Map<string, LintedDocument>();
  const listeners: ((linted: LintedDocument) => void)[] = [];
  const serverStart = Date.now().toString(36);
  let lintCount = 0;
  let folders: readonly string[] = [];

  const lintNow = (document: TextDocument, editor: EditorSettings): LintedDocument | undefined => {
    const { uri, version } = document;
    // Not `performance`: Node would load that module only for this.
    const start = Date.now();
    beforeLint?.(document.getText().length);
    try {
      const { report, result } = linterFor(document, editor)(document, editor);
      result?.problems.forEach((problem) => {
        connection.console.warn(`${uri} v${String(version)}: not checked: ${problem}`);
      });
      const milliseconds = Date.now() - start;
      const id = `${serverStart}-${String(++lintCount)}`;
      return { id, uri, version, document, settings: editor, report, result, milliseconds };
    } catch (error) {
      connection.console.error(`${uri} v${String(version)}: could not be read: ${withoutMessage(error, mostFrames)}`);
      return undefined;
    }
  };

  const lintIfReport: Linter = (document, editor) =>
    // With the report of the previous version the core reads only the edited parts.
    lintText(document.uri, document.getText(), editor, ahead.of(document.uri) ?? latest.get(document.uri)?.report);

  const lintText = (uri: string, text: string, editor: EditorSettings, previous: Report | undefined) => {
    const report = readReport(text, editor.core, previous);
    return {
      report,
      result: isChecked(report, uri, editor) ? whileWriting(check(report, editor.core)) : undefined,
    };
  };

  const ahead = createReadAhead(
    (uri) => documents.get(uri)?.getText(),
    async (uri, start, previous) => {
      const editor = await settings.of(uri);
      const document = documents.get(uri);
      if (!document || linterFor(document, editor) !== lintIfReport) return undefined;
      const report = readReport(start, editor.core, previous);
      if (isChecked(report, uri, editor)) checkAhead(report, editor.core);
      return report;
    },
    (uri) => latest.get(uri)?.report,
  );

  const linterFor = (document: TextDocument, editor: EditorSettings): Linter =>
    !editor.isIgnored && isKeyFile(decoded(document.uri), document.getText()) && !isInCasusFolder(document.uri)
      ? lintAs(lintKeyFile)
      : isTemplate(document.uri, editor)
        ? lintAs(lintTemplate)
        : lintIfReport;

  const lintAs =
    (lintFile: typeof lintKeyFile | typeof lintTemplate): Linter =>
    (document, editor) => {
      const path = pathInWorkspace(document.uri, folders);
      return { report: undefined, result: lintFile({ path, text: document.getText() }, editor.core) };
    };

  const isChecked = (report: Report, uri: string, editor: EditorSettings): boolean =>
    !editor.isIgnored &&
    (report.recognised >= leastSections ||
      report.frontMatter?.values['casus'] !== undefined ||
      editor.include.some((glob) => matchesGlob(glob, pathInWorkspace(uri, folders))));

  /** Waits until nobody types in a document that takes long, so that it holds up the others once and not at each key. */
  const pauseWhenSlow = async (uri: string, token?: CancellationToken): Promise<void> => {
    const last = latest.get(uri);
    if (!last || last.milliseconds <= slowLint) return;
    let version = last.version;
    while (version !== documents.get(uri)?.version && !token?.isCancellationRequested) {
      version = documents.get(uri)?.version ?? version;
      await new Promise((resolve) => setTimeout(resolve, longPause));
      if (!documents.get(uri)) return;
    }
  };

  const keep = (linted: LintedDocument): void => {
    latest.delete(linted.uri);
    latest.set(linted.uri, linted);
    ahead.forget(linted.uri);
    const [oldest] = latest.keys();
    if (latest.size > mostKept && oldest !== undefined) latest.delete(oldest);
  };

  return {
    async lint(uri, token) {
      const editor = await settings.of(uri);
      await pauseWhenSlow(uri, token);
      await ahead.read(uri, token);
      // Handles edits and cancellations that have already arrived first, so that only the last version is linted.
      await nextTask();
      const document = documents.get(uri);
      if (!document || token?.isCancellationRequested) return undefined;
      const last = latest.get(uri);
      if (last?.version === document.version && last.settings === editor && last.document === document) {
        keep(last);
        return last;
      }
      const linted = lintNow(document, editor);
      if (!linted) return undefined;
      keep(linted);
      listeners.forEach((listener) => {
        listener(linted);
      });
      return linted;
    },
    lintFile: (uri, text, editor) => lintNow(TextDocument.create(uri, 'markdown', 0, text), editor),
    forget(uri) {
      latest.delete(uri);
      ahead.forget(uri);
    },
    setFolders(uris) {
      folders = uris;
    },
    onLint: (listener) => listeners.push(listener),
  };
}

/** Is the file in a `.casus` folder? A list of real names belongs there, so it is not reported. */
const isInCasusFolder = (uri: string): boolean => /\/\.casus\/[^/]*$/.test(decoded(uri));

const isTemplate = (uri: string, { pages }: EditorSettings): boolean =>
  isTemplatePath(decoded(uri)) || pages.includes(placeOf(uri));
