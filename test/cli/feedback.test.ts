/** Feedback files and the worksheet of Moodle: where they go, what they say, and what they leave alone. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feedbackPaths } from '../../server/src/cli/feedback/hand-ins.ts';
import { fillWorksheet } from '../../server/src/cli/feedback/worksheet.ts';
import { readDocument } from '../../server/src/cli/inputs/documents/read-document.ts';
import { zipOf } from '../support/zip.ts';
import { casus, folderWith, removeFolders } from './helpers.ts';

const half = '# De tram\n\n## Situatie\n\nZij heet Fenna Oudekerk en wachtte.\n\n## Taak\n\n## Actie\n\nIk bleef.\n';
const sheet =
  '\uFEFFIdentificatie;Volledige naam;Status;Cijfer;Feedback als commentaar\r\n' +
  'Deelnemer 11;Ada Brons;Ingeleverd;7,5;\r\nDeelnemer 12;Bo Daal;Ingeleverd;=1+1;Mooi begin\r\nDeelnemer 13;Cem Vos;;;\r\n';

const targets = (...paths: readonly string[]): readonly string[] => [
  ...feedbackPaths(
    paths.map((path) => ({ path, summaries: [] })),
    'html',
  ).values(),
];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

describe('where feedback goes', () => {
  it('is beside the hand-in in the download, under the name that the LMS gave it', () => {
    assert.deepEqual(targets('a.zip!/bos_1_2_casus.docx', 'a.zip!/van_LATE_3_4_x.docx'), [
      'bos_1_2_casus-feedback.html',
      'van_LATE_3_4_x-feedback.html',
    ]);
    assert.deepEqual(targets('a.zip!/Ada Brons_11_assignsubmission_file_/verslag.docx'), [
      'Ada Brons_11_assignsubmission_file_/verslag-feedback.html',
    ]);
    assert.deepEqual(targets('in/1-2 - Bo Daal - 3 mrt/a.pdf', 'in/1-3 - Cem Vos - 3 mrt/a.pdf'), [
      '1-2 - Bo Daal - 3 mrt/a-feedback.html',
      '1-3 - Cem Vos - 3 mrt/a-feedback.html',
    ]);
  });

  it('keeps the name of the LMS for a hand-in within an archive, and two of one name apart', () => {
    assert.deepEqual(targets('a.zip!/bos_1_2_werk.zip!/map/casus.docx', 'a.zip!/x.md', 'a.zip!/x.docx'), [
      'bos_1_2_werk-map-casus-feedback.html',
      'x-feedback.html',
      'x-feedback-2.html',
    ]);
  });

  it('is never outside the folder', () => {
    for (const target of targets('../../in/a.md', '../elders/b.md', 'c:\\d.md', '/e.md'))
      assert.ok(!target.split('/').includes('..') && !/^[/\\]|[:\\]/.test(target), target);
  });
});

describe('the worksheet of Moodle', () => {
  const rows = [
    { id: '11', student: 'Ada Brons', feedback: '<p>Eén; "twee"</p>' },
    { id: '12', student: 'Bo Daal', feedback: '<p>Drie</p>' },
    { id: '99', student: 'Di Elst', feedback: '<p>Vier</p>' },
  ];

  it('gets feedback in its own column, behind what the lecturer wrote; nothing else changes', () => {
    const filled = fillWorksheet(sheet, rows);
    assert.ok('text' in filled);
    assert.equal(
      filled.text,
      sheet
        .replace('Ingeleverd;7,5;', 'Ingeleverd;7,5;"<p>Eén; ""twee""</p>"')
        .replace('Mooi begin', 'Mooi begin<p>Drie</p>'),
    );
    assert.equal(filled.filled, 2);
    assert.deepEqual(
      filled.unmatched.map(({ id }) => id),
      ['99'],
    );
    const again = fillWorksheet(filled.text, rows);
    assert.equal('text' in again && again.text, filled.text);
  });

  it('goes by name where the download has no number, if one student has it', () => {
    const text =
      'Identifier,Full name,Grade,Feedback comments\nParticipant 1,Ada Brons,,\nParticipant 2,Bo Bos,,\nParticipant 3,Bo Bos,,\n';
    const filled = fillWorksheet(text, [
      { id: undefined, student: 'ada brons', feedback: 'a' },
      { id: undefined, student: 'Bo Bos', feedback: 'b' },
    ]);
    assert.equal('text' in filled && filled.text, text.replace('Ada Brons,,', 'Ada Brons,,a'));
  });

  it('is refused without a column for feedback', () => {
    assert.deepEqual(fillWorksheet('Naam;Cijfer\nAda;7\n', rows), { trouble: 'no-feedback-column' });
  });
});

describe('casus lint --feedback', () => {
  after(removeFolders);

  const world = async () => ({
    cwd: await folderWith({
      'moodle.zip': zipOf([
        { name: 'Ada Brons_11_assignsubmission_file_/verslag.md', text: half },
        {
          name: 'Bo Daal_12_assignsubmission_file_/verslag.md',
          text: half.replace('# De tram', '# Wij & <3 hoop'),
        },
        { name: 'Cem Vos_13_assignsubmission_file_/scan.md', text: '%PDF-1.7' },
      ]),
    }),
  });

  it('writes a file for each hand-in, masked whatever is shown, and says so', async () => {
    const { cwd } = await world();
    const argv = ['lint', 'moodle.zip', '--template', 'starr', '--feedback', 'terug', '--show-matches', '--summary'];
    const outcome = await casus({ cwd }, ...argv);
    assert.match(outcome.err, /Feedback: 3 bestanden in terug/);
    assert.deepEqual(filesIn(join(cwd, 'terug')), [
      'Ada Brons_11_assignsubmission_file_/verslag-feedback.html',
      'Bo Daal_12_assignsubmission_file_/verslag-feedback.html',
      'Cem Vos_13_assignsubmission_file_/scan-feedback.html',
    ]);
    const [ada = '', bo = '', cem = ''] = await Promise.all(
      filesIn(join(cwd, 'terug')).map((file) => readFile(join(cwd, 'terug', file), 'utf8')),
    );
    assert.match(ada, /Feedback op ‘De tram’/);
    assert.match(ada, /‘Resultaat’ en ‘Reflectie’ staan er nog niet\./);
    assert.match(ada, /Onder ‘Taak’ staat nog niets van jou\./);
    assert.ok(!ada.includes('Oudekerk'));
    assert.match(bo, /Feedback op ‘Wij &amp; &lt;3 hoop’/);
    assert.match(cem, /pdf/);
  });

  it('writes markdown and English when asked', async () => {
    const { cwd } = await world();
    const argv = ['lint', 'moodle.zip', '--template', 'starr', '--feedback', 'back', '--feedback-format', 'md'];
    await casus({ cwd }, ...argv, '--language', 'en', '--summary');
    const text = await readFile(join(cwd, 'back/Bo Daal_12_assignsubmission_file_/verslag-feedback.md'), 'utf8');
    assert.match(text, /^# Feedback on “Wij & \\<3 hoop”/);
    assert.match(text, /- “Resultaat” and “Reflectie” are not there yet\./);
  });

  it('writes Word files that our own reader reads back, without what was found in them or in their properties', async () => {
    const { cwd } = await world();
    const argv = ['lint', 'moodle.zip', '--template', 'starr', '--feedback', 'terug', '--feedback-format', 'docx'];
    await casus({ cwd }, ...argv, '--summary', '--show-matches');
    const files = filesIn(join(cwd, 'terug'));
    assert.deepEqual(files, [
      'Ada Brons_11_assignsubmission_file_/verslag-feedback.docx',
      'Bo Daal_12_assignsubmission_file_/verslag-feedback.docx',
      'Cem Vos_13_assignsubmission_file_/scan-feedback.docx',
    ]);
    const [ada, bo, cem] = await Promise.all(
      files.map(async (file) => readDocument(await readFile(join(cwd, 'terug', file)), file)),
    );
    assert.match(ada?.markdown ?? '', /^# Feedback op ‘De tram’\n/);
    assert.match(ada?.markdown ?? '', /^[-*] ‘Resultaat’ en ‘Reflectie’ staan er nog niet\.$/m);
    assert.match(ada?.markdown ?? '', /^[-*] Naam █████ Situatie/m);
    assert.match(bo?.markdown ?? '', /^# Feedback op ‘Wij & \\?<3 hoop’\n/);
    assert.match(cem?.markdown ?? '', /pdf/);
    for (const document of [ada, bo, cem]) {
      assert.equal(document?.problem, undefined);
      assert.doesNotMatch(JSON.stringify(document), /Oudekerk|Ada Brons/);
    }
  });

  it('fills in the worksheet beside it, and refuses one without feedback before it writes anything', async () => {
    const { cwd } = await world();
    await writeFile(join(cwd, 'blad.csv'), sheet);
    const argv = ['lint', 'moodle.zip', '--template', 'starr', '--feedback', 'terug', '--worksheet'];
    const outcome = await casus({ cwd }, ...argv, 'blad.csv');
    assert.match(outcome.err, /3 regels van het beoordelingsblad ingevuld/);
    const filled = await readFile(join(cwd, 'terug/feedback-blad.csv'), 'utf8');
    assert.match(filled, /Deelnemer 12;Bo Daal;Ingeleverd;=1\+1;"?Mooi begin<ul>/);
    await writeFile(join(cwd, 'ander.csv'), 'Naam;Cijfer\n');
    const refused = await casus({ cwd }, ...argv, 'ander.csv', '--feedback', 'niets');
    assert.equal(refused.code, 2);
    assert.match(refused.err, /geen kolom voor feedback/);
    assert.ok(!readdirSync(cwd).includes('niets'));
  });

  it('wants a folder when it is given a worksheet', async () => {
    const { cwd } = await world();
    const outcome = await casus({ cwd }, 'lint', 'moodle.zip', '--worksheet', 'blad.csv');
    assert.equal(outcome.code, 2);
    assert.match(outcome.err, /--feedback/);
  });
});
