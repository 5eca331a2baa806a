/** Whole reports against their expected findings, and the scores per rule. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { defaultSettings, lineAt, lint } from '../../server/src/core/index.ts';

const here = import.meta.dirname;
const rules = new Set([
  'structure/missing-section',
  'structure/empty-section',
  'questions/unanswered',
  'questions/repeated',
]);

interface Expected {
  readonly shows: string;
  readonly template: string;
  readonly findings: readonly { readonly rule: string; readonly section?: string; readonly line?: number }[];
}

/** "questions/unanswered line 40", "structure/empty-section context". */
const describeFinding = (rule: string, section: unknown, line: number | undefined): string =>
  rule.startsWith('structure/') ? `${rule} ${String(section)}` : `${rule} line ${String(line)}`;

for (const set of readdirSync(here).filter((name) => name.startsWith('set-'))) {
  describe(`reports, ${set}`, () => {
    const folder = path.join(here, set);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
      const expected = parse(readFileSync(path.join(folder, file.replace(/\.md$/, '.yaml')), 'utf8')) as Expected;
      it(`${file}: ${expected.shows}`, () => {
        const text = readFileSync(path.join(folder, file), 'utf8');
        const { report, findings, problems } = lint(text, defaultSettings());
        const found = findings
          .filter(
            ({ ruleId, severity }) => rules.has(ruleId) && !(severity === 'info' && ruleId.startsWith('questions/')),
          )
          .map(({ ruleId, data, span }) => describeFinding(ruleId, data['section'], lineAt(text, span.start) + 1));
        const wanted = expected.findings.map(({ rule, section, line }) => describeFinding(rule, section, line));
        assert.deepEqual(found.sort(), wanted.sort());
        assert.equal(report.template.id, expected.template);
        assert.deepEqual(problems, []);
      });
    }
  });
}
