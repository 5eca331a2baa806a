/** Suppression comments work in any letter case, as writers type them. */
import assert from 'node:assert/strict';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';

const lintRules = (comment: string): readonly string[] =>
  lint(`# Verslag\n\n## Situatie\n\n${comment}\nToen kwam mevrouw Jansen binnen.\n`, defaultSettings())
    .findings.map(({ ruleId }) => ruleId)
    .filter((id) => /person-name|directive/.test(id));

describe('a suppression comment', () => {
  for (const comment of [
    '<!-- casus-disable-next-line privacy/person-name -->',
    '<!-- Casus-Disable-Next-Line privacy/person-name -->',
    '<!-- CASUS-DISABLE-FILE PRIVACY/PERSON-NAME -->',
    '<!--Casus-disable-->',
  ])
    it(comment, () => {
      assert.deepEqual(lintRules(comment), []);
    });
  for (const comment of ['<!-- casus disable privacy/person-name -->', '`<!-- casus-disable-file -->`'])
    it(`near-miss: ${comment}`, () => {
      assert.deepEqual(lintRules(comment), ['privacy/person-name']);
    });
});
