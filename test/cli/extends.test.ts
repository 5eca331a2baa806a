/** Settings files that build on others (`extends`), and settings for some files (`overrides`). */
import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { casus, folderWith, parsed, pathsIn, quietReport, removeFolders } from './helpers.ts';

const json = ['--format', 'json', '--fail-on', 'never'] as const;
const page = '---\nid: leerverslag\nname: Leerverslag\n---\n\n# Titel\n\n## Opbrengst\n';

describe('extends and overrides', () => {
  afterEach(removeFolders);
  const stages = async (cwd: string, ...args: readonly string[]): Promise<Record<string, unknown>> => {
    const { files } = parsed(await casus({ cwd }, 'lint', '.', ...args, ...json));
    return Object.fromEntries(files.map(({ path, stage }) => [path, stage]));
  };

  it('build on one file or several, from elsewhere and in a chain; a later one wins', async () => {
    const folder = await folderWith({
      'hbo/school.json': '{"stage":"schets","language":"en","rules":{"directive/unused":"off"}}',
      'hbo/opleiding.yml': 'extends: school.json\nstage: inleveren\n',
      'vak/.casusrc.json': '{"extends":["../hbo/opleiding.yml","./klas.jsonc"]}',
      'vak/klas.jsonc': '{"language":"nl", /* van ons */ "rules":{"privacy/age":"off"}}',
      'vak/a.md': quietReport,
    });
    const cwd = join(folder, 'vak');
    assert.deepEqual(await stages(cwd), { 'a.md': 'inleveren' });
    const { out, code } = await casus({ cwd }, 'config', 'show', 'a.md');
    assert.equal(code, 0);
    assert.match(out, /^language +nl +klas\.jsonc/m);
    assert.match(out, /^ {2}directive\/unused +off/m);
    assert.match(out, /^ {2}privacy\/age +off/m);
  });

  it('hold for some files, relative to the settings file; the last that matches wins', async () => {
    const overrides = [
      { files: 'week*/**', stage: 'inleveren' },
      { files: ['week3/', 'oud-*.md'], stage: 'schets' },
      { files: '/week1/b.md', stage: 'concept' },
    ];
    const names = ['a.md', 'oud-a.md', 'week1/a.md', 'week1/b.md', 'week3/a.md', 'week4/oud-x.md'];
    const folder = await folderWith({
      'vak/.casusrc.json': JSON.stringify({ overrides }),
      ...Object.fromEntries(names.map((name) => [`vak/${name}`, quietReport])),
    });
    const expected = ['concept', 'schets', 'inleveren', 'concept', 'schets', 'schets'];
    assert.deepEqual(
      await stages(join(folder, 'vak')),
      Object.fromEntries(names.map((name, index) => [name, expected[index]])),
    );
    const above = await stages(folder, '--config', 'vak/.casusrc.json');
    assert.equal(above['vak/week1/a.md'], 'inleveren');
  });

  it('of a file that is built on count from the folder of the course, and weigh less than its own settings', async () => {
    const folder = await folderWith({
      'hbo.json': '{"overrides":[{"files":"af/**","stage":"inleveren","language":"en"}]}',
      'vak/.casusrc.json': '{"extends":"../hbo.json","language":"nl"}',
      'vak/af/a.md': quietReport,
      'vak/b.md': quietReport,
    });
    assert.deepEqual(await stages(join(folder, 'vak')), { 'af/a.md': 'inleveren', 'b.md': 'concept' });
    const { out } = await casus({ cwd: join(folder, 'vak') }, 'config', 'show', 'af/a.md');
    assert.match(out, /^language +nl/m);
  });

  it('never have a file written that they name, not even for the files that another override is about', async () => {
    const text = `${page}\n<!-- casus-disable-next-line privacy/iban -->\nUitleg.\n`;
    const cwd = await folderWith({
      '.casusrc.json': '{"overrides":[{"files":"week1/","templates":["leer.md"]}]}',
      'leer.md': text,
      'week1/a.md': quietReport,
    });
    await casus({ cwd }, 'lint', '.', '--fix');
    assert.equal(await readFile(join(cwd, 'leer.md'), 'utf8'), text);
  });

  const mistakes: readonly (readonly [name: string, files: Record<string, string>, says: RegExp])[] = [
    [
      'a circle',
      { '.casusrc.json': '{"extends":"b.yml"}', 'b.yml': 'extends: [.casusrc.json]' },
      /b\.yml: "extends" gaat in een kring: \.casusrc\.json → b\.yml → \.casusrc\.json\./,
    ],
    [
      'a file that extends itself',
      { '.casusrc.json': '{"extends":"./.casusrc.json"}' },
      /kring: \.casusrc\.json → \.casusrc\.json/,
    ],
    [
      'a file that is not there',
      { '.casusrc.json': '{"extends":"weg.json"}' },
      /"extends" noemt weg\.json, maar daar staan geen instellingen/,
    ],
    [
      'a file of another kind',
      { '.casusrc.json': '{"extends":"a.md"}' },
      /"extends" noemt a\.md, en dat is geen \.json/,
    ],
    [
      'a broken file',
      { '.casusrc.json': '{"extends":"b.yml"}', 'b.yml': 'a: [' },
      /b\.yml: regel 1 is geen geldige YAML/,
    ],
    [
      'a mistake in a file that is built on',
      { '.casusrc.json': '{"extends":"b.yml"}', 'b.yml': 'staage: x' },
      /casus: b\.yml: de instelling "staage"/,
    ],
    [
      'overrides without files',
      { '.casusrc.json': '{"overrides":[{"stage":"schets"}]}' },
      /"overrides\[0\]" zegt niet met "files"/,
    ],
    [
      'overrides that are no list',
      { '.casusrc.json': '{"overrides":{"files":"x"}}' },
      /"overrides" hoort een lijst te zijn/,
    ],
    [
      'a mistake in an override',
      { '.casusrc.json': '{"overrides":[{"files":"x","rules":{"privacy/agge":"off"}}]}' },
      /"overrides\[0\]\.rules" noemt de regel privacy\/agge.*privacy\/age/,
    ],
    [
      'extends in an override',
      { '.casusrc.json': '{"overrides":[{"files":"x","extends":"y.json"}]}' },
      /"overrides\[0\]\.extends" kan hier niet/,
    ],
    [
      'a template outside the folder',
      { '.casusrc.json': '{"templates":["../leer.md"]}' },
      /"templates" noemt \.\.\/leer\.md, buiten de map/,
    ],
  ];
  for (const [name, files, says] of mistakes) {
    it(`name ${name}, and check all the same`, async () => {
      const cwd = await folderWith({ 'a.md': quietReport, ...files });
      const outcome = await casus({ cwd }, 'lint', '.', ...json);
      assert.deepEqual([outcome.code, pathsIn(outcome)], [2, ['a.md']]);
      assert.match(outcome.err, says);
    });
  }

  it('end when every file builds on two others, or a template lies outside through a link', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `c${String(i)}.json`,
        `{"extends":["c${String(i + 1)}.json","./x/../c${String(i + 1)}.json"]}`,
      ]),
    );
    const cwd = await folderWith({
      'a.md': quietReport,
      '.casusrc.json': '{"extends":"c0.json"}',
      ...chain,
      'c40.json': '{}',
    });
    assert.match((await casus({ cwd }, 'lint', '.', ...json)).err, /"extends" noemt te veel bestanden/);
    const outside = await folderWith({ 'leer.md': page });
    const linked = await folderWith({ 'a.md': quietReport, '.casusrc.json': '{"templates":["buiten/leer.md"]}' });
    await symlink(outside, join(linked, 'buiten'));
    assert.match((await casus({ cwd: linked }, 'lint', 'a.md', ...json)).err, /buiten de map/);
  });
});
