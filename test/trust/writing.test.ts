/**
 * Nothing is lost in writing: a full disk, a reader who saves meanwhile, links, owners. A disk that runs full is a small tmpfs
 * where root may mount one; elsewhere, and for what a disk seldom does, the calls of Node fail instead.
 */
import assert from 'node:assert/strict';
import { promises } from 'node:fs';
import { chmod, chown, link, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWhole, isUnfinished, openWhole, writeWhole } from '../../server/src/disk/write-whole.ts';
import { casus, folderWith, quietReport, removeFolders, unusedReport } from '../cli/helpers.ts';
import { builtCasus, type BuiltCasus } from '../support/built-casus.ts';
import { failingWrites, smallDisk } from '../support/disks.ts';
import { skipped } from '../support/skipped.ts';

const story = 'Regel van mijn verhaal over de buurt.\n\n'.repeat(900);
/** `--fix` repairs it, and `pseudonymise` replaces a detail. */
const report = `${unusedReport}\n## Actoren\n\nMevrouw Fatma Yildiz vertelde.\n`;
const long = `${report}\n${story}`;
const isRoot = process.geteuid?.() === 0;
const names = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).sort();

/** Every command that writes over a report, or makes a file; `file` is what must be whole or absent. */
const writers: Readonly<Record<string, { args: readonly string[]; file: string }>> = {
  '--fix': { args: ['lint', 'a.md', '--fix'], file: 'a.md' },
  pseudonymise: { args: ['pseudonymise', 'a.md'], file: 'a.md' },
  '--output-file': { args: ['lint', 'a.md', '--format', 'json', '--output-file', 'uit.json'], file: 'uit.json' },
  'a page': { args: ['lint', 'a.md', '--format', 'html', '--output-file', 'uit.html'], file: 'uit.html' },
  '--feedback': { args: ['lint', 'a.md', '--feedback', 'terug'], file: 'terug/a-feedback.html' },
  '--baseline': { args: ['lint', '.', '--baseline', 'b.json', '--update-baseline'], file: 'b.json' },
  convert: { args: ['convert', 'a.md', '-o', 'b.md'], file: 'b.md' },
  export: { args: ['export', 'a.md', '--anyway', '-o', 'a.docx'], file: 'a.docx' },
  new: { args: ['new', 'bundelcasus', 'n.md'], file: 'n.md' },
  'new --from': { args: ['new', '--from', 'a.md', '.casus/templates/n.md'], file: '.casus/templates/n.md' },
};

