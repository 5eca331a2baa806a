/** `--jobs` and `--cache` change how long a run takes, and not one byte of what it prints. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtCasus, type BuiltCasus, type Ended } from '../support/built-casus.ts';
import { folderWith, removeFolders, unusedReport } from './helpers.ts';

const documents = ['tante.docx', 'wachtwoord.docx'];
const name = 'Fenna Oudekerk';
const report = (number: number): string =>
  `${unusedReport}\nMevrouw ${name} (${String(30 + number)}) woont in Zutphen.\n\n## Dilemma\n\nNog niets ${String(number)}.\n`;
/** A text of its own for each file, one text with a head and an end, a sheet, and a page that is made at the end. */
const reportFormats = ['json', 'text', 'csv', 'html'];
const withoutClock = (page: string): string => page.replace(/(?:om|at) \d\d[.:]\d\d/g, '');

describe('--jobs and --cache', function () {
  this.timeout(120_000);
  let casus: BuiltCasus;
  let cwd = '';

  before(async () => {
    casus = await builtCasus(await folderWith());
    cwd = await folderWith({
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`in/${String(index)}.md`, report(index)])),
      'in/dagboek.md': '---\ncasus: dagboek\n---\n\n# Maandag\n',
      '.casus/templates/dagboek.md': '---\nid: dagboek\nname: Dagboek\n---\n\n# Titel\n\n## Dag\n\n<!-- rol: x -->\n',
      '.casusrc.json': '{ "stage": "inleveren" }',
    });
    for (const each of documents) await writeFile(join(cwd, 'in', each), await original(each));
  });
  after(removeFolders);

  const original = (each: string): Promise<Buffer> => readFile(new URL(`../documents/${each}`, import.meta.url));
  const lint = (...args: readonly string[]): Promise<Ended> => casus.start(cwd, ['lint', 'in', ...args]).ended;

  for (const format of reportFormats) {
    it(`--format ${format} gives the same in one thread without a cache, and in more with a full one`, async () => {
      const one = await lint('--format', format, '--jobs', '1');
      assert.equal(one.code, 2, 'one hand-in has a password');
      if (format === 'json') assert.match(one.out, /"template":"dagboek"/);
      // Each format is made of the same answers: the first run of the first format makes the cache.
      const cacheFile = ['--cache-file', 'shared'];
      for (const args of [['--jobs', '2'], cacheFile, [...cacheFile, '--jobs', '3']].slice(format === 'json' ? 0 : 2)) {
        const other = await lint('--format', format, ...args);
        assert.equal(withoutClock(other.out), withoutClock(one.out), args.join(' '));
        assert.deepEqual([other.code, other.err], [one.code, one.err], args.join(' '));
      }
    });
  }

  it('the order is that of one thread when the first file takes longest', async () => {
    const slow = await folderWith({
      'a.md': `${report(1)}${`${'Er gebeurde die dag weinig. '.repeat(40)}\n\n`.repeat(100)}`,
      ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`b${String(index)}.md`, report(index)])),
    });
    const run = (jobs: string): Promise<Ended> =>
      casus.start(slow, ['lint', '.', '--format', 'json', '--jobs', jobs]).ended;
    const [one, four] = [await run('1'), await run('4')];
    assert.equal(four.out, one.out);
  });

  /** The lines of a cache: key, day, checksum and JSON. */
  const linesOf = async (file: string): Promise<readonly string[]> =>
    (await readFile(join(cwd, file), 'utf8')).split('\n').slice(1, -1);

  it('what the cache holds is not checked again', async () => {
    await lint('--format', 'json', '--cache-file', 'told');
    const lines = await linesOf('told');
    assert.equal(
      lines.length,
      13 + documents.length - 1 + 1,
      'all, and the template, but the one that could not be read',
    );
    const changed = lines.map((line) => {
      const [key = '', day = ''] = line.split(' ');
      const json = line.slice(key.length + day.length + 19).replaceAll('inleveren', 'bewaard');
      return `${key} ${day} ${createHash('sha256').update(json).digest('hex').slice(0, 16)} ${json}`;
    });
    await writeFile(join(cwd, 'told'), `casus-cache 1\n${changed.join('\n')}\n`);
    const { out } = await lint('--format', 'json', '--cache-file', 'told');
    assert.equal(out.match(/"stage":"bewaard"/g)?.length, 13 + documents.length - 1);
  });

  it('another text, setting or option is checked anew', async () => {
    const other = await folderWith({ 'a.md': report(1), 'b.md': report(2) });
    const cache = join(await folderWith(), 'cache');
    const run = (...args: readonly string[]): Promise<Ended> =>
      casus.start(other, ['lint', '.', '--format', 'json', ...args]).ended;
    const agrees = async (...args: readonly string[]): Promise<void> => {
      const cached = await run(...args, '--cache-file', cache);
      assert.equal(cached.out, (await run(...args)).out);
    };
    await agrees();
    await writeFile(join(other, 'b.md'), report(9));
    await agrees();
    await writeFile(join(other, '.casusrc.json'), '{ "rules": { "directive/unused": "off" } }');
    await agrees();
    await agrees('--stage', 'schets');
    await agrees('--language', 'en');
    await agrees('--max-findings', '1');
    await mkdir(join(other, '.casus'));
    await writeFile(join(other, '.casus/namen.local.txt'), 'Weinig\n');
    await agrees();
    await writeFile(join(other, '0.md'), report(0));
    await agrees();
  });

  it('holds no detail, and only its owner can read it', async () => {
    for (const format of ['json', 'html']) await lint('--format', format, '--cache-file', 'private');
    const text = await readFile(join(cwd, 'private'), 'utf8');
    assert.ok(text.includes('privacy/person-name'));
    for (const word of [...name.split(' '), 'Zutphen']) assert.ok(!text.includes(word), word);
    if (process.platform !== 'win32') assert.equal((await stat(join(cwd, 'private'))).mode & 0o777, 0o600);
  });

  it('with --show-matches and with --fix nothing is kept', async () => {
    const other = await folderWith({ 'a.md': report(1) });
    for (const args of [['--show-matches'], ['--fix', '--dry-run']]) {
      const { err } = await casus.start(other, ['lint', '.', ...args, '--cache-file', 'cache']).ended;
      assert.match(err, /cache/);
      await assert.rejects(stat(join(other, 'cache')));
    }
  });

  it('a damaged cache is told, not used, and made anew', async () => {
    const sound = await lint('--format', 'json', '--cache-file', 'damaged');
    const whole = await readFile(join(cwd, 'damaged'));
    const damages = {
      'cut off': whole.subarray(0, whole.length - 40),
      zeroed: Buffer.from(whole).fill(0, 500, 700),
      'no lines': Buffer.from('casus-cache 1\nwat is dit\n'),
    };
    for (const [what, bytes] of Object.entries(damages)) {
      await writeFile(join(cwd, 'damaged'), bytes);
      const told = await lint('--format', 'json', '--cache-file', 'damaged');
      assert.deepEqual([told.out, told.code], [sound.out, sound.code], what);
      assert.match(told.err, /de cache damaged was beschadigd/, what);
      const next = await lint('--format', 'json', '--cache-file', 'damaged');
      assert.deepEqual([next.out, next.err], [sound.out, sound.err], what);
    }
  });

  it('a file that is no cache is left alone', async () => {
    await writeFile(join(cwd, 'brief.txt'), 'Beste Sanne,\n');
    const { out, err } = await lint('--format', 'json', '--cache-file', 'brief.txt');
    assert.equal(out, (await lint('--format', 'json')).out);
    assert.match(err, /brief\.txt is geen cache/);
    assert.equal(await readFile(join(cwd, 'brief.txt'), 'utf8'), 'Beste Sanne,\n');
  });

  it('--cache keeps it in the user’s own folder', async () => {
    const home = await folderWith();
    const env = { XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home };
    const args = ['lint', 'in', '--format', 'json', '--cache'];
    const [first, second] = [await casus.start(cwd, args, env).ended, await casus.start(cwd, args, env).ended];
    assert.equal(first.out, second.out);
    if (process.platform === 'linux') assert.ok((await stat(join(home, 'casus/lint'))).isDirectory());
  });

  it('a cache that can’t be written is told, and the report is printed', async () => {
    const { out, err } = await lint('--format', 'json', '--cache-file', '.casusrc.json/cache');
    assert.ok(out.endsWith('}\n'));
    assert.match(err, /niet te gebruiken: een deel van het pad is geen map/);
  });
});
