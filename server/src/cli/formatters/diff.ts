/** The changes that a `--dry-run` announces, as a unified diff in which identifying details are masked. */
import { structuredPatch, type StructuredPatchHunk } from 'diff';
import type { LintResult } from '../../core/index.ts';
import type { Colors } from '../colors.ts';
import { maskedText } from './excerpt.ts';
import { masksOf } from '../../summary/masks.ts';
import type { View } from './model.ts';
import { printable } from './printable.ts';

/** `path`: for the header. `before` and `after`: lints of both texts, which hold the details to mask. */
export function diffLines(
  path: string,
  before: LintResult,
  after: LintResult,
  view: View,
  c: Colors,
): readonly string[] {
  const oldLines = shownLines(before, view);
  const newLines = shownLines(after, view);
  const lines = hunksOf(before.text, after.text).flatMap((hunk) => {
    // The diff compares the real texts; the lines that are printed come from the masked texts, by line number.
    let oldLine = hunk.oldStart - 1;
    let newLine = hunk.newStart - 1;
    const range = `@@ -${String(hunk.oldStart)},${String(hunk.oldLines)} +${String(hunk.newStart)},${String(hunk.newLines)} @@`;
    const changes = hunk.lines.map((line) => {
      if (line.startsWith('-')) return c.red(`-${oldLines[oldLine++] ?? ''}`);
      if (line.startsWith('+')) return c.green(`+${newLines[newLine++] ?? ''}`);
      if (line.startsWith(' ')) return (oldLine++, ` ${newLines[newLine++] ?? ''}`);
      return line;
    });
    return [c.cyan(range), ...changes];
  });
  const name = printable(path);
  return [c.bold(`--- ${name}`), c.bold(`+++ ${name}`), ...lines];
}

/** The shortest diff takes time for the square of the number of changed lines, so no more than this are looked at. */
const MOST_CHANGES = 2000;

/** The shortest diff, or of very many changes a plain one: all lines from the first that changed to the last. */
function hunksOf(before: string, after: string): readonly StructuredPatchHunk[] {
  const patch = structuredPatch('', '', before, after, undefined, undefined, { maxEditLength: MOST_CHANGES });
  return patch ? patch.hunks : plainHunks(before.split('\n'), after.split('\n'));
}

/** Line by line where both texts have as many lines, as after replacing details; else everything that changed at once. */
function plainHunks(before: readonly string[], after: readonly string[]): readonly StructuredPatchHunk[] {
  if (before.length === after.length)
    return before.flatMap((line, index) =>
      line === after[index] ? [] : [hunkAt(index, [line], [after[index] ?? ''])],
    );
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [hunkAt(start, before.slice(start, before.length - end), after.slice(start, after.length - end))];
}

/** `index`: of the first line, from 0. */
const hunkAt = (index: number, removed: readonly string[], added: readonly string[]): StructuredPatchHunk => ({
  oldStart: index + 1,
  oldLines: removed.length,
  newStart: index + 1,
  newLines: added.length,
  lines: [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)],
});

/** The masked lines of a text. Only LF separates lines, as in `structuredPatch`; a CR before it is left out. */
function shownLines(lint: LintResult, view: View): readonly string[] {
  const masks = view.showMatches ? [] : masksOf(lint);
  let start = 0;
  return lint.text.split('\n').map((line) => {
    const span = { start, end: start + line.replace(/\r$/, '').length };
    start += line.length + 1;
    return maskedText(lint.text, span, masks);
  });
}
