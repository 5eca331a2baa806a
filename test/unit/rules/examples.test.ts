/**
 * Every rule's own examples: the findings have the spans that the example says, and the fixes mend them and break
 * nothing.
 */
import assert from 'node:assert/strict';
import {
  allRules,
  applyEdits,
  defaultSettings,
  fixesFor,
  lint,
  lintTemplate,
  repairFor,
  type Example,
  type Finding,
  type LintResult,
  type Rule,
  type Settings,
  withOwnTemplates,
} from '../../../server/src/core/index.ts';
import { proveFix } from '../../support/prove-fix.ts';

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
        const found = findingsOf(result, rule);
        assert.deepEqual(
          found.map(({ span }) => example.text.slice(span.start, span.end)),
          example.findings,
        );
        assert.deepEqual(result.problems, []);
        for (const [index, finding] of found.entries()) {
          const fixes = fixesFor(result, finding);
          if (finding.fixable) assert.ok(fixes.length > 0, 'fixable, but no fix');
          fixes.forEach((fix) => proveFix(result, finding, fix, settings));
          assert.deepEqual(
            repairFor(result, finding),
            fixes.find(({ kind }) => kind === 'repair'),
          );
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
    ...(example.page !== undefined && { templates: withOwnTemplates([{ path: 'eigen.md', text: example.page }]) }),
  };
  return { settings, result: lintAs(example, example.text, settings) };
}

const lintAs = ({ kind, hidden, authors }: Example, text: string, settings: Settings): LintResult =>
  kind === 'template'
    ? lintTemplate({ path: 'voorbeeld.md', text }, settings)
    : lint(text, settings, { ...(hidden && { hidden }), ...(authors && { authors }) });

const findingsOf = ({ findings }: LintResult, rule: Rule): readonly Finding[] =>
  findings.filter(({ ruleId }) => ruleId === rule.id);
