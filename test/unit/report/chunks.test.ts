/** Chunks hold all of the prose, in order; after an edit all chunks but those around it are the same objects. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, readReport, type Report } from '../../../server/src/core/index.ts';
import { chunksOf } from '../../../server/src/core/report/prose/chunks.ts';
import { documents } from '../markdown/documents.ts';

const settings = defaultSettings();
const paragraphs = Array.from({ length: 100 }, (_, index) => `Op dag ${String(index * index)} vertelde zij meer.\n\n`);
const long = `# Een deur op een kier\n\n## Casusbeschrijving\n\n${paragraphs.join('')}Slot.\n`;

function edited(before: Report, offset: number, inserted: string, cut = 0): Report {
  const { text } = before;
  return readReport(text.slice(0, offset) + inserted + text.slice(offset + cut), settings, before);
}

function assertWhole({ prose }: Report): void {
  const chunks = chunksOf(prose);
  assert.deepEqual(
    chunks.flatMap(({ chunk, by }) => chunk.runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by }))),
    prose.runs,
  );
  const texts = chunks.map(({ chunk, by }) => ({ at: chunk.start + by, text: chunk.text }));
  for (const { at, text } of texts) assert.equal(prose.text.slice(at, at + text.length), text);
  assert.equal(texts.map(({ text }) => text).join('\n\n'), prose.text);
}

describe('chunks of passages', () => {
  it('hold all of the prose, after any number of edits', () => {
    const edits = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.constantFrom(0, 0, 3, 400, 3000),
        put: fc.oneof(fc.constantFrom('a', '\n\n', '## Actoren\n\n', ''), documents),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.oneof(documents, fc.constant(long)), edits, (start, steps) => {
        let report = readReport(start, settings);
        assertWhole(report);
        for (const { at, cut, put } of steps) {
          report = edited(report, Math.floor(at * report.text.length), put, cut);
          assertWhole(report);
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(0);

  it('stay the same objects after an edit, except around that edit', () => {
    let report = readReport(long, settings);
    for (const put of ['e', '\n\n', 'x', 'Een nieuwe alinea.\n\n']) {
      const before = new Set(chunksOf(report.prose).map(({ chunk }) => chunk));
      report = edited(report, report.text.indexOf('vertelde', report.text.length / 2), put);
      const fresh = chunksOf(report.prose).filter(({ chunk }) => !before.has(chunk)).length;
      assert.ok(fresh >= 1 && fresh <= 3, `${String(fresh)} new chunks`);
    }
  });

  it('hold 4 to 32 passages each, so that few passages are read again and few chunks are walked over', () => {
    const sizes = chunksOf(readReport(long, settings).prose).map(({ chunk }) => chunk.passages.length);
    for (const size of sizes.slice(0, -1)) assert.ok(size >= 4 && size <= 32);
    assert.ok(sizes.length >= 5 && sizes.length <= 20, sizes.join(' '));
  });
});
