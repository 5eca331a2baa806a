/**
 * Every fix of every finding in the examples and in the first set of whole reports mends its finding and breaks
 * nothing.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  applyEdits,
  builtinTemplates,
  defaultSettings,
  fixesFor,
  insertSections,
  lint,
  scaffold,
  type Fix,
} from '../../../server/src/core/index.ts';
import { proveFix } from '../../support/prove-fix.ts';

const root = path.join(import.meta.dirname, '../../..');
const settings = defaultSettings();

for (const folder of ['examples', 'test/reports/set-1']) {
  describe(`fixes in ${folder}`, () => {
    for (const file of readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.md'))) {
      it(file, () => {
        const result = lint(readFileSync(path.join(root, folder, file), 'utf8'), settings);
        for (const finding of result.findings) {
          for (const fix of fixesFor(result, finding)) proveFix(result, finding, fix, settings);
        }
      });
    }
  });
}

describe('all missing sections at once', () => {
  it('leaves nothing missing, in template order', () => {
    const text = '# Titel\n\n## Perspectief\n\nStagiair.\n\n## Oriënterende vragen\n\nDe moeder vraagt hulp.\n';
    const { report } = lint(text, settings);
    const missing = report.sections
      .filter(({ state, expected }) => state === 'missing' && expected.required)
      .map(({ expected }) => expected);
    const filled = lint(applyEdits(text, insertSections(report, missing)), settings);
    assert.deepEqual(
      filled.findings.filter(({ ruleId }) => ruleId === 'structure/missing-section'),
      [],
    );
    const order = filled.report.headings.map(({ text: name }) => name);
    assert.deepEqual(order, [
      'Actoren',
      'Perspectief',
      'Context',
      'Casusbeschrijving',
      'Oriënterende vragen',
      "Dilemma's",
    ]);
  });
});

describe('sections that are not required and were left empty', () => {
  const removal = /weg: dit hoeft niet$|die niet hoeven/;
  const removals = (text: string): readonly Fix[] => {
    const result = lint(text, settings);
    const fixes = result.findings.flatMap((finding) => fixesFor(result, finding).map((fix) => ({ finding, fix })));
    const found = fixes.filter(({ fix }) => removal.test(fix.title.nl));
    for (const { finding, fix } of found) proveFix(result, finding, fix, settings);
    return found.map(({ fix }) => fix);
  };

  for (const template of builtinTemplates()) {
    it(`can all be taken out of a new report after ${template.id}, which keeps what is required`, () => {
      const text = scaffold(template);
      const fixes = removals(text);
      const all = fixes.find(({ title }) => /\(\d+\)$/.test(title.nl)) ?? fixes[0];
      const rest = all ? applyEdits(text, all.edits) : text;
      assert.match(rest, /[^\n]\n$/);
      assert.deepEqual(removals(rest), []);
      const kept = lint(rest, { ...settings, stage: 'inleveren', stageForced: true });
      assert.deepEqual(
        kept.findings.filter(({ ruleId }) => ruleId === 'structure/missing-section'),
        [],
      );
    });
  }

  it('stay when they hold a remark of the writer, a heading below, or sources that the text names', () => {
    const start =
      '# De deur\n\n## Actoren\n\nDe moeder en haar zoon.\n\n## Context\n\nEen wijk (Wolf & Jansen, 2011).\n\n';
    assert.equal(removals(`${start}## Eigen standpunt\n\n## Sleutelwoorden\n`).length, 4);
    assert.deepEqual(removals(`${start}## Sleutelwoorden\n\n<!-- Vraag aan Marja of dit moet. -->\n`), []);
    assert.deepEqual(removals(`${start}## Eigen standpunt\n\n### Wat ik vind\n`), []);
    assert.deepEqual(removals(`${start}## Bronnen\n`), []);
    assert.deepEqual(removals(`${start}## Perspectief\n`), []);
  });
});
