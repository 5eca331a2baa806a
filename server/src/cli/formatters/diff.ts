/** What `--fix --dry-run` would change, as a unified diff. Identifying details stay masked in it too. */
import { structuredPatch } from 'diff';
import type { createColors } from 'picocolors';
import type { LintResult } from '../../core/index.ts';
import { render } from './excerpt.ts';
import { masksOf } from './masks.ts';
import type { View } from './model.ts';
import { printable } from './printable.ts';

export function diffLines(
  path: string,
  before: LintResult,
  after: LintResult,
  view: View,
  c: ReturnType<typeof createColors>,
): readonly string[] {
  const old = shownLines(before, view);
  const fresh = shownLines(after, view);
  const { hunks } = structuredPatch('', '', before.text, after.text);
  const lines = hunks.flatMap((hunk) => {
    // The diff is made of the real texts; what is printed comes, line for line, from the masked ones.
    let oldLine = hunk.oldStart - 1;
    let newLine = hunk.newStart - 1;
    const range = `@@ -${String(hunk.oldStart)},${String(hunk.oldLines)} +${String(hunk.newStart)},${String(hunk.newLines)} @@`;
    const changes = hunk.lines.map((line) => {
      if (line.startsWith('-')) return c.red(`-${old[oldLine++] ?? ''}`);
      if (line.startsWith('+')) return c.green(`+${fresh[newLine++] ?? ''}`);
      if (line.startsWith(' ')) return (oldLine++, ` ${fresh[newLine++] ?? ''}`);
      return line;
    });
    return [c.cyan(range), ...changes];
  });
  const name = printable(path);
  return [c.bold(`--- ${name}`), c.bold(`+++ ${name}`), ...lines];
}

/** Lines end at LF, as they do for the diff; a mask that runs over a line ending is cut there. */
function shownLines(lint: LintResult, view: View): readonly string[] {
  const masks = view.showMatches ? [] : masksOf(lint);
  let start = 0;
  return lint.text.split('\n').map((line) => {
    const span = { start, end: start + line.replace(/\r$/, '').length };
    start += line.length + 1;
    return render(lint.text, span, masks);
  });
}
