/** Selection range: from the cursor outward to paragraph, answer, question, section, report and document. */
import type { Position, SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lineAt, lineStarts, type Report, type Span } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { allParts, outlineOf } from '../outline.ts';
import { reportDocument } from '../reports.ts';
import type { Feature } from '../session.ts';

export const selectionRange: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  start: ({ connection, lints }) => {
    connection.onSelectionRanges(async ({ textDocument, positions }, token) => {
      const linted = await reportDocument(lints, textDocument.uri, token);
      return linted ? positions.map((position) => rangesAt(linted.document, linted.report, position)) : null;
    });
  },
};

function rangesAt(document: TextDocument, report: Report, position: Position): SelectionRange {
  const offset = document.offsetAt(position);
  const around = allParts(outlineOf(report)).flatMap((part) => {
    const answer = part.kind === 'question' ? part.question.answer : undefined;
    return answer ? [part.span, answer] : [part.span];
  });
  const whole: Span = { start: 0, end: report.text.length };
  const spans = [whole, ...around, paragraphAt(report.text, offset)]
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  let range: SelectionRange = { range: toRange(document, whole) };
  let outer = whole;
  for (const span of spans) {
    const isInside = outer.start <= span.start && span.end <= outer.end;
    if (!isInside || span.end - span.start === outer.end - outer.start) continue;
    range = { range: toRange(document, span), parent: range };
    outer = span;
  }
  return range;
}

/** The lines around the offset up to the nearest blank ones; empty on a blank line. */
function paragraphAt(text: string, offset: number): Span {
  const starts = lineStarts(text);
  const lineOf = (line: number): string => text.slice(starts[line], starts[line + 1] ?? text.length);
  const isBlank = (line: number): boolean => line < 0 || line >= starts.length || /^\s*$/.test(lineOf(line));
  const line = lineAt(text, offset);
  if (isBlank(line)) return { start: offset, end: offset };
  let first = line;
  let last = line;
  while (!isBlank(first - 1)) first--;
  while (!isBlank(last + 1)) last++;
  const indent = /^\s*/.exec(lineOf(first))?.[0].length ?? 0;
  return { start: (starts[first] ?? 0) + indent, end: (starts[last] ?? 0) + lineOf(last).trimEnd().length };
}
