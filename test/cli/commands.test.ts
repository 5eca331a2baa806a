import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allRules, builtinTemplates } from '../../server/src/core/index.ts';
import { zipOf } from '../support/zip.ts';
import { casus, folderWith, parsed, removeFolders } from './helpers.ts';

describe('casus new', () => {
  afterEach(removeFolders);

  for (const { id } of builtinTemplates()) {
    it(`prints or makes a report from ${id} that is linted as one`, async () => {
      const cwd = await folderWith();
      const made = await casus({ cwd }, 'new', id, 'nieuw.md');
      assert.deepEqual([made.code, made.out], [0, '']);
      assert.match(made.err, /nieuw\.md/);
      assert.equal((await casus({ cwd }, 'new', id)).out, await readFile(join(cwd, 'nieuw.md'), 'utf8'));
      const { files } = parsed(await casus({ cwd }, 'lint', '--format', 'json', '--fail-on', 'never'));
      assert.deepEqual([files[0]?.template, files[0]?.stage], [id, 'schets']);
    });
  }

  it('makes a report in English, which is linted as one, and lists and shows the templates in English', async () => {
    const cwd = await folderWith({ '.casusrc.json': '{ "language": "en" }' });
    const { out } = await casus({ cwd }, 'new', 'gibbs', '--language', 'en');
    assert.match(
      out,
      /^---\ncasus: gibbs\nstage: schets\nlang: en\n---\n\n# Title of your reflection\n\n## Description\n/,
    );
    assert.equal((await casus({ cwd }, 'new', 'gibbs')).out, out);
    assert.match((await casus({ cwd }, 'new', 'gibbs', '--language', 'nl')).out, /^## Beschrijving$/m);
    await casus({ cwd }, 'new', 'gibbs', 'a.md');
    const { files } = parsed(await casus({ cwd }, 'lint', '--format', 'json', '--fail-on', 'never'));
    assert.deepEqual([files[0]?.template, files[0]?.lang, files[0]?.sections[0]?.id], ['gibbs', 'en', 'beschrijving']);
    assert.match((await casus({ cwd }, 'templates')).out, /^gibbs +Gibbs +A reflection in six steps/m);
    assert.match((await casus({ cwd }, 'templates', 'show', 'gibbs')).out, /● Feelings \(also: Feelings and thoughts/);
  });

  it('never overwrites', async () => {
    const cwd = await folderWith({ 'a.md': 'van mij' });
    const outcome = await casus({ cwd }, 'new', 'bundelcasus', 'a.md');
    assert.equal(outcome.code, 2);
    assert.match(outcome.err, /a\.md is niet gemaakt: bestaat al/);
    assert.equal(await readFile(join(cwd, 'a.md'), 'utf8'), 'van mij');
  });

  it('ends with 2 when the file can not be made, and for a template that does not exist', async () => {
    const cwd = await folderWith();
    assert.equal((await casus({ cwd }, 'new', 'bundelcasus', 'weg/a.md')).code, 2);
    const unknown = await casus({ cwd }, 'new', 'korthage');
    assert.deepEqual([unknown.code, unknown.out], [2, '']);
    assert.match(unknown.err, /Bedoel je korthagen\?/);
    assert.match((await casus({ cwd }, 'new', 'korthage', '--language=en')).err, /Did you mean korthagen\?/);
  });
});

describe('casus explain --document', () => {
  afterEach(removeFolders);
  const text = '# Reflectie\n\nNoor Haverkate\n\nIk liep mee. De kat heet Pluis. Met dank aan Sven Bos.\n';

  it('shows the names that are kept out of the findings, why and where', async () => {
    const { code, out } = await casus({ cwd: await folderWith({ 'a.md': text }) }, 'explain', '--document', 'a.md');
    assert.equal(code, 0);
    assert.match(out, /^Noor Haverkate +schrijver van dit verslag.* nergens +3$/m);
    assert.match(out, /^Pluis +naam van een dier +nergens +5$/m);
    assert.match(out, /^Sven Bos +.* alleen hier niet +5$/m);
    assert.match(out, /namen\.local\.txt/);
  });

  it('leaves out a name of the local list', async () => {
    const cwd = await folderWith({ 'a.md': '# Reflectie\n\nNoor Haverkate\n', '.casus/namen.local.txt': 'Noor\n' });
    const { out } = await casus({ cwd }, 'explain', '--document', 'a.md', '--language', 'en');
    assert.match(out, /every name that Casus recognises is reported/);
  });

  it('asks for a rule or a document, and for a file that can be read', async () => {
    assert.equal((await casus({ cwd: '/' }, 'explain')).code, 2);
    assert.equal((await casus({ cwd: '/' }, 'explain', '--document', 'weg.md')).code, 2);
  });
});

describe('casus templates, rules and explain', () => {
  const world = { cwd: '/' };

  it('lists every template, one a line', async () => {
    const { out, code } = await casus(world, 'templates');
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      builtinTemplates().map(({ id }) => id),
    );
  });

  it('shows a template: its sections, required or not, and its questions', async () => {
    const { out } = await casus(world, 'templates', 'show', 'bundelcasus');
    assert.match(out, /^● Actoren/m);
    assert.match(out, /^○ Bronnen/m);
    for (const section of builtinTemplates().find(({ id }) => id === 'bundelcasus')?.sections ?? []) {
      for (const question of section.questions) assert.ok(out.includes(question), question);
    }
    assert.equal((await casus(world, 'templates', 'show', 'weg')).code, 2);
    assert.equal((await casus(world, 'templates', 'show')).code, 2);
  });

  it('lists every rule with its severity in each stage', async () => {
    const { out } = await casus(world, 'rules');
    for (const { id } of allRules) assert.match(out, new RegExp(`^${id} +\\S+ +\\S+ +\\S+ +\\S`, 'm'));
    assert.match((await casus(world, 'rules', '--language', 'en')).out, /^rule +schets +concept +inleveren\n/);
  });

  for (const rule of allRules) {
    it(`explains ${rule.id}`, async () => {
      for (const language of ['nl', 'en'] as const) {
        const { out, code } = await casus(world, 'explain', rule.id, '--language', language);
        assert.equal(code, 0);
        assert.ok(out.startsWith(`${rule.id}: ${rule.title[language]}`));
        assert.ok(out.includes(rule.why[language]));
      }
    });
  }

  it('suggests rules that are like the one asked for', async () => {
    for (const typed of ['directive/unusd', 'unused', 'Directive/Unused']) {
      const { code, err, out } = await casus(world, 'explain', typed);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /Bedoel je .*directive\/unused/);
    }
    assert.ok(!(await casus(world, 'explain', 'qqqqqqqqqqqq')).err.includes('Bedoel je'));
  });
});

