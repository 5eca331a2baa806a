/** `--watch` in a process of its own: it checks again after a change, and ends with 0 at Ctrl-C. */
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtCasus, type BuiltCasus, type Running } from '../support/built-casus.ts';
import { casus, folderWith, removeFolders, quietReport, unusedReport } from './helpers.ts';

describe('--watch', function () {
  this.timeout(60_000);
  let program: BuiltCasus;

  before(async () => {
    program = await builtCasus(await folderWith());
  });
  after(removeFolders);

  const start = (cwd: string, ...args: readonly string[]): Running =>
    program.start(cwd, ['lint', '.', '--watch', '--format', 'json', ...args]);

  /** Standard output of so many runs, of which the last matches. */
  const runs = (count: number, last: string): RegExp =>
    new RegExp(`(?:"version":1[^]*){${String(count)}}${last}[^]*"summary":.*\n$`);

  it('prints again what changed, what came and what went', async function () {
    if (process.platform === 'win32') this.skip();
    const cwd = await folderWith({ 'a.md': quietReport, 'b.md': unusedReport });
    const running = start(cwd);
    await running.printed(runs(1, 'b\\.md[^\\n]*directive/unused'));
    await writeFile(join(cwd, 'b.md'), quietReport);
    await running.printed(runs(2, 'b\\.md(?![^\\n]*directive/unused)'));
    await writeFile(join(cwd, 'c.md'), unusedReport);
    await running.printed(runs(3, 'c\\.md'));
    await rm(join(cwd, 'c.md'));
    await running.printed(runs(4, 'b\\.md(?![^]*c\\.md)'));
    await writeFile(join(cwd, '.casusrc.json'), '{ "stage": "schets" }');
    await running.printed(runs(5, '"schets"'));
    running.child.kill('SIGINT');
    const { code, err } = await running.ended;
    assert.equal(code, 0);
    assert.match(err, /kijkt opnieuw na een wijziging/);
  });

  it('a mistake in the settings is told, and its repair is seen', async function () {
    if (process.platform === 'win32') this.skip();
    const cwd = await folderWith({ 'a.md': quietReport, '.casusrc.json': '{ "stage": ' });
    const running = start(cwd);
    let err = '';
    await new Promise<void>((resolve) => {
      running.child.stderr?.on('data', (chunk: Buffer) => {
        err += chunk.toString();
        if (err.includes('Ctrl-C')) resolve();
      });
    });
    assert.match(err, /\.casusrc\.json: regel 1/);
    await writeFile(join(cwd, '.casusrc.json'), '{ "stage": "inleveren" }');
    await running.printed(runs(1, 'inleveren'));
    running.child.kill('SIGINT');
    assert.equal((await running.ended).code, 0);
  });

  it('what the run writes itself is no change', async function () {
    if (process.platform === 'win32') this.skip();
    const cwd = await folderWith({ 'a.md': quietReport });
    const running = start(cwd, '--output-file', 'uit.json');
    let waits = 0;
    const waited = (count: number): Promise<void> =>
      new Promise((resolve) => {
        running.child.stderr?.on('data', (chunk: Buffer) => {
          waits += chunk.toString().match(/Ctrl-C/g)?.length ?? 0;
          if (waits >= count) resolve();
        });
      });
    await waited(1);
    await writeFile(join(cwd, 'a.md'), unusedReport);
    await waited(1);
    running.child.kill('SIGINT');
    const { err } = await running.ended;
    assert.equal(err.match(/Ctrl-C/g)?.length, 2);
  });

  it('refuses what it can’t follow', async () => {
    const cwd = await folderWith({ 'a.md': quietReport });
    for (const args of [['-'], ['a.md', '--fix']]) {
      const { code, err } = await casus({ cwd }, 'lint', ...args, '--watch');
      assert.equal(code, 2);
      assert.match(err, /--watch/);
    }
  });
});
