/** Every fix of every finding on whole reports, applied alone, does no harm. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  defaultSettings,
  disableInFile,
  disableOnLine,
  fixesFor,
  lint,
  type Finding,
  type Fix,
  type LintedReport,
} from '../../../server/src/core/index.ts';
import { harmOf } from '../../support/fix-harm.ts';
import { some } from '../../support/generated.ts';

const root = path.join(import.meta.dirname, '../../..');
const settings = defaultSettings();

interface KnownHarm {
  readonly rules: RegExp;
  readonly harm: RegExp;
  readonly why: string;
}

/** What fixes still do wrong. Take a line out when its cause is mended. */
const known: readonly KnownHarm[] = [
  {
    rules: /^actors\//,
    harm: /writes into html/,
    why: 'A list of actors in a box of html is read as text, so that is where the role belongs.',
  },
  {
    rules: /^(?:privacy\/|structure\/|sources\/)/,
    harm: /new finding (?:privacy\/person-name|privacy\/organisation|sources\/uncited-source)/,
    why: 'Detection finds part of a name, or takes a cited author or an English word for a client.',
  },
  {
    rules: /^privacy\/person-name$/,
    harm: /new finding privacy\/no-statement/,
    why: 'The name in the sentence that names are made up is replaced as well: then it is about nobody.',
  },
  {
    rules: /^structure\/no-template$/,
    harm: /new finding privacy\/no-statement/,
    why: 'A signature or a name on a line of its own stands under a section then, where it may be a client’s.',
  },
  {
    rules: /^privacy\/(?:organisation|online-handle)$/,
    harm: /new finding structure\/(?:missing-section|no-template)/,
    why: 'Detection finds a detail in the heading of a section.',
  },
  {
    rules: /^(?:structure\/missing-section|sources\/unlisted-citation)$/,
    harm: /new finding structure\/placeholder/,
    why: 'A section without its heading is read as another one beside the heading that is put in.',
  },
  {
    rules: /^structure\/heading-synonym$/,
    harm: /new finding privacy\/(?:age|no-statement)/,
    why: 'Whether a text is about a client, and where its sources begin, is told by its headings too.',
  },
  {
    rules: /^questions\/unanswered$/,
    harm: /new finding questions\/unanswered/,
    why: 'Of questions that end their lines with a backslash the next one is told apart only when an answer stands between.',
  },
];

const isKnown = (ruleId: string, harm: string): boolean =>
  known.some((each) => each.rules.test(ruleId) && each.harm.test(harm));

const reports = ['test/reports', 'test/report-eval/dev/set', 'test/faults/files', 'examples'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && path.basename(name) !== 'README.md')
    .map((name) => path.join(folder, name))
    .sort(),
);

const fixesOf = (result: LintedReport, finding: Finding): readonly Fix[] => [
  ...fixesFor(result, finding),
  ...[disableOnLine(result.report, finding), disableInFile(result.report, finding)].filter((fix) => fix !== undefined),
];

describe('fixes of whole reports', () => {
  it('keep the words of the writer and bring no new finding', function () {
    this.timeout(600_000);
    assert.ok(reports.length > 900, String(reports.length));
    const harms: string[] = [];
    let knownHarms = 0;
    let tried = 0;
    let findings = 0;
    for (const file of some(reports, 60, 6)) {
      const result = lint(readFileSync(path.join(root, file), 'utf8'), settings);
      const before = new Set<string>();
      for (const finding of result.findings) {
        findings++;
        for (const fix of fixesOf(result, finding)) {
          // Many findings of a rule share a fix: once in this file is enough.
          const key = `${finding.ruleId} ${JSON.stringify(fix.edits)}`;
          if (before.has(key)) continue;
          before.add(key);
          tried++;
          const harm = harmOf(result, finding, fix);
          if (harm === undefined) continue;
          if (isKnown(finding.ruleId, harm)) knownHarms++;
          else harms.push(`${file}: ${finding.ruleId}: “${fix.title.nl}” ${harm}`);
        }
      }
    }
    assert.deepEqual(harms, []);
    console.log(
      `      ${String(tried)} fixes of ${String(findings)} findings tried; ${String(knownHarms)} do a harm that is known`,
    );
  });
});
