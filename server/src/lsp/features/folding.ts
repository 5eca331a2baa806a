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
      return linted ? withoutCrossing(rangesOf(linted.document, outlineOf(linted.report), -1)) : null;
    });
  },
};

/** Parts that begin or end within a line, as labels in a sentence do, may give ranges that cross: the first one stays. */
function withoutCrossing(ranges: readonly FoldingRange[]): FoldingRange[] {
  const kept: FoldingRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)) {
    const crosses = kept.some(
      ({ startLine, endLine }) =>
        startLine === range.startLine || (range.startLine <= endLine && range.endLine > endLine),
    );
    if (!crosses) kept.push(range);
  }
  return kept;
}

/** Two ranges can't begin on one line: a label or a cell that stands on the line of its section folds with it. */
function rangesOf(document: TextDocument, parts: readonly OutlinePart[], lineOfParent: number): FoldingRange[] {
  return parts.flatMap(({ span, children }) => {
    const startLine = document.positionAt(span.start).line;
    const endLine = document.positionAt(span.end).line;
    const own = endLine > startLine && startLine > lineOfParent ? [{ startLine, endLine }] : [];
    return [...own, ...rangesOf(document, children, Math.max(startLine, lineOfParent))];
  });
}
