/** A key with real names, or a list of them, among the hand-ins. */
import assert from 'node:assert/strict';
import { zipOf } from '../support/zip.ts';
import { casus, findingsOf, folderWith, parsed, quietReport, removeFolders } from './helpers.ts';

const json = ['--format', 'json', '--fail-on', 'never'] as const;
const key = '{\n  "casus-sleutel": 1,\n  "passes": [[{"original": "Zwaluwstaart"}]]\n}\n';

describe('a key among the hand-ins', () => {
  afterEach(removeFolders);

  const keys = ['sleutel', 'sleutel.json', 'backup.bak', 'x.yaml', 'x.md', 'x.txt', 'map/.casus/oud.json', 'a.csv'];
  const lists = ['.casus/namen.local.txt', 'x/.casus/namen.local.yml', 'devriesanne_12_345_namen.local-1.txt'];
  const files = [
    ...keys.map((name) => [name, key] as const),
    ...lists.map((name) => [name, 'Zwaluwstaart\n'] as const),
  ];
  for (const [name, text] of files) {
    it(`is reported as ${name}, in a folder and in a zip, without what it says`, async () => {
      const cwd = await folderWith({
        'in/a.md': quietReport,
        [`in/${name}`]: text,
        'in.zip': zipOf([
          { name: 'a.md', text: quietReport },
          { name, text },
        ]),
      });
      for (const path of ['in', 'in.zip']) {
        const outcome = await casus({ cwd }, 'lint', path, ...json);
        assert.equal(findingsOf(outcome, 'privacy/key-in-submission').length, 1, path);
        assert.ok(!`${outcome.out}${outcome.err}`.includes('Zwaluwstaart'));
        const shown = await casus({ cwd }, 'lint', path, '--stage', 'inleveren');
        assert.equal(shown.code, 1);
        assert.ok(!`${shown.out}${shown.err}`.includes('Zwaluwstaart'));
      }
    });
  }

  it('is told from other files by its first line alone', async () => {
    const cwd = await folderWith({
      'in/data.json': '{"namen": ["Zwaluwstaart"]}',
      'in/foto.png': key,
      'in/over.json': `${' '.repeat(400)}${key}`,
      'in/a.md': quietReport,
    });
    const { files: read, skipped } = parsed(await casus({ cwd }, 'lint', 'in', ...json));
    assert.deepEqual([read.length, skipped.length], [1, 3]);
  });
});
