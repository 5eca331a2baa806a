/** Zips of hand-ins, also hostile ones: made here, entry by entry. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { casus, folderWith, parsed, quietReport, removeFolders } from './helpers.ts';
import { zipOf } from '../support/zip.ts';

const json = ['--format', 'json', '--fail-on', 'never', '--show-matches'] as const;

describe('casus lint: archives', () => {
  afterEach(removeFolders);

  it('reads the reports in a zip of an LMS, with their student', async () => {
    const zip = zipOf([
      { name: 'Bo van Dam_12_assignsubmission_file_/verslag.md', text: quietReport },
      { name: 'Deelnemer 3_13_assignsubmission_file_/verslag.md', text: quietReport },
      { name: 'Bo van Dam_12_assignsubmission_file_/foto.jpg', text: 'x' },
      { name: '__MACOSX/._verslag.md', text: 'x' },
      { name: 'Bo van Dam_12_assignsubmission_file_/~$verslag.docx', text: 'x' },
    ]);
    const cwd = await folderWith({ 'moodle.zip': zip });
    const report = parsed(await casus({ cwd }, 'lint', 'moodle.zip', ...json));
    assert.deepEqual(
      report.files.map((file) => [file.path, file.student, file.handIn]),
      [
        [
          'moodle.zip!/Bo van Dam_12_assignsubmission_file_/verslag.md',
          'Bo van Dam',
          { lms: 'moodle', attempt: null, late: false, anonymous: false, group: null },
        ],
        [
          'moodle.zip!/Deelnemer 3_13_assignsubmission_file_/verslag.md',
          null,
          { lms: 'moodle', attempt: null, late: false, anonymous: true, group: null },
        ],
      ],
    );
    assert.deepEqual(report.skipped.map(({ kind }) => kind).sort(), ['attachment', 'lock-file', 'system-file']);
  });

  it('takes the last attempt and names the earlier one', async () => {
    const cwd = await folderWith({
      'b.zip': zipOf([
        { name: '1-2 - Bo - Mar 20, 2026 100 PM/b.md', text: quietReport },
        { name: '1-2 - Bo - Mar 9, 2026 915 AM/a.md', text: quietReport },
        { name: 'index.html', text: '<p>x</p>' },
      ]),
    });
    const report = parsed(await casus({ cwd }, 'lint', 'b.zip', ...json));
    assert.deepEqual(
      report.files.map(({ path: each, handIn }) => [each, handIn?.attempt]),
      [['b.zip!/1-2 - Bo - Mar 20, 2026 100 PM/b.md', 2]],
    );
    assert.deepEqual(report.skipped.map(({ kind }) => kind).sort(), ['metadata', 'older-attempt']);
  });

  it('refuses what points outside, links, doubles and bombs, and reads the rest', async () => {
    const cwd = await folderWith({
      'h.zip': zipOf([
        { name: 'goed.md', text: quietReport },
        { name: '../weg.md', text: 'x' },
        { name: '/weg.md', text: 'x' },
        { name: 'C:\\weg.md', text: 'x' },
        { name: 'link.md', text: '/etc/passwd', mode: 0o120777 },
        { name: 'GOED.md', text: 'x' },
        { name: 'bom.md', text: '0'.repeat(6_000_000) },
      ]),
    });
    const outcome = await casus({ cwd }, 'lint', 'h.zip', ...json);
    const report = parsed(outcome);
    assert.deepEqual(
      report.files.map(({ path: each }) => each),
      ['h.zip!/goed.md'],
    );
    assert.deepEqual(
      report.skipped.map(({ kind }) => kind),
      ['unsafe', 'unsafe', 'unsafe', 'link', 'unsafe', 'unsafe'],
    );
    assert.equal(outcome.code, 0);
    await assert.rejects(readFile(path.join(cwd, '..', 'weg.md')));
  });

  it('says which archive can’t be read, and ends with 2', async () => {
    const cwd = await folderWith({ 'kapot.zip': 'dit is geen zip', 'a.md': quietReport });
    const outcome = await casus({ cwd }, 'lint', '.', ...json);
    assert.equal(outcome.code, 2);
    assert.match(
      parsed(outcome).files.find(({ path: each }) => each === 'kapot.zip')?.problems[0] ?? '',
      /beschadigd of geen zip/,
    );
  });

  it('opens a zip in a zip, and names one that lies deeper', async () => {
    const inner = zipOf([
      { name: 'a.md', text: quietReport },
      { name: 'diep.zip', bytes: zipOf([]) },
    ]);
    const cwd = await folderWith({ 'buiten.zip': zipOf([{ name: 'binnen.zip', bytes: inner }]) });
    const report = parsed(await casus({ cwd }, 'lint', 'buiten.zip', ...json));
    assert.deepEqual(
      report.files.map(({ path: each }) => each),
      ['buiten.zip!/binnen.zip!/a.md'],
    );
    assert.deepEqual(
      report.skipped.map(({ kind, path: each }) => [kind, each]),
      [['nested', 'buiten.zip!/binnen.zip!/diep.zip']],
    );
  });

  it('takes the student’s own name for no detail', async () => {
    const text = `${quietReport}\n\nIk ben Bo van Dam. Mijn mail is bo.vandam@school.example. Wilma van Dijk belde.\n`;
    const cwd = await folderWith({ 'm.zip': zipOf([{ name: 'Bo van Dam_12_assignsubmission_file_/v.md', text }]) });
    const found = parsed(await casus({ cwd }, 'lint', 'm.zip', ...json)).files[0]?.findings ?? [];
    const matches = found.filter(({ ruleId }) => ruleId.startsWith('privacy/')).map(({ match }) => match);
    assert.ok(matches.includes('Wilma van Dijk'), String(matches));
    assert.ok(!matches.some((match) => /dam/i.test(match ?? '')), String(matches));
  });
});
