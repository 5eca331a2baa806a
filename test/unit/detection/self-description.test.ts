/** A detector says everything about itself: its priority, and words for its evidence. */
import assert from 'node:assert/strict';
import { allRules, certaintyOf, defaultSettings, evidenceOf, lint } from '../../../server/src/core/index.ts';
import { detectors } from '../../../server/src/core/detection/registry.generated.ts';

describe('evidence in words', () => {
  for (const { id, examples } of allRules.filter((rule) => rule.id.startsWith('privacy/'))) {
    it(`of ${id}`, () => {
      const settings = { ...defaultSettings(), template: 'bundelcasus' };
      const found = examples.flatMap(({ text }) => lint(text, settings).findings);
      for (const finding of found) {
        const codes = finding.data['evidence'];
        for (const code of Array.isArray(codes) ? codes : [])
          assert.equal(evidenceOf({ ...finding, data: { evidence: [code] } }).length, 1, `${finding.ruleId}: ${code}`);
      }
    });
  }

  it('leaves out codes that no detector has', () => {
    const ruleId = 'privacy/email';
    assert.equal(evidenceOf({ ruleId, data: { evidence: ['nieuw', 'email-shape'] } }).length, 1);
    assert.deepEqual(evidenceOf({ ruleId, data: {} }), []);
    assert.equal(certaintyOf({}), undefined);
    assert.equal(certaintyOf({ confidence: 0.5 })?.nl, 'Misschien');
  });
});

describe('priorities of detectors', () => {
  it('differ, so that two detectors never tie', () => {
    assert.equal(new Set(detectors.map(({ priority }) => priority)).size, detectors.length);
  });
});
