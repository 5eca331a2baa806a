/**
 * `casus pseudonymise`: a report is replaced once, its key lies elsewhere, and with the key it is restored byte for
 * byte.
 */
import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyFolder } from '../../server/src/cli/inputs/keys.ts';
import { casus, findingsOf, folderWith, removeFolders, type Outcome } from './helpers.ts';

const report = '# Een casus\n\nHatice Yıldız belde. Mail: f.oudekerk@voorbeeld.nl. Later kwam mevrouw Yıldız.\n';
const isPosix = process.platform !== 'win32';

interface Workspace {
  readonly cwd: string;
  readonly data: string;
  run(...args: readonly string[]): Promise<Outcome>;
  text(name?: string): Promise<string>;
  keys(): Promise<readonly string[]>;
}

async function workspaceWith(
  files: Readonly<Record<string, string | Uint8Array>> = { 'verslag.md': report },
): Promise<Workspace> {
  const [cwd, data] = [await folderWith(files), await folderWith()];
  const folder = keyFolder({ XDG_DATA_HOME: data }, 'linux');
  return {
    cwd,
    data,
    run: (...args) => casus({ cwd, env: { XDG_DATA_HOME: data, APPDATA: data } }, 'pseudonymise', ...args),
    text: (name = 'verslag.md') => readFile(join(cwd, name), 'utf8'),
    keys: async () => (await readdir(folder).catch(() => [])).map((name) => join(folder, name)),
  };
}

