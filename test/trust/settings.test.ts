/**
 * Settings, lists and templates that came with a hand-in: they read regular files of their own folder and nothing else, write
 * nothing, and nothing of what they name is printed.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { link, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../server/src/lsp/files.node.ts';
import { casus, folderWith, parsed, quietReport, removeFolders, unusedReport, type Outcome } from '../cli/helpers.ts';
import { TestEditor } from '../lsp/client.ts';
import { inMemory } from '../lsp/transports.ts';
import { builtCasus } from '../support/built-casus.ts';

/** A file that is nobody's business; with mistakes in it, both as a report and as a template. */
const secret = `---\nid: geheim\nnaam: Fatma\n---\n\n# Geheime aantekening\n\n## Zwaluw\n\n${unusedReport}`;
const page = '---\nid: leer\nname: Leer\n---\n\n# Titel\n\n## Opbrengst\n';
const json = ['--format', 'json', '--fail-on', 'never'] as const;
const told = ({ out, err }: Outcome): string => out + err;
const hasPipes = process.platform !== 'win32';

/** What may stand in the place of a file. Each gives a message; none may be waited for. */
const kinds: Readonly<Record<string, { make: (path: string) => Promise<unknown>; message: RegExp }>> = {
  'a pipe': {
    make: (path) => Promise.resolve(spawnSync('mkfifo', [path])),
    message: /geen gewoon bestand/,
  },
  'a device without an end': {
    make: (path) => symlink('/dev/zero', path),
    message: /geen gewoon bestand|buiten de map/,
  },
  'a huge file': { make: (path) => writeFile(path, 'x'.repeat(1_100_000)), message: /te groot/ },
};

/** Every file that is read because of its name or place, or because settings name it; each with what makes it count. */
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.casusrc.json': {},
  '.casusrc.yaml': {},
  '.casusignore': {},
  '.casus/namen.local.txt': {},
  '.casus/templates/leer.md': {},
  'basis.json': { '.casusrc.json': '{"extends":"basis.json"}' },
  'leer.md': { '.casusrc.json': '{"templates":["leer.md"]}' },
  'sjablonen/leer.md': { '.casusrc.json': '{"templates":["sjablonen"]}' },
};

describe('a file that settings lead to', () => {
  before(function () {
    if (!hasPipes) this.skip();
  });
  afterEach(removeFolders);

  for (const [place, files] of Object.entries(places)) {
    for (const [kind, { make, message }] of Object.entries(kinds)) {
      it(`${place} may be ${kind}: that is told, and not waited for`, async () => {
        const cwd = await folderWith({ 'in/a.md': quietReport, ...files });
        await mkdir(join(cwd, place, '..'), { recursive: true });
        await make(join(cwd, place));
        const outcome = await casus({ cwd }, 'lint', 'in', ...json);
        assert.equal(outcome.code, 2);
        assert.match(outcome.err, message);
      });
    }
  }

  for (const place of ['package.json', '.casusrc.json', '.casusignore', '.casus/namen.local.txt']) {
    it(`${place} among the reports may be a pipe`, async () => {
      const cwd = await folderWith({ 'in/a.md': quietReport, 'in/.casus/x': '' });
      spawnSync('mkfifo', [join(cwd, 'in', place)]);
      const { files } = parsed(await casus({ cwd }, 'lint', 'in', ...json));
      assert.ok(files.some((file) => file.path === 'in/a.md'));
    });
  }

  it('and so may be what is named on the command line', async () => {
    const cwd = await folderWith({ 'a.md': quietReport });
    for (const name of ['pijp', 'pijp.docx', 'pijp.zip']) spawnSync('mkfifo', [join(cwd, name)]);
    await symlink('/dev/zero', join(cwd, 'nul.md'));
    for (const args of [
      ['lint', 'pijp'],
      ['lint', 'nul.md'],
      ['lint', 'pijp.docx'],
      ['lint', 'pijp.zip'],
      ['pseudonymise', 'pijp'],
      ['pseudonymise', 'a.md', '--undo', '--key', 'pijp'],
      ['export', 'pijp', '-o', 'b.docx'],
      ['convert', 'nul.md', '-o', 'b.md'],
      ['merge', 'pijp'],
      ['new', '--from', 'pijp'],
      ['explain', '--document', 'pijp'],
      ['lint', 'a.md', '--baseline', 'pijp'],
      ['lint', 'a.md', '--config', 'pijp'],
      ['lint', 'a.md', '--feedback', 'f', '--worksheet', 'pijp'],
    ]) {
      const outcome = await casus({ cwd }, ...args);
      assert.equal(outcome.code, 2, args.join(' '));
      assert.match(told(outcome), /geen gewoon bestand|beschadigd/, args.join(' '));
    }
    assert.equal((await casus({ cwd }, 'config', 'show', 'pijp')).code, 0);
    assert.equal((await casus({ cwd }, 'lint', '.', ...json)).code, 0, 'a search passes them by');
  });
});

