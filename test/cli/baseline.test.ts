/** `--baseline` and `--update-baseline`. */
import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatters } from '../../server/src/cli/formats.generated.ts';
import { zipOf } from '../support/zip.ts';
import { casus, folderWith, parsed, quietReport, removeFolders, type Outcome } from './helpers.ts';

const report =
  '# Een middag\n\n## Situatie\n\nMevrouw Zwaluwstaart belde ons.\n\nOok meneer Tulpenbol kwam later nog langs.\n\n## Taak\n\n## Actie\n\nIk ging mee.\n';
const moved = report.replace('# Een middag\n', '# Een middag\n\nDit is nieuw.\n\nEn dit ook.\n');
const withNewName = `${moved}\nDaarna sprak mevrouw Korenaar met haar buren.\n`;

const lint = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  casus({ cwd }, 'lint', '.', '--baseline', 'bekend.json', '--fail-on', 'info', ...args);
const update = (cwd: string, ...args: readonly string[]): Promise<Outcome> => lint(cwd, '--update-baseline', ...args);
const matchesIn = (outcome: Outcome): readonly unknown[] =>
  parsed(outcome).files.flatMap(({ findings }) => findings.map(({ match, ruleId }) => match ?? ruleId));

describe('casus lint --baseline', () => {
  afterEach(removeFolders);

  it('leaves known findings out of output, counts and exit code, and says how many', async () => {
    const cwd = await folderWith({ 'a.md': report });
    const before = await casus({ cwd }, 'lint', '.', '--format', 'json', '--fail-on', 'info');
    assert.equal(before.code, 1);
    const count = parsed(before).files[0]?.findings.length ?? 0;
    assert.ok(count > 3);
    const made = await update(cwd);
    assert.equal(made.code, 0);
    assert.match(made.err, new RegExp(`${String(count)} bekende meldingen in bekend\\.json gezet`));
    const outcome = await lint(cwd, '--format', 'json', '--max-warnings', '0');
    const { summary, files } = parsed(outcome);
    assert.deepEqual([outcome.code, files[0]?.findings, summary['warnings'], summary['errors']], [0, [], 0, 0]);
    assert.ok((files[0]?.sections.length ?? 0) > 3);
    assert.match(
      outcome.err,
      new RegExp(`^casus: ${String(count)} bekende meldingen weggelaten \\(bekend\\.json\\)\\.\\n$`),
    );
    assert.equal((await lint(cwd, '--quiet')).err, '');
  });

  for (const format of Object.keys(formatters)) {
    it(`works with --format ${format}`, async () => {
      const cwd = await folderWith({ 'a.md': report });
      const out = async (): Promise<Outcome> => lint(cwd, '--format', format, '--language', 'en');
      await writeFile(join(cwd, 'bekend.json'), '{"casusBaseline":1,"files":{}}');
      const all = await out();
      await update(cwd);
      const none = await out();
      assert.deepEqual([all.code, none.code], [1, 0]);
      assert.ok(none.bytes.length < all.bytes.length);
      assert.match(none.err, /known findings left out/);
    });
  }

  it('knows a finding again when its line moves, and shows what is new', async () => {
    const cwd = await folderWith({ 'a.md': report });
    await update(cwd);
    await writeFile(join(cwd, 'a.md'), moved.replaceAll('\n', '\r\n'));
    assert.deepEqual(matchesIn(await lint(cwd, '--format', 'json', '--show-matches')), []);
    await writeFile(join(cwd, 'a.md'), withNewName);
    const outcome = await lint(cwd, '--format', 'json', '--show-matches');
    assert.deepEqual([outcome.code, matchesIn(outcome)], [1, ['Korenaar']]);
  });

  it('says how many known findings are gone, of files that were checked or removed', async () => {
    const cwd = await folderWith({ 'a.md': report, 'b.md': quietReport, 'c.md': quietReport });
    await update(cwd);
    await writeFile(join(cwd, 'a.md'), report.replace('Mevrouw Zwaluwstaart belde', 'De buurvrouw belde'));
    assert.match((await lint(cwd)).err, / 1 bekende melding is er niet meer; .*--update-baseline/);
    await rm(join(cwd, 'b.md'));
    assert.match((await lint(cwd)).err, / 7 bekende meldingen zijn er niet meer/);
    const one = await casus({ cwd }, 'lint', 'c.md', '--baseline', 'bekend.json');
    assert.match(one.err, / 6 bekende meldingen zijn er niet meer/);
  });

  it('keeps what is known of files that an update does not check, and drops files that are gone', async () => {
    const cwd = await folderWith({ 'a.md': report, 'b.md': quietReport, 'c.md': quietReport });
    await update(cwd);
    await rm(join(cwd, 'c.md'));
    await writeFile(join(cwd, 'a.md'), withNewName);
    await casus({ cwd }, 'lint', 'a.md', '--baseline', 'bekend.json', '--update-baseline');
    const outcome = await lint(cwd, '--format', 'json');
    assert.deepEqual([outcome.code, matchesIn(outcome)], [0, []]);
    assert.doesNotMatch(outcome.err, /niet meer/);
  });

  it('holds no word of a report, and fingerprints that many texts share', async () => {
    const cwd = await folderWith({ 'a.md': withNewName, 'in/k.json': '{"casus-sleutel": 1, "x": "Zwaluwstaart"}' });
    await update(cwd);
    const text = await readFile(join(cwd, 'bekend.json'), 'utf8');
    assert.doesNotMatch(text, /Zwaluwstaart|Tulpenbol|Korenaar|belde|buren|middag/i);
    const { files } = JSON.parse(text) as { files: Record<string, Record<string, Record<string, number>>> };
    assert.deepEqual(Object.keys(files), ['a.md', 'in/k.json']);
    for (const fingerprint of Object.values(files).flatMap((rules) => Object.values(rules).flatMap(Object.keys)))
      assert.match(fingerprint, /^[0-9a-f]{3}$/);
    // Another name in the same place has the same fingerprint: it is not made of the name.
    await writeFile(join(cwd, 'a.md'), withNewName.replace('Korenaar', 'Boterbloem').replace('Tulpenbol', 'Klaproos'));
    assert.deepEqual(matchesIn(await lint(cwd, '--format', 'json')), []);
  });

  it('means the same from another folder, and in a zip', async () => {
    const cwd = await folderWith({
      'ci/x': '',
      'in/a.md': report,
      'in/b.zip': zipOf([{ name: 'm/c.md', text: report }]),
    });
    const args = ['--baseline', 'ci/bekend.json', '--fail-on', 'info'] as const;
    await casus({ cwd }, 'lint', 'in', ...args, '--update-baseline');
    assert.match(await readFile(join(cwd, 'ci/bekend.json'), 'utf8'), /"\.\.\/in\/b\.zip!\/m\/c\.md"/);
    assert.equal((await casus({ cwd }, 'lint', 'in', ...args)).code, 0);
    const elsewhere = await casus(
      { cwd: join(cwd, 'in') },
      'lint',
      '.',
      '--baseline',
      '../ci/bekend.json',
      '--fail-on',
      'info',
    );
    assert.equal(elsewhere.code, 0);
    assert.doesNotMatch(elsewhere.err, /niet meer/);
  });

  it('writes through a link, and leaves no temporary file', async () => {
    const cwd = await folderWith({ 'a.md': report });
    await mkdir(join(cwd, 'echt'));
    await writeFile(join(cwd, 'echt/b.json'), '{"casusBaseline":1,"files":{}}');
    await symlink('echt/b.json', join(cwd, 'bekend.json'));
    await update(cwd);
    assert.match(await readFile(join(cwd, 'echt/b.json'), 'utf8'), /a\.md/);
    assert.deepEqual(await readdir(join(cwd, 'echt')), ['b.json']);
  });

  const refused: readonly (readonly [
    what: string,
    files: Record<string, string>,
    args: readonly string[],
    says: RegExp,
  ])[] = [
    [
      'a file that is not there',
      {},
      ['--baseline', 'weg.json'],
      /weg\.json bestaat niet\. Maak hem met --update-baseline/,
    ],
    ['a report', {}, ['--baseline', 'a.md', '--update-baseline'], /a\.md is geen lijst met bekende meldingen/],
    [
      'other JSON',
      { 'x.json': '{"files":{}}' },
      ['--baseline', 'x.json', '--update-baseline'],
      /x\.json is geen lijst/,
    ],
    [
      'a count that is none',
      { 'x.json': '{"casusBaseline":1,"files":{"a.md":{"x/y":{"abc":"2"}}}}' },
      ['--baseline', 'x.json'],
      /geen lijst/,
    ],
    ['a folder that is not there', {}, ['--baseline', 'weg/x.json', '--update-baseline'], /de map bestaat niet/],
    ['a folder', { 'm/x': '' }, ['--baseline', 'm'], /m is niet te lezen: dit is een map/],
    ['--update-baseline alone', {}, ['--update-baseline'], /hoort bij --baseline/],
  ];
  for (const [what, files, args, says] of refused) {
    it(`stops before it checks for ${what}, and leaves it as it is`, async () => {
      const cwd = await folderWith({ 'a.md': report, ...files });
      const outcome = await casus({ cwd }, 'lint', 'a.md', ...args);
      assert.deepEqual([outcome.code, outcome.out], [2, '']);
      assert.match(outcome.err, says);
      for (const [name, text] of Object.entries({ 'a.md': report, ...files }))
        assert.equal(await readFile(join(cwd, name), 'utf8'), text);
    });
  }

  it('is not written when something is wrong in the settings', async () => {
    const cwd = await folderWith({ 'a.md': report, '.casusrc.json': '{"rules":{"privacy/agge":"off"}}' });
    const outcome = await update(cwd);
    assert.equal(outcome.code, 2);
    assert.match(outcome.err, /bekend\.json is niet bijgewerkt/);
    assert.deepEqual(await readdir(cwd), ['.casusrc.json', 'a.md']);
  });
});
