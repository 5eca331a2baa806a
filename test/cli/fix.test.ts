import assert from 'node:assert/strict';
import { chmod, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { casus, findingsOf, folderWith, parsed, quietReport, removeFolders, unused, unusedReport } from './helpers.ts';

describe('casus lint --fix', () => {
  afterEach(removeFolders);

  const fixed = unusedReport.replace(unused, '');
  const forms: Readonly<Record<string, (text: string) => string>> = {
    plain: (text) => text,
    'a byte order mark': (text) => `\uFEFF${text}`,
    CRLF: (text) => text.replaceAll('\n', '\r\n'),
    'CRLF and a byte order mark': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    'mixed line endings': (text) => text.replace('weinig.\n', 'weinig.\r\nMeer niet.\n'),
    'no final newline': (text) => text.trimEnd(),
    'tabs, trailing blanks, entities and emoji': (text) => `${text}\t*x*  \n&euml; \\* __y__ 👩‍👧\u00a0\n`,
  };
  for (const [name, form] of Object.entries(forms)) {
    it(`changes nothing else: ${name}`, async () => {
      const cwd = await folderWith({ 'a.md': form(unusedReport) });
      const outcome = await casus({ cwd }, 'lint', '--fix', '--format', 'json');
      assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), form(fixed));
      assert.deepEqual(findingsOf(outcome, 'directive/unused'), []);
    });
  }

  it('repairs until nothing is left, and says how many reports it repaired', async () => {
    const cwd = await folderWith({ 'a.md': `${quietReport}\n${unused.repeat(3)}\nSlot.\n`, 'b.md': quietReport });
    const { out, code } = await casus({ cwd }, 'lint', '--fix');
    assert.equal(code, 0);
    assert.match(out, /2 verslagen: .*, 1 gerepareerd\ngelezen 2/);
    assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), `${quietReport}\nSlot.\n`);
  });

  it('does not write a file in which nothing can be repaired without the writer', async () => {
    const cwd = await folderWith({ 'a.md': '## Actoren\n\n## Oriënterende vragen\n\n1. Wie is de hulpvrager?\n' });
    const before = await stat(join(cwd, 'a.md'));
    await casus({ cwd }, 'lint', '--fix');
    const after = await stat(join(cwd, 'a.md'));
    assert.deepEqual([after.mtimeMs, after.ino], [before.mtimeMs, before.ino]);
  });

  it('keeps the mode of the file, and a link a link', async () => {
    const cwd = await folderWith({ 'a.md': unusedReport });
    await chmod(join(cwd, 'a.md'), 0o640);
    await symlink('a.md', join(cwd, 'link.md'));
    await casus({ cwd }, 'lint', '--fix', 'link.md');
    assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), fixed);
    assert.equal((await stat(join(cwd, 'a.md'))).mode & 0o777, 0o640);
  });

  it('never writes a file that is not valid UTF-8', async () => {
    const cwd = await folderWith();
    const bytes = Buffer.from(`Caf\u00e9\n\n${unused}Slot.\n`, 'latin1');
    await writeFile(join(cwd, 'a.md'), bytes);
    const outcome = await casus({ cwd }, 'lint', '--fix', '--format', 'json');
    assert.deepEqual(await readFile(join(cwd, 'a.md')), bytes);
    assert.equal(findingsOf(outcome, 'directive/unused').length, 1);
  });

  it('heeds suppression and rules that are off', async () => {
    const config = JSON.stringify({ rules: { 'directive/unused': 'off' } });
    const cwd = await folderWith({ 'a.md': unusedReport, '.casusrc.json': config });
    await casus({ cwd }, 'lint', '--fix');
    assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), unusedReport);
  });

  describe('--dry-run', () => {
    it('shows a unified diff, then what would remain, and writes nothing', async () => {
      const cwd = await folderWith({ 'a.md': unusedReport });
      const { out, code } = await casus({ cwd }, 'lint', '--fix', '--dry-run');
      assert.equal(code, 0);
      const removed = `-${unused.trim()}`;
      const hunk = [
        '--- a.md',
        '+++ a.md',
        '@@ -3,6 +3,5 @@',
        ' ---',
        ' ',
        ' # Een middag in de tuin',
        ' ',
        removed,
        ' Er gebeurde weinig.',
        '',
      ];
      assert.ok(out.includes(hunk.join('\n')), out);
      assert.ok(!out.includes('directive/unused'));
      assert.match(out, /1 te repareren\ngelezen 1/);
      assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), unusedReport);
    });

    it('shows no carriage returns in the diff of a CRLF file', async () => {
      const cwd = await folderWith({ 'a.md': unusedReport.replaceAll('\n', '\r\n') });
      assert.ok(!(await casus({ cwd }, 'lint', '--fix', '--dry-run')).out.includes('\r'));
    });

    it('with --format json keeps standard output JSON and shows the diff on standard error', async () => {
      const cwd = await folderWith({ 'a.md': unusedReport });
      const outcome = await casus({ cwd }, 'lint', '--fix', '--dry-run', '--format', 'json');
      assert.equal(parsed(outcome).files.length, 1);
      assert.match(outcome.err, /^--- a\.md\n\+\+\+ a\.md\n@@ .*@@\n/);
    });

    it('works on standard input', async () => {
      const cwd = await folderWith();
      const { out } = await casus({ cwd, stdin: unusedReport }, 'lint', '-', '--fix', '--dry-run');
      assert.ok(out.includes(`-${unused.trim()}`));
    });
  });
});