describe('a file outside the folder of the settings', () => {
  afterEach(removeFolders);

  const world = async (settings: object): Promise<{ cwd: string; outside: string }> => {
    const root = await folderWith({ 'prive/notities.md': secret, 'in/a.md': quietReport });
    await writeFile(join(root, 'in/.casusrc.json'), JSON.stringify(settings));
    return { cwd: join(root, 'in'), outside: join(root, 'prive/notities.md') };
  };

  for (const way of ['../prive/notities.md', '../prive', 'absolute', 'link.md', 'map', 'map/notities.md']) {
    it(`is no template by ${way}, is not repaired, and nothing of it is printed`, async () => {
      const { cwd, outside } = await world({});
      await symlink(outside, join(cwd, 'link.md'));
      await symlink(join(outside, '..'), join(cwd, 'map'));
      const named = way === 'absolute' ? outside : way;
      await writeFile(join(cwd, '.casusrc.json'), JSON.stringify({ templates: [named] }));
      for (const args of [
        ['lint', '.', '--fix'],
        ['lint', 'a.md', '--why'],
        ['config', 'show', 'a.md'],
        ['templates'],
      ]) {
        const outcome = await casus({ cwd }, ...args);
        assert.doesNotMatch(told(outcome), /Geheim|Zwaluw|Fatma/);
        assert.match(outcome.err, /buiten de map/, args.join(' '));
        assert.equal(outcome.code, 2);
      }
      assert.equal(await readFile(outside, 'utf8'), secret);
    });
  }

  for (const [place, target] of [
    ['.casus/templates/x.md', 'notities.md'],
    ['sjablonen/x.md', 'notities.md'],
    ['.casus/namen.local.txt', 'notities.md'],
    ['.casusignore', 'notities.md'],
    ['.casus', '.casus'],
  ] as const) {
    it(`is not read by a link as ${place}`, async () => {
      const { cwd, outside } = await world({ templates: ['sjablonen'] });
      await mkdir(join(cwd, 'sjablonen'));
      await mkdir(join(outside, '../.casus/templates'), { recursive: true });
      await writeFile(join(outside, '../.casus/templates/x.md'), secret);
      await mkdir(join(cwd, place, '..'), { recursive: true });
      await symlink(join(outside, '..', target), join(cwd, place));
      const outcome = await casus({ cwd }, 'lint', 'a.md');
      assert.deepEqual([outcome.code, /buiten de map/.test(outcome.err)], [2, true], outcome.err);
      assert.doesNotMatch(told(outcome), /Geheim|Zwaluw|Fatma/);
    });
  }

  it('may be what the course’s own file builds on, and a page must lie below the file that names it', async () => {
    const root = await folderWith({
      'vak/basis.json': '{"stage":"inleveren","templates":["leer.md"]}',
      'vak/leer.md': page,
      'in/.casusrc.json': '{"extends":"../vak/basis.json"}',
      'in/a.md': '---\ncasus: leer\n---\n\n# A\n',
    });
    const [file] = parsed(await casus({ cwd: join(root, 'in') }, 'lint', 'a.md', ...json)).files;
    assert.deepEqual([file?.stage, file?.template], ['inleveren', 'leer']);
  });
});

describe('a template page', () => {
  afterEach(removeFolders);

  it('is never written, by whatever name, option or command', async () => {
    const root = await folderWith({
      '.casusrc.json': '{"templates":["geheim.md"]}',
      'geheim.md': secret,
      'a.md': quietReport,
    });
    await link(join(root, 'geheim.md'), join(root, 'hard.md'));
    await symlink('geheim.md', join(root, 'zacht.md'));
    const all = [
      ['lint', '.', '--fix'],
      ['lint', 'geheim.md', 'hard.md', 'zacht.md', '--fix'],
      ...['geheim.md', 'hard.md', 'zacht.md'].map((name) => ['pseudonymise', name]),
      ['lint', 'a.md', '--output-file', 'geheim.md'],
      ['lint', 'a.md', '--output-file', 'hard.md'],
    ];
    for (const args of all) await casus({ cwd: root, env: { XDG_DATA_HOME: await folderWith() } }, ...args);
    assert.equal(await readFile(join(root, 'geheim.md'), 'utf8'), secret);
  });

  it('is told its mistakes by place, and no line of it is printed', async () => {
    const wrong = '---\nid: Fout id\nnaam: Fatma\n---\n\n# Titel\n\n## Zwaluw Yildiz\n\n## Zwaluw Yildiz\n';
    const cwd = await folderWith({
      '.casusrc.json': '{"templates":["fout.txt"]}',
      'fout.txt': wrong,
      'a.md': quietReport,
    });
    const outcome = await casus({ cwd }, 'lint', 'a.md');
    assert.match(outcome.out, /fout\.txt[\s\S]*\d+:\d+ .*template\/invalid/);
    assert.doesNotMatch(outcome.out, /│.*(?:Fatma|Zwaluw|id:)/);
  });
});

