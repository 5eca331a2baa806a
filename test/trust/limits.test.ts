/** What is too large, too deep or too much costs only itself, and is told. */
import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../server/src/core/markdown/document.ts';
import { defaultSettings, fixesFor, lint, repairFor, type Settings } from '../../server/src/core/index.ts';
import { formatters, type FormatId } from '../../server/src/cli/formats.generated.ts';
import { addAll, largest, smallest } from '../../server/src/lists.ts';
import type { View } from '../../server/src/cli/formatters/model.ts';
import { localChecker } from '../../server/src/cli/lint/checker.ts';
import { repair } from '../../server/src/cli/lint/repair.ts';
import { viewOf } from '../../server/src/cli/lint/view.ts';
import { parseSettingsText } from '../../server/src/settings/settings-text.ts';
import { casus, folderWith, parsed, pathsIn, quietReport, removeFolders } from '../cli/helpers.ts';
import { zipOf } from '../support/zip.ts';

const never = ['--fail-on', 'never', '--language', 'en'] as const;
const json = ['--format', 'json', ...never] as const;
const all = Object.keys(formatters) as FormatId[];
const many = (count: number): string => `## Actoren\n\n${'06-12345678\n\n'.repeat(count)}`;
const settings = defaultSettings();

describe('limits', () => {
  afterEach(removeFolders);

  describe('of the text of a report', () => {
    const long = `${quietReport}\n${'Er gebeurde weinig. '.repeat(100)}\n`;

    it('leave out one file and check the others, in every format, with threads, in a shard and with a cache', async () => {
      const cwd = await folderWith({ 'a.md': quietReport, 'b.md': long, 'c.md': quietReport });
      const limit = ['--max-file-size', '1000'];
      for (const format of all) {
        const { bytes, code, err } = await casus({ cwd }, 'lint', '.', '--format', format, ...never, ...limit);
        assert.equal(code, 2, format);
        assert.match(err, /1 file not \(fully\) read/, format);
        if (format !== 'xlsx' && format !== 'sarif') assert.match(Buffer.from(bytes).toString(), /c\.md/, format);
      }
      for (const how of [
        ['--jobs', '2'],
        ['--cache-file', 'cache'],
        ['--cache-file', 'cache'],
      ]) {
        const outcome = await casus({ cwd }, 'lint', '.', ...json, ...limit, ...how);
        assert.deepEqual(pathsIn(outcome), ['a.md', 'b.md', 'c.md']);
        const problems = parsed(outcome).files.map((file) => file.problems.join());
        assert.deepEqual([problems[0], problems[2]], ['', ''], how.join());
        assert.match(problems[1] ?? '', /more text than a report does \(at most 1 kB\)/);
      }
      assert.equal((await casus({ cwd }, 'lint', '.', ...json, '--cache-file', 'cache')).code, 0);
      const shards: string[] = [];
      for (const shard of ['1/2', '2/2']) {
        const file = `${shard.slice(0, 1)}.json`;
        await casus({ cwd }, 'lint', '*.md', ...json, ...limit, '--shard', shard, '--output-file', file);
        shards.push(file);
      }
      const merged = await casus({ cwd }, 'merge', ...shards, '--language', 'en');
      assert.deepEqual([merged.code, pathsIn(merged)], [2, ['a.md', 'b.md', 'c.md']]);
    });

    it('count what a document holds after it was read, and what comes on standard input or in an archive', async () => {
      const cwd = await folderWith({
        'a.html': `<p>${'Er gebeurde weinig. '.repeat(100)}</p>`,
        'b.zip': zipOf([{ name: 'b.md', text: long }]),
      });
      for (const path of ['a.html', 'b.zip', '-']) {
        const outcome = await casus({ cwd, stdin: long }, 'lint', path, ...json, '--max-file-size', '1000');
        assert.match(parsed(outcome).files[0]?.problems.join() ?? '', /more text than a report/, path);
        assert.equal(outcome.code, 2);
      }
    });

    it('are 10 MB, and no text beyond it is read', async () => {
      const cwd = await folderWith({ 'a.md': Buffer.alloc(10_000_001, 'a\n'), 'b.md': quietReport });
      const outcome = await casus({ cwd }, 'lint', '.', ...json);
      assert.match(parsed(outcome).files[0]?.problems.join() ?? '', /at most 10 MB/);
      assert.equal(outcome.code, 2);
      for (const command of [['pseudonymise'], ['templates', '--why'], ['explain', '--document']]) {
        const { code, err } = await casus({ cwd }, ...command, 'a.md', '--language', 'en');
        assert.deepEqual([code, /at most 10 MB/.test(err)], [2, true], command.join(' '));
      }
    });

    it('end the reading of what never ends', async function () {
      if (process.platform === 'win32') this.skip();
      const outcome = await casus({ cwd: '/' }, 'lint', '/dev/zero', ...json);
      assert.match(parsed(outcome).files[0]?.problems.join() ?? '', /no regular file/);
    });
  });

  describe('of what is shown', () => {
    it('tell in every format how many findings are left out, also with --quiet', async () => {
      const cwd = await folderWith({ 'a.md': many(30) });
      for (const format of ['json', 'sarif', 'github', 'gitlab', 'checkstyle', 'junit', 'text'] as const)
        for (const quiet of [[], ['--quiet']]) {
          const args = ['--format', format, ...never, '--stage', 'inleveren', '--max-findings', '5', ...quiet];
          const { out } = await casus({ cwd }, 'lint', 'a.md', ...args);
          assert.match(out, /\d+ more findings/, `${format} ${quiet.join()}`);
        }
      const { summary, files } = parsed(await casus({ cwd }, 'lint', 'a.md', ...json, '--max-findings', '5'));
      assert.equal(files[0]?.findings.length, 5);
      assert.ok(Number(summary['warnings']) + Number(summary['errors']) + Number(summary['infos']) > 5);
    });

    it('hold for programs from 50,000 findings on', () => {
      const io = { env: {}, stdout: { isTTY: false, write: () => Promise.resolve() } };
      const of = (format: FormatId): number =>
        viewOf({ format, failOn: 'never', feedbackFormat: 'html', color: false, mustFindFiles: true }, 'nl', {
          ...io,
          stderr: io.stdout,
          stdin: () => Promise.resolve(new Uint8Array()),
          cwd: '/',
          interruption: () => new AbortController().signal,
        }).maxFindings;
      assert.deepEqual([of('text'), of('json'), of('sarif')], [100, 50_000, 50_000]);
    });

    it('a list of any length is no list of arguments', async () => {
      // From some 120,000 arguments on a call ends in a RangeError.
      const COUNT = 150_000;
      const list = Array.from({ length: COUNT }, (_, index) => index);
      const copy: number[] = [];
      addAll(copy, list);
      assert.deepEqual([copy.length, largest(list), smallest(list, 7)], [COUNT, COUNT - 1, 0]);
      const linted = lint(many(1), settings);
      const [finding] = linted.findings.filter(({ ruleId }) => ruleId === 'privacy/phone');
      assert.ok(finding);
      const result = {
        path: 'a.md',
        source: { bom: '', text: linted.text },
        lint: { ...linted, findings: list.map(() => finding) },
        problems: [],
        failed: false,
      };
      const view = { ...(await plainView()), maxFindings: Infinity };
      for (const format of ['text', 'junit'] as const) {
        const shown = (await formatters[format]()).file(result, view);
        assert.ok(shown.split(finding.message).length > COUNT, format);
      }
    });

    it('a file that the check or the format falls over costs no other, with its cause in words', async () => {
      for (const format of all) {
        const input = { kind: 'file', path: '/a.md', shown: 'a.md' } as const;
        const task = (own: Settings) => ({
          subject: { input },
          loaded: { bytes: Buffer.from(quietReport) },
          config: { settings: own, pages: [], templatePages: [] },
        });
        const plain = await plainView();
        const throwing = <T extends object>(value: T, key: keyof T, times: number): T =>
          Object.defineProperty({ ...value }, key, {
            get: () => {
              if (times-- > 0) throw new RangeError('Jan Jansen');
              return value[key];
            },
          });
        const outcomeOf = async (view: View, own: Settings) => {
          const wants = { printed: true, glance: true, diff: false, summaries: true, feedback: true };
          const repairing = { fix: false, dryRun: false };
          const checker = await localChecker({ format, view, wants, repair: repairing, mostText: 1000 });
          const outcome = await checker.check(task(own));
          await checker.end();
          return outcome;
        };
        const unchecked = await outcomeOf(plain, throwing(settings, 'rules', 1));
        assert.match(unchecked.counts.problems.join(), /^Niet te controleren \(RangeError\)\.$/, format);
        // A sheet and a page say nothing of a file before the end.
        const unshown = await outcomeOf(throwing(plain, 'quiet', 1), settings);
        if (!['csv', 'html', 'xlsx'].includes(format))
          assert.match(unshown.counts.problems.join(), /niet te tonen \(RangeError\)\.$/, format);
        for (const { printed, counts } of [unchecked, unshown]) {
          assert.doesNotMatch(printed, /Jan Jansen/);
          if (counts.problems.length > 0) assert.equal(counts.failed, true);
        }
      }
    });
  });

  describe('of nesting', () => {
    const deep: Readonly<Record<string, string>> = {
      quotes: '>'.repeat(32_000),
      'quotes with text': `${'> '.repeat(8000)}tekst`,
      items: `${'- '.repeat(2000)}a`,
      numbers: `${'1. '.repeat(4000)}a`,
      'items below each other': Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      footnotes: `${'[^a]: '.repeat(500)}x`,
      mixed: '> - 1. '.repeat(2000) + 'x',
      emphasis: '**a '.repeat(100) + 'b** '.repeat(100),
    };
    for (const [name, text] of Object.entries(deep))
      it(`${name} that nest too deep are text, which is told once and costs no other file`, async () => {
        const cwd = await folderWith({ 'a.md': `${quietReport}\n${text}\n\nBel 06-12345678.\n`, 'b.md': quietReport });
        const outcome = await casus({ cwd }, 'lint', '.', ...json);
        const [a, b] = parsed(outcome).files;
        assert.deepEqual(
          [a?.problems[0]?.slice(0, 42), b?.problems, outcome.code],
          ['This report nests more than 63 levels deep', [], 0],
        );
        // One line of so many quotes is also more than is read at once, which is told by itself.
        assert.deepEqual(
          a?.problems.slice(1).filter((problem) => !problem.includes('in pieces')),
          [],
        );
        assert.ok((a?.problems.length ?? 0) <= 2);
        assert.ok(a?.findings.some(({ ruleId }) => ruleId === 'privacy/phone'));
      });

    it('emphasis has no more levels in the tree', () => {
      const levels = (node: Nodes): number =>
        'children' in node ? 1 + largest((node.children as Nodes[]).map(levels), 0) : 0;
      assert.equal(levels(parseMarkdown('**a '.repeat(200) + 'b** '.repeat(200))), 66);
      assert.equal(levels(parseMarkdown('> '.repeat(200) + 'a')), 66);
    });

    it('say nothing of a report that nests as people do', async () => {
      const text = `${quietReport}\n${'> '.repeat(20)}a\n\n${'- '.repeat(1)}a\n  - b\n    - c\n`;
      const cwd = await folderWith({ 'a.md': text });
      assert.deepEqual(parsed(await casus({ cwd }, 'lint', '.', ...json)).files[0]?.problems, []);
    });

    for (const [name, yaml] of Object.entries({
      brackets: `a: ${'['.repeat(10_000)}`,
      'closed brackets': `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      keys: Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      items: '- '.repeat(5000),
    })) {
      it(`front matter of ${name} is not parsed: one finding, and the report is checked`, () => {
        const { findings, problems } = lint(`---\n${yaml}\n---\n\nBel 06-12345678.\n`, settings);
        const rules = findings.map(({ ruleId }) => ruleId);
        assert.deepEqual(problems, []);
        assert.ok(rules.includes('config/invalid') && rules.includes('privacy/phone'), rules.join());
      });

      it(`settings of ${name} are told to be wrong`, async () => {
        const cwd = await folderWith({ '.casusrc.yaml': yaml, 'a.md': quietReport });
        const { code, err, out } = await casus({ cwd }, 'lint', '.', ...never);
        assert.deepEqual([code, /Casus in itself|RangeError/.test(err + out)], [2, false]);
        assert.match(err, /\.casusrc\.yaml: this nests deeper than settings ever do/);
      });

      it(`a template page with ${name} is told to be wrong`, async () => {
        const cwd = await folderWith({ '.casus/templates/x.md': `---\n${yaml}\n---\n\n# X\n`, 'a.md': quietReport });
        const { out } = await casus({ cwd }, 'lint', '.', ...never);
        assert.match(out, /template\/invalid/);
      });
    }

    it('JSON settings of 100,000 levels are told to be wrong', async () => {
      const cwd = await folderWith({ '.casusrc.json': '{"allow":'.repeat(100_000), 'a.md': quietReport });
      const { code, err } = await casus({ cwd }, 'lint', '.', ...never);
      assert.equal(code, 2);
      assert.match(err, /\.casusrc\.json: this nests deeper/);
    });
  });
});