describe('writing', () => {
  afterEach(removeFolders);

  for (const [name, { args, file }] of Object.entries(writers)) {
    for (const code of name === '--fix' ? (['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'] as const) : (['ENOSPC'] as const)) {
      it(`${name} loses nothing and leaves nothing when a write ends in ${code}`, async () => {
        const cwd = await folderWith({ 'a.md': report, 'b/keys/x': '' });
        const disk = await failingWrites(code);
        const run = casus({ cwd, env: { XDG_DATA_HOME: await folderWith() } }, ...args);
        const { code: exit, err } = await run.finally(disk.restore);
        assert.ok(disk.failures() > 0, 'something was written');
        assert.equal(exit, 2, err);
        assert.match(
          err + (await run).out,
          { ENOSPC: /vol/, EDQUOT: /ruimte/, EROFS: /alleen-lezen/, EIO: /EIO/ }[code],
        );
        assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), report);
        if (file !== 'a.md') await assert.rejects(stat(join(cwd, file)), { code: 'ENOENT' });
        const left = await readdir(cwd, { recursive: true });
        assert.deepEqual(
          left.filter((each) => /tmp/.test(each)),
          [],
        );
      });
    }
  }

  it('a key that can’t be written keeps the report as it is, and is not left half-written', async () => {
    const [cwd, data] = [await folderWith({ 'a.md': report }), await folderWith()];
    const disk = await failingWrites('ENOSPC');
    const { code, err } = await casus({ cwd, env: { XDG_DATA_HOME: data } }, 'pseudonymise', 'a.md').finally(
      disk.restore,
    );
    assert.deepEqual([code, /sleutel.*vol/.test(err)], [2, true], err);
    assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), report);
    assert.deepEqual(await names(join(data, 'casus/keys')), []);
  });

  describe('over what was saved meanwhile', () => {
    for (const [name, args] of [
      ['--fix', ['lint', 'a.md', '--fix']],
      ['pseudonymise', ['pseudonymise', 'a.md']],
    ] as const) {
      it(`${name} writes nothing, and says so`, async () => {
        const [cwd, data] = [await folderWith({ 'a.md': report }), await folderWith()];
        const path = join(cwd, 'a.md');
        // Another program saves between the moment of reading and the end of the writing.
        const disk = await failingWrites(undefined, () => writeFile(path, `${report}NIEUWE TEKST\n`));
        const outcome = await casus({ cwd, env: { XDG_DATA_HOME: data } }, ...args).finally(disk.restore);
        assert.equal(outcome.code, 2);
        assert.match(outcome.out + outcome.err, /intussen gewijzigd/);
        assert.equal(await readFile(path, 'utf8'), `${report}NIEUWE TEKST\n`);
        assert.deepEqual(await names(cwd), ['a.md']);
        if (name === 'pseudonymise') assert.deepEqual(await names(join(data, 'casus/keys')), []);
      });
    }
  });

  describe('keeps what the file is', () => {
    const mended = report.replace(/<!-- casus.*-->\n/, '');

    it('its byte order mark, line ends and the missing final newline', async () => {
      const odd = (text: string): string => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`;
      const cwd = await folderWith({ 'a.md': odd(report) });
      assert.equal((await casus({ cwd }, 'lint', 'a.md', '--fix', '--fail-on', 'never')).code, 0);
      assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), odd(mended));
      const data = await folderWith();
      const env = { XDG_DATA_HOME: data };
      assert.equal((await casus({ cwd, env }, 'pseudonymise', 'a.md')).code, 0);
      const replaced = await readFile(join(cwd, 'a.md'), 'utf8');
      assert.ok(replaced.startsWith('\uFEFF') && !replaced.endsWith('\n') && !/[^\r]\n/.test(replaced));
      const [key = ''] = await names(join(data, 'casus/keys'));
      assert.equal(
        (await casus({ cwd, env }, 'pseudonymise', 'a.md', '--undo', '--key', join(data, 'casus/keys', key))).code,
        0,
      );
      assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), odd(mended));
    });

    it('its mode and its other names (links of both kinds)', async function () {
      if (process.platform === 'win32') return skipped(this, 'Windows has other rights and signals');
      const cwd = await folderWith({ 'a.md': report, 'los.md': report });
      await link(join(cwd, 'a.md'), join(cwd, 'ook.md'));
      await symlink('los.md', join(cwd, 'via.md'));
      await chmod(join(cwd, 'a.md'), 0o640);
      await chmod(join(cwd, 'los.md'), 0o604);
      const { ino } = await stat(join(cwd, 'a.md'));
      assert.equal((await casus({ cwd }, 'lint', 'a.md', 'via.md', '--fix', '--fail-on', 'never')).code, 0);
      for (const [name, mode] of [
        ['a.md', 0o640],
        ['ook.md', 0o640],
        ['los.md', 0o604],
        ['via.md', 0o604],
      ] as const) {
        assert.equal(await readFile(join(cwd, name), 'utf8'), mended, name);
        assert.equal((await stat(join(cwd, name))).mode & 0o777, mode, name);
      }
      assert.equal((await stat(join(cwd, 'ook.md'))).ino, ino);
      assert.equal(await promises.readlink(join(cwd, 'via.md')), 'los.md');
    });

    it('its owner', async function () {
      if (!isRoot) return skipped(this, 'only root can give a file another owner');
      const cwd = await folderWith({ 'a.md': report });
      await chown(join(cwd, 'a.md'), 65_534, 65_534);
      assert.equal((await casus({ cwd }, 'lint', 'a.md', '--fix', '--fail-on', 'never')).code, 0);
      const { uid, gid } = await stat(join(cwd, 'a.md'));
      assert.deepEqual([uid, gid, await readFile(join(cwd, 'a.md'), 'utf8')], [65_534, 65_534, mended]);
    });

    it('its owner, where that can’t be given to a new file', async () => {
      const cwd = await folderWith({ 'a.md': report });
      const { ino } = await stat(join(cwd, 'a.md'));
      const disk = await failingWrites(undefined, undefined, { owner: 4321 });
      await writeWhole(join(cwd, 'a.md'), 'kort\n').finally(disk.restore);
      assert.deepEqual(
        [(await stat(join(cwd, 'a.md'))).ino, await readFile(join(cwd, 'a.md'), 'utf8')],
        [ino, 'kort\n'],
      );
    });

    it('its content, when writing in place ends halfway', async function () {
      if (process.platform === 'win32') return skipped(this, 'Windows has other rights and signals');
      for (const failAt of [2, 3]) {
        const cwd = await folderWith({ 'a.md': report });
        await link(join(cwd, 'a.md'), join(cwd, 'ook.md'));
        const disk = await failingWrites('ENOSPC', undefined, { from: failAt });
        await assert.rejects(writeWhole(join(cwd, 'a.md'), report + report).finally(disk.restore), { code: 'ENOSPC' });
        assert.equal(await readFile(join(cwd, 'ook.md'), 'utf8'), report);
        assert.deepEqual(await names(cwd), ['a.md', 'ook.md']);
      }
    });

    it('and is not written when its owner may not write it', async function () {
      if (isRoot || process.platform === 'win32') return skipped(this, 'root may write any file');
      const cwd = await folderWith({ 'a.md': report });
      await chmod(join(cwd, 'a.md'), 0o444);
      assert.equal((await casus({ cwd }, 'lint', 'a.md', '--fix')).code, 2);
      assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), report);
    });
  });

  describe('on a nearly full disk', () => {
    for (const [name, { args, file }] of Object.entries(writers).filter(([key]) => !/page|export|new/.test(key))) {
      it(`${name} says so, and the report stays whole`, async function () {
        const cwd = await folderWith();
        const disk = smallDisk(cwd, '64k');
        if (!disk) return skipped(this, 'only root can mount a small disk');
        try {
          await writeFile(join(cwd, 'a.md'), long);
          await writeFile(join(cwd, 'vulling'), Buffer.alloc(64 * 1024 - 36 * 1024 - 12 * 1024)).catch(() => undefined);
          const before = await readFile(join(cwd, 'a.md'), 'utf8');
          assert.equal(before, long);
          const wide = name === '--output-file' ? ['--show-matches', '--verbose'] : [];
          const { code, out, err } = await casus({ cwd, env: { XDG_DATA_HOME: await folderWith() } }, ...args, ...wide);
          assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), long);
          if (code === 2) assert.match(out + err, /schijf is vol/);
          else assert.notEqual(file, 'a.md');
          assert.deepEqual(
            (await readdir(cwd)).filter((each) => /tmp/.test(each)),
            [],
          );
        } finally {
          disk.unmount();
        }
      });
    }
  });

  describe('onto what is read', () => {
    const files = { 'a.md': report, 'in.zip': 'PK', 'pagina.md': quietReport };
    const outputs: readonly (readonly string[])[] = [
      ['a.md', '--output-file', 'a.md'],
      ['.', '--output-file', './a.md', '--format', 'html'],
      ['a.md', '--output-file', 'link.md'],
      ['a.md', '--output-file', 'hard.md'],
      ['in.zip', '--output-file', 'in.zip'],
      ['a.md', '--config', 'c.json', '--output-file', 'c.json'],
      ['a.md', '--output-file', '.casus/templates/t.md'],
    ];
    for (const args of outputs) {
      it(`casus lint ${args.join(' ')} is refused`, async () => {
        const page = '---\nid: t\nname: T\n---\n\n# Titel\n\n## Een\n';
        const cwd = await folderWith({ ...files, 'c.json': '{}', '.casus/templates/t.md': page });
        await symlink('a.md', join(cwd, 'link.md'));
        await link(join(cwd, 'a.md'), join(cwd, 'hard.md'));
        const target = join(cwd, args.at(args.indexOf('--output-file') + 1) ?? '');
        const before = await readFile(target, 'utf8');
        const { code, out, err } = await casus({ cwd }, 'lint', ...args, '--fail-on', 'never');
        assert.deepEqual([code, out], [2, ''], err);
        assert.match(err, /zou verloren gaan/);
        assert.equal(await readFile(target, 'utf8'), before);
      });
    }

    it('feedback and the report of merge are refused as well', async () => {
      const cwd = await folderWith({ 'a.md': report, 'a-feedback.md': quietReport });
      const back = await casus(
        { cwd },
        'lint',
        '.',
        '--feedback',
        '.',
        '--feedback-format',
        'md',
        '--fail-on',
        'never',
      );
      assert.deepEqual([back.code, /a-feedback\.md/.test(back.err)], [2, true], back.err);
      assert.equal(await readFile(join(cwd, 'a-feedback.md'), 'utf8'), quietReport);
      const shard = [
        'lint',
        'a.md',
        '--shard',
        '1/1',
        '--format',
        'json',
        '--fail-on',
        'never',
        '--output-file',
        's.json',
      ];
      assert.equal((await casus({ cwd }, ...shard)).code, 0);
      assert.equal((await casus({ cwd }, ...shard)).code, 0, 'a report of before may be replaced');
      const merged = await casus({ cwd }, 'merge', 's.json', '--output-file', 's.json');
      assert.deepEqual([merged.code, /s\.json/.test(merged.err)], [2, true]);
      assert.match(await readFile(join(cwd, 's.json'), 'utf8'), /"shard"/);
    });
  });

  describe('temporary files', () => {
    it('have names that nobody can foresee, and never follow what was planted there', async () => {
      const cwd = await folderWith({ 'a.md': 'oud\n' });
      const seen = new Set<string>();
      for (let round = 0; round < 3; round++) {
        const file = await openWhole(join(cwd, 'a.md'));
        await file.write('half');
        const [made = '', ...others] = (await names(cwd)).filter((name) => name !== 'a.md');
        assert.deepEqual([others, isUnfinished(join(cwd, made))], [[], true]);
        assert.equal((await stat(join(cwd, made))).mode & 0o077, 0, 'nobody else reads along');
        seen.add(made);
        await file.abort();
      }
      assert.equal(seen.size, 3);
      assert.deepEqual([await names(cwd), await readFile(join(cwd, 'a.md'), 'utf8')], [['a.md'], 'oud\n']);
    });

    it('a new file never replaces another, nor follows a link', async () => {
      const cwd = await folderWith({ 'a.md': 'oud\n' });
      await symlink('weg.md', join(cwd, 'link.md'));
      for (const name of ['a.md', 'link.md'])
        await assert.rejects(createWhole(join(cwd, name), 'nieuw'), { code: 'EEXIST' });
      assert.deepEqual([await names(cwd), await readFile(join(cwd, 'a.md'), 'utf8')], [['a.md', 'link.md'], 'oud\n']);
    });

    describe('of the built program', () => {
      let folder = '';
      let built: BuiltCasus;
      before(async function () {
        this.timeout(60_000);
        folder = await mkdtemp(join(tmpdir(), 'casus-test-'));
        built = await builtCasus(folder);
      });
      after(() => rm(folder, { recursive: true }));

      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        it(`are gone after ${signal}, also in the middle of a command that doesn’t listen to it`, async function () {
          if (process.platform === 'win32') return skipped(this, 'Windows has other rights and signals');
          this.timeout(60_000);
          const cwd = await folderWith({ 'a.md': report });
          const preload = new URL('../support/stuck-sync.cjs', import.meta.url).pathname;
          const env = { NODE_OPTIONS: `--require=${preload}`, XDG_DATA_HOME: await folderWith() };
          const { child, printed, ended } = built.start(cwd, ['convert', 'a.md', '-o', 'b.md'], env);
          await printed(/stuck/);
          assert.deepEqual(await names(cwd), ['a.md', 'b.md']);
          child.kill(signal);
          await ended;
          assert.deepEqual(await names(cwd), ['a.md']);
        });
      }
    });
  });
});
