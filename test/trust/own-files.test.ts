/** Caches and keys: only what this user wrote is believed, and a key never lies where it may be handed in. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, chown, link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../server/src/cache-folder.ts';
import { makeOwnFolder, openOwn } from '../../server/src/disk/own-file.ts';
import { keyFolder } from '../../server/src/cli/inputs/keys.ts';
import { casus, folderWith, quietReport, removeFolders } from '../cli/helpers.ts';
import { bundleTo } from '../support/bundle.ts';
import { failingWrites } from '../support/disks.ts';
import { skipped } from '../support/skipped.ts';

const isRoot = process.geteuid?.() === 0;
const hasOwners = process.geteuid !== undefined;
const NOBODY = 65_534;

/** Ways in which a file may be somebody else's work. Each changes the file at a path. */
const planted: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'that others may write': (path) => chmod(path, 0o666),
  'that the group may write': (path) => chmod(path, 0o620),
  'that is a link': async (path) => {
    await rename(path, `${path}-elders`);
    await symlink(`${path}-elders`, path);
  },
  'with another name': (path) => link(path, `${path}-ook`),
  ...(isRoot && { 'of another user': (path: string) => chown(path, NOBODY, NOBODY) }),
};

/** Ways in which a folder may be open to others. */
const open: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'that others may write in': (folder) => chmod(folder, 0o777),
  'that is a link': async (folder) => {
    await rename(folder, `${folder}-elders`);
    await symlink(`${folder}-elders`, folder);
  },
  ...(isRoot && { 'of another user': (folder: string) => chown(folder, NOBODY, NOBODY) }),
};

describe('a file that is believed', () => {
  before(function () {
    if (!hasOwners) this.skip();
  });
  afterEach(removeFolders);

  for (const [how, plant] of Object.entries(planted)) {
    it(`is not read when it is one ${how}`, async () => {
      const path = join(await folderWith({ x: 'iets' }), 'x');
      await chmod(path, 0o600);
      assert.ok(openOwn(path) > 0);
      await plant(path);
      assert.throws(() => openOwn(path), { code: 'ENOTOWN' });
    });
  }

  it('is no pipe, and no link to nothing', async () => {
    const folder = await folderWith();
    spawnSync('mkfifo', ['-m', '600', join(folder, 'pijp')]);
    await symlink('weg', join(folder, 'link'));
    for (const name of ['pijp', 'link']) assert.throws(() => openOwn(join(folder, name)), { code: 'ENOTOWN' });
    assert.throws(() => openOwn(join(folder, 'niets')), { code: 'ENOENT' });
  });

  it('lies in a folder that only this user writes in, as each above it that is made', async () => {
    const folder = await folderWith();
    makeOwnFolder(join(folder, 'a/b/c'));
    for (const made of ['a', 'a/b', 'a/b/c']) assert.equal((await stat(join(folder, made))).mode & 0o777, 0o700);
    makeOwnFolder(join(folder, 'a/b/c'));
    for (const [how, plant] of Object.entries(open)) {
      const own = join(await folderWith(), 'map');
      makeOwnFolder(own);
      await plant(own);
      assert.throws(
        () => {
          makeOwnFolder(own);
        },
        { code: 'ENOTOWN' },
        how,
      );
    }
  });

  it('is not put into the home folder of another user', async function () {
    if (!isRoot) return skipped(this, 'only root can write there');
    const home = await folderWith();
    await chown(home, NOBODY, NOBODY);
    assert.throws(
      () => {
        makeOwnFolder(join(home, '.cache/casus'));
      },
      { code: 'ENOTOWN' },
    );
    assert.deepEqual(await readdir(home), []);
    await chmod(home, 0o1777);
    makeOwnFolder(join(home, '.cache/casus'));
  });
});

