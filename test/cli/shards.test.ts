/** `--shard` and `casus merge`: the shards of a run, in any order, are that run. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { formatters } from '../../server/src/cli/formats.generated.ts';
import { unpacked } from '../../server/src/cli/merge/pieces.ts';
import { countOf } from '../support/generated.ts';
import { zipOf } from '../support/zip.ts';
import { casus, folderWith, quietReport, removeFolders, unusedReport, type Outcome } from './helpers.ts';

const texts = [quietReport, unusedReport, '# Los\n', '', '\0', `${unusedReport}\nMevrouw Fenna Oudekerk (34).\n`];

/** Writes the reports of all shards and gives their names. */
async function shardsOf(cwd: string, count: number, ...args: readonly string[]): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, index) => `../deel-${String(index + 1)}.json`);
  for (const [index, name] of names.entries()) {
    const shard = `${String(index + 1)}/${String(count)}`;
    await casus({ cwd }, 'lint', '.', '--format', 'json', '--shard', shard, '--output-file', name, ...args);
  }
  return names;
}

const whole = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  casus({ cwd }, 'lint', '.', '--format', 'json', ...args);

/** A folder of hand-ins with room for reports beside it. */
async function handIns(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await folderWith({ 'in/.keep': '' });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, 'in', name), content);
  return join(folder, 'in');
}

