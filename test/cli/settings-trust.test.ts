/** Whose settings count: those of the working folder and above it, and of `--config`; never those of a hand-in. */
import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '../support/zip.ts';
import { casus, findingsOf, folderWith, parsed, quietReport, removeFolders } from './helpers.ts';

const json = ['--format', 'json', '--fail-on', 'never'] as const;
const late = '{"stage":"inleveren"}';
const page = '---\nid: leerverslag\nname: Leerverslag\n---\n\n# Titel\n\n## Opbrengst\n';

describe('settings among the reports', () => {
  afterEach(removeFolders);

  const kinds: Readonly<Record<string, string>> = {
    '.casusrc.json': late,
    '.casusrc.jsonc': late,
    '.casusrc.yaml': 'stage: inleveren\n',
    '.casusrc.yml': 'stage: inleveren\n',
    'package.json': `{"casus":${late}}`,
    '.casusignore': '*.md\n',
    '.casus/templates/leer.md': page,
    '.casus/namen.local.txt': 'Tuin\n',
  };
  for (const [name, text] of Object.entries(kinds)) {
    const shown = name.startsWith('.casus/') ? '.casus' : name;
    for (const [how, path] of [
      ['in a folder', 'in'],
      ['beside a named file', 'in/anne/a.md'],
      ['by a glob', 'in/**/*.md'],
    ] as const) {
      it(`${name} does not count and is named: ${how}`, async () => {
        const cwd = await folderWith({ 'in/anne/a.md': quietReport, [`in/anne/${name}`]: text });
        const outcome = await casus({ cwd }, 'lint', path, ...json);
        const { files, skipped } = parsed(outcome);
        assert.equal(files.find((each) => each.path === 'in/anne/a.md')?.stage, 'concept');
        assert.deepEqual(findingsOf(outcome, 'privacy/person-name'), []);
        // A list of names is reported for what it is, where the search meets it.
        if (findingsOf(outcome, 'privacy/key-in-submission').length === 0) {
          const [settings] = skipped.filter((each) => each.path === `in/anne/${shown}`);
          assert.equal(settings?.kind, 'metadata');
          assert.match(settings.reason, /--config/);
          assert.match(outcome.err, /tellen niet mee: in\/anne\/.*--config/);
        }
        const quiet = await casus({ cwd }, 'lint', path, ...json, '--quiet');
        assert.equal(quiet.err, '');
      });
    }
  }

  it('do count in the working folder itself, also when that is what is checked', async () => {
    const cwd = await folderWith({ 'a.md': quietReport, '.casusrc.json': late });
    for (const path of ['.', 'a.md', '*.md', cwd]) {
      const outcome = await casus({ cwd }, 'lint', path, ...json);
      assert.deepEqual([parsed(outcome).files[0]?.stage, outcome.err], ['inleveren', ''], path);
    }
  });

  it('count in a folder above the working folder, unless that folder is checked', async () => {
    const folder = await folderWith({ '.casusrc.json': late, 'werk/a.md': quietReport, 'in/b.md': quietReport });
    const cwd = join(folder, 'werk');
    const stageOf = async (path: string): Promise<unknown> =>
      parsed(await casus({ cwd }, 'lint', path, ...json)).files[0]?.stage;
    assert.equal(await stageOf('../in'), 'inleveren');
    assert.equal(await stageOf('..'), 'concept');
    assert.equal(await stageOf('../*/*.md'), 'concept');
    await symlink(folder, join(folder, 'in/link'));
    assert.equal(await stageOf('../in/link'), 'concept');
  });

  it('in a zip are named', async () => {
    const cwd = await folderWith({
      'in.zip': zipOf([
        { name: 'anne/a.md', text: quietReport },
        { name: 'anne/.casusrc.json', text: late },
      ]),
    });
    const outcome = await casus({ cwd }, 'lint', 'in.zip', ...json);
    assert.equal(parsed(outcome).files[0]?.stage, 'concept');
    assert.deepEqual(
      parsed(outcome).skipped.map(({ path, kind }) => [path, kind]),
      [['in.zip!/anne/.casusrc.json', 'metadata']],
    );
  });

  it('count with --config, and then all that lies beside them', async () => {
    const cwd = await folderWith({
      '.casusrc.json': '{"stage":"schets"}',
      'vak/klas.yml': 'stage: inleveren\n',
      'vak/.casusignore': 'b.md\n',
      'vak/.casus/templates/leer.md': page,
      'vak/a.md': '---\ncasus: leerverslag\n---\n\n# A\n',
      'vak/b.md': quietReport,
    });
    const outcome = await casus({ cwd }, 'lint', 'vak', '--config', 'vak/klas.yml', ...json);
    assert.deepEqual(
      parsed(outcome).files.map(({ path, stage, template }) => [path, stage, template]),
      [['vak/a.md', 'inleveren', 'leerverslag']],
    );
    assert.equal(outcome.err, '');
    for (const wrong of ['weg.json', 'vak']) {
      const stopped = await casus({ cwd }, 'lint', 'vak', '--config', wrong);
      assert.deepEqual([stopped.code, stopped.out], [2, '']);
      assert.match(stopped.err, new RegExp(`--config ${wrong}: `));
    }
  });
});