describe('settings that are no settings', () => {
  afterEach(removeFolders);

  it('keys of JavaScript are keys as any other in front matter', () => {
    const plain = lint('---\ntitle: x\n---\n\nTekst.\n', settings);
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { report, stage, problems } = lint(
        `---\n${key}: {casus: gibbs, stage: inleveren}\n---\n\nTekst.\n`,
        settings,
      );
      assert.deepEqual([report.template.id, stage, problems], [plain.report.template.id, plain.stage, []], key);
    }
    for (const key of ['casus', 'stage', 'title', 'lang', 'author', 'pseudoniemen']) {
      const { problems, findings } = lint(
        `---\n${key}: {toString: x, valueOf: y}\n---\n\nBel 06-12345678.\n`,
        settings,
      );
      assert.deepEqual(problems, [], key);
      assert.ok(
        findings.some(({ ruleId }) => ruleId === 'privacy/phone'),
        key,
      );
    }
  });

  for (const [name, text] of Object.entries({
    '.casusrc.json': '{"__proto__":{"stage":"inleveren","overrides":[]},"constructor":1}',
    '.casusrc.yaml': '__proto__: {stage: inleveren}\nconstructor: 1\n',
  }))
    it(`they don't count in ${name} and are named`, async () => {
      const cwd = await folderWith({ [name]: text, 'a.md': quietReport });
      const outcome = await casus({ cwd }, 'lint', 'a.md', ...json);
      assert.equal(parsed(outcome).files[0]?.stage, 'concept');
      assert.match(outcome.err, /"__proto__"/);
      assert.match(outcome.err, /"constructor"/);
      assert.equal(outcome.code, 2);
    });

  it('a rule that is called __proto__ is named', async () => {
    const cwd = await folderWith({ '.casusrc.json': '{"rules":{"__proto__":"off"}}', 'a.md': quietReport });
    assert.match((await casus({ cwd }, 'lint', 'a.md', ...json)).err, /__proto__/);
  });

  it('YAML that the library warns of prints nothing of it', async () => {
    const warnings: unknown[] = [];
    const listen = (warning: unknown): void => void warnings.push(warning);
    process.on('warning', listen);
    await parseSettingsText('.casusrc.yaml', '? [Jan Jansen, 123456782]\n: x\n');
    lint('---\n? [Jan Jansen, 123456782]\n: x\n---\n\nTekst.\n', settings);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    assert.deepEqual(warnings, []);
  });
});

describe('NUL in a text', () => {
  for (const text of [
    '---\n\0\n---',
    '---\n\0x\n---\n\ntekst\n',
    '\0\0\0\0\0\0\0---\ncas\0---\ncasus:',
    '---\na: \0\0[\n---',
  ])
    it(`${JSON.stringify(text)}: each finding lies in the text, and repairs settle`, () => {
      const result = lint(text, settings);
      for (const { span, ruleId } of result.findings)
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, ruleId);
      for (const finding of result.findings)
        for (const { edits } of fixesFor(result, finding))
          for (const { span } of edits) assert.ok(span.start >= 0 && span.end <= text.length);
      const repaired = repair(text, settings);
      if (repaired) assert.ok(repaired.after.findings.every((finding) => !repairFor(repaired.after, finding)));
      assert.ok(repaired);
    });
});

async function plainView() {
  const { mergedView } = await import('../../server/src/cli/lint/view.ts');
  return mergedView('json', { language: 'nl', showMatches: false, why: false, quiet: false, verbose: false });
}
