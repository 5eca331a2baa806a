/** The built command line as a process, for behaviour that streams in memory can't show. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTo } from '../support/bundle.ts';
import { folderWith, removeFolders, unusedReport, type JsonReport } from './helpers.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A block of zeros in the file, as a power cut leaves it on a disk: V8 would crash on that. */
const zeroed = (whole: Buffer, start: number): Buffer => Buffer.from(whole).fill(0, start, start + 4096);

describe('dist/casus.cjs', () => {
  let bundle = '';

  before(async function () {
    this.timeout(60_000);
    const folder = await folderWith();
    bundle = join(folder, 'casus.cjs');
    await bundleTo(folder, 'casus');
  });
  after(removeFolders);

  // Without a compile cache a test leaves nothing in the home folder of whoever runs it.
  const uncached = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const run = (cwd: string, args: readonly string[], stdin = '', closeEarly = false): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [bundle, ...args], { cwd, env: uncached });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        if (closeEarly) child.stdout.destroy();
      });
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ code, out, err });
      });
      child.stdin.end(stdin);
    });

  it('never opens a connection', async () => {
    const document = (name: string): Promise<Buffer> => readFile(new URL(`../documents/${name}`, import.meta.url));
    const cwd = await folderWith({
      'a.md': unusedReport,
      'b.docx': await document('tante.docx'),
      'c.pdf': await document('tante.pdf'),
    });
    const preload = fileURLToPath(new URL('../support/no-network.cjs', import.meta.url));
    const guarded = (...args: string[]): { status: number | null; stderr: string } =>
      spawnSync(process.execPath, ['--require', preload, ...args], { cwd, encoding: 'utf8', env: uncached });
    assert.equal(guarded('-e', "fetch('http://127.0.0.1:9')").status, 97, 'the guard itself works');
    for (const args of [['lint', '.'], ['templates'], ['explain', 'privacy/bsn'], ['new', 'starr']]) {
      const { status, stderr } = guarded(bundle, ...args);
      assert.deepEqual([status, stderr], [0, ''], args.join(' '));
    }
  });

  it('keeps compiled code in the user’s cache folder, and leaves nothing beside the reports', async function () {
    this.timeout(60_000);
    const [cwd, home] = [await folderWith({ 'a.md': unusedReport }), await folderWith()];
    const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home };
    const cached = { ...env, NODE_DISABLE_COMPILE_CACHE: undefined };
    const lint = (environment: NodeJS.ProcessEnv = cached, ...flags: string[]): string => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, bundle, 'lint', '.'], {
        cwd,
        env: environment,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stderr], [0, '']);
      return stdout;
    };
    const files = async (): Promise<readonly string[]> =>
      (await readdir(home, { recursive: true, withFileTypes: true }))
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name));
    const output = lint({ ...env, NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.deepEqual(await files(), []);
    // So much text that the code is optimised: the cache is of the flags of the start all the same.
    await writeFile(join(cwd, 'b.md'), 'Ik luisterde. '.repeat(8000));
    lint();
    await rm(join(cwd, 'b.md'));
    const [kept = '', ...others] = await files();
    assert.deepEqual([kept.includes(join('casus', 'compiled')), others], [true, []]);
    const first = await stat(kept);
    assert.equal(lint(), output);
    assert.equal((await stat(kept)).mtimeMs, first.mtimeMs, 'used, not made again');
    const whole = await readFile(kept);
    for (const spoilt of [
      Buffer.from('x'),
      whole.subarray(0, -1),
      zeroed(whole, 0),
      zeroed(whole, whole.length >> 1),
    ]) {
      await writeFile(kept, spoilt);
      assert.equal(lint(), output);
      assert.ok(!(await readFile(kept)).equals(spoilt), 'made again');
    }
    const before = await readFile(kept);
    assert.equal(lint(cached, '--no-lazy'), output, 'V8 refuses code compiled with other flags');
    assert.ok(!(await readFile(kept)).equals(before), 'made again');
    assert.deepEqual(await readdir(cwd), ['a.md']);
    assert.deepEqual(await files(), [kept]);
  });

  it('is ASCII, because it is read as Latin-1', async () => {
    for (const file of ['core.js', 'casus-main.cjs'])
      assert.doesNotMatch(await readFile(join(dirname(bundle), file), 'utf8'), /[^\0-\x7f]/, file);
  });

  it('lints files and standard input, and tells by its exit code', async () => {
    const cwd = await folderWith({ 'a.md': unusedReport });
    const json = await run(cwd, ['lint', 'a.md', '-', '--format', 'json'], unusedReport);
    assert.deepEqual([json.code, json.err], [0, '']);
    const report = JSON.parse(json.out) as JsonReport;
    assert.equal(report.files.length, 2);
    assert.match(report.tool.version, /^\d+\.\d+\.\d+$/);
    assert.equal((await run(cwd, ['lint', '--fail-on', 'warning'])).code, 1);
    assert.equal((await run(cwd, ['lint', 'weg.md'])).code, 2);
  });

  it('runs every command', async () => {
    const cwd = await folderWith();
    for (const args of [
      ['rules'],
      ['templates'],
      ['explain', 'directive/unused'],
      ['new', 'starr'],
      ['config', 'show', 'x.md'],
    ]) {
      const { code, out, err } = await run(cwd, args);
      assert.deepEqual([code, err], [0, ''], args.join(' '));
      assert.notEqual(out, '');
    }
  });

  it('stops without a word when its reader goes away', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${String(i)}.md`, unusedReport]));
    const { code, err } = await run(await folderWith(files), ['lint'], '', true);
    assert.deepEqual([code, err], [2, '']);
  });
});
