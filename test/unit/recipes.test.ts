/**
 * The recipes of CONTRIBUTING.md, followed to the letter in a copy of the project: each is one file and one run of the
 * generator, after which everything is in step, compiles and works. Only where all texts are tried: this takes a while.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const guide = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');

/** The file of each recipe: the first path of its part that ends in an extension, and the first block of code. */
const recipes = guide
  .slice(guide.indexOf('## Recipes'), guide.indexOf('## Decisions'))
  .split(/^### /m)
  .slice(1)
  .map((part) => {
    const file = /`(server\/[^`]+\.(?:ts|md))`/.exec(part)?.[1]?.replace('<id>', /^id: (\w+)$/m.exec(part)?.[1] ?? '');
    const text = /^```\w+\n([^]*?)^```$/m.exec(part)?.[1];
    return { file: file ?? '', text: text ?? '' };
  });

describe('the examples of CONTRIBUTING.md', () => {
  it('add a file that is not there yet', () => {
    for (const { file } of recipes) assert.ok(!existsSync(path.join(root, file)), file);
  });
});

describe('the recipes of CONTRIBUTING.md', function () {
  const copy = mkdtempSync(path.join(tmpdir(), 'casus-recipes-'));
  const run = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    return stdout;
  };

  before(function () {
    if (!process.env['CASUS_ALL']) this.skip();
    for (const entry of readdirSync(root, { withFileTypes: true }))
      if (entry.isFile() || ['server', 'client', 'site', 'snippets', 'syntaxes'].includes(entry.name))
        cpSync(path.join(root, entry.name), path.join(copy, entry.name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    for (const { file, text } of recipes) {
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      writeFileSync(path.join(copy, file), text);
    }
  });

  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('are five: rule, detector, template, format and feature', () => {
    assert.equal(recipes.filter(({ file, text }) => file !== '' && text !== '').length, 5);
  });

  it('leave nothing out of step after one run of the generator', () => {
    const written = run('server/scripts/generate.ts');
    for (const page of ['reflection/no-learning-point', 'privacy/room-number'])
      assert.match(written, new RegExp(`server/docs/rules/${page}\\.md`));
    assert.match(written, /snippets\/dagboek\.json/);
    run('server/scripts/generate.ts', '--check');
  }).timeout(120_000);

  // Only these files are checked, with all that they import: the step "types" of `npm test` checks the rest.
  it('compile', () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      path.join(copy, 'server/tsconfig.json'),
      { composite: false, emitDeclarationOnly: false, noEmit: true },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => assert.fail(String(messageText)) },
    );
    assert.ok(config);
    const program = ts.createProgram(config.fileNames, config.options);
    const sources = recipes
      .filter(({ file }) => file.endsWith('.ts'))
      .map(({ file }) => program.getSourceFile(path.join(copy, file)));
    assert.ok(sources.length >= 3);
    for (const source of sources) {
      assert.ok(source);
      const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      assert.deepEqual(
        faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
        [],
      );
    }
  }).timeout(120_000);

  it('work: the rule and the detector find their examples, the template and the format are there', async () => {
    const program = `
      const core = await import('./server/src/core/index.ts');
      const { formatters } = await import('./server/src/cli/formats.generated.ts');
      const { features } = await import('./server/src/lsp/features.generated.ts');
      const found = ['reflection/no-learning-point', 'privacy/room-number'].map((id) =>
        core.ruleById(id).examples.map(({ text, template }) =>
          core.lint(text, { ...core.defaultSettings(), template: template ?? 'bundelcasus' }).findings
            .filter(({ ruleId }) => ruleId === id)
            .map(({ span }) => text.slice(span.start, span.end))));
      const dagboek = core.builtinTemplates().find(({ id }) => id === 'dagboek');
      console.log(JSON.stringify({ found, roles: dagboek.sections.map(({ roles }) => roles), tsv: 'tsv' in formatters, features: features.length }));
    `;
    writeFileSync(path.join(copy, 'try.mts'), program);
    const { found, roles, tsv, features } = JSON.parse(run('try.mts')) as Readonly<Record<string, unknown>>;
    assert.deepEqual(found, [
      [['## Reflectie'], []],
      [['214'], []],
    ]);
    assert.deepEqual(roles, [['story'], ['reflection']]);
    assert.equal(tsv, true);
    const { features: own } = await import('../../server/src/lsp/features.generated.ts');
    assert.equal(features, own.length + 1);
  }).timeout(60_000);
});
