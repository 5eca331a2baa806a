/** What an editor leaves out while a report is being written, and what it never leaves out. */
import assert from 'node:assert/strict';
import { defaultSettings, lint, waitsForHandIn, type Finding } from '../../../server/src/core/index.ts';
import { curveOf, onCurve, type Curve } from '../../../server/src/core/detection/calibration.ts';
import { LEAST_WHILE_WRITING } from '../../../server/src/core/detection/unsure.ts';
import { fitCalibration, type JudgedFinding } from '../../../server/scripts/names/calibrate.ts';
import { developmentFiles, readExamples } from '../../../server/scripts/names/data.ts';
import { some } from '../../support/generated.ts';

const settings = { ...defaultSettings(), template: 'bundelcasus' };
const unsure = (ruleId: string, ...evidence: string[]): Finding => ({
  ruleId,
  severity: 'info',
  message: '',
  span: { start: 0, end: 3 },
  data: { confidence: LEAST_WHILE_WRITING - 0.01, evidence },
  fixable: false,
});

describe('findings that wait until the report is handed in', () => {
  it('are unsure names, places and organisations, until `inleveren`', () => {
    for (const stage of ['schets', 'concept'] as const) {
      assert.equal(waitsForHandIn(unsure('privacy/person-name', 'first-name-list'), stage), true);
      assert.equal(waitsForHandIn(unsure('privacy/organisation', 'institution-context'), stage), true);
      assert.equal(waitsForHandIn(unsure('privacy/bsn', 'checksum-ok'), stage), false);
      assert.equal(waitsForHandIn({ ...unsure('structure/missing-section'), data: {} }, stage), false);
    }
    assert.equal(waitsForHandIn(unsure('privacy/person-name', 'first-name-list'), 'inleveren'), false);
  });
  it('stay in what lint gives', () => {
    const { findings } = lint('# Casus\n\nDaar hing Eikema.\n', { ...settings, stage: 'concept' });
    const [found] = findings.filter(({ ruleId }) => ruleId === 'privacy/person-name');
    assert.ok(found && waitsForHandIn(found, 'concept'));
  });
  it('are never names with a title, kin, an age, a full name, or of somebody who does something', () => {
    for (const code of ['title-cue', 'kin-cue', 'age-after', 'full-name', 'subject', 'verb-after', 'company'])
      assert.equal(waitsForHandIn(unsure('privacy/person-name', 'first-name-list', code), 'schets'), false, code);
    const clients = [
      'Mevrouw Groen zit op de bank.',
      'Haar zoon Boy ging naar huis.',
      'Daarna kwam Storm (9) binnen.',
      'Daarna kwam Sanne de Wit binnen.',
      'Toen huilde Storm.',
    ];
    for (const text of clients) {
      const { findings } = lint(`# Casus\n\n${text}\n`, settings);
      const names = findings.filter(({ ruleId }) => ruleId === 'privacy/person-name');
      assert.ok(names.length > 0, text);
      assert.deepEqual(
        names.filter((name) => waitsForHandIn(name, 'concept')),
        [],
        text,
      );
    }
  });
  it('never hold the only mention with such a cue, in any report of the development sets', () => {
    const cued = /\b(?:[Mm]evrouw|[Mm]eneer|[Dd]hr\.|[Mm]w\.|zoon|dochter|moeder|vader) $/;
    for (const { text } of some(developmentFiles().flatMap(readExamples), 60, 4))
      for (const finding of lint(text, settings).findings)
        if (finding.ruleId === 'privacy/person-name' && cued.test(text.slice(0, finding.span.start)))
          assert.equal(waitsForHandIn(finding, 'concept'), false);
  });
});

describe('calibration', () => {
  const judged = (score: number, right: number, wrong: number, curve = 'person-name'): JudgedFinding[] =>
    Array.from({ length: right + wrong }, (_, index) => ({ label: 'PERSON', curve, score, isRight: index < right }));

  it('gives the share that is right at each height, rising, and never certainty', () => {
    const curve = fitCalibration([
      ...judged(0.5, 50, 50),
      ...judged(0.7, 45, 5),
      ...judged(0.8, 40, 10),
      ...judged(0.9, 998, 0),
    ])['person-name'];
    assert.deepEqual(curve, [[0.5, 0.5], [0.7, 0.84], [0.9, 0.99]]); // prettier-ignore
  });
  it('does not believe a few findings', () => {
    assert.deepEqual(fitCalibration(judged(0.9, 1, 0, 'bsn'))['bsn'], [[0.9, 0.67]]);
  });
  it('reads a curve below, between and above its steps, and leaves a score without a curve as it is', () => {
    const curve: Curve = [[0.5, 0.6], [0.8, 0.9]]; // prettier-ignore
    assert.deepEqual(
      [0.1, 0.5, 0.79, 0.8, 1].map((score) => onCurve(curve, score)),
      [0.6, 0.6, 0.6, 0.9, 0.9],
    );
    assert.equal(onCurve(undefined, 0.3), 0.3);
  });
  it('measures names by other mentions, and names in an essay, apart', () => {
    assert.equal(curveOf('person-name', ['title-cue']), 'person-name');
    assert.equal(curveOf('person-name', ['named-elsewhere']), 'person-name by other mentions');
    assert.equal(curveOf('person-name', ['named-elsewhere', 'essay']), 'person-name in an essay');
  });
});
