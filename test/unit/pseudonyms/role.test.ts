/** Replacing a person by the role that stands before one of the mentions, everywhere. */
import assert from 'node:assert/strict';
import { applyEdits, defaultSettings, fixesFor, lint } from '../../../server/src/core/index.ts';

const settings = { ...defaultSettings(), template: 'bundelcasus' };

function withRole(text: string): string {
  const result = lint(text, settings);
  const finding = result.findings.find(({ ruleId }) => ruleId === 'privacy/person-name');
  assert.ok(finding, 'no name found');
  const fix = fixesFor(result, finding).find(({ title }) => title.en.includes('role'));
  assert.ok(fix, 'no fix by role');
  const fixed = applyEdits(text, fix.edits);
  assert.deepEqual(
    lint(fixed, settings).findings.filter(({ ruleId }) => ruleId === 'privacy/person-name'),
    [],
  );
  return fixed;
}

describe('replacing by a role', () => {
  it('takes the role before the name, and does not write the role twice', () => {
    assert.equal(
      withRole('Ik sprak haar buurvrouw Fatma. Later belde Fatma zelf.\n'),
      'Ik sprak haar buurvrouw. Later belde [de buurvrouw] zelf.\n',
    );
  });
  it('writes “de cliënt” when the text names no role', () => {
    assert.equal(
      withRole("Yassin belde. Ik heb Yassin gezien, en Yassin's tas.\n"),
      "[de cliënt] belde. Ik heb [de cliënt] gezien, en [de cliënt]'s tas.\n",
    );
  });
});