describe('casus pseudonymise', () => {
  afterEach(removeFolders);

  it('replaces, keeps the key outside the folder, and says where without printing a name', async () => {
    const { cwd, run, text, keys } = await workspaceWith();
    const { code, out, err } = await run('verslag.md');
    assert.deepEqual([code, out], [0, '']);
    const after = await text();
    assert.doesNotMatch(after, /Hatice|Yıldız|oudekerk/);
    const [key = '', ...more] = await keys();
    assert.deepEqual([more, await readdir(cwd)], [[], ['verslag.md']]);
    assert.ok(err.includes(key), err);
    assert.doesNotMatch(out + err, /Hatice|Yıldız|oudekerk|anoniem/);
    assert.match(key, /[\\/]verslag-[0-9a-f]{16}\.casus-sleutel\.json$/);
    if (isPosix) assert.equal((await stat(key)).mode & 0o777, 0o600);
  });

  it('changes nothing the second time, and says so', async () => {
    const { run, text, keys } = await workspaceWith();
    await run('verslag.md');
    const once = await text();
    const { code, err } = await run('verslag.md');
    assert.equal(code, 0);
    assert.match(err, /niets te vervangen/);
    assert.match((await run('verslag.md', '--language', 'en')).err, /nothing to replace/);
    assert.deepEqual([await text(), (await keys()).length], [once, 1]);
  });

  for (const [name, original] of [
    ['LF', report],
    ['CRLF', report.replaceAll('\n', '\r\n')],
    ['BOM and CRLF', `\uFEFF${report.replaceAll('\n', '\r\n')}`],
    ['no last line ending', report.trimEnd()],
    ['front matter', `\uFEFF---\r\ncasus: bundelcasus\r\n---\r\n\r\n${report}`],
  ] as const) {
    it(`restores the original byte for byte: ${name}`, async () => {
      const { run, text, keys, cwd } = await workspaceWith({ 'verslag.md': original });
      await run('verslag.md');
      const replaced = await text();
      assert.equal(replaced.startsWith('\uFEFF'), original.startsWith('\uFEFF'));
      if (original.includes('\r\n---')) assert.match(replaced, /\r\npseudoniemen: .*\r\n---/);
      const [key = ''] = await keys();
      const undone = await run('verslag.md', '--undo', '--key', key);
      assert.equal(undone.code, 0, undone.err);
      assert.deepEqual(await readFile(join(cwd, 'verslag.md')), Buffer.from(original));
    });
  }

  it('keeps a key for each replacement, so that both can be undone', async () => {
    const { run, text, keys, cwd } = await workspaceWith();
    await run('verslag.md');
    const [first = ''] = await keys();
    const between = `${await text()}\nOuassim el Idrissi was er ook.\n`;
    await writeFile(join(cwd, 'verslag.md'), between);
    await run('verslag.md');
    assert.doesNotMatch(await text(), /Ouassim/);
    const second = (await keys()).find((key) => key !== first) ?? '';
    await run('verslag.md', '--undo', '--key', second);
    assert.equal(await text(), between);
    const undone = await run('verslag.md', '--undo', '--key', first);
    assert.deepEqual([undone.code, await text()], [0, `${report}\nOuassim el Idrissi was er ook.\n`]);
  });

  it('shows a diff with --dry-run, masked, and writes nothing', async () => {
    const { run, text, keys } = await workspaceWith();
    const { code, out, err } = await run('verslag.md', '--dry-run');
    assert.equal(code, 0);
    assert.match(out, /^--- verslag\.md\n\+\+\+ verslag\.md\n@@ /);
    assert.match(out, /^-█/m);
    assert.doesNotMatch(out + err, /Hatice|Yıldız|oudekerk/);
    assert.match((await run('verslag.md', '--dry-run', '--show-matches')).out, /^-Hatice Yıldız belde/m);
    assert.deepEqual([await text(), await keys()], [report, []]);
  });

  it('refuses a key in the folder of the report, also through a link, unless told otherwise', async () => {
    const { run, text, cwd, data } = await workspaceWith({ 'map/verslag.md': report });
    await mkdir(join(cwd, 'map/sub'));
    if (isPosix) await symlink(join(cwd, 'map/sub'), join(data, 'link'));
    for (const key of ['map/sleutel.json', 'map/nieuw/diep/k.json', ...(isPosix ? [join(data, 'link/k.json')] : [])]) {
      const { code, out, err } = await run('map/verslag.md', '--key', key);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /mee ingeleverd/);
    }
    assert.deepEqual([await text('map/verslag.md'), await readdir(join(cwd, 'map'))], [report, ['sub', 'verslag.md']]);
    assert.equal((await run('map/verslag.md', '--key', 'elders/k.json')).code, 0);
    assert.equal((await run('map/verslag.md', '--undo', '--key', 'elders/k.json')).code, 0);
    assert.equal((await run('map/verslag.md', '--key', 'map/k.json', '--key-with-report')).code, 0);
  });

  it('never writes over another key, and then does not replace the report either', async () => {
    const { run, text, data } = await workspaceWith();
    await writeFile(join(data, 'k.json'), 'van iemand');
    const { code, err } = await run('verslag.md', '--key', join(data, 'k.json'));
    assert.equal(code, 2);
    assert.match(err, /bestaat al/);
    assert.deepEqual([await text(), await readFile(join(data, 'k.json'), 'utf8')], [report, 'van iemand']);
  });

  it('refuses to undo a report that the key does not fit', async () => {
    const { run, text, keys, cwd } = await workspaceWith();
    await run('verslag.md');
    const [key = ''] = await keys();
    await writeFile(join(cwd, 'verslag.md'), '# Iets anders\n\nZonder namen.\n');
    const { code, out, err } = await run('verslag.md', '--undo', '--key', key);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /past niet bij deze sleutel/);
    assert.equal(await text(), '# Iets anders\n\nZonder namen.\n');
  });

  it('restores an edited report, with a warning', async () => {
    const { run, text, keys, cwd } = await workspaceWith();
    await run('verslag.md');
    await writeFile(join(cwd, 'verslag.md'), (await text()).replace('belde', 'belde die avond'));
    const { code, err } = await run('verslag.md', '--undo', '--key', (await keys())[0] ?? '');
    assert.equal(code, 0);
    assert.match(err, /bewerkt/);
    assert.equal(await text(), report.replace('belde', 'belde die avond'));
  });

  it('ends with 2 and says why when it can not do what is asked', async () => {
    const { run, keys } = await workspaceWith({
      'verslag.md': report,
      'oud.md': Uint8Array.from([0x48, 0x61, 0xef, 0x0a]),
      'namen.local.txt': 'Hatice\n',
      'geen.json': '{ "casus-sleutel": 1, "passes": [[{ "id": 7 }]] }',
    });
    for (const [args, message] of [
      [['weg.md'], /weg\.md: Niet te lezen: bestaat niet/],
      [['.'], /map/],
      [['oud.md'], /UTF-8/],
      [['namen.local.txt'], /zelf een bestand met echte namen/],
      [['verslag.md', '--undo'], /--key/],
      [['verslag.md', '--undo', '--key', 'geen.json'], /geen sleutel/],
      [['verslag.md', '--undo', '--key', 'weg.json'], /weg\.json: Niet te lezen/],
    ] as const) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, message);
    }
    assert.deepEqual(await keys(), []);
  });

  if (isPosix && process.getuid?.() !== 0) {
    it('leaves no key behind when the report cannot be written', async () => {
      const { run, keys, cwd } = await workspaceWith();
      await chmod(join(cwd, 'verslag.md'), 0o400);
      assert.equal((await run('verslag.md')).code, 2);
      assert.deepEqual(await keys(), []);
    });
  }
});

