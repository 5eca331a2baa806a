/** The changes that a `--dry-run` announces, as a unified diff in which identifying details are masked. */
import { structuredPatch } from 'diff';
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
  const { hunks } = structuredPatch('', '', before.text, after.text);
  const lines = hunks.flatMap((hunk) => {
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