describe('compiled code', () => {
  let folder = '';
  let home = '';
  let cwd = '';
  const lint = (env: NodeJS.ProcessEnv = {}): { stdout: string; stderr: string; status: number | null } =>
    spawnSync(process.execPath, [join(folder, 'casus.cjs'), 'lint', 'a.md'], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        HOME: home,
        XDG_CACHE_HOME: home,
        LOCALAPPDATA: home,
        NODE_DISABLE_COMPILE_CACHE: undefined,
        ...env,
      },
    });
  const kept = async (): Promise<string> => {
    const [name = ''] = (await readdir(join(home, 'casus/compiled'))).filter((each) => !each.includes('elders'));
    return join(home, 'casus/compiled', name);
  };

  before(async function () {
    if (!hasOwners || process.platform === 'darwin') this.skip();
    this.timeout(60_000);
    folder = await mkdtemp(join(tmpdir(), 'casus-test-'));
    await bundleTo(folder, 'casus');
  });
  beforeEach(async () => {
    home = await folderWith();
    cwd = await folderWith({ 'a.md': quietReport });
    lint();
  });
  afterEach(removeFolders);
  after(async () => {
    if (folder !== '') await rm(folder, { recursive: true });
  });

  // Another's code would print nothing of the report: here it is the right code, told by whether it was used.
  it('is used when it is our own', async () => {
    const before = await stat(await kept());
    lint();
    assert.equal((await stat(await kept())).mtimeMs, before.mtimeMs);
  });

  it('is not used, and nothing is written where it lay, when others may have written it', async () => {
    const path = await kept();
    await chmod(path, 0o666);
    const { stdout, status } = lint();
    assert.deepEqual([status, stdout.includes('1 verslag')], [0, true]);
    assert.equal((await stat(path)).mode & 0o777, 0o600, 'made again');
    await chmod(dirname(path), 0o777);
    const before = await stat(path);
    await chmod(path, 0o666);
    assert.equal(lint().status, 0);
    assert.deepEqual([(await stat(path)).ino, (await readdir(dirname(path))).length], [before.ino, 1], 'left alone');
  });

  it('never lies where a relative path in the environment leads', async () => {
    lint({ XDG_CACHE_HOME: 'cache', HOME: '.' });
    lint({ XDG_CACHE_HOME: '.', HOME: 'thuis' });
    assert.deepEqual(await readdir(cwd), ['a.md']);
  });
});

describe('--cache', () => {
  before(function () {
    if (!hasOwners) this.skip();
  });
  afterEach(removeFolders);
  const args = ['lint', 'a.md', '--cache-file', 'c', '--format', 'json'] as const;

  for (const [how, plant] of Object.entries(planted)) {
    it(`is neither read nor written when it is a file ${how}`, async () => {
      const cwd = await folderWith({ 'a.md': quietReport });
      const first = await casus({ cwd }, ...args);
      assert.equal(first.err, '');
      const path = join(cwd, 'c');
      const text = await readFile(path, 'utf8');
      await plant(path);
      const { code, out, err } = await casus({ cwd }, ...args);
      assert.deepEqual([code, out], [0, first.out]);
      assert.match(err, /de cache c is niet te gebruiken/);
      assert.equal(await readFile(path, 'utf8'), text);
    });
  }

  it('in the user’s folder is left alone when others may write there', async () => {
    const [cwd, home] = [await folderWith({ 'a.md': quietReport }), await folderWith()];
    const env = { XDG_CACHE_HOME: home, LOCALAPPDATA: home };
    await mkdir(join(home, 'casus/lint'), { recursive: true });
    await chmod(join(home, 'casus/lint'), 0o777);
    const { code, err } = await casus({ cwd, env }, 'lint', 'a.md', '--cache');
    assert.deepEqual([code, /niet te gebruiken/.test(err)], [0, true]);
    assert.deepEqual(await readdir(join(home, 'casus/lint')), []);
  });

  it('a link to nothing is not written through', async () => {
    const cwd = await folderWith({ 'a.md': quietReport });
    await symlink('elders', join(cwd, 'c'));
    const { err } = await casus({ cwd }, ...args);
    assert.match(err, /niet te gebruiken/);
    assert.deepEqual((await readdir(cwd)).sort(), ['a.md', 'c']);
  });
});