describe('the local list of real names', () => {
  afterEach(removeFolders);
  const plain = '---\ncasus: bundelcasus\n---\n\n# Titel\n\nGisteren kwam zwaluwstaart langs, met tulpenbol.\n';
  const json = ['--format', 'json', '--fail-on', 'never'] as const;
  const lists = {
    'namen.local.txt': '# mijn lijst\nZwaluwstaart\nTulpenbol # de zus\n',
    'namen.local.yaml': 'namen:\n  - "Zwaluwstaart"\n  - Tulpenbol\n',
    'namen.local.yml': 'namen: [Zwaluwstaart, Tulpenbol]\n',
    'namen.local.json': '{ "namen": ["Zwaluwstaart", "Tulpenbol"] }\n',
  };

  for (const [name, list] of Object.entries(lists)) {
    it(`${name} above a report is always found, and replaced`, async () => {
      const cwd = await folderWith({ [`.casus/${name}`]: list, 'a/b/x.md': plain, 'y.md': plain });
      const found = findingsOf(await casus({ cwd }, 'lint', ...json), 'privacy/person-name');
      assert.equal(found.length, 4);
      await casus({ cwd, env: { XDG_DATA_HOME: join(cwd, 'data') } }, 'pseudonymise', 'a/b/x.md');
      assert.doesNotMatch(await readFile(join(cwd, 'a/b/x.md'), 'utf8'), /zwaluwstaart|tulpenbol/i);
    });
  }

  it('that lies beside the report, below the working folder, is named as not used', async () => {
    const cwd = await folderWith({ 'in/.casus/namen.local.txt': 'Zwaluwstaart\n', 'in/x.md': plain });
    const env = { XDG_DATA_HOME: join(cwd, 'data') };
    const unused = await casus({ cwd, env }, 'pseudonymise', 'in/x.md', '--dry-run');
    assert.match(unused.err, /tellen niet mee: in\/\.casus\./);
    const used = await casus({ cwd: join(cwd, 'in'), env }, 'pseudonymise', 'x.md', '--dry-run');
    assert.doesNotMatch(used.err, /tellen niet mee/);
  });

  it('is reported among the submissions, without showing its names', async () => {
    const cwd = await folderWith({
      'in/a.md': plain,
      'in/namen.local.txt': 'Zwaluwstaart\n',
      'in/k.casus-sleutel.json': '{"casus-sleutel":1,"passes":[[{"original":"Zwaluwstaart"}]]}',
      'in/oud.json': '{"casus-sleutel":1,"passes":[[{"original":"Zwaluwstaart"}]]}',
    });
    const outcome = await casus({ cwd }, 'lint', 'in', 'in/oud.json', ...json);
    assert.equal(findingsOf(outcome, 'privacy/key-in-submission').length, 3);
    const text = await casus({ cwd }, 'lint', 'in', 'in/oud.json', '--stage', 'inleveren');
    assert.equal(text.code, 1);
    assert.match(text.out, /namen\.local\.txt.* \(echte namen\)/);
    assert.doesNotMatch(text.out, /Zwaluwstaart/);
  });

  it('is kept out of git by casus new', async () => {
    const cwd = await folderWith({ '.casus/namen.local.txt': 'Zwaluwstaart\n', 'leeg/x.md': plain });
    assert.equal((await casus({ cwd }, 'new', 'starr', 'leeg/y.md')).code, 0);
    assert.equal(await readFile(join(cwd, '.casus/.gitignore'), 'utf8'), 'namen.local*\n');
    assert.deepEqual(await readdir(join(cwd, 'leeg')), ['x.md', 'y.md']);
  });
});