describe('casus --help and mistakes', () => {
  it('prints help and version on standard output, with 0', async () => {
    for (const args of [['--help'], ['lint', '--help'], ['help', 'lint'], ['--version'], ['config', 'show', '-h']]) {
      const { code, out, err } = await casus({ cwd: '/' }, ...args);
      assert.deepEqual([code, err], [0, '']);
      assert.notEqual(out, '');
    }
  });

  it('offers only formats and options that exist', async () => {
    const { out } = await casus({ cwd: '/' }, 'lint', '--help');
    assert.match(out, /--format [^]*?\(checkstyle, csv,[^)]*\btext,\s+xlsx;/);
    for (const option of ['--watch', '--cache', '--cache-file', '--jobs', '--shard']) assert.ok(out.includes(option));
  });

  for (const args of [[], ['weg'], ['lint', '--weg'], ['new'], ['explain'], ['config'], ['config', 'show']]) {
    it(`ends with 2 and prints nothing on standard output for: casus ${args.join(' ')}`, async () => {
      const { code, out, err } = await casus({ cwd: '/' }, ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.notEqual(err, '');
    });
  }

  it('the examples in the help work', async () => {
    const cwd = await folderWith({ 'inzendingen/a.md': '# A\n' });
    await writeFile(join(cwd, 'verslag.md'), '# B\n');
    await writeFile(join(cwd, 'inzendingen.zip'), zipOf([{ name: 'a.md', text: '# A\n' }]));
    const { out } = await casus({ cwd }, 'lint', '--help');
    const examples = [...out.matchAll(/^ {2}casus (lint\S*(?: \S+)*?)(?: {2,}.*| <.*)?$/gm)].map(
      (match) => match[1] ?? '',
    );
    assert.equal(examples.length, 10);
    for (const example of examples) {
      const { code, err } = await casus({ cwd, stdin: '# C\n' }, ...example.split(' '));
      assert.ok(code < 2, `${example}: ${err}`);
    }
    await removeFolders();
  });
});
