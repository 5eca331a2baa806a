import assert from 'node:assert/strict';
import { readdir, type Dirent } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findInputs } from '../../server/src/cli/inputs/files.ts';
import { casus, folderWith, parsed, pathsIn, quietReport, removeFolders, unusedReport } from './helpers.ts';

const json = ['--format', 'json', '--fail-on', 'never'] as const;

describe('casus lint: the files that are linted', () => {
  afterEach(removeFolders);

  it('takes every report in a folder, whatever its case, in order, and names what it skips', async () => {
    const files = {
      'b.md': '',
      'A.MD': '',
      'c/d.markdown': '',
      'e.txt': '',
      'README.rst': '',
      '~$a.docx': '',
      '.hidden/x.md': '',
    };
    const cwd = await folderWith(files);
    const outcome = await casus({ cwd }, 'lint', ...json);
    assert.deepEqual(pathsIn(outcome), ['A.MD', 'b.md', 'c/d.markdown', 'e.txt']);
    const skipped = parsed(outcome).skipped.map(({ path, kind }) => `${kind} ${path}`);
    assert.deepEqual(skipped.sort(), ['directory-ignored .hidden', 'lock-file ~$a.docx', 'unsupported README.rst']);
  });

  it('passes over node_modules and .git', async () => {
    const cwd = await folderWith({
      'a.md': '',
      'node_modules/x/README.md': '',
      '.git/y.md': '',
      's/node_modules/z.md': '',
    });
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', '.', ...json)), ['a.md']);
  });

  it('always takes a file that is named, whatever its extension or .casusignore says', async () => {
    const cwd = await folderWith({ 'a.txt': quietReport, 'weg.md': quietReport, '.casusignore': 'weg.md\n' });
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'a.txt', 'weg.md', ...json)), ['a.txt', 'weg.md']);
  });

  it('takes globs: hand-ins, unless the glob names an extension', async () => {
    const cwd = await folderWith({ 'g1/a.md': '', 'g2/b.md': '', 'g2/c.txt': '', 'g2/e.rst': '', 'h/d.md': '' });
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'g*/*', ...json)), ['g1/a.md', 'g2/b.md', 'g2/c.txt']);
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'g*/*.rst', ...json)), ['g2/e.rst']);
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'g*', ...json)), ['g1/a.md', 'g2/b.md', 'g2/c.txt']);
  });

  it('takes a file whose name looks like a glob', async () => {
    const cwd = await folderWith({ 'casus [1].md': quietReport });
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'casus [1].md', ...json)), ['casus [1].md']);
  });

  it('takes a folder whose name looks like a glob, is hidden or is called node_modules, when it is named', async () => {
    const cwd = await folderWith({ 'map [1] (b)/a.md': '', '.map/b.md': '', 'node_modules/c.md': '' });
    const folders = ['map [1] (b)', '.map', 'node_modules'];
    const found = pathsIn(await casus({ cwd }, 'lint', ...folders, ...json));
    assert.deepEqual(found, ['map [1] (b)/a.md', '.map/b.md', 'node_modules/c.md']);
  });

  it('takes each file once, in the order given', async () => {
    const cwd = await folderWith({ 'a.md': '', 'b.md': '' });
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'b.md', '.', '*.md', ...json)), ['b.md', 'a.md']);
  });

  it('shows paths outside the working directory relative to it, with forward slashes', async () => {
    const folder = await folderWith({ 'x/a.md': '', 'y/b.md': '' });
    assert.deepEqual(pathsIn(await casus({ cwd: join(folder, 'x') }, 'lint', '../y', ...json)), ['../y/b.md']);
  });

  it('heeds .casusignore in the working folder and above it, the nearest first; one among the reports does not count', async () => {
    const cwd = await folderWith({
      '.casusignore': '# niet van ons\nREADME.md\nbijlagen/\n*.oud.md\n',
      'a.md': '',
      'README.md': '',
      'groep/README.md': '',
      'groep/bijlagen/b.md': '',
      'groep/c.oud.md': '',
      'groep/.casusignore': '!c.oud.md\n',
    });
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', '.', ...json)), ['a.md']);
    assert.deepEqual(pathsIn(await casus({ cwd: join(cwd, 'groep') }, 'lint', '.', ...json)), ['c.oud.md']);
  });

  it('does not follow links in folders, and follows one that is named', async () => {
    const cwd = await folderWith({ 'in/a.md': '', 'out/b.md': '' });
    await symlink('../out', join(cwd, 'in/link'));
    await symlink('.', join(cwd, 'in/self'));
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'in', ...json)), ['in/a.md']);
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'in/link', ...json)), ['in/link/b.md']);
  });

  it('reads standard input as -, under the name it is given', async () => {
    const cwd = await folderWith({ '.casusrc.json': '{"overrides":[{"files":"map/","stage":"inleveren"}]}' });
    const plain = await casus({ cwd, stdin: unusedReport }, 'lint', '-', ...json);
    assert.deepEqual(pathsIn(plain), ['<stdin>']);
    const named = await casus({ cwd, stdin: unusedReport }, 'lint', '-', '--stdin-filename', 'map/x.md', ...json);
    assert.equal(parsed(named).files[0]?.path, 'map/x.md');
    assert.equal(parsed(named).files[0]?.stage, 'inleveren');
  });

  for (const nothing of ['weg.md', 'leeg', '*.md', 'weg/**']) {
    it(`ends with 2 and says so when ${nothing} matches nothing`, async () => {
      const cwd = await folderWith({ 'leeg/x.png': '' });
      const outcome = await casus({ cwd }, 'lint', nothing);
      assert.equal(outcome.code, 2);
      assert.equal(outcome.out, '');
      assert.ok(outcome.err.includes(nothing), outcome.err);
      assert.equal((await casus({ cwd }, 'lint', nothing, '--no-must-find-files')).code, 0);
    });
  }

  it('says that a path does not exist, with the name beside it that may be meant', async () => {
    const cwd = await folderWith({ 'inzendingen.zip': '', 'leeg/x.png': '' });
    const said = async (...argv: string[]): Promise<string> => (await casus({ cwd }, 'lint', ...argv)).err;
    assert.equal(await said('inzending.zip'), 'casus: inzending.zip bestaat niet. Bedoel je inzendingen.zip?\n');
    assert.match(await said('weg/a.docx'), /^casus: weg\/a\.docx bestaat niet\. Ga eerst naar de map/);
    assert.match(await said('inzending.zip', '--language', 'en'), /does not exist\. Did you mean inzendingen\.zip\?/);
    for (const there of ['leeg', '*.docx']) assert.match(await said(there), /^casus: Geen verslag gevonden: /);
  });

  it('reads no overview or feedback that it made itself as a report, unless it is named', async () => {
    const cwd = await folderWith({ 'a.md': unusedReport });
    const page = ['--format', 'html', '--output-file', 'overzicht.html', '--feedback', 'terug'];
    await casus({ cwd }, 'lint', 'a.md', ...page);
    await casus({ cwd }, 'export', 'a.md', '-o', 'inleveren.html', '--no-check');
    const again = parsed(await casus({ cwd }, 'lint', '.', ...json));
    assert.deepEqual(
      again.files.map(({ path }) => path),
      ['a.md', 'inleveren.html'],
    );
    const { out } = await casus({ cwd }, 'lint', '.', '--verbose');
    assert.match(out, /overzicht\.html.*Een overzicht of feedback van Casus zelf/);
    assert.match(out, /terug\/a-feedback\.html.*Casus zelf/);
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', 'overzicht.html', ...json)), ['overzicht.html']);
  });

  it('prints a whole report when there is nothing to lint', async () => {
    const cwd = await folderWith();
    const outcome = await casus({ cwd }, 'lint', '--no-must-find-files', '--format', 'json');
    assert.deepEqual(parsed(outcome).files, []);
    assert.equal(
      (await casus({ cwd }, 'lint', '--no-must-find-files')).out,
      'Geen verslagen gevonden.\ngelezen 0 · niet gelezen 0 · overgeslagen 0\n',
    );
  });

  it('reports a folder that may not be read', async () => {
    const cwd = await folderWith({ 'a.md': '', 'dicht/b.md': '' });
    // Root may read every folder, so the test itself answers that this one can't be read.
    type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
    const refuse = ((path: string, options: { withFileTypes: true }, done: Done) => {
      if (path.includes('dicht')) done(Object.assign(new Error('no'), { code: 'EACCES' }), []);
      else readdir(path, options, done);
    }) as typeof readdir;
    const { inputs } = await findInputs(['.'], { cwd, settingsFolders: [], stdinName: 'x', readFolder: refuse });
    assert.deepEqual(
      inputs.map(({ kind, path }) => [kind, path]),
      [
        ['file', resolve(cwd, 'a.md')],
        ['closed-folder', resolve(cwd, 'dicht')],
      ],
    );
  });
});
