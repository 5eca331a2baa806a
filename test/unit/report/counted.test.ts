/** The cost of reading, in numbers that are the same on every machine; the benchmark measures times. */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readFileSync, readdirSync } from 'node:fs';
import { defaultSettings, readReport } from '../../../server/src/core/index.ts';
import { decode, fromBase64 } from '../../../server/src/core/lexicon/base64.ts';
import { textCache } from '../../../server/src/core/incremental/text-cache.ts';
import { operations } from '../../../server/src/core/markdown/remark.ts';

const settings = defaultSettings();

/** UTF-16 units given to remark, for each unit of these texts. */
function shareForRemark(texts: readonly string[]): number {
  const before = operations.units;
  for (const text of texts) readReport(text, settings);
  return (operations.units - before) / texts.join('').length;
}

describe('the cost of reading', () => {
  it('is in remark at most 5% of the text of the reports of the benchmark', async () => {
    // A variable, so that the type checker doesn't ask for types of this module.
    const module = '../../bench/corpus.mjs';
    const { report } = (await import(module)) as { report: (seed: number) => string };
    const texts = Array.from({ length: 50 }, (_, index) => report(index + 1));
    const share = shareForRemark(texts);
    assert.ok(share <= 0.05, `${(share * 100).toFixed(1)}%`);
  });

  for (const [folder, most] of [
    ['test/reports/set-1', 0.09],
    ['test/reports/set-2', 0.11],
    ['test/reports/set-3', 0.1],
    ['examples', 0.001],
  ] as const) {
    it(`is in remark at most ${String(most * 100)}% of the text of the reports in ${folder}`, () => {
      const texts = readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
      const share = shareForRemark(texts);
      assert.ok(share <= most, `${(share * 100).toFixed(1)}%`);
    });
  }

  it('in memory is not the whole text of which a text cache holds a part', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const trimmed = textCache((text) => text.trim());
    const used = (): number => (collect(), process.memoryUsage().heapUsed);
    const before = used();
    for (let index = 0; index < 100; index++)
      trimmed(`${String(index)} a long enough heading`.padEnd(1_000_000).slice(0, 40));
    // A hundred texts of 1 MB were asked about, and a few characters of each are kept.
    assert.ok(used() - before < 20_000_000);
    assert.equal(trimmed('0 a long enough heading'.padEnd(40)), '0 a long enough heading');
  });

  it('of packed data is the same bytes with and without the decoder of Node', () => {
    const text = Buffer.from(Uint8Array.from({ length: 768 }, (_, index) => (index * 7) % 256)).toString('base64');
    assert.deepEqual(fromBase64(text), decode(text));
  });
});