describe('--shard and casus merge', function () {
  this.timeout(120_000);
  afterEach(removeFolders);

  it('any shards in any order are the same bytes and exit code as one run', async () => {
    const scene = fc.record({
      files: fc.array(fc.integer({ min: 0, max: texts.length - 1 }), { maxLength: 9 }),
      count: fc.integer({ min: 1, max: 5 }),
      order: fc.infiniteStream(fc.nat()),
      args: fc.constantFrom([], ['--fail-on', 'never'], ['--fail-on', 'warning'], ['--max-warnings', '2']),
    });
    await fc.assert(
      fc.asyncProperty(scene, async ({ files, count, order, args }) => {
        const cwd = await handIns(
          Object.fromEntries(files.map((text, index) => [`${String(index)}.md`, texts[text] ?? ''])),
        );
        const one = await whole(cwd, '--no-must-find-files', ...args);
        const names = await shardsOf(cwd, count, '--no-must-find-files');
        const keys = names.map(() => order.next().value ?? 0);
        const shuffled = [...names.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)).map((at) => names[at] ?? '');
        const merged = await casus({ cwd }, 'merge', ...shuffled, ...args);
        assert.equal(merged.out, one.out);
        assert.deepEqual([merged.code, merged.err], [one.code, one.err]);
      }),
      { numRuns: countOf({ all: 30, few: 8 }) },
    );
  });

  it('in any format', async () => {
    const zip = zipOf([
      { name: 'Cem Vos_13_assignsubmission_file_/verslag.md', text: unusedReport },
      { name: 'Bo Daal_14_assignsubmission_file_/verslag.md', text: `${unusedReport}\nMevrouw Fenna Oudekerk (34).\n` },
      { name: 'Ada Brons_15_assignsubmission_file_/slot.md', text: '\0' },
    ]);
    for (const args of [[], ['--show-matches'], ['--language', 'en', '--max-findings', '1']]) {
      const files = { 'moodle.zip': zip, 'foto.jpg': 'x', 'a.md': quietReport, 'b.md': '# B\n' };
      const cwd = await handIns({ ...files, ...(args.length === 1 && { '.casusrc.json': '{"staage":1}' }) });
      const names = await shardsOf(cwd, 3, ...args);
      for (const format of Object.keys(formatters)) {
        const [one, merged] = [`../${format}-een`, `../${format}-delen`];
        const asked = ['--format', format, '--fail-on', 'warning', '--output-file'];
        const { code } = await casus({ cwd }, 'lint', '.', ...args, ...asked, one);
        const joined = await casus({ cwd }, 'merge', ...names, ...asked, merged);
        assert.equal(joined.code, code, format);
        assert.equal(await textIn(cwd, merged), await textIn(cwd, one), format);
      }
    }
  });

  /** Without the time of day; of a spreadsheet what stands in its cells. */
  async function textIn(cwd: string, name: string): Promise<string> {
    const bytes = await readFile(join(cwd, name));
    const text =
      bytes[0] === 0x50
        ? Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join('\n')
        : strFromU8(bytes);
    return text.replace(/\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?/g, '');
  }

  it('needs an output file for a spreadsheet on a terminal', async () => {
    const cwd = await handIns({ 'a.md': quietReport });
    const [name = ''] = await shardsOf(cwd, 1);
    const { code, err } = await casus({ cwd, terminal: true }, 'merge', name, '--format', 'xlsx');
    assert.deepEqual([code, /--output-file/.test(err)], [2, true]);
  });

  it('so with a download of an LMS, whose attempts are chosen before it is split', async () => {
    const cwd = await handIns({
      'moodle.zip': zipOf([
        { name: 'Cem Vos_13_assignsubmission_file_/verslag.md', text: unusedReport },
        { name: 'Bo Daal_14_assignsubmission_file_/verslag.md', text: quietReport },
        { name: 'Bo Daal_14_assignsubmission_file_/foto.png', text: 'x' },
      ]),
      'foto.jpg': 'x',
    });
    const names = await shardsOf(cwd, 3);
    const { out } = await casus({ cwd }, 'merge', ...[...names].reverse());
    assert.equal(out, (await whole(cwd)).out);
    await casus({ cwd }, 'merge', ...names, '--output-file', '../heel.json');
    assert.equal(await readFile(join(cwd, '../heel.json'), 'utf8'), out);
  });

  const five = { 'a.md': quietReport, 'b.md': unusedReport, 'c.md': quietReport, 'd.md': '# D\n', 'e.md': '# E\n' };

  it('names a shard that lacks, comes twice, is cut off, interrupted or of another run', async () => {
    const cwd = await handIns(five);
    const [one = '', two = '', three = ''] = await shardsOf(cwd, 3);
    const other = await handIns({ ...five, 'f.md': '# F\n' });
    const [, foreign = ''] = (await shardsOf(other, 3)).map((name) => join(other, name));
    const strict = await handIns(five);
    const [, otherStage = ''] = (await shardsOf(strict, 3, '--stage', 'inleveren')).map((name) => join(strict, name));
    const halves = await handIns(five);
    const [half = ''] = (await shardsOf(halves, 2)).map((name) => join(halves, name));
    await whole(cwd, '--output-file', '../heel.json');
    const text = await readFile(join(cwd, two), 'utf8');
    const write = async (name: string, content: string): Promise<string> => {
      await writeFile(join(cwd, name), content);
      return name;
    };
    const interrupted = ['lint', '.', '--format', 'json', '--shard', '2/3', '--output-file', '../onderbroken.json'];
    await casus({ cwd, interruption: AbortSignal.abort('SIGINT') }, ...interrupted);
    const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
      [[one, three], /deel 2\/3 ontbreekt/],
      [[three], /deel 1\/3, 2\/3 ontbreekt/],
      [[one, two, two, three], /deel 2\/3 staat er twee keer bij: \.\.\/deel-2\.json en/],
      [[one, foreign, three], /hoort niet bij \.\.\/deel-1\.json/],
      [[one, otherStage, three], /hoort niet bij/],
      [[one, two, three, half], /een van 2 delen, .*een van 3/],
      [[one, '../onderbroken.json', three], /onderbroken\.json is onderbroken/],
      [[one, await write('../kort.json', text.slice(0, -60)), three], /kort\.json is beschadigd of niet af/],
      [[one, await write('../regel.json', text.replace(/\n\{.*/, '')), three], /past niet|beschadigd/],
      [[one, await write('../brief.json', 'Beste Sanne'), three], /brief\.json is geen verslag/],
      [[one, await write('../leeg.json', ''), three], /leeg\.json is geen verslag/],
      [['../heel.json'], /heel\.json is geen deel/],
      [['../weg.json'], /weg\.json is niet te lezen: bestaat niet/],
    ];
    for (const [reports, message] of mistakes) {
      const { code, err } = await casus({ cwd }, 'merge', ...reports, '--output-file', '../samen.json');
      assert.equal(code, 2, reports.join(' '));
      assert.match(err, message, reports.join(' '));
      await assert.rejects(readFile(join(cwd, '../samen.json')), 'nothing half-written');
    }
  });

  it('refuses a shard that is none', async () => {
    for (const shard of ['0/3', '4/3', '1', '1/0', 'a/b', '-1/2']) {
      const { code, err } = await casus({ cwd: '/' }, 'lint', '--shard', shard);
      assert.equal(code, 2);
      assert.match(err, /--shard <deel> kan niet/);
    }
  });

  it('a shard holds details of clients only when matches are to be shown', async () => {
    const cwd = await handIns({ 'a.md': `${unusedReport}\nMevrouw Fenna Oudekerk (34) kwam langs.\n` });
    const held = async (...args: readonly string[]): Promise<string> => {
      const { out } = await casus({ cwd }, 'lint', '.', '--format', 'json', '--shard', '1/1', ...args);
      const { files } = JSON.parse(out) as { files: readonly { merge: unknown }[] };
      return JSON.stringify(unpacked(files[0]?.merge));
    };
    assert.match(await held('--show-matches'), /Oudekerk/);
    const masked = await held();
    assert.match(masked, /privacy\/person-name/);
    assert.doesNotMatch(masked, /Oudekerk/);
  });

  it('a shard tells nothing of the list of real names', async () => {
    const cwd = await handIns(five);
    const shard = ['lint', '.', '--format', 'json', '--shard', '1/2'];
    const before = await casus({ cwd }, ...shard);
    await mkdir(join(cwd, '../.casus'));
    await writeFile(join(cwd, '../.casus/namen.local.txt'), 'Oudekerk\n');
    const mark = (outcome: Outcome): string | undefined => /"run":"(\w+)"/.exec(outcome.out)?.[1];
    assert.match(mark(before) ?? '', /^[0-9a-f]{32}$/);
    assert.equal(mark(await casus({ cwd }, ...shard)), mark(before));
  });
});
