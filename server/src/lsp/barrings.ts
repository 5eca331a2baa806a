/** Names that are kept out of the findings, in an editor: which one stands at the cursor, and how to undo that. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { barringsOf, type Barring, type Span } from '../core/index.ts';
import type { ClientAbilities } from './client.ts';
import type { LintedDocument } from './documents.ts';
import type { NamesFile } from './known-names.ts';

/** A barred name in a document. */
export interface BarredName {
  readonly barring: Barring;
  /** In the source. */
  readonly span: Span;
  readonly name: string;
}

/** The barred name that a span of the source touches. */
export function barringAt({ report, settings }: LintedDocument, { start, end }: Span): BarredName | undefined {
  if (!report) return undefined;
  for (const barring of barringsOf(report, settings.core)) {
    const span = report.prose.toSource(barring);
    if (span.start <= end && start <= span.end)
      return { barring, span, name: report.prose.text.slice(barring.start, barring.end).replace(/\s+/g, ' ') };
  }
  return undefined;
}

/** Adds a name to the user's list, never to the report. Undefined for a client that can't do so. */
export function addNameEdit(
  { uri, text }: NamesFile,
  name: string,
  client: ClientAbilities,
): WorkspaceEdit | undefined {
  if (!client.versionedEdits || (text === undefined && !client.createFiles)) return undefined;
  const lines = (text ?? '').split(/\r?\n/);
  const lastLine = lines.at(-1) ?? '';
  const position = { line: lines.length - 1, character: lastLine.length };
  const edits = [{ range: { start: position, end: position }, newText: `${lastLine === '' ? '' : '\n'}${name}\n` }];
  const create = text === undefined ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : [];
  return { documentChanges: [...create, { textDocument: { uri, version: null }, edits }] };
}
