import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { formatters } from '../../server/src/cli/formats.generated.ts';
import { commandsIn, elementsIn, sarifRun } from '../support/read-formats.ts';
import { wrongInCheckstyle, wrongInGitlab, wrongInJunit, wrongInSarif } from '../support/schemas.ts';
import { casus, folderWith, parsed, removeFolders } from './helpers.ts';

const root = path.resolve(import.meta.dirname, '../..');
const machine = ['sarif', 'junit', 'github', 'gitlab', 'checkstyle'] as const;
type Machine = (typeof machine)[number];

const report =
  '---\ncasus: starr\n---\n\n# Titel\n\n## Situatie\n\nIk sprak mevrouw Oudekerk-Zwartveen.\nMail: f.oudekerk@voorbeeld.nl.\n\n## Taak\n';

/** Names that each format must escape. Windows takes none of them. */
const odd = 'a%b, "c" & <d>:é/x#y?.md';
const files = { [odd]: report, 'scan.md': '\0', 'foto.png': 'x', 'later.md': report };
const matched = /oudekerk|zwartveen/i;

const outputOf = async (format: Machine, cwd: string, ...args: readonly string[]): Promise<string> =>
  (await casus({ cwd }, 'lint', '--format', format, ...args)).out;

describe('the formats for machines', () => {
  after(removeFolders);

  it('name every finding, problem and skipped file, as the JSON does', async () => {
    const cwd = await folderWith(files);
    const json = parsed(await casus({ cwd }, 'lint', '--format', 'json'));
    const findings = json.files.flatMap(({ path: file, findings: all }) =>
      all.map(({ ruleId }) => `${file} ${ruleId}`),
    );
    assert.ok(findings.length > 5);

    const { results, invocations } = sarifRun(await outputOf('sarif', cwd));
    const uriToPath = (uri: string): string => uri.split('/').map(decodeURIComponent).join('/');
    assert.deepEqual(
      results.map(
        ({ ruleId, locations }) => `${uriToPath(locations[0]?.physicalLocation.artifactLocation.uri ?? '')} ${ruleId}`,
      ),
      findings,
    );
    assert.deepEqual(
      invocations[0]?.toolExecutionNotifications.map(({ descriptor, level, locations }) => [
        descriptor.id,
        level,
        locations[0]?.physicalLocation.artifactLocation.uri,
      ]),
      [
        ['problem', 'error', 'scan.md'],
        ['skipped', 'note', 'foto.png'],
      ],
    );
    assert.equal(invocations[0]?.executionSuccessful, false);

    const issues = JSON.parse(await outputOf('gitlab', cwd)) as readonly {
      readonly check_name: string;
      readonly location: { readonly path: string };
    }[];
    const others = ['scan.md problem', 'foto.png skipped/attachment'];
    assert.deepEqual(
      issues.map((issue) => `${issue.location.path} ${issue.check_name}`).sort(),
      [...findings, ...others].sort(),
    );

    let file = '';
    const errors = elementsIn(await outputOf('checkstyle', cwd)).flatMap(({ name, attributes }) => {
      if (name === 'file') file = attributes['name'] ?? '';
      return name === 'error'
        ? [`${file} ${(attributes['source'] ?? '').replace('casus.', '').replaceAll('.', '/')}`]
        : [];
    });
    assert.deepEqual(errors.sort(), [...findings, ...others].sort());

    const commands = commandsIn(await outputOf('github', cwd));
    assert.deepEqual(
      commands.map(({ file: of, title }) => `${of ?? ''} ${/\(([^)]+)\)$/.exec(title ?? '')?.[1] ?? ''}`).sort(),
      [...findings, 'scan.md ', 'foto.png '].sort(),
    );
    assert.equal(commands.find((each) => each['file'] === 'scan.md')?.name, 'error');
  });

  it('are valid: SARIF and JUnit by their schemas, the others by what their readers document', async () => {
    const cwd = await folderWith(files);
    const empty = await folderWith({ 'leeg/foto.png': '' });
    const runs: readonly (readonly [string, ...string[]])[] = [
      [cwd],
      [cwd, '--language', 'en', '--show-matches'],
      [cwd, '--quiet'],
      [cwd, '--stage', 'inleveren', '--max-findings', '1'],
      [empty, '--no-must-find-files'],
    ];
    for (const [folder, ...args] of runs) {
      const out = (format: Machine): Promise<string> => outputOf(format, folder, ...args);
      assert.deepEqual(wrongInSarif(JSON.parse(await out('sarif'))), [], args.join(' '));
      assert.deepEqual(wrongInGitlab(JSON.parse(await out('gitlab'))), [], args.join(' '));
      assert.deepEqual(await wrongInJunit(await out('junit')), [], args.join(' '));
      assert.deepEqual(await wrongInCheckstyle(await out('checkstyle')), [], args.join(' '));
      commandsIn(await out('github'));
    }
  });

  it('their validators are strict', async () => {
    const log = JSON.parse(await outputOf('sarif', await folderWith(files))) as { runs: { results: object[] }[] };
    const [run] = log.runs;
    assert.ok(run);
    assert.notDeepEqual(wrongInSarif({ ...log, runs: [{ ...run, results: [{ text: 'no message' }] }] }), []);
    const badUri = [
      { message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b%' } } }] },
    ];
    assert.notDeepEqual(wrongInSarif({ ...log, runs: [{ ...run, results: badUri }] }), []);
    assert.notDeepEqual(await wrongInJunit('<testsuites><testsuite name="x"/></testsuites>'), []);
    assert.notDeepEqual(await wrongInCheckstyle('<checkstyle version="1"><file/></checkstyle>'), []);
    assert.notDeepEqual(wrongInGitlab([{ description: 'x' }]), []);
  });

  it('show what was matched only when asked', async () => {
    const cwd = await folderWith(files);
    for (const format of machine) {
      assert.doesNotMatch(await outputOf(format, cwd), matched, format);
      assert.match(await outputOf(format, cwd, '--show-matches'), matched, format);
    }
  });

  it('--quiet leaves errors, and what could not be read', async () => {
    const cwd = await folderWith(files);
    const levels = sarifRun(await outputOf('sarif', cwd, '--quiet', '--stage', 'inleveren')).results.map(
      ({ level }) => level,
    );
    assert.deepEqual([...new Set(levels)], ['error']);
    assert.deepEqual(
      [...new Set(commandsIn(await outputOf('github', cwd, '--quiet')).map(({ name }) => name))],
      ['error'],
    );
    const xml = elementsIn(await outputOf('checkstyle', cwd, '--quiet'));
    assert.deepEqual(
      xml.filter(({ name }) => name === 'error').map(({ attributes }) => attributes['severity']),
      ['error'],
    );
    assert.equal((JSON.parse(await outputOf('gitlab', cwd, '--quiet')) as unknown[]).length, 1);
  });

  it('junit has a suite for each file, a case for each section and rule, and counts that are right', async () => {
    const cwd = await folderWith(files);
    const elements = elementsIn(await outputOf('junit', cwd));
    const suites = elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    assert.deepEqual(
      suites.map((suite) => [suite['name'], suite['errors'], suite['skipped']]),
      [
        [odd, '0', '0'],
        ['later.md', '0', '0'],
        ['scan.md', '1', '0'],
        ['overgeslagen', '0', '1'],
      ],
    );
    const total = (key: string): number => suites.reduce((sum, suite) => sum + Number(suite[key]), 0);
    const count = (tag: string): number => elements.filter(({ name }) => name === tag).length;
    assert.equal(total('tests'), count('testcase'));
    assert.equal(total('failures'), count('failure'));
    const cases = elements
      .filter(({ attributes }) => attributes['classname'] === 'later.md')
      .map(({ attributes }) => attributes['name']);
    for (const name of ['Gelezen', 'Onderdeel: Taak', 'Onderdeel: Reflectie', 'Burgerservicenummer (privacy/bsn)'])
      assert.ok(cases.includes(name), name);
    assert.ok(!cases.some((name) => /Transfer|template\/invalid|missing-section/.test(name ?? '')));
    assert.match(await outputOf('junit', cwd, '--language', 'en'), /"Section: Taak".*<failure/);
  });

  it('the docs have a sample of each format that is text, and name every format', async () => {
    const page = await readFile(path.join(root, 'server/docs/formats.md'), 'utf8');
    for (const format of Object.keys(formatters)) assert.ok(page.includes(`\`${format}\``), format);
    for (const name of await readdir(path.join(root, 'server/docs/samples')))
      assert.ok(page.includes(`(samples/${name})`), name);
    const sample = (name: string): Promise<string> => readFile(path.join(root, 'server/docs/samples', name), 'utf8');
    assert.deepEqual(wrongInSarif(JSON.parse(await sample('sarif.sarif'))), []);
    assert.deepEqual(await wrongInJunit(await sample('junit.xml')), []);
  });
});
