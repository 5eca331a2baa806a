/** A `casus lint FILE` without options runs without the parser: it must answer what the parser makes of the same line. */
import assert from 'node:assert/strict';
import { plainLint } from '../../server/src/cli/plain-lint.ts';
import { casus, folderWith, removeFolders, unusedReport } from './helpers.ts';

describe('a plain casus lint', () => {
  after(removeFolders);

  it('answers as the parser does', async () => {
    const cwd = await folderWith({
      'a.md': unusedReport,
      'b c.md': '# Titel\n\nMevrouw De Vries belde.\n',
      'fout/.casusrc.json': '{"stage":"nooit"}',
    });
    const lines: readonly (readonly string[])[] = [
      ['a.md'],
      ['a.md', 'b c.md'],
      ['.'],
      ['*.md'],
      ['weg.md'],
      ['a.md', 'weg.md'],
      ['fout'],
      [''],
      ['help'],
    ];
    for (const paths of lines) {
      assert.deepEqual(plainLint(['lint', ...paths]), paths);
      // After `--` nothing is an option, so the parser reads the same paths.
      for (const world of [{ cwd }, { cwd, terminal: true, env: { FORCE_COLOR: '1' } }])
        assert.deepEqual(
          await casus(world, 'lint', ...paths),
          await casus(world, 'lint', '--', ...paths),
          paths.join(' '),
        );
    }
  });

  it('is no line with an option, standard input or another command', () => {
    for (const line of [
      [],
      ['lint'],
      ['lint', '-'],
      ['lint', 'a.md', '--quiet'],
      ['lint', '--', 'a.md'],
      ['lint', '-h'],
    ])
      assert.equal(plainLint(line), undefined, line.join(' '));
    for (const line of [['--language', 'en', 'lint', 'a.md'], ['rules'], ['help', 'lint']])
      assert.equal(plainLint(line), undefined, line.join(' '));
  });
});
