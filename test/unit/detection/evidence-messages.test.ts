import assert from 'node:assert/strict';
import { allRules, defaultSettings, lint } from '../../../server/src/core/index.ts';
import { certaintyOf, evidenceOf } from '../../../server/src/core/detection/evidence-messages.ts';

describe('evidence in words', () => {
  for (const { id, examples } of allRules.filter((rule) => rule.id.startsWith('privacy/'))) {
    it(`of ${id}`, () => {
      const template = 'bundelcasus';
      const findings = examples.flatMap(({ text }) => lint(text, { ...defaultSettings(), template }).findings);
      const codes = new Set(findings.flatMap(({ data }) => (Array.isArray(data['evidence']) ? data['evidence'] : [])));
      const wordless = [...codes].filter((code: string) => evidenceOf({ evidence: [code] }).length === 0);
      assert.deepEqual(wordless, []);
    });
  }

  it('leaves out what it does not know', () => {
    assert.deepEqual(evidenceOf({ evidence: ['nieuw', 'email-shape'] }).length, 1);
    assert.deepEqual(evidenceOf({}), []);
    assert.equal(certaintyOf({}), undefined);
    assert.equal(certaintyOf({ confidence: 0.5 })?.nl, 'Misschien');
  });
});
