/**
 * A report that is exported to Word and read again: Casus says the same of it. The cleaned text is compared, with the
 * template and the stage given, as a Word file names neither.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { some } from '../support/generated.ts';
import { roundTrip, type Said } from '../support/round-trip.ts';

const tests = path.resolve(import.meta.dirname, '..');
const reports = ['reports', 'report-eval/dev'].flatMap((folder) =>
  readdirSync(path.join(tests, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'))
    .sort(),
);

/** What is known to differ, by report. */
const known: Readonly<Record<string, readonly (keyof Said)[]>> = {
  // "Nader" begins a paragraph of its own then, and is no name.
  'reports/set-4/40-netwerk-kaal-gemengd.md': ['findings'],
  // Lines that were one paragraph are several: other sentences stand together.
  'reports/set-4/35-netwerk-haast.md': ['findings'],
  'report-eval/dev/set/23-netwerk-vlaktekst.md': ['findings'],
  // Typed bullets become a list, in which questions are seen.
  'reports/set-5/09-intervisie-teams.md': ['questions'],
  // Word has no item without text.
  'report-eval/dev/set/60-supervisiemap.md': ['sections'],
  // An answer in the line below a question, which was missed, is found.
  'report-eval/dev/set/62-ethiekdossier.md': ['sections', 'findings'],
};

describe('a report that is exported to Word and read again', () => {
  it('has the same sections, questions and findings in 99 of 100 reports', () => {
    for (const kind of ['sections', 'questions', 'findings'] as const) {
      const differing = Object.values(known).filter((kinds) => kinds.includes(kind)).length;
      assert.ok(differing <= reports.length / 100, `${kind}: ${String(differing)} of ${String(reports.length)}`);
    }
  });

  for (const report of some(reports, 15))
    it(report, async () => {
      const { before, after } = await roundTrip(readFileSync(path.join(tests, report), 'utf8'), 'inleveren');
      const kinds = ['sections', 'questions', 'findings'] as const;
      const differing = kinds.filter((kind) => before[kind].join('\n') !== after[kind].join('\n'));
      if (known[report]) assert.deepEqual(differing, known[report], 'update `known`');
      else for (const kind of kinds) assert.deepEqual(after[kind], before[kind]);
    });
});
