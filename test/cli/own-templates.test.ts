/** A lecturer's own templates on the command line. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { casus, findingsOf, folderWith, parsed, pathsIn, removeFolders } from './helpers.ts';

const page = '---\nid: leerverslag\nname: Leerverslag\n---\n\n# Titel\n\n## Doel van de week\n\n## Opbrengst\n';
const wrong = page.replace('name:', 'naam:');
const report = '---\ncasus: leerverslag\n---\n\n# Week 3\n\n## Doel van de week\n\nLeren luisteren.\n';
const json = ['--format', 'json', '--fail-on', 'never'] as const;

describe('own templates on the command line', () => {
  afterEach(removeFolders);

  it('are found in .casus/templates of the working folder and of any folder above it', async () => {
    const cwd = await folderWith({ '.casus/templates/leer.md': page, 'a/b/verslag.md': report });
    for (const world of [{ cwd }, { cwd: join(cwd, 'a/b') }]) {
      const outcome = await casus(world, 'lint', ...json);
      assert.equal(parsed(outcome).files[0]?.template, 'leerverslag');
      assert.deepEqual(
        findingsOf(outcome, 'structure/missing-section').map(({ data }) => data['section']),
        ['opbrengst'],
      );
    }
  });

  it('do not count among the reports, unless --config names settings beside them', async () => {
    const cwd = await folderWith({
      'a/.casus/templates/leer.md': page,
      'a/.casusrc.json': '{}',
      'a/x.md': report,
      'b/x.md': report,
    });
    const outcome = await casus({ cwd }, 'lint', ...json);
    assert.equal(findingsOf(outcome, 'config/invalid').length, 2);
    const named = await casus({ cwd }, 'lint', ...json, '--config', 'a/.casusrc.json');
    assert.deepEqual(
      parsed(named).files.map(({ template }) => template),
      ['leerverslag', 'leerverslag'],
    );
  });

  it('are found by a path in the configuration, to a file or a folder, relative to that configuration', async () => {
    for (const path of ['sjablonen', 'sjablonen/leer.md']) {
      const cwd = await folderWith({
        'vak/.casusrc.json': JSON.stringify({ templates: [path], template: 'leerverslag' }),
        'vak/sjablonen/leer.md': page,
        'vak/verslag.md': 'Nog niets.\n',
      });
      const config = ['--config', 'vak/.casusrc.json'] as const;
      const outcome = await casus({ cwd }, 'lint', 'vak/verslag.md', ...config, ...json);
      assert.equal(parsed(outcome).files[0]?.template, 'leerverslag');
      const { out } = await casus({ cwd }, 'config', 'show', 'vak/verslag.md', ...config);
      assert.match(out, /templates +\["leerverslag"\] +vak\/sjablonen\/leer\.md/);
    }
    const cwd = await folderWith({ '.casusrc.json': '{"templates":["weg.md"]}', 'a.md': report });
    const outcome = await casus({ cwd }, 'lint', ...json);
    assert.deepEqual([outcome.code, pathsIn(outcome)], [2, ['a.md']]);
    assert.match(outcome.err, /weg\.md: bestaat niet/);
  });

  it('work with --template and new', async () => {
    const cwd = await folderWith({ '.casus/templates/leer.md': page, 'a.md': 'Nog niets.\n' });
    assert.equal(
      parsed(await casus({ cwd }, 'lint', '--template', 'leerverslag', ...json)).files[0]?.template,
      'leerverslag',
    );
    const made = await casus({ cwd }, 'new', 'leerverslag', 'nieuw.md');
    assert.equal(made.code, 0);
    assert.match(await readFile(join(cwd, 'nieuw.md'), 'utf8'), /^---\ncasus: leerverslag\n[^]*## Doel van de week/);
  });

  it('are listed with their page, and shown', async () => {
    const cwd = await folderWith({ '.casus/templates/leer.md': page });
    assert.match((await casus({ cwd }, 'templates')).out, /^leerverslag +Leerverslag +\.casus\/templates\/leer\.md$/m);
    const shown = (await casus({ cwd }, 'templates', 'show', 'leerverslag')).out;
    assert.match(shown, /^Leerverslag \(leerverslag\)\n\.casus\/templates\/leer\.md\n\n● Doel van de week/);
  });

  it('are linted as templates, never as reports: when they are named, and when a report may use them', async () => {
    const cwd = await folderWith({ '.casus/templates/leer.md': wrong, 'a.md': report, 'b.md': report });
    const named = await casus({ cwd }, 'lint', '.casus/templates/leer.md', ...json);
    assert.deepEqual(pathsIn(named), ['.casus/templates/leer.md']);
    const [file] = parsed(named).files;
    assert.deepEqual([file?.template, file?.stage, file?.sections, file?.questions], [null, null, [], []]);
    assert.deepEqual(
      file?.findings.map(({ ruleId, range }) => [ruleId, range.start.line]),
      [['template/invalid', 3]],
    );
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', ...json)), ['a.md', 'b.md', '.casus/templates/leer.md']);
    const text = await casus({ cwd }, 'lint', 'a.md');
    assert.match(text.out, /leer\.md \(sjabloon\)\n +3:1 +waarschuwing +Dit kenmerk ken ik niet\. Bedoel je `name`\?/);
  });

  it('without mistakes are left out of the output', async () => {
    const cwd = await folderWith({ '.casus/templates/leer.md': page, 'a.md': report });
    assert.deepEqual(pathsIn(await casus({ cwd }, 'lint', ...json)), ['a.md']);
  });

  it('are left as they are by --fix', async () => {
    const cwd = await folderWith({ '.casus/templates/leer.md': wrong });
    await casus({ cwd }, 'lint', '.casus/templates/leer.md', '--fix');
    assert.equal(await readFile(join(cwd, '.casus/templates/leer.md'), 'utf8'), wrong);
  });
});

describe('casus new --from', () => {
  afterEach(removeFolders);
  const example =
    '# Week 3\n\n## Doel van de week\n\nLeren luisteren.\n\n## Vragen bij de week\n\n1. Wat viel je op?\n\n   De stilte.\n';

  it('makes a template of an example, that lints clean and scaffolds', async () => {
    const cwd = await folderWith({ 'voorbeeld.md': example });
    const made = await casus({ cwd }, 'new', '--from', 'voorbeeld.md', '.casus/templates/leerverslag.md');
    assert.deepEqual([made.code, made.out], [0, '']);
    const written = await readFile(join(cwd, '.casus/templates/leerverslag.md'), 'utf8');
    assert.doesNotMatch(written, /luisteren|stilte|Week 3/);
    assert.deepEqual(
      findingsOf(await casus({ cwd }, 'lint', '.casus/templates/leerverslag.md', ...json), 'template/invalid'),
      [],
    );
    const scaffolded = (await casus({ cwd }, 'new', 'leerverslag')).out;
    assert.match(scaffolded, /## Vragen bij de week[^]*1\. Wat viel je op\?/);
  });

  it('prints the template when no file is named, and ends with 2 when there is nothing to make', async () => {
    const cwd = await folderWith({ 'voorbeeld.md': example, 'kaal.md': 'Een verhaal.\n' });
    assert.match((await casus({ cwd }, 'new', '--from', 'voorbeeld.md')).out, /^---\nid: voorbeeld\n/);
    for (const args of [['--from', 'kaal.md'], ['--from', 'weg.md'], ['--from', 'voorbeeld.md', 'a.md', 'b.md'], []]) {
      const outcome = await casus({ cwd }, 'new', ...args);
      assert.deepEqual([outcome.code, outcome.out], [2, ''], args.join(' '));
    }
  });
});

describe('casus templates --why', () => {
  afterEach(removeFolders);

  it('says which template a report follows, and what its headings say for each', async () => {
    const cwd = await folderWith({
      'starr.md': '# De lift\n\n## Situatie\n\nA.\n\n## Taak\n\nB.\n\n## Actie\n\nC.\n',
      'zelf.md': '---\ncasus: kolb\n---\n\n# X\n',
      'titel.md': '# STARR\n\n## Situatie\n\nA.\n',
      'kaal.md': 'Niets.\n',
    });
    const why = async (file: string): Promise<string> => (await casus({ cwd }, 'templates', '--why', file)).out;
    assert.match(await why('starr.md'), /^starr\.md: starr \(de kopjes passen hier het best bij\)\n\nsjabloon +punten/);
    assert.match(await why('starr.md'), /^starr +\d\.\d\d +3\/6 +3\/5$/m);
    assert.match(await why('zelf.md'), /^zelf\.md: kolb \(zo staat het boven in het verslag\)/);
    assert.match(await why('titel.md'), /^titel\.md: starr \(de titel noemt het\)\n[^]*^starr .* ✓$/m);
    assert.equal(await why('kaal.md'), 'kaal.md: geen sjabloon (titel, kopjes en instellingen zeggen te weinig)\n');
    assert.equal((await casus({ cwd }, 'templates', '--why', 'weg.md')).code, 2);
  });

  it('names the templates that fit equally well', async () => {
    const same = '## Doel van de week\n\n## Opbrengst van de week\n';
    const cwd = await folderWith({
      '.casus/templates/een.md': same,
      '.casus/templates/twee.md': same,
      'a.md': `# X\n\n${same.replaceAll('\n\n', '\n\nJa.\n\n')}`,
    });
    const { out } = await casus({ cwd }, 'templates', '--why', 'a.md');
    assert.match(out, /^a\.md: een \(de kopjes passen even goed bij twee; dan beslissen de instellingen/);
  });
});
