/** Folding: a section from its heading to the next, a question with its answer, and each report of a file. */
import type { FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { outlineOf, type OutlinePart } from '../outline.ts';
import { reportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';

export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  start: ({ connection, lints }) => {
    connection.onFoldingRanges(async ({ textDocument }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      return linted ? rangesOf(linted.document, outlineOf(linted.report), -1) : null;
    });
  },
};

/** Two ranges can't begin on one line: a label or a cell that stands on the line of its section folds with it. */
function rangesOf(document: TextDocument, parts: readonly OutlinePart[], lineOfParent: number): FoldingRange[] {
  return parts.flatMap(({ span, children }) => {
    const startLine = document.positionAt(span.start).line;
    const endLine = document.positionAt(span.end).line;
    const own = endLine > startLine && startLine > lineOfParent ? [{ startLine, endLine }] : [];
    return [...own, ...rangesOf(document, children, Math.max(startLine, lineOfParent))];
  });
}