describe('config show', () => {
  afterEach(removeFolders);

  it('names the settings that lie with a report and don’t count', async () => {
    const cwd = await folderWith({ 'in/a.md': quietReport, 'in/.casusrc.json': '{"stage":"inleveren"}' });
    const { out, err } = await casus({ cwd }, 'config', 'show', 'in/a.md');
    assert.match(out, /stage +concept +standaard/);
    assert.match(err, /tellen niet mee: in\/\.casusrc\.json/);
  });
});

describe('an untrusted folder in an editor', () => {
  let editor: TestEditor | undefined;
  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
    await removeFolders();
  });

  const start = async (root: string, trusted?: boolean): Promise<() => Promise<unknown>> => {
    const uriOf = (file: string): string => pathToFileURL(join(root, file)).href;
    const init = trusted === undefined ? {} : { initializationOptions: { trusted } };
    editor = await TestEditor.start(inMemory(nodeFiles), { folder: uriOf('in'), init });
    const uri = uriOf('in/a.md');
    await editor.open(uri, quietReport);
    return async () =>
      (await editor?.diagnostics(uri))?.find(({ code }) => code === 'structure/missing-section')?.severity;
  };
  const files = { 'in/.casusrc.json': '{"extends":"../basis.json"}', 'basis.json': '{"stage":"inleveren"}' };

  it('has settings that reach nothing outside it, until it is trusted', async () => {
    const severity = await start(await folderWith(files), false);
    assert.equal(await severity(), 2);
    const said = (): readonly string[] =>
      (editor?.published ?? []).flatMap(({ diagnostics }) => diagnostics.map(({ message }) => String(message)));
    // Problems of settings come by a message of their own.
    while (!/vertrouwt deze map nog niet/.test(said().join('\n'))) await new Promise(setImmediate);
    await editor?.connection.sendNotification('casus/trusted', {});
    assert.equal(await severity(), 1);
  });

  it('is one only where the editor says so', async () => {
    assert.equal(await (await start(await folderWith(files)))(), 1);
  });

  it('has no settings by a link either, and what lies above it is the user’s own', async () => {
    const root = await folderWith({ 'elders/x.json': '{"stage":"inleveren"}', 'in/a.md': quietReport });
    await symlink(join(root, 'elders/x.json'), join(root, 'in/.casusrc.json'));
    assert.equal(await (await start(root, false))(), 2);
    await editor?.stop();
    const above = await folderWith({
      'mijn/.casusrc.json': '{"extends":"../basis.json"}',
      'basis.json': '{"stage":"inleveren"}',
      'mijn/in/a.md': '',
    });
    await rename(join(above, 'mijn'), join(above, 'anders'));
    await mkdir(join(above, 'map'));
    await rename(join(above, 'anders'), join(above, 'map/mijn'));
    await writeFile(join(above, 'map/basis.json'), '{"stage":"inleveren"}');
    assert.equal(await (await start(join(above, 'map/mijn'), false))(), 1);
  });

  it('reads no list, page or ignored names by a link that leads out of it', async () => {
    const root = await folderWith({
      'geheim/namen.txt': 'Zwaluwstaart\n',
      'geheim/x.md': page,
      'in/.casus/templates/y.md': page.replace('leer', 'eigen'),
    });
    await symlink(join(root, 'geheim/namen.txt'), join(root, 'in/.casus/namen.local.txt'));
    await symlink(join(root, 'geheim/x.md'), join(root, 'in/.casus/templates/x.md'));
    await start(root, false);
    const uri = pathToFileURL(join(root, 'in/b.md')).href;
    await editor?.open(uri, '---\ncasus: leer\n---\n\n# B\n\nDe Zwaluwstaart kwam.\n');
    const found = (await editor?.diagnostics(uri)) ?? [];
    assert.ok(!found.some(({ code }) => code === 'privacy/person-name'));
    assert.ok(
      found.some(({ code, message }) => code === 'config/invalid' && /ken ik niet.* eigen\./.test(String(message))),
      JSON.stringify(found),
    );
  });

  it('gives its restraint to the command line that the editor runs', async function () {
    this.timeout(60_000);
    const root = await folderWith({ ...files, 'in/a.md': quietReport });
    const built = await builtCasus(await folderWith());
    const run = (env: Record<string, string>) => built.start(join(root, 'in'), ['lint', 'a.md', ...json], env).ended;
    const [free, held] = [await run({}), await run({ CASUS_UNTRUSTED: '1' })];
    assert.match(free.out, /"stage":"inleveren"/);
    assert.match(held.out, /"stage":"concept"/);
    assert.match(held.err, /vertrouwt deze map nog niet/);
  });
});
