/** The documents that the features for reports answer about: those that are recognised as a report, and linted as one. */
import type { CancellationToken } from 'vscode-languageserver';
import type { LintedReport, Report } from '../core/index.ts';
import type { DocumentLints, LintedDocument } from './documents.ts';

export interface ReportDocument extends LintedDocument {
  readonly report: Report;
  readonly result: LintedReport;
}

/** Undefined for other markdown, a closed document, and a request that is cancelled. */
export async function reportDocument(
  lints: DocumentLints,
  uri: string,
  token: CancellationToken,
): Promise<ReportDocument | undefined> {
  const linted = await lints.lint(uri, token);
  if (!linted?.report || linted.result?.kind !== 'report') return undefined;
  return { ...linted, report: linted.report, result: linted.result };
}
