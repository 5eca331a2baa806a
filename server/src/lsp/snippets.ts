/** Edits with tab stops, made safe to apply together and in every client. Pure text work. */
import type { TextEdit } from '../core/index.ts';

/**
 * Puts insertions at one place together, numbers the tab stops of all edits through, and keeps clients from indenting.
 * Editors merge the snippets of one change into one session, where equal numbers would be typed together.
 */
export function mergeInsertions(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  const merged: TextEdit[] = [];
  let stops = 0;
  for (const { edit } of ordered) {
    const numbered = edit.snippet === undefined ? edit : { ...edit, snippet: renumber(edit.snippet, stops) };
    stops = Math.max(stops, lastStop(numbered.snippet));
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

const renumber = (snippet: string, by: number): string =>
  by === 0
    ? snippet
    : snippet.replace(tabStop, (all: string, bare?: string, braced?: string) => {
        const number = Number(bare ?? braced ?? 0);
        return number === 0 ? all : all.replace(/\d+/, String(number + by));
      });

const lastStop = (snippet = ''): number =>
  Math.max(0, ...[...snippet.matchAll(tabStop)].map((match) => Number(match[1] ?? match[2] ?? 0)));

/**
 * Clients repeat the indent before a snippet on each of its lines. Ours bring their own indent, so an edit behind one is
 * made to start at the beginning of its line, where there is nothing to repeat.
 */
function fromLineStart(text: string, edit: TextEdit): TextEdit {
  if (edit.snippet === undefined || !/[\r\n]/.test(edit.snippet)) return edit;
  const start = Math.max(text.lastIndexOf('\n', edit.span.start - 1), text.lastIndexOf('\r', edit.span.start - 1)) + 1;
  const before = edit.span.start === 0 ? '' : text.slice(start, edit.span.start);
  if (!/^[ \t]/.test(before)) return edit;
  return {
    span: { start, end: edit.span.end },
    newText: before + edit.newText,
    snippet: escapeSnippet(before) + edit.snippet,
  };
}
