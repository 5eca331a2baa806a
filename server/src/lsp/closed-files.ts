/**
 * Lints the reports of the workspace that are not open in the editor. Of a file only its diagnostics are kept, until its
 * text or its settings change.
 */
import type { CancellationToken, Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostics } from './convert.ts';
import type { DocumentLints } from './documents.ts';
import { textAt, type Files } from './files.ts';
import { nextTask } from './next-task.ts';
import { decoded } from './places.ts';
import type { EditorSettings, SettingsStore } from './settings.ts';
import { addAll } from '../lists.ts';

export interface ClosedFile {
  readonly uri: string;
  /** Stays the same as long as the diagnostics do. */
  readonly resultId: string;
  /** Empty for markdown that isn't recognised as a report. */
  readonly items: readonly Diagnostic[];
}

export interface ClosedFiles {
  /** The markdown files in the workspace folders that are not open, one after the other; ends when it is cancelled. */
  all(token: CancellationToken): AsyncIterable<ClosedFile>;
  /** Undefined for a file outside the workspace folders, one that can't be read, and one that is open. */
  at(uri: string): Promise<ClosedFile | undefined>;
  setFolders(uris: readonly string[]): void;
}

/** A workspace with more files or deeper folders is no folder of reports: the rest is left alone, and the log says so. */
const MOST_FILES = 5000;
const DEEPEST_FOLDER = 16;
/** In UTF-16 units. A longer text is linted only when it is opened. */
const LONGEST_TEXT = 1_000_000;
/** In bytes. Of a larger file nothing is read. */
const LARGEST_FILE = 20_000_000;

interface Kept extends ClosedFile {
  readonly fingerprint: string;
  readonly settings: EditorSettings;
}

export function createClosedFiles(
  connection: Connection,
  files: Files,
  documents: TextDocuments<TextDocument>,
  settings: SettingsStore,
  lints: DocumentLints,
): ClosedFiles {
  /** By decoded URI, as clients differ in what they encode. */
  const kept = new Map<string, Kept>();
  let folders: readonly string[] = [];

  const read = async (uri: string): Promise<ClosedFile | undefined> => {
    const key = decoded(uri);
    const text = await textAt(files, uri, LARGEST_FILE);
    if (text === undefined) {
      kept.delete(key);
      return undefined;
    }
    const editor = await settings.of(uri);
    const fingerprint = fingerprintOf(text);
    const known = kept.get(key);
    if (known?.fingerprint === fingerprint && known.settings === editor) return known;
    const linted = text.length > LONGEST_TEXT ? undefined : lints.lintFile(uri, text, editor);
    if (text.length > LONGEST_TEXT) connection.console.info(`${uri}: too long to check while it is not open`);
    const result = linted?.result?.kind === 'report' ? linted.result : undefined;
    const items = linted && result ? toDiagnostics(linted.document, result.findings, editor.core.language) : [];
    const file = { uri, resultId: linted?.id ?? fingerprint, items, fingerprint, settings: editor };
    kept.set(key, file);
    return file;
  };

  const openUris = (): ReadonlySet<string> => new Set(documents.keys().map(decoded));

  return {
    async *all(token) {
      let count = 0;
      for await (const uri of markdownIn(files, folders)) {
        // Lets messages of the client go first: an answer about the document on the screen can't wait.
        await nextTask();
        if (token.isCancellationRequested) return;
        if (++count > MOST_FILES) {
          connection.console.warn(`only the first ${String(MOST_FILES)} markdown files of the workspace are checked`);
          return;
        }
        const file = openUris().has(decoded(uri)) ? undefined : await read(uri);
        if (file) yield file;
      }
    },
    async at(uri) {
      const isInFolder = folders.some((folder) => decoded(uri).startsWith(`${decoded(folder)}/`));
      return isInFolder && isMarkdown(uri) && !openUris().has(decoded(uri)) ? read(uri) : undefined;
    },
    setFolders(uris) {
      folders = uris.map((uri) => uri.replace(/\/$/, ''));
      kept.clear();
    },
  };
}

const isMarkdown = (uri: string): boolean => /\.(?:md|markdown)$/i.test(uri);

/** Folders of tools: hidden ones, and packages. */
const isOfTools = (folder: string): boolean => /\/(?:\.[^/]*|node_modules)$/.test(decoded(folder));

/** Links to folders are not followed: the port doesn't list them as folders. */
async function* markdownIn(files: Files, folders: readonly string[]): AsyncIterable<string> {
  let level = folders;
  for (let depth = 0; depth < DEEPEST_FOLDER && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      for (const uri of (await files.list(folder)) ?? []) if (isMarkdown(uri)) yield uri;
      addAll(
        next,
        (await files.folders(folder)).filter((inner) => !isOfTools(inner)),
      );
    }
    level = next;
  }
}

/** FNV-1a with the length: tells whether a text changed without keeping the text. */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${String(text.length)}-${(hash >>> 0).toString(36)}`;
}
