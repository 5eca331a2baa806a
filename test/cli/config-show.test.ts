/** `casus config show`. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { casus, folderWith, quietReport, removeFolders } from './helpers.ts';

describe('casus config show', () => {
  afterEach(removeFolders);

  const rows = async (cwd: string, ...args: string[]): Promise<Record<string, string>> => {
    const { out, code } = await casus({ cwd }, 'config', 'show', ...args);
    assert.equal(code, 0);
    return Object.fromEntries(
      out
        .trim()
        .split('\n')
        .map((line) => [line.split(' ')[0] ?? '', line.replace(/\s+/g, ' ')]),
    );
  };

  it('shows each setting and the file it comes from', async () => {
    const cwd = await folderWith({
      '.casusrc.yml': 'language: nl\nrules:\n  directive/unused: off\n',
      'x/a.md': '---\ncasus: korthagen\nstage: schets\n---\n',
    });
    const shown = await rows(cwd, 'x/a.md');
    assert.match(shown['template'] ?? '', /^template korthagen het verslag zelf/);
    assert.match(shown['stage'] ?? '', /^stage schets het verslag zelf/);
    assert.equal(shown['language'], 'language nl .casusrc.yml');
    assert.equal(shown['rules'], 'rules {"directive/unused":"off"} .casusrc.yml');
    assert.match(shown['allow'] ?? '', /standaard$/);
  });

  it('says that a file is ignored', async () => {
    const cwd = await folderWith({ '.casusignore': 'oud/\n', 'oud/a.md': quietReport, 'a.md': quietReport });
    assert.equal((await rows(cwd, 'oud/a.md'))['ignored'], 'ignored true .casusignore');
    assert.equal((await rows(cwd, 'a.md'))['ignored'], undefined);
  });

  it('works for a file that is not there yet, from any folder', async () => {
    const folder = await folderWith({ '.casusrc.json': '{"template":"starr"}', 'x/y/z.txt': '' });
    const shown = await rows(join(folder, 'x/y'), 'nieuw.md', '--language', 'en');
    assert.equal(shown['template'], 'template starr ../../.casusrc.json');
    assert.equal(shown['stage'], 'stage concept default');
    assert.equal(shown['language'], 'language en --language');
  });

  it('shows through which extends and override a value came, rule by rule where they differ', async () => {
    const cwd = await folderWith({
      'opleiding.yml': 'stage: inleveren\nrules:\n  privacy/age: info\n  privacy/date: off\nallow: [Utrecht]\n',
      'vak/.casusrc.json': JSON.stringify({
        extends: '../opleiding.yml',
        rules: { 'privacy/age': 'hint' },
        allow: ['Breda'],
        overrides: [{ files: 'schetsen/', stage: 'schets' }],
      }),
    });
    const shown = await rows(join(cwd, 'vak'), 'schetsen/a.md');
    assert.equal(shown['stage'], 'stage schets .casusrc.json, overrides "schetsen/"');
    assert.equal(
      shown['allow'],
      'allow ["Utrecht","Breda"] ../opleiding.yml (via extends in .casusrc.json), .casusrc.json',
    );
    const { out } = await casus({ cwd: join(cwd, 'vak') }, 'config', 'show', 'a.md');
    assert.match(out, /^ {2}privacy\/age +hint +\.casusrc\.json$/m);
    assert.match(out, /^ {2}privacy\/date +off +\.\.\/opleiding\.yml \(via extends in \.casusrc\.json\)$/m);
  });

  it('takes --config, says what does not count, and ends with 2 for what is wrong', async () => {
    const cwd = await folderWith({
      'x/.casusrc.json': '{"stage":"inleveren"}',
      'x/a.md': quietReport,
      'y.json': '{"staage":1}',
    });
    const without = await casus({ cwd }, 'config', 'show', 'x/a.md');
    assert.match(without.out, /^stage +concept +standaard$/m);
    assert.match(without.err, /tellen niet mee: x\/\.casusrc\.json\. .*--config/);
    assert.equal(
      (await rows(cwd, 'x/a.md', '--config', 'x/.casusrc.json'))['stage'],
      'stage inleveren x/.casusrc.json',
    );
    const wrong = await casus({ cwd }, 'config', 'show', 'a.md', '--config', 'y.json');
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /y\.json: de instelling "staage" bestaat niet\. Bedoel je stage\?/);
  });
});