describe('a key', () => {
  afterEach(removeFolders);
  const details = '# T\n\nMevrouw Fatma Yildiz (06-12345678) kwam.\n';
  const files = async (cwd: string): Promise<readonly string[]> =>
    (await readdir(cwd, { recursive: true })).filter((name) => name.includes('sleutel'));

  it('goes nowhere by a relative path in the environment, and neither does a cache', () => {
    for (const env of [
      { XDG_DATA_HOME: '.' },
      { XDG_DATA_HOME: 'data', HOME: 'thuis' },
      { HOME: '' },
      { APPDATA: 'x' },
    ]) {
      for (const platform of ['linux', 'darwin', 'win32'])
        assert.match(keyFolder(env, platform), /^(?:[/\\]|[A-Z]:)/, JSON.stringify(env));
      assert.match(
        cacheFolder('lint', { env: { ...env, XDG_CACHE_HOME: '..' }, platform: 'linux' }),
        /^(?:[/\\]|[A-Z]:)/,
      );
    }
  });

  for (const [name, environment] of [
    ['HOME', (cwd: string) => ({ HOME: cwd })],
    ['XDG_DATA_HOME', (cwd: string) => ({ XDG_DATA_HOME: cwd })],
    ['XDG_DATA_HOME below it', (cwd: string) => ({ XDG_DATA_HOME: join(cwd, 'diep/er') })],
  ] as const) {
    it(`is not written when ${name} is the folder of the report, unless the user says so`, async () => {
      const cwd = await folderWith({ 'a.md': details });
      const env = process.platform === 'win32' ? { APPDATA: cwd } : environment(cwd);
      const { code, err } = await casus({ cwd, env }, 'pseudonymise', 'a.md');
      assert.deepEqual([code, await files(cwd), await readFile(join(cwd, 'a.md'), 'utf8')], [2, [], details]);
      assert.match(err, /map voor sleutels.*--key/);
      assert.equal((await casus({ cwd, env }, 'pseudonymise', 'a.md', '--dry-run')).code, 0);
      assert.equal((await casus({ cwd, env }, 'pseudonymise', 'a.md', '--key-with-report')).code, 0);
      assert.equal((await files(cwd)).length, 1);
    });
  }

  it('is not written when a link leads from its folder to that of the report', async () => {
    const [cwd, home] = [await folderWith({ 'a.md': details }), await folderWith()];
    await symlink(cwd, join(home, 'casus'));
    const { code } = await casus({ cwd, env: { XDG_DATA_HOME: home, APPDATA: home } }, 'pseudonymise', 'a.md');
    assert.deepEqual([code, await files(cwd)], [2, []]);
  });
});

describe('a key that VS Code keeps', () => {
  let save: (path: string, text: string) => Promise<boolean>;
  before(async () => {
    const file = new URL('../../client/src/keys/owner-only.node.ts', import.meta.url).href;
    ({ ownerOnly: save } = (await import(file)) as { ownerOnly: typeof save });
  });
  afterEach(removeFolders);

  it('is whole, and no other user can read it or see that it is there', async () => {
    const path = join(await folderWith(), 'opslag/keys/a.json');
    assert.equal(await save(path, 'sleutel'), true);
    assert.equal(await save(path, 'sleutel'), true);
    assert.equal(await readFile(path, 'utf8'), 'sleutel');
    assert.deepEqual(await readdir(dirname(path)), ['a.json']);
    if (!hasOwners) return;
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.equal((await stat(dirname(path))).mode & 0o777, 0o700);
  });

  it('takes the place of no other key, and of no link', async () => {
    const folder = await folderWith({ 'keys/a.json': 'andere sleutel', elders: '' });
    await symlink(join(folder, 'elders'), join(folder, 'keys/b.json'));
    for (const name of ['a.json', 'b.json']) await assert.rejects(save(join(folder, 'keys', name), 'sleutel'));
    assert.equal(await readFile(join(folder, 'keys/a.json'), 'utf8'), 'andere sleutel');
    assert.equal(await readFile(join(folder, 'elders'), 'utf8'), '');
    assert.deepEqual((await readdir(join(folder, 'keys'))).sort(), ['a.json', 'b.json']);
  });

  it('closes a folder of the user that was open, and goes into none that is a link or another user’s', async function () {
    if (!hasOwners) return this.skip();
    for (const [how, plant] of Object.entries(open)) {
      const keys = join(await folderWith({ 'keys/oud.json': '' }), 'keys');
      await plant(keys);
      const saved = save(join(keys, 'a.json'), 'sleutel');
      if (how === 'that others may write in') {
        assert.equal(await saved, true);
        assert.equal((await stat(keys)).mode & 0o777, 0o700);
      } else {
        await assert.rejects(saved, how);
        assert.deepEqual(await readdir(keys), ['oud.json']);
      }
    }
  });

  it('leaves nothing behind when the disk is full', async () => {
    const folder = await folderWith({ 'keys/oud.json': '' });
    const disk = await failingWrites('ENOSPC');
    try {
      await assert.rejects(save(join(folder, 'keys/a.json'), 'sleutel'));
      assert.equal(disk.failures(), 1);
    } finally {
      disk.restore();
    }
    assert.deepEqual(await readdir(join(folder, 'keys')), ['oud.json']);
  });
});
