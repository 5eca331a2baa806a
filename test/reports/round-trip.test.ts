/**
 * A report that is exported to Word and read again: Casus says the same of it. The cleaned text is compared, with the
 * template and the stage given, as a Word file names neither.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { some } from '../support/generated.ts';
import { roundTrip } from '../support/round-trip.ts';

const tests = path.resolve(import.meta.dirname, '..');
const reports = ['reports', 'report-eval/dev'].flatMap((folder) =>
  readdirSync(path.join(tests, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
    .sort(),
);

/**
 * Of each kind so many of the reports may differ. What does, at the time of writing (4 of 462): a heading without items to
 * fill in has none in Word; lines of one paragraph are several in Word, so that other sentences stand together; typed bullets
 * become a list, in which questions are seen.
 */
const MOST = 0.01;

describe('a report that is exported to Word and read again', () => {
  it('has the same sections, questions and findings in 99 of 100 reports', async function () {
    this.timeout(600_000);
    const tried = some(reports, 15, 4);
    const differing = { sections: [] as string[], questions: [] as string[], findings: [] as string[] };
    for (const report of tried) {
      const { before, after } = await roundTrip(readFileSync(path.join(tests, report), 'utf8'), 'inleveren');
      for (const kind of ['sections', 'questions', 'findings'] as const)
        if (before[kind].join('\n') !== after[kind].join('\n')) differing[kind].push(report);
    }
    const most = Math.max(1, MOST * tried.length);
    assert.ok(
      Object.values(differing).every(({ length }) => length <= most),
      JSON.stringify(differing, undefined, 2),
    );
  });
});
