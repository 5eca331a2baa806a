/** Checks a fix: after the fix is applied, a lint no longer has the finding, and it has no new ones. */
import assert from 'node:assert/strict';
import {
  applyEdits,
  lint,
  lintTemplate,
  type Finding,
  type Fix,
  type LintResult,
  type Settings,
} from '../../server/src/core/index.ts';

/** Rules about parts that are not filled in yet: after a fix of kind `scaffold` these may have new findings. */
const stillToDo = new Set([
  'structure/empty-section',
  'structure/missing-section',
  'questions/unanswered',
  'structure/placeholder',
]);

export function proveFix(before: LintResult, finding: Finding, fix: Fix, settings: Settings): void {
  const fixed = applyEdits(before.text, fix.edits);
  assert.notEqual(fixed, before.text, 'the fix changes nothing');
  const after =
    before.kind === 'template' ? lintTemplate({ path: 'voorbeeld.md', text: fixed }, settings) : lint(fixed, settings);
  const left = counts(after);
  for (const [key, count] of counts(before))
    if (key === keyOf(finding))
      assert.ok((left.get(key) ?? 0) < count || fix.kind === 'scaffold', `${key} is still there`);
  if (finding.ruleId === 'structure/missing-section') assert.equal(left.get(keyOf(finding)), undefined);
  const had = counts(before);
  for (const [key, count] of left) {
    const fresh = count > (had.get(key) ?? 0);
    const ruleId = key.split(' ')[0] ?? '';
    assert.ok(
      !fresh || (fix.kind === 'scaffold' && stillToDo.has(ruleId)),
      `new finding ${key} after “${fix.title.en}”`,
    );
  }
}

function counts({ findings }: LintResult): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const finding of findings) all.set(keyOf(finding), (all.get(keyOf(finding)) ?? 0) + 1);
  return all;
}

const keyOf = ({ ruleId, data }: Finding): string => `${ruleId} ${String(data['section'] ?? '')}`;
