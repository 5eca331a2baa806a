import assert from 'node:assert/strict';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/main.ts';
import { takesAll } from '../support/generated.ts';
import { casus, findingsOf, folderWith, parsed, removeFolders, unused, unusedReport } from './helpers.ts';

const json = ['--format', 'json', '--fail-on', 'never'] as const;

describe('casus lint: reading files', () => {
  afterEach(removeFolders);

  const unreadable: Readonly<Record<string, readonly [content: Uint8Array, says: RegExp]>> = {
    'NUL bytes': [Buffer.from('tekst\0meer'), /geen tekstbestand/],
    'a Word file': [Buffer.from('PK\u0003\u0004rest'), /Word-bestand/],
    'a PDF': [Buffer.from('%PDF-1.7\n'), /pdf/],
    'UTF-16': [Buffer.from('\uFEFFtekst', 'utf16le'), /UTF-16/],
  };
  for (const [name, [content, says]] of Object.entries(unreadable)) {
    it(`skips ${name}, says why, lints the rest and ends with 2`, async () => {
      const cwd = await folderWith({ 'a.md': content, 'b.md': unusedReport });
      const outcome = await casus({ cwd }, 'lint', ...json);
      const report = parsed(outcome);
      assert.equal(outcome.code, 2);
      assert.match(outcome.err, /1 bestand niet/);
      assert.equal(report.summary['skipped'], 0);
      assert.equal(report.summary['files'], 2);
      assert.match(report.files[0]?.problems.join() ?? '', says);
      assert.equal(report.files[0]?.template, null);
      assert.equal(findingsOf(outcome, 'directive/unused').length, 1);
      const text = await casus({ cwd }, 'lint');
      assert.match(text.out, says);
      assert.match(text.out, /2 verslagen: .*1 niet gelezen/);
    });
  }

  it('skips a file that cannot be opened', async () => {
    const cwd = await folderWith();
    await symlink('kring.md', join(cwd, 'kring.md'));
    const outcome = await casus({ cwd }, 'lint', 'kring.md', ...json);
    assert.equal(outcome.code, 2);
    assert.match(parsed(outcome).files[0]?.problems[0] ?? '', /^Niet te lezen: een koppeling/);
  });

  it('lints an empty file and says that it is empty', async () => {
    const cwd = await folderWith({ 'a.md': '' });
    const outcome = await casus({ cwd }, 'lint', ...json);
    assert.equal(outcome.code, 0);
    assert.equal(parsed(outcome).summary['skipped'], 0);
    assert.deepEqual(parsed(outcome).files[0]?.problems, ['Dit bestand is leeg.']);
  });

  it('reads what is not UTF-8 as Windows-1252, and says so', async () => {
    const cwd = await folderWith({ 'a.md': Buffer.from(`# Caf\u00e9\n\n${unused}Een \u20ac`, 'latin1') });
    const outcome = await casus({ cwd }, 'lint', '--show-matches', ...json);
    assert.match(parsed(outcome).files[0]?.problems[0] ?? '', /Windows-1252/);
    assert.equal(findingsOf(outcome, 'directive/unused')[0]?.range.start.line, 3);
  });

  it('keeps the accents of a UTF-8 file in which one byte is damaged', async () => {
    const damaged = Buffer.concat([Buffer.from('## Oriënterende vragen\n\n'), Buffer.from([0xc3, 0x28])]);
    const cwd = await folderWith({ 'a.md': damaged });
    const file = parsed(await casus({ cwd }, 'lint', ...json)).files[0];
    assert.match(file?.problems[0] ?? '', /Geen geldige UTF-8/);
    assert.notEqual(file?.sections.find(({ id }) => id === 'orienterende-vragen')?.state, 'missing');
  });

  it('counts a byte order mark in offsets, so that they are true to the file', async () => {
    for (const eol of ['\n', '\r\n']) {
      const text = `\uFEFF${unusedReport}`.replaceAll('\n', eol);
      const cwd = await folderWith({ 'a.md': text });
      const [finding] = findingsOf(await casus({ cwd }, 'lint', '--show-matches', ...json), 'directive/unused');
      assert.equal(text.slice(finding?.range.start.offset, finding?.range.end.offset), unused.trim());
      assert.equal(finding?.match, unused.trim());
      assert.deepEqual([finding.range.start.line, finding.range.start.column], [7, 1]);
    }
  });

  it('counts a byte order mark in the columns of the first line only', async () => {
    const cwd = await folderWith({ 'a.md': `\uFEFF${unused}${unused}Tekst.\n` });
    const findings = findingsOf(await casus({ cwd }, 'lint', ...json), 'directive/unused');
    assert.deepEqual(
      findings.map(({ range: { start } }) => [start.line, start.column, start.offset]),
      [
        [1, 2, 1],
        [2, 1, unused.length + 1],
      ],
    );
  });

  it('holds one file at a time: the next is read when the last has been printed', async () => {
    const cwd = await folderWith({ 'a.md': unusedReport, 'b.md': unusedReport });
    let printed = '';
    const write = async (text: string): Promise<void> => {
      printed += text;
      if (text.includes('a.md')) await rm(join(cwd, 'b.md'));
    };
    const stdin = () => Promise.resolve(new Uint8Array());
    const stderr = { isTTY: false, write: () => Promise.resolve() };
    const io = {
      stdout: { isTTY: false, write },
      stderr,
      stdin,
      cwd,
      env: {},
      interruption: () => new AbortController().signal,
    };
    assert.equal(await run(['lint', '.', '--format', 'json'], io), 2);
    assert.match(printed, /b\.md[^]*Niet te lezen/);
  });

  const megabytes = takesAll ? 4 : 2;
  it(`lints ${String(megabytes)} MB`, async () => {
    const cwd = await folderWith({
      'a.md': unusedReport + `${'Er gebeurde die dag weinig. '.repeat(40)}\n\n`.repeat(900 * megabytes),
    });
    const outcome = await casus({ cwd }, 'lint', ...json);
    assert.deepEqual(parsed(outcome).files[0]?.problems, []);
    assert.equal(findingsOf(outcome, 'directive/unused').length, 1);
  }).timeout(120_000);
});
