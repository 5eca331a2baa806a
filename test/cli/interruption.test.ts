/** Ctrl-C: what was checked is a report that says that it is a part, and no temporary file is left. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { builtCasus, type BuiltCasus } from '../support/built-casus.ts';
import { casus, folderWith, removeFolders, unusedReport, type JsonReport, type Outcome } from './helpers.ts';

const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${String(index).padStart(4, '0')}.md`,
      `${unusedReport}\n${'Er gebeurde die dag weinig.\n\n'.repeat(40)}`,
    ]),
  );

describe('an interrupted run', function () {
  this.timeout(60_000);
  let program: BuiltCasus;
  let cwd = '';
  /** For the program's temporary files. */
  let temporary = '';

  before(async () => {
    program = await builtCasus(await folderWith());
    cwd = await folderWith(many(2000));
    temporary = await folderWith();
  });
  after(removeFolders);

  const start = (...args: readonly string[]) =>
    program.start(cwd, ['lint', '.', ...args], { TMPDIR: temporary, TEMP: temporary, TMP: temporary });

  for (const jobs of ['1', '2'])
    it(`gives valid JSON about what was reached, with --jobs ${jobs}`, async function () {
      if (process.platform === 'win32') this.skip();
      const running = start('--format', 'json', '--jobs', jobs);
      await running.printed(/0003\.md/);
      running.child.kill('SIGINT');
      const { code, out, err } = await running.ended;
      assert.equal(code, 130);
      const { files, skipped, summary } = JSON.parse(out) as JsonReport;
      assert.equal(summary['partial'], true);
      assert.equal(summary['files'], files.length);
      assert.ok(files.length >= 4 && files.length < 2000);
      const left = skipped.filter(({ kind }) => kind === 'interrupted');
      assert.deepEqual(
        [...files, ...left].map(({ path }) => path),
        Object.keys(many(2000)),
        'every file is checked or named, in order',
      );
      assert.match(err, new RegExp(`onderbroken na ${String(files.length)} van 2000 bestanden`));
    });

  it('ends with the code of its signal', async function () {
    if (process.platform === 'win32') this.skip();
    const running = start('--format', 'json');
    await running.printed(/0000\.md/);
    running.child.kill('SIGTERM');
    assert.equal((await running.ended).code, 143);
  });

  it('leaves no temporary file, and a whole file with --output-file', async function () {
    if (process.platform === 'win32') this.skip();
    const out = await folderWith();
    const running = start('--output-file', `${out}/bevindingen.txt`, '--jobs', '2');
    // Without output to wait for: the unfinished file tells that the run has begun.
    while ((await readdir(out)).length === 0 && running.child.exitCode === null)
      await new Promise((resolve) => setImmediate(resolve));
    running.child.kill('SIGINT');
    assert.equal((await running.ended).code, 130);
    assert.deepEqual(await readdir(out), ['bevindingen.txt']);
    assert.deepEqual(await readdir(temporary), []);
  });

  it('a second Ctrl-C ends it at once, with nothing half-written', async function () {
    if (process.platform === 'win32') this.skip();
    const running = start('--format', 'json');
    await running.printed(/0000\.md/);
    // Nobody reads on, so that the program waits to print the end of its report.
    running.child.stdout?.pause();
    const ended = new Promise<number | null>((resolve) => running.child.once('exit', resolve));
    running.child.kill('SIGINT');
    while (running.child.exitCode === null) {
      running.child.kill('SIGINT');
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal(await ended, 130);
    assert.deepEqual(await readdir(temporary), []);
    running.child.stdout?.resume();
  });

  const atOnce = async (...args: readonly string[]): Promise<Outcome> => {
    const interruption = AbortSignal.abort('SIGINT');
    const small = await folderWith(many(3));
    return casus({ cwd: small, interruption }, 'lint', '.', ...args);
  };

  it('says so in every format, in both languages', async () => {
    const text = await atOnce();
    assert.match(text.out, /overgeslagen: 3 × nog niet nagekeken/);
    assert.match(text.out, /Onderbroken: dit is een deel/);
    assert.match((await atOnce('--quiet')).out, /Onderbroken/);
    assert.match((await atOnce('--language', 'en')).out, /Interrupted: this is a part/);
    assert.match((await atOnce('--format', 'html')).out, /role="status">\s*Onderbroken: dit is een deel/);
    assert.equal((await atOnce('--format', 'csv')).out.match(/nog niet nagekeken/g)?.length, 3);
    assert.equal((await atOnce('--format', 'json')).out.match(/"kind":"interrupted"/g)?.length, 3);
    assert.equal(text.code, 130);
  });

  it('a whole run says nothing of it', async () => {
    const small = await folderWith(many(2));
    const { out } = await casus({ cwd: small }, 'lint', '.', '--format', 'json');
    assert.ok(!/partial|interrupted/.test(out));
  });

  it('makes no feedback, and says so', async () => {
    const { err } = await atOnce('--feedback', 'feedback');
    assert.match(err, /Er is geen feedback gemaakt/);
  });
});
