/** The fixes that switch a rule off by a comment: where the comment goes, and that it suppresses nothing else. */
import assert from 'node:assert/strict';
import {
  allRules,
  applyEdits,
  defaultSettings,
  disableInFile,
  disableOnLine,
  lint,
  type Finding,
  type Fix,
  type LintResult,
  type Settings,
} from '../../../server/src/core/index.ts';

const settings = { ...defaultSettings(), template: 'bundelcasus' };
const rule = 'privacy/email';

/** The text after switching `privacy/email` off where `§` stands. */
function disabled(marked: string, scope: 'line' | 'file' = 'line'): string | undefined {
  const start = marked.indexOf('§');
  const text = marked.replace('§', '');
  const { report } = lint(text, settings);
  const finding = { ruleId: rule, span: { start, end: start } };
  const fix = scope === 'line' ? disableOnLine(report, finding) : disableInFile(report, finding);
  return fix && applyEdits(text, fix.edits);
}

describe('a comment that switches a rule off on a line', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['above a paragraph', 'Een.\n\n§Twee.\n', `Een.\n\n<!-- casus-disable-next-line ${rule} -->\nTwee.\n`],
    ['above the first line', '§Een.\n', `<!-- casus-disable-next-line ${rule} -->\nEen.\n`],
    [
      'with Windows line endings',
      'Een.\r\n\r\n§Twee.',
      `Een.\r\n\r\n<!-- casus-disable-next-line ${rule} -->\r\nTwee.`,
    ],
    ['above a heading', 'Een.\n## §Twee\nDrie.\n', `Een.\n<!-- casus-disable-next-line ${rule} -->\n## Twee\nDrie.\n`],
    [
      'behind a line inside a paragraph',
      'Een\n§twee\ndrie.\n',
      `Een\ntwee <!-- casus-disable-line ${rule} -->\ndrie.\n`,
    ],
    [
      'before a line break of two spaces',
      'Een\n§twee  \ndrie.\n',
      `Een\ntwee <!-- casus-disable-line ${rule} -->  \ndrie.\n`,
    ],
    ['behind a later item of a list', '- een\n- §twee\n', `- een\n- twee <!-- casus-disable-line ${rule} -->\n`],
    ['behind a row of a table', '| a |\n|---|\n| §b |\n', `| a |\n|---|\n| b | <!-- casus-disable-line ${rule} -->\n`],
    [
      'in the comment that is on that line',
      'Een\ntwee§ <!-- casus-disable-line privacy/age -- zie afspraak -->\n',
      `Een\ntwee <!-- casus-disable-line privacy/age ${rule} -- zie afspraak -->\n`,
    ],
    [
      'in the comment that is above that line',
      '<!-- casus-disable-next-line privacy/age -->\n§Een.\n',
      `<!-- casus-disable-next-line privacy/age ${rule} -->\nEen.\n`,
    ],
    ['not in code', '```\n§code\n```\n', undefined],
    ['not in front matter', '---\ntitle: §x\n---\n\nEen.\n', undefined],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.equal(disabled(text), expected);
    });
  }
});

describe('a comment that switches a rule off in the file', () => {
  const comment = `<!-- casus-disable-file ${rule} -->`;
  const cases: readonly (readonly [string, string, string])[] = [
    ['at the top', '§Een.\n', `${comment}\n\nEen.\n`],
    ['in an empty file', '§', `${comment}\n\n`],
    ['below the front matter', '---\ncasus: starr\n---\n\n§Een.\n', `---\ncasus: starr\n---\n\n${comment}\n\nEen.\n`],
    ['below front matter alone', '---\ncasus: starr\n---§', `---\ncasus: starr\n---\n\n${comment}\n`],
    [
      'with Windows line endings',
      '---\r\ncasus: starr\r\n---\r\nEen.§',
      `---\r\ncasus: starr\r\n---\r\n\r\n${comment}\r\nEen.`,
    ],
    ['behind a byte order mark', '\uFEFF§Een.\n', `\uFEFF${comment}\n\nEen.\n`],
    [
      'in the comment that is in the file',
      `§Een.\n\n<!-- casus-disable-file privacy/age -->\n`,
      `Een.\n\n<!-- casus-disable-file privacy/age ${rule} -->\n`,
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.equal(disabled(text, 'file'), expected);
    });
  }
});

describe('every finding of every example can be switched off', () => {
  for (const { id, examples } of allRules) {
    for (const { name, text, template } of examples) {
      it(`${id}: ${name}`, () => {
        const exampleSettings = { ...settings, template: template ?? 'bundelcasus' };
        const before = lint(text, exampleSettings);
        for (const finding of before.findings) {
          for (const fix of [disableOnLine(before.report, finding), disableInFile(before.report, finding)]) {
            if (fix) prove(before, finding, fix, exampleSettings);
          }
        }
      });
    }
  }
});

function prove(before: LintResult, finding: Finding, fix: Fix, exampleSettings: Settings): void {
  const after = lint(applyEdits(before.text, fix.edits), exampleSettings);
  const left = after.findings.map(keyOf);
  assert.ok(
    left.filter((key) => key === keyOf(finding)).length <
      before.findings.filter((each) => keyOf(each) === keyOf(finding)).length,
    `${finding.ruleId} is still there: ${applyEdits(before.text, fix.edits)}`,
  );
  for (const each of new Set(left)) {
    const had = before.findings.filter((other) => keyOf(other) === each).length;
    assert.ok(
      left.filter((key) => key === each).length <= had,
      `new: ${each} after ${fix.title.en}: ${applyEdits(before.text, fix.edits)}`,
    );
  }
}

const keyOf = ({ ruleId, data }: Finding): string => `${ruleId} ${String(data['section'] ?? '')}`;
