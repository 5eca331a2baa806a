import assert from 'node:assert/strict';
import { join } from 'node:path';
import { casus, findingsOf, folderWith, parsed, pathsIn, quietReport, removeFolders, unusedReport } from './helpers.ts';

describe('configuration', () => {
  afterEach(removeFolders);

  const stageOf = async (cwd: string, file: string): Promise<string | null | undefined> =>
    parsed(await casus({ cwd }, 'lint', file, '--format', 'json', '--fail-on', 'never')).files[0]?.stage;

  const forms: Readonly<Record<string, string>> = {
    '.casusrc.json': '{"$schema": "x", "stage": "inleveren"}',
    '.casusrc.jsonc': '{\n  // bijna klaar\n  "stage": "inleveren",\n}',
    '.casusrc.yaml': '\uFEFF# bijna klaar\nstage: inleveren\n',
    '.casusrc.yml': 'stage: inleveren\n',
    'package.json': '{"name": "x", "casus": {"stage": "inleveren"}}',
  };
  for (const [name, text] of Object.entries(forms)) {
    it(`is read from ${name}, up the tree`, async () => {
      const cwd = await folderWith({ [name]: text, 'diep/er/a.md': quietReport });
      assert.equal(await stageOf(cwd, 'diep/er/a.md'), 'inleveren');
    });
  }

  it('is that of the nearest file above the working folder; a package.json without casus is passed over', async () => {
    const cwd = await folderWith({
      '.casusrc.json': '{"stage":"schets"}',
      'a.md': quietReport,
      'b/.casusrc.yaml': '',
      'b/a.md': quietReport,
      'c/package.json': '{"name": "kapot',
      'c/a.md': quietReport,
    });
    assert.equal(await stageOf(cwd, 'a.md'), 'schets');
    assert.equal(await stageOf(join(cwd, 'b'), 'a.md'), 'concept');
    assert.equal(await stageOf(join(cwd, 'c'), 'a.md'), 'schets');
  });

  const mistakes: readonly (readonly [name: string, file: string, text: string, says: RegExp])[] = [
    ['an unknown setting', '.casusrc.json', '{"staage":"schets"}', /\.casusrc\.json: .*"staage".*Bedoel je stage\?/],
    ['a value that is not allowed', '.casusrc.yml', 'stage: af', /\.casusrc\.yml: .*"stage"/],
    ['broken JSON', '.casusrc.json', '{\n  "stage": ', /\.casusrc\.json: regel 2 is geen geldige JSON/],
    ['broken YAML', '.casusrc.yaml', 'a: [', /\.casusrc\.yaml: regel 1 is geen geldige YAML/],
    ['a YAML bomb', '.casusrc.yaml', yamlBomb(), /\.casusrc\.yaml/],
    ['a list', '.casusrc.json', '[1]', /hier horen instellingen/],
    ['a rule that is not there', '.casusrc.json', '{"rules":{"directive/unusd":"off"}}', /directive\/unused/],
    ['a template that is not there', '.casusrc.json', '{"template":"korthage"}', /"?korthage"?.*Bedoel je korthagen/],
    ['casus in package.json', 'package.json', '{"casus":{"weg":1}}', /package\.json: .*"weg"/],
  ];
  for (const [name, file, text, says] of mistakes) {
    it(`names ${name}, checks all the same and ends with 2`, async () => {
      const cwd = await folderWith({ 'a.md': quietReport, [file]: text, 'sub/b.md': quietReport });
      for (const format of ['text', 'json']) {
        const outcome = await casus({ cwd }, 'lint', '--format', format, '--quiet');
        assert.equal(outcome.code, 2);
        assert.match(outcome.err, says);
        if (format === 'json') assert.deepEqual(pathsIn(outcome), ['a.md', 'sub/b.md']);
      }
      // A command that changes a file doesn't guess what was meant.
      const outcome = await casus({ cwd }, 'pseudonymise', 'a.md');
      assert.deepEqual([outcome.code, outcome.out], [2, '']);
      assert.match(outcome.err, says);
    });
  }

  it('reports every mistake of a file, in English when asked', async () => {
    const cwd = await folderWith({ 'a.md': quietReport, '.casusrc.json': '{"x":1,"stage":"y"}' });
    const { err } = await casus({ cwd }, 'lint', '--language', 'en');
    assert.match(err, /there is no setting "x"/);
    assert.match(err, /"stage" has the value "y"\. Choose one of: schets, concept, inleveren\./);
  });

  it('keeps what is right beside what is wrong', async () => {
    const rules = { 'directive/unused': 'error', 'privacy/agge': 'off', 'privacy/bsn': 'uit' };
    const cwd = await folderWith({
      'a.md': unusedReport,
      '.casusrc.json': JSON.stringify({ stage: 'inleveren', rules, staage: 1, allow: 'x' }),
    });
    const outcome = await casus({ cwd }, 'lint', '--format', 'json');
    assert.equal(outcome.code, 2);
    assert.deepEqual(
      findingsOf(outcome, 'directive/unused').map(({ severity }) => severity),
      ['error'],
    );
    assert.equal(parsed(outcome).files[0]?.stage, 'inleveren');
    assert.match(outcome.err, /privacy\/agge, en die bestaat niet\. Bedoel je privacy\/age\?/);
    assert.match(outcome.err, /privacy\/bsn de waarde "uit"/);
    assert.match(outcome.err, /de waarde van "allow" kan niet: hier hoort een lijst/);
    const told = parsed(outcome).skipped.filter(({ path }) => path === '.casusrc.json');
    assert.equal(told.length, 4, 'the report tells each mistake too');
    assert.match(told.map(({ kind, reason }) => `${kind}: ${reason}`).join('\n'), /^metadata: .*privacy\/agge/m);
    const { out } = await casus({ cwd }, 'lint', '--format', 'html');
    assert.match(out, /\.casusrc\.json[^]*Bedoel je privacy\/age\?/);
  });

  it('switches rules off and changes their severity', async () => {
    const rules = (value: string): string => JSON.stringify({ rules: { 'directive/unused': value } });
    const found = async (value: string): Promise<readonly string[]> => {
      const cwd = await folderWith({ 'a.md': unusedReport, '.casusrc.json': rules(value) });
      const { files } = parsed(await casus({ cwd }, 'lint', '--format', 'json', '--fail-on', 'never'));
      return (files[0]?.findings ?? []).filter((f) => f.ruleId === 'directive/unused').map((f) => f.severity);
    };
    assert.deepEqual(await found('off'), []);
    assert.deepEqual(await found('error'), ['error']);
  });
});

/** Each line refers ten times to the one before it, so that reading it would give 10^9 items. */
function yamlBomb(): string {
  const lines = Array.from(
    { length: 9 },
    (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [${`*a${String(i)},`.repeat(10)}]`,
  );
  return ['a0: &a0 [x]', ...lines].join('\n');
}
