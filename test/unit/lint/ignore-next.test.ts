/** A comment that leaves one finding out: what it is about, where it is put, and that everything else stays. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  applyEdits,
  defaultSettings,
  ignoreOnce,
  lint,
  type Finding,
  type LintedReport,
} from '../../../server/src/core/index.ts';
import { some } from '../../support/generated.ts';

const root = path.join(import.meta.dirname, '../../..');
const settings = defaultSettings();
const name = 'privacy/person-name';

/** The names that are found in a text. */
const namesIn = (text: string): readonly string[] =>
  lint(text, settings)
    .findings.filter(({ ruleId }) => ruleId === name)
    .map(({ span }) => text.slice(span.start, span.end));

/** The text after the name `who` is left out where it stands for the first time. */
function withoutName(text: string, who: string): string | undefined {
  const result = lint(text, settings);
  const finding = result.findings.find(
    ({ ruleId, span }) => ruleId === name && text.slice(span.start, span.end) === who,
  );
  assert.ok(finding, `${who} is not found`);
  const fix = ignoreOnce(result.report, finding, result.findings);
  return fix && applyEdits(text, fix.edits);
}

describe('casus-ignore-next', () => {
  const two = 'Toen kwam mevrouw Jansen. Daarna belde meneer Bakker.\n';
  const comment = `<!-- casus-ignore-next: ${name} -- mijn collega -->`;

  it('hides the next finding of its rule, and no other', () => {
    assert.deepEqual(namesIn(`${comment}\n${two}`), ['Bakker']);
    assert.deepEqual(namesIn(`${comment}${comment}\n${two}`), []);
    assert.deepEqual(namesIn(two.replace('Daarna', `${comment}Daarna`)), ['Jansen']);
    const withAge = `${comment}\nZijn zoon (7 jaar) zag mevrouw Jansen.\n`;
    assert.deepEqual(
      lint(withAge, settings)
        .findings.map(({ ruleId }) => ruleId)
        .filter((id) => id.startsWith('privacy/')),
      ['privacy/age', 'privacy/no-statement'],
    );
  });

  it('may leave its colon out, and does nothing where nothing is found', () => {
    assert.deepEqual(namesIn(`${comment.replace(':', '')}\n${two}`), ['Bakker']);
    const unused = lint(`Hij lachte.\n\n${comment}\n`, settings).findings.map(({ ruleId }) => ruleId);
    assert.ok(unused.includes('directive/unused'));
  });

  const here = `<!-- casus-ignore-next: ${name} -->`;
  const cases: readonly (readonly [where: string, text: string, who: string, expected: string])[] = [
    ['before the second name on a line', two, 'Bakker', two.replace('Bakker', `${here}Bakker`)],
    ['above a paragraph that begins with it', 'Mustafa Yildiz belde. Zijn vrouw Fatma Yildiz ook.\n', 'Mustafa Yildiz', `${here}\nMustafa Yildiz belde. Zijn vrouw Fatma Yildiz ook.\n`],
    ['behind the line before, inside a paragraph', 'Toen belde meneer\nMustafa Yildiz.\n', 'Mustafa Yildiz', `Toen belde meneer ${here}\nMustafa Yildiz.\n`],
    ['before the marks around it', 'Toen kwam **Mustafa Yildiz** langs.\n', 'Mustafa Yildiz', `Toen kwam ${here}**Mustafa Yildiz** langs.\n`],
    ['behind another comment', `Toen kwam <!-- x -->Mustafa Yildiz langs.\n`, 'Mustafa Yildiz', `Toen kwam <!-- x -->${here}Mustafa Yildiz langs.\n`],
    ['behind an earlier item of a list', '- de moeder belde\n- Mustafa Yildiz belde\n', 'Mustafa Yildiz', `- de moeder belde ${here}\n- Mustafa Yildiz belde\n`],
    ['in a cell', '| wie | wat |\n|---|---|\n| Mustafa Yildiz | buurman |\n', 'Mustafa Yildiz', `| wie | wat |\n|---|---|\n| ${here}Mustafa Yildiz | buurman |\n`],
  ]; // prettier-ignore
  for (const [where, text, who, expected] of cases)
    it(`is put ${where}`, () => {
      assert.equal(withoutName(text, who), expected);
      const left = [...namesIn(text)];
      left.splice(left.indexOf(who), 1);
      assert.deepEqual(namesIn(expected), left);
    });
});

const reports = ['test/reports', 'test/report-eval/dev/set', 'test/faults/files', 'examples'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && path.basename(file) !== 'README.md')
    .map((file) => path.join(folder, file))
    .sort(),
);

/** What comes and goes when one finding is left out; undefined when that is this finding alone. */
function otherChange(before: LintedReport, finding: Finding, after: LintedReport): string | undefined {
  const left = after.findings.map(keyOf);
  const gone = before.findings.map(keyOf).filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return gone.join() === keyOf(finding) && left.length === 0 ? undefined : `gone: ${gone.join()}; new: ${left.join()}`;
}

const keyOf = ({ ruleId, data }: Finding): string => `${ruleId} ${String(data['section'] ?? '')}`;

describe('leaving one finding of a whole report out', () => {
  it('leaves all others', function () {
    this.timeout(600_000);
    const changes: string[] = [];
    let [offered, findings] = [0, 0];
    for (const file of some(reports, 60, 10)) {
      const result = lint(readFileSync(path.join(root, file), 'utf8'), settings);
      for (const finding of result.findings) {
        findings++;
        const fix = ignoreOnce(result.report, finding, result.findings);
        if (!fix) continue;
        offered++;
        const change = otherChange(result, finding, lint(applyEdits(result.text, fix.edits), settings));
        if (change !== undefined) changes.push(`${file}:${String(finding.span.start)} ${keyOf(finding)} ${change}`);
      }
    }
    console.log(`      offered for ${String(offered)} of ${String(findings)} findings`);
    assert.deepEqual(changes, []);
  });
});
