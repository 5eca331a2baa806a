/** Text that waits for the end of a run: the same text comes out, from memory or from a file that leaves nothing. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { Spool } from '../../../server/src/cli/lint/spool.ts';

const folders = (): number => readdirSync(tmpdir()).filter((name) => /^casus-\w{6}$/.test(name)).length;

describe('a spool', () => {
  it('gives all text in order, however little of it fits in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.nat(40), async (texts, most) => {
        const spool = new Spool(most);
        for (const text of texts) spool.add(text);
        const parts: Uint8Array[] = [];
        await spool.pourInto((part) => Promise.resolve(void parts.push(Buffer.from(part))));
        spool.close();
        assert.deepEqual(Buffer.concat(parts), Buffer.concat(texts.map((text) => Buffer.from(text))));
      }),
      { numRuns: 100 },
    );
  });

  it('holds no more than it may, and its file has no name', async function () {
    if (process.platform === 'win32') this.skip();
    const before = folders();
    const spool = new Spool(1000);
    for (let index = 0; index < 3000; index++) spool.add(`${String(index)} `.padEnd(1000, 'é'));
    assert.equal(folders(), before);
    let length = 0;
    await spool.pourInto((part) => Promise.resolve(void (length += Buffer.from(part).length)));
    assert.ok(length > 5_000_000);
    spool.close();
    assert.equal(folders(), before);
  });
});
