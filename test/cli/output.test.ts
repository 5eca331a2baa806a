import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { casus, findingsOf, folderWith, parsed, quietReport, removeFolders, unused, unusedReport } from './helpers.ts';

const warningsOnly = { '.casusrc.json': '{"stage":"concept"}' };

describe('casus lint: the output', () => {
  afterEach(removeFolders);

  it('prints JSON as the contract has it', async () => {
    const answered =
      '---\ncasus: bundelcasus\nstage: inleveren\n---\n\n# Titel\n\n## Actoren\n\nDe moeder en de buurvrouw.\n';
    const cwd = await folderWith({ 'map/a.md': `${answered}\n${unused}Slot.\n` });
    const outcome = await casus({ cwd }, 'lint', '.', '--format', 'json', '--fail-on', 'never');
    const report = parsed(outcome);
    assert.equal(outcome.err, '');
    assert.deepEqual(Object.keys(report).sort(), ['files', 'skipped', 'summary', 'tool', 'version']);
    assert.deepEqual([report.version, report.tool.name], [1, 'casus']);
    assert.deepEqual(Object.keys(report.summary), ['files', 'errors', 'warnings', 'infos', 'hints', 'skipped']);
    const [file] = report.files;
    assert.deepEqual([file?.path, file?.template, file?.stage], ['map/a.md', 'bundelcasus', 'inleveren']);
    const sections = new Map(file?.sections.map((section) => [section.id, section]));
    assert.deepEqual(sections.get('actoren'), { id: 'actoren', title: 'Actoren', state: 'filled', words: 6, line: 8 });
    assert.deepEqual(sections.get('context'), { id: 'context', title: 'Context', state: 'missing', words: 0 });
    assert.deepEqual(file?.questions, []);
    assert.deepEqual(file?.problems, []);
    const [finding] = findingsOf(outcome, 'directive/unused');
    assert.ok(finding);
    assert.ok(finding.docs.endsWith('directive/unused.md'));
    assert.deepEqual(finding, {
      ruleId: 'directive/unused',
      severity: 'warning',
      message: finding.message,
      fixable: true,
      docs: finding.docs,
      range: {
        start: { line: 12, column: 1, offset: answered.length + 1 },
        end: { line: 12, column: unused.length, offset: answered.length + unused.length },
      },
      data: {},
    });
  });

  it('counts what it lists', async () => {
    const cwd = await folderWith({ 'a.md': unusedReport, 'b.md': quietReport });
    const { files, summary } = parsed(await casus({ cwd }, 'lint', '--format', 'json'));
    const count = (severity: string): number =>
      files.flatMap((file) => file.findings).filter((finding) => finding.severity === severity).length;
    assert.deepEqual(summary, {
      files: 2,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      hints: count('hint'),
      skipped: 0,
    });
  });

  it('groups text by file, with line and column, severity, message, rule, source line, carets and a summary', async () => {
    const cwd = await folderWith({ 'map/a.md': unusedReport, 'b.md': '' });
    const { out, err } = await casus({ cwd }, 'lint', 'map');
    assert.equal(err, '');
    assert.match(out, /^map\/a\.md \(bundelcasus, concept\)\n/);
    assert.match(out, / {2}7:1 {2}waarschuwing {2}Deze opmerking .* {2}directive\/unused\n/);
    assert.match(out, / {4}7 │ <!-- casus-disable-next-line privacy\/iban -->\n {6}│ \^{45}\n/);
    assert.match(out, /\n\n1 verslag: \d+ waarschuwingen.*\ngelezen 1 · niet gelezen 0 · overgeslagen 0\n$/);
  });

  it('shows an unsure detail at any stage, with its confidence and evidence in JSON', async () => {
    const cwd = await folderWith({ 'a.md': `${quietReport}\nIk werk in het Oosterlant.\n` });
    const { files } = JSON.parse((await casus({ cwd }, 'lint', '--stage', 'schets', '--format', 'json')).out) as {
      files: { findings: { ruleId: string; data: { confidence: number; evidence: string[] } }[] }[];
    };
    const found = files[0]?.findings.find(({ ruleId }) => ruleId === 'privacy/organisation');
    assert.ok(found && found.data.confidence > 0 && found.data.confidence < 0.95);
    assert.deepEqual(found.data.evidence, ['institution-context']);
  });

  it('--why says why a rule is there, once a file, and why a detail was found', async () => {
    const details = `${quietReport}\nMail a.bakker@voorbeeld.nl of b.bakker@voorbeeld.nl.\n`;
    const cwd = await folderWith({ 'a.md': details, 'b.md': details });
    const { out } = await casus({ cwd }, 'lint', '--why');
    assert.equal(out.match(/Een e-mailadres hoort bij één persoon/g)?.length, 2);
    assert.equal(out.match(/^ +Bijna zeker: het ziet eruit als een e-mailadres\.$/gm)?.length, 4);
    assert.ok(
      out
        .split('\n')
        .every((line) => line.length <= 100 || line.includes('  privacy/') || line.includes('  structure/')),
    );
    assert.match(
      (await casus({ cwd }, 'lint', '--why', '--language', 'en')).out,
      /An e-mail address belongs to one person/,
    );
    assert.doesNotMatch((await casus({ cwd }, 'lint')).out, /Een e-mailadres hoort|Bijna zeker/);
    const json = (...args: string[]) => casus({ cwd }, 'lint', '--format', 'json', ...args);
    assert.equal((await json('--why')).out, (await json()).out);
    assert.match((await casus({ cwd }, 'lint', '--help')).out, /--why +bij text/);
  });

  it('says that nothing was found, and leaves out files without findings', async () => {
    const rules = { 'structure/missing-section': 'off' };
    const cwd = await folderWith({ 'a.md': quietReport, '.casusrc.json': JSON.stringify({ rules }) });
    assert.equal(
      (await casus({ cwd }, 'lint')).out,
      '1 verslag: niets gevonden\n  overgeslagen: 1 × bestand van de leeromgeving of van Casus\ngelezen 1 · niet gelezen 0 · overgeslagen 1\n',
    );
    assert.equal(
      (await casus({ cwd }, 'lint', '--language', 'en')).out,
      '1 report: nothing found\n  skipped: 1 × file of the learning environment or of Casus\nread 1 · not read 0 · skipped 1\n',
    );
  });

  it('lists the commonest rules when there are many reports', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${String(i)}.md`, unusedReport]));
    const cwd = await folderWith(files);
    assert.match(
      (await casus({ cwd }, 'lint')).out,
      /Het vaakst gemeld\n(?:.*\n)*? *12× {2}directive\/unused .*\(in 12 verslagen\)\n/,
    );
  });

  it('speaks English when asked, by option or configuration', async () => {
    const cwd = await folderWith({ 'a.md': unusedReport });
    assert.match((await casus({ cwd }, 'lint', '--language', 'en')).out, /warning {2}This comment .*[^]*1 report: /);
    const english = await folderWith({ 'a.md': unusedReport, '.casusrc.yml': 'language: en' });
    assert.match((await casus({ cwd: english }, 'lint')).out, /This comment [^]*1 report: /);
  });

  it('--quiet prints errors only, and still counts the rest', async () => {
    const cwd = await folderWith({ 'a.md': unusedReport });
    assert.match((await casus({ cwd }, 'lint', '--quiet')).out, /^1 verslag: \d+ waarschuwingen.*\n$/);
    const { files, summary } = parsed(await casus({ cwd }, 'lint', '--quiet', '--format', 'json'));
    assert.deepEqual(files[0]?.findings, []);
    assert.ok((summary['warnings'] ?? 0) > 0);
    assert.match((await casus({ cwd }, 'lint', '--quiet', '--stage', 'inleveren')).out, /fout/);
  });

  it('--stage wins over the report, which wins over the configuration', async () => {
    const report = quietReport.replace('---\n\n', 'stage: schets\n---\n\n');
    const cwd = await folderWith({ 'a.md': report, 'b.md': quietReport, '.casusrc.json': '{"stage":"inleveren"}' });
    const stages = async (...args: string[]): Promise<unknown> =>
      parsed(await casus({ cwd }, 'lint', '--format', 'json', ...args)).files.map((file) => file.stage);
    assert.deepEqual(await stages(), ['schets', 'inleveren']);
    assert.deepEqual(await stages('--stage', 'concept'), ['concept', 'concept']);
  });

  it('--template is for reports that name none', async () => {
    const cwd = await folderWith({ 'a.md': quietReport, 'b.md': 'Zomaar een tekst.\n' });
    const { files } = parsed(await casus({ cwd }, 'lint', '--format', 'json', '--template', 'korthagen'));
    assert.deepEqual(
      files.map((file) => file.template),
      ['bundelcasus', 'korthagen'],
    );
  });

  describe('colour', () => {
    const esc = '\u001b[';
    const has = async (world: object, ...args: string[]): Promise<boolean> => {
      const cwd = await folderWith({ 'a.md': unusedReport });
      return (await casus({ cwd, ...world }, 'lint', ...args)).out.includes(esc);
    };
    it('is for terminals', async () => {
      assert.equal(await has({ terminal: true }), true);
      assert.equal(await has({ terminal: true, env: { TERM: 'dumb' } }), false);
      assert.equal(await has({}), false);
    });
    it('goes off by --no-color and NO_COLOR, on by FORCE_COLOR', async () => {
      assert.equal(await has({ terminal: true }, '--no-color'), false);
      assert.equal(await has({ terminal: true, env: { NO_COLOR: '1' } }), false);
      assert.equal(await has({ env: { FORCE_COLOR: '1' } }), true);
      assert.equal(await has({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } }), false);
      assert.equal(await has({ terminal: true, env: { FORCE_COLOR: '0' } }), false);
    });
  });

  describe('--output-file', () => {
    it('gets the whole report, without colours, and standard output nothing', async () => {
      const cwd = await folderWith({ 'a.md': unusedReport, 'r/oud.txt': 'oud' });
      const outcome = await casus({ cwd, terminal: true }, 'lint', 'a.md', '--output-file', 'r/oud.txt');
      assert.equal(outcome.out, '');
      assert.equal(await readFile(join(cwd, 'r/oud.txt'), 'utf8'), (await casus({ cwd }, 'lint', 'a.md')).out);
      assert.deepEqual(await readdir(join(cwd, 'r')), ['oud.txt']);
      assert.equal(outcome.err, 'casus: De uitkomst staat in r/oud.txt.\n');
      const quiet = await casus({ cwd }, 'lint', 'a.md', '--output-file', 'r/oud.txt', '--quiet');
      assert.equal(quiet.err, '');
    });

    it('is named where it says why a document was not read', async () => {
      const cwd = await folderWith({ 'a.docx': 'geen zip' });
      const { err, code } = await casus({ cwd }, 'lint', 'a.docx', '--output-file', 'r.txt');
      assert.match(err, /1 bestand niet \(helemaal\) gelezen; r\.txt zegt waarom\./);
      assert.equal(code, 2);
      assert.match((await casus({ cwd }, 'lint', 'a.docx')).err, /gelezen; de uitkomst zegt waarom\./);
    });

    it('keeps the mode of the file and follows a link to it', async () => {
      const cwd = await folderWith({ 'a.md': unusedReport, 'doel.json': '' });
      await chmod(join(cwd, 'doel.json'), 0o640);
      await symlink('doel.json', join(cwd, 'link.json'));
      await casus({ cwd }, 'lint', 'a.md', '--format', 'json', '--output-file', 'link.json');
      assert.match(await readFile(join(cwd, 'doel.json'), 'utf8'), /^\{"version":1/);
      assert.equal((await stat(join(cwd, 'doel.json'))).mode & 0o777, 0o640);
    });

    it('ends with 2 and prints nothing when the file can not be written', async () => {
      const cwd = await folderWith({ 'a.md': unusedReport });
      await mkdir(join(cwd, 'map'));
      for (const file of ['map', 'weg/x.json']) {
        const outcome = await casus({ cwd }, 'lint', 'a.md', '--output-file', file);
        assert.deepEqual([outcome.code, outcome.out], [2, '']);
        assert.ok(outcome.err.includes(file));
        if (file.startsWith('weg')) assert.match(outcome.err, /: weg bestaat niet\./);
      }
      assert.deepEqual((await readdir(cwd)).sort(), ['a.md', 'map']);
    });
  });

  describe('exit code', () => {
    const code = async (files: Record<string, string>, ...args: string[]): Promise<number> =>
      (await casus({ cwd: await folderWith(files) }, 'lint', ...args)).code;
    const files = { ...warningsOnly, 'a.md': unusedReport };

    it('is 0 below --fail-on and 1 from it up', async () => {
      assert.equal(await code(files), 0);
      assert.equal(await code(files, '--fail-on', 'warning'), 1);
      assert.equal(await code(files, '--fail-on', 'info'), 1);
      assert.equal(await code(files, '--stage', 'inleveren'), 1);
      assert.equal(await code(files, '--stage', 'inleveren', '--fail-on', 'never'), 0);
    });

    it('is 1 over --max-warnings, with a note', async () => {
      assert.equal(await code(files, '--max-warnings', '99'), 0);
      const outcome = await casus(
        { cwd: await folderWith(files) },
        'lint',
        '--max-warnings',
        '0',
        '--fail-on',
        'never',
      );
      assert.equal(outcome.code, 1);
      assert.match(outcome.err, /meer dan de 0 van --max-warnings/);
    });

    const misuse: readonly (readonly string[])[] = [
      ['--weg'],
      ['--format', 'pdf'],
      ['--stage', 'af'],
      ['--fail-on', 'hint'],
      ['--max-warnings', '-1'],
      ['--max-warnings', 'veel'],
      ['--language', 'fr'],
      ['--output-file'],
      ['--template', 'bundelkasus'],
      ['--dry-run'],
      ['-', '--fix'],
    ];
    for (const args of misuse) {
      it(`is 2 for ${args.join(' ')}, with a message on standard error only`, async () => {
        const outcome = await casus({ cwd: await folderWith(files) }, 'lint', ...args);
        assert.equal(outcome.code, 2);
        assert.equal(outcome.out, '');
        assert.notEqual(outcome.err, '');
      });
    }

    it('suggests the name that was meant', async () => {
      const cwd = await folderWith(files);
      assert.match((await casus({ cwd }, 'lint', '--template', 'bundelkasus')).err, /Bedoel je bundelcasus\?/);
      assert.match((await casus({ cwd }, 'lint', '--formta', 'json')).err, /--format/);
    });
  });
});
