/** What is not asked about a passage without figures would have found nothing there. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultSettings, readReport } from '../../../server/src/core/index.ts';
import { detectors } from '../../../server/src/core/detectors/registry.generated.ts';
import { unwrap } from '../../../server/src/core/detectors/unwrap.ts';
import { hasFigures } from '../../../server/src/core/detectors/words.ts';

const needing = detectors.filter(({ needs }) => needs === 'figures');
const noNames = { people: [], towns: [], institutions: [] };

function findNothing(text: string): number {
  let without = 0;
  for (const { passage } of readReport(text, defaultSettings()).prose.passages) {
    const flat = unwrap(passage);
    if (hasFigures(flat)) continue;
    without++;
    for (const { id, find } of needing) assert.deepEqual([...find(flat, noNames)], [], `${id}: ${flat.text}`);
  }
  return without;
}

describe('detectors that need figures', () => {
  it('find nothing in a passage without any', () => {
    assert.ok(needing.length > 3);
    const sets = ['dev-1', 'dev-2', 'dev-3'].flatMap((name) =>
      readFileSync(`test/privacy/${name}.jsonl`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { readonly text: string }).text),
    );
    const reports = readdirSync('test/reports/set-1')
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(`test/reports/set-1/${name}`, 'utf8'));
    const without = [...sets, ...reports].reduce((sum, text) => sum + findNothing(text), 0);
    assert.ok(without > 500, `${String(without)} passages without figures`);
  }).timeout(0);

  it('nor in what looks like one', () => {
    const word = fc.constantFrom(
      ...['een', 'één', 'eén', 'BSN', 'BSN:', 'bel', 'IBAN', 'NL', 'is', 'jaar', 'oud', 'Naomi', '(een)', 'streepje', 'van', 'nummer', 'telefoon', 'plus', 'O', 'o', ','],
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), (words) => void findNothing(`${words.join(' ')}.\n`)),
      { numRuns: 400 },
    );
  });
});
