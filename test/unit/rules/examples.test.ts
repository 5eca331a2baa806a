/** Every rule's own examples: where its findings stand, and that its fixes mend them and break nothing. */
import assert from 'node:assert/strict';
import {
  allRules,
  applyEdits,
  defaultSettings,
  fixesFor,
  lint,
  type Example,
  type Finding,
  type Fix,
  type LintResult,
  type Rule,
  type Settings,
} from '../../../server/src/core/index.ts';

/** Rules whose findings say that something is still to do: a scaffold may bring those, and only those. */
const stillToDo = new Set(['structure/empty-section', 'questions/unanswered', 'structure/placeholder']);

for (const rule of allRules) {
  describe(rule.id, () => {
    it('shows a finding and a near-miss', () => {
      assert.ok(
        rule.examples.some(({ findings }) => findings.length > 0),
        'no example with a finding',
      );
      assert.ok(
        rule.examples.some(({ findings }) => findings.length === 0),
        'no near-miss',
      );
    });
    for (const example of rule.examples) {
      it(example.name, () => {
        const { settings, result } = lintExample(example);
        const own = ownFindings(result, rule);
        assert.deepEqual(
          own.map(({ span }) => example.text.slice(span.start, span.end)),
          example.findings,
        );
        assert.deepEqual(result.problems, []);
        for (const [index, finding] of own.entries()) {
          const fixes = fixesFor(result, finding, settings);
          if (finding.fixable) assert.ok(fixes.length > 0, 'fixable, but no fix');
          fixes.forEach((fix) => proveFix(result, finding, fix, settings));
          const first = fixes[0];
          if (index === 0 && example.fixed !== undefined) {
            assert.ok(first, 'an expected result, but no fix');
            assert.equal(applyEdits(example.text, first.edits), example.fixed);
          }
        }
      });
    }
  });
}

function lintExample(example: Example): { settings: Settings; result: LintResult } {
  const settings: Settings = {
    ...defaultSettings(),
    template: example.template ?? 'bundelcasus',
    stage: example.stage ?? 'concept',
  };
  return { settings, result: lint(example.text, settings) };
}

const ownFindings = ({ findings }: LintResult, rule: Rule): readonly Finding[] =>
  findings.filter(({ ruleId }) => ruleId === rule.id);

/** Law 3: applied and linted again, the finding is gone and no new one came. */
function proveFix(before: LintResult, finding: Finding, fix: Fix, settings: Settings): void {
  const fixed = applyEdits(before.report.text, fix.edits);
  assert.notEqual(fixed, before.report.text, 'the fix changes nothing');
  const after = lint(fixed, settings);
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
