/**
 * A slice of `npm run fuzz`: each target with its seeds, its corpus (inputs that once ran new code or broke something) and
 * some changes of these. The seed is recorded, so that these are the same inputs each time.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { searchOf, type Fault } from '../fuzz/search.ts';
import { targets } from '../fuzz/targets/index.ts';
import { countOf, some } from '../support/generated.ts';

const seed = 20_261_130;
/** Changed inputs of each target. */
const changed = countOf({ all: 6, few: 4 }, 'CASUS_FUZZ');

const corpusOf = (name: string): readonly string[] => {
  const file = `test/fuzz/corpus/${name}.json`;
  return existsSync(file) ? some(JSON.parse(readFileSync(file, 'utf8')) as readonly string[], 4, 2) : [];
};

describe('whatever comes in', () => {
  for (const target of targets)
    it(`holds what must hold: ${target.name}`, async () => {
      const faults: Fault[] = [];
      const corpus = corpusOf(target.name);
      const search = searchOf(target, seed, corpus, new Uint8Array(0), {
        before: () => undefined,
        fault: (fault) => faults.push(fault),
      });
      for (let count = target.seeds.length + corpus.length + changed; count > 0; count--) await search.next();
      assert.deepEqual(
        faults.map(({ key, input }) => ({ key, input })),
        [],
      );
    });

  it('is noticed when it breaks something, with the shortest input', async () => {
    const faults: Fault[] = [];
    const run = (input: string): void => {
      if (input.includes('#')) throw new TypeError('broken');
    };
    const target = { name: 'test', seeds: ['Een # kopje'], words: ['a'], run };
    const search = searchOf(target, seed, [], new Uint8Array(0), { before: () => undefined, fault: (fault) => faults.push(fault) }); // prettier-ignore
    await search.next();
    assert.deepEqual(faults.map(({ input }) => input), ['#']); // prettier-ignore
  });
});
