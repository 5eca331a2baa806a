/** The names that learning management systems give to hand-ins. */
import assert from 'node:assert/strict';
import { attemptsOf, lmsNamesOf, unfusedName, unfusedNameIn } from '../../../server/src/cli/inputs/lms/download.ts';
import { studentInReceipt } from '../../../server/src/cli/inputs/lms/blackboard.ts';
import { sortableDate } from '../../../server/src/cli/inputs/lms/brightspace.ts';
import { patternReader } from '../../../server/src/cli/inputs/lms/pattern.ts';

/** "canvas janssenbo late" for each path that bears a name. */
const read = (...paths: readonly string[]): readonly string[] =>
  [...lmsNamesOf(paths)].map(([, { lms, student, studentKey, late, anonymous, group, kind }]) =>
    [
      lms,
      student ?? (anonymous ? `anonymous ${studentKey}` : ''),
      late ? 'late' : '',
      group === null ? '' : `group ${group}`,
      kind === 'hand-in' ? '' : kind,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('the names of an LMS', () => {
  it('are those of Canvas', () => {
    const paths = ['janssenbo_LATE_101_2001_verslag.docx', 'ozanelif_102_2002_a_b.pdf', 'anon_103_2003_x.docx'];
    assert.deepEqual(read(...paths, 'LATE_anon_104_2004_x.docx', 'bosjan_105_text.html', 'bosjan_105_link.html'), [
      'canvas janssenbo late',
      'canvas ozanelif',
      'canvas anonymous 103',
      'canvas anonymous 104 late',
      'canvas bosjan',
      'canvas bosjan link',
    ]);
  });
  it('are those of Moodle', () => {
    assert.deepEqual(
      read(
        'Bo van Dam_12_assignsubmission_file_/verslag.docx',
        'Participant 4_13_assignsubmission_file_/verslag.docx',
        'Groep 3_14_assignsubmission_file_/verslag.docx',
        'Elif Özan_15_assignsubmission_file_verslag.docx',
        'Elif Özan_15_assignsubmission_onlinetext_/onlinetext.html',
      ),
      [
        'moodle Bo van Dam',
        'moodle anonymous 13',
        'moodle Groep 3 group Groep 3',
        'moodle Elif Özan',
        'moodle Elif Özan',
      ],
    );
  });
  it('are those of Brightspace, with its index page', () => {
    assert.deepEqual(
      read(
        '1-2 - Bo van Dam - 9 mrt 2026 0915/verslag.docx',
        '3-2 - Elif - Mar 9, 2026 915 AM - a - b.docx',
        'index.html',
      ),
      ['brightspace Bo van Dam', 'brightspace Elif', 'brightspace index'],
    );
  });
  it('are those of Blackboard, with its receipts', () => {
    const attempt = 'Casus 1_s12_poging_2026-03-20-10-00-00';
    assert.deepEqual(read(`${attempt}_mijn_verslag.docx`, `${attempt}.txt`), [
      'blackboard s12',
      'blackboard s12 receipt',
    ]);
    assert.equal(studentInReceipt('Naam: Bo van Dam (s12)\nOpdracht: Casus 1\n'), 'Bo van Dam');
    assert.equal(studentInReceipt('Opdracht: Casus 1\n'), undefined);
  });
  it('are none in a folder of reports', () => {
    assert.deepEqual(read('verslag_2024_10_definitief.md', 'casus 1.md', 'Bo - casus - 2024.docx'), []);
  });
  it('are those of a pattern, when one is given', () => {
    const reader = patternReader('^(?<id>s\\d+)-(?<student>[^-]+)-v(?<attempt>\\d)');
    const [name] = lmsNamesOf(['s12-Bo van Dam-v2.docx', 'x.docx'], reader).values();
    assert.deepEqual([name?.student, name?.studentKey, name?.attempt], ['Bo van Dam', 's12', 2]);
    assert.throws(() => patternReader('(?<x>.)'), /lms-pattern/);
    assert.throws(() => patternReader('('), /lms-pattern/);
  });
});

describe('the attempts of a student', () => {
  it('are told apart by their time, whatever the order of the files', () => {
    const paths = [
      '1-2 - Bo - Mar 20, 2026 100 PM/b.docx',
      '1-2 - Bo - Mar 9, 2026 915 AM/a.docx',
      '1-2 - Bo - Mar 20, 2026 100 PM/bijlage.docx',
      '3-2 - Elif - Mar 1, 2026 915 AM/a.docx',
    ];
    const attempts = attemptsOf(lmsNamesOf(paths));
    assert.deepEqual(
      paths.map((path) => attempts.get(path)),
      [
        { number: 2, isLast: true },
        { number: 1, isLast: false },
        { number: 2, isLast: true },
        { number: 1, isLast: true },
      ],
    );
  });
  it('have dates in several languages and forms', () => {
    assert.equal(sortableDate('Mar 9, 2026 1205 PM'), '2026-03-09 12:05');
    assert.equal(sortableDate('Mar 9, 2026 1205 AM'), '2026-03-09 00:05');
    assert.equal(sortableDate('9 maart 2026 15.30'), '2026-03-09 15:30');
    assert.equal(sortableDate('1 mei 2026 930'), '2026-05-01 09:30');
    assert.equal(sortableDate('29. Dez 2026 0930'), '2026-12-29 09:30');
    assert.equal(sortableDate('gisteren'), undefined);
  });
});

describe('a fused name', () => {
  it('is the name in the document that has its letters, surname first', () => {
    assert.equal(unfusedName('devriesannefleur', ['Jan Bos', 'Annefleur de Vries']), 'Annefleur de Vries');
    assert.equal(unfusedName('sterkenburgrenée', ['Renée Sterkenburg']), 'Renée Sterkenburg');
    assert.equal(unfusedName('bosjan', ['Jan de Bos']), undefined);
    const signed = '# Bos en veld\n\nIk zag Jan. Jan Bosman ook.\n\nOndertekend door Jan van ’t Bos, s123';
    assert.equal(unfusedNameIn('vantbosjan', signed), 'Jan van ’t Bos');
    assert.equal(unfusedNameIn('bosjan', signed), undefined);
  });
});
