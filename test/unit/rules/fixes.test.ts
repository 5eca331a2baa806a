/**
 * Every fix of every finding in the examples and in the first set of whole reports mends its finding and breaks
 * nothing.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { applyEdits, defaultSettings, fixesFor, lint, insertSections } from '../../../server/src/core/index.ts';
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
