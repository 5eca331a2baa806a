/** Prepares edits with tab stops (`$1`, `${2:naam}`) to be applied together, in any client. */
import type { TextEdit } from '../core/index.ts';
import { lineStart } from './line-start.ts';
import { largest } from '../lists.ts';

/**
 * Joins insertions at the same offset, gives every tab stop its own number, and prevents clients from adding an indent.
 * Editors treat the snippets of one change as one snippet, in which stops with the same number are filled in together.
 */
export function mergeInsertions(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  const merged: TextEdit[] = [];
  let highestStop = 0;
  for (const { edit } of ordered) {
    const numbered = edit.snippet === undefined ? edit : { ...edit, snippet: renumber(edit.snippet, highestStop) };
    highestStop = Math.max(highestStop, lastStop(numbered.snippet));
    const before = merged.at(-1);
    if (before && isInsertionAt(before, edit.span.start) && isInsertionAt(edit, edit.span.start)) {
      merged[merged.length - 1] = join(before, numbered);
    } else merged.push(numbered);
  }
  return merged.map((edit) => fromLineStart(text, edit));
}

const isInsertionAt = (edit: TextEdit, offset: number): boolean =>
  edit.span.start === offset && edit.span.end === offset;

const join = (a: TextEdit, b: TextEdit): TextEdit => ({
  span: a.span,
  newText: a.newText + b.newText,
  ...((a.snippet !== undefined || b.snippet !== undefined) && { snippet: snippetOf(a) + snippetOf(b) }),
});

const snippetOf = (edit: TextEdit): string => edit.snippet ?? escapeSnippet(edit.newText);

export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

const tabStop = /\\[\s\S]|\$(\d+)|\$\{(\d+)/g;

/** Adds `by` to every tab stop but `$0`, the final position of the cursor. */
const renumber = (snippet: string, by: number): string =>
  by === 0
    ? snippet
    : snippet.replace(tabStop, (match: string, bare?: string, braced?: string) => {
        const number = Number(bare ?? braced ?? 0);
        return number === 0 ? match : match.replace(/\d+/, String(number + by));
      });

/** The highest number of a tab stop; 0 when there is none. */
const lastStop = (snippet = ''): number =>
  largest(
    [...snippet.matchAll(tabStop)].map((match) => Number(match[1] ?? match[2] ?? 0)),
    0,
  );

/**
 * Clients repeat the indent of the first line on every line of a snippet, but our snippets have their own indents. So
 * an edit after an indent is extended to the start of its line, where there is no indent to repeat.
 */
function fromLineStart(text: string, edit: TextEdit): TextEdit {
  if (edit.snippet === undefined || !/[\r\n]/.test(edit.snippet)) return edit;
  const start = lineStart(text, edit.span.start);
  const before = text.slice(start, edit.span.start);
  if (!/^[ \t]/.test(before)) return edit;
  return {
    span: { start, end: edit.span.end },
    newText: before + edit.newText,
    snippet: escapeSnippet(before) + edit.snippet,
  };
}
