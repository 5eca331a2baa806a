/** What `--dry-run` shows of very many changes: the shortest diff of them would take time for the square of their number. */
import assert from 'node:assert/strict';
import { diffLines } from '../../server/src/cli/formatters/diff.ts';
import { createColors } from 'picocolors';
import { defaultSettings, lintKeyFile, type LintResult } from '../../server/src/core/index.ts';

const linted = (lines: readonly string[]): LintResult =>
  lintKeyFile({ path: 'a.md', text: lines.join('\n') + '\n' }, defaultSettings());

const shown = (before: readonly string[], after: readonly string[]): readonly string[] =>
  diffLines('a.md', linted(before), linted(after), view, createColors(false)).slice(2);

const view = {
  language: 'nl',
  color: false,
  showMatches: true,
  why: false,
  quiet: false,
  maxFindings: 100,
  verbose: false,
  dryRun: true,
  width: 80,
  now: new Date(0),
} as const;

const numbered = (count: number, word: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${word} ${String(index)}`);

describe('the changes of a dry run', () => {
  it('are each shown, when there are very many', () => {
    const lines = shown(numbered(5000, 'oud'), numbered(5000, 'nieuw'));
    assert.deepEqual(lines.slice(0, 3), ['@@ -1,1 +1,1 @@', '-oud 0', '+nieuw 0']);
    assert.equal(lines.filter((line) => line.startsWith('-')).length, 5000);
    assert.equal(lines.filter((line) => line.startsWith('+')).length, 5000);
  });

  it('are shown at once between the first and the last, when very many lines come or go', () => {
    const lines = shown(['titel', ...numbered(3000, 'oud'), 'slot'], ['titel', ...numbered(4000, 'nieuw'), 'slot']);
    assert.equal(lines[0], '@@ -2,3000 +2,4000 @@');
    assert.equal(lines.length, 7001);
  });

  it('are the shortest, with the lines around them, when there are few', () => {
    assert.deepEqual(shown(['a', 'b', 'c'], ['a', 'x', 'c']), ['@@ -1,3 +1,3 @@', ' a', '-b', '+x', ' c']);
  });
});
