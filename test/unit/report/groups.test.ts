/** Groups of passages: all of the prose, in order, and after an edit the same but for the one it stands in. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, readReport, type Report } from '../../../server/src/core/index.ts';
import { continueGroups, groupsOf } from '../../../server/src/core/report/prose/chunks.ts';
import { documents } from '../markdown/documents.ts';

const settings = defaultSettings();
const paragraph = 'Gisteren belde de moeder. Zij vertelde dat het thuis niet goed ging.\n\n';
const long = `# Een deur op een kier\n\n## Casusbeschrijving\n\n${paragraph.repeat(100)}Slot.\n`;

function edited(before: Report, place: number, put: string, cut = 0): Report {
  const { text } = before;
  const report = readReport(text.slice(0, place) + put + text.slice(place + cut), settings, before);
  continueGroups(report.prose, before.prose);
  return report;
}

function assertWhole({ prose }: Report): void {
  const groups = groupsOf(prose);
  assert.deepEqual(
    groups.flatMap(({ group, by }) => group.runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by }))),
    prose.runs,
  );
  const texts = groups.map(({ group, by }) => ({ at: group.start + by, text: group.text }));
  for (const { at, text } of texts) assert.equal(prose.text.slice(at, at + text.length), text);
  assert.equal(texts.map(({ text }) => text).join('\n\n'), prose.text);
}

describe('groups of passages', () => {
  it('hold all of the prose, whatever was edited before', () => {
    const edits = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.constantFrom(0, 0, 3, 400, 3000),
        put: fc.oneof(fc.constantFrom('a', '\n\n', '## Actoren\n\n', ''), documents),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.oneof(documents, fc.constant(long)), edits, (start, all) => {
        let report = readReport(start, settings);
        assertWhole(report);
        for (const { at, cut, put } of all) {
          report = edited(report, Math.floor(at * report.text.length), put, cut);
          assertWhole(report);
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(0);

  it('stay the same objects, but for the one that is typed in', () => {
    let report = readReport(long, settings);
    for (const put of ['e', '\n\n', 'x']) {
      const before = new Set(groupsOf(report.prose).map(({ group }) => group));
      report = edited(report, long.indexOf('vertelde', long.length / 2), put);
      const fresh = groupsOf(report.prose).filter(({ group }) => !before.has(group)).length;
      assert.ok(fresh >= 1 && fresh <= (put.length > 1 ? 2 : 1));
    }
  });

  it('do not fall apart when much is taken away', () => {
    let report = readReport(long, settings);
    groupsOf(report.prose);
    for (let kept = 12; kept > 0; kept--) {
      const place = long.indexOf(paragraph) + (kept - 1) * 8 * paragraph.length;
      report = edited(report, place, '', 7 * paragraph.length);
    }
    for (const { group } of groupsOf(report.prose)) assert.ok(group.passages.length > 3);
  });
});
