/** An editor and the command line say the same in a folder with settings, wherever these lie and however they are written. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { stringify } from 'yaml';
import { nodeFiles } from '../../server/src/lsp/files.node.ts';
import { casus, folderWith, parsed, removeFolders, type JsonFile } from '../cli/helpers.ts';
import { countOf } from '../support/generated.ts';
import { TestEditor } from './client.ts';
import { inMemory } from './transports.ts';

type Files = Readonly<Record<string, string>>;

const page = (id: string, section: string): string => `---\nid: ${id}\n---\n\n# Titel\n\n## Doel\n\n## ${section}\n`;
const reports = ['verslag.md', 'week1/a.md', 'week1/diep/b.md', 'week2/een ander.md', 'oud/c.md'];

const values = fc.record(
  {
    stage: fc.constantFrom('schets', 'concept', 'inleveren', 'af'),
    language: fc.constantFrom('nl', 'en'),
    template: fc.constantFrom('starr', 'kort', 'lang', 'bestaat-niet'),
    rules: fc.dictionary(
      fc.constantFrom('privacy/age', 'privacy/person-name', 'structure/missing-section', 'privacy/agge'),
      fc.constantFrom('off', 'hint', 'error', 'uit'),
      { maxKeys: 2 },
    ),
    allow: fc.subarray(['Yildiz', 'Fatma Yildiz', '16']),
    templates: fc.subarray(['sjablonen', 'sjablonen/kort.md', 'week1', '../weg.md', 'weg.md']),
  },
  { requiredKeys: [] },
);
const override = fc.record({
  value: values,
  files: fc.subarray(['week1/**', 'a.md', 'oud/', '/verslag.md', 'week?/*.md'], { minLength: 1 }),
});
const settingsFile = fc.record({
  name: fc.constantFrom('.casusrc.json', '.casusrc.jsonc', '.casusrc.yaml', '.casusrc.yml', 'package.json'),
  value: values,
  overrides: fc.array(override, { maxLength: 2 }),
  extends: fc.subarray(['basis.json', '../school.yaml', './weg.json']),
});
const ignoreList = fc.subarray(['oud/', 'week1/*', '!week1/a.md', '*.txt']).map((lines) => lines.join('\n'));

/** Text of a settings file. */
function written({
  name,
  value,
  overrides,
  extends: base,
}: typeof settingsFile extends fc.Arbitrary<infer T> ? T : never): string {
  const all = { ...value, extends: base, overrides: overrides.map(({ value: own, files }) => ({ ...own, files })) };
  if (name === 'package.json') return JSON.stringify({ name: 'vak', casus: all }, null, 2);
  return /ya?ml$/.test(name) ? stringify(all) : JSON.stringify(all, null, 2);
}

const templatesOf = (folder: string): Files => ({
  [`${folder}/sjablonen/kort.md`]: page('kort', 'Kern'),
  [`${folder}/.casus/templates/lang.md`]: page('lang', 'Opbrengst'),
});

/** Folders `school/vak/…`, of which `vak` is opened. */
const folders: fc.Arbitrary<Files> = fc
  .record({
    inFolder: fc.option(settingsFile, { freq: 4 }),
    above: fc.option(settingsFile),
    deeper: settingsFile,
    ignored: fc.option(ignoreList),
    ignoredDeeper: fc.option(ignoreList),
    hasTemplates: fc.boolean(),
    names: fc.option(fc.constantFrom('Zwaluwstaart\n', 'Fatma Yildiz\n')),
    kinds: fc.array(fc.constantFrom('casus: starr\n', 'casus: kort\n', 'casus: lang\nstage: schets\n'), {
      minLength: reports.length,
      maxLength: reports.length,
    }),
  })
  .map(({ inFolder, above, deeper, ignored, ignoredDeeper, hasTemplates, names, kinds }) => ({
    ...Object.fromEntries(reports.map((name, index) => [`school/vak/${name}`, report(kinds[index] ?? '')])),
    ...(inFolder && { [`school/vak/${inFolder.name}`]: written(inFolder) }),
    ...(above && { [`school/${above.name}`]: written(above) }),
    [`school/vak/week1/${deeper.name}`]: written(deeper),
    'school/vak/week2/.casus/namen.local.txt': 'tuin\n',
    'school/vak/week1/.casus/templates/lang.md': page('lang', 'Telt niet mee'),
    'school/vak/basis.json': '{"rules":{"privacy/age":"hint"},"overrides":[{"files":"oud/","stage":"inleveren"}]}',
    'school/school.yaml': 'allow: [Zwaluwstaart]\nlanguage: en\n',
    ...(ignored && { 'school/vak/.casusignore': ignored }),
    ...(ignoredDeeper && { 'school/vak/week1/.casusignore': ignoredDeeper }),
    ...(hasTemplates && templatesOf('school/vak')),
    ...(names && { 'school/vak/.casus/namen.local.txt': names }),
  }));

const report = (frontMatter: string): string =>
  `---\n${frontMatter}---\n\n# Een middag in de tuin\n\n## Doel\n\nMevrouw Fatma Yildiz (16 jaar) at zwaluwstaart in de tuin.\n`;

type Said = readonly string[];

const severities = ['error', 'warning', 'info', 'hint'];

const saidByEditor = (all: readonly Diagnostic[]): Said =>
  all.map(
    ({ code, severity, range: { start, end }, message }) =>
      `${String(start.line + 1)}:${String(start.character + 1)}-${String(end.line + 1)}:${String(end.character + 1)} ${severities[(severity ?? 1) - 1] ?? ''} ${String(code)} ${String(message)}`,
  );
const saidByCommandLine = ({ findings }: JsonFile): Said =>
  findings.map(
    ({ ruleId, severity, message, range: { start, end } }) =>
      `${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)} ${severity} ${ruleId} ${message}`,
  );

describe('an editor and the command line', () => {
  afterEach(removeFolders);

  it('say the same in a folder with settings', async function () {
    this.timeout(120_000);
    let [findings, mistakes, ignored] = [0, 0, 0];
    const compare = async (files: Files): Promise<void> => {
      const root = await folderWith(files);
      const cwd = path.join(root, 'school/vak');
      const outcome = await casus({ cwd }, 'lint', '.', '--format', 'json', '--fail-on', 'never');
      const byPath = new Map(parsed(outcome).files.map((file) => [file.path, file]));
      const editor = await TestEditor.start(inMemory(nodeFiles), { folder: pathToFileURL(cwd).href });
      for (const name of reports) {
        const uri = pathToFileURL(path.join(cwd, name)).href;
        await editor.open(uri, await readFile(path.join(cwd, name), 'utf8'));
        const file = byPath.get(name);
        const said = saidByEditor(await editor.diagnostics(uri));
        assert.deepEqual(said, file ? saidByCommandLine(file) : [], name);
        findings += said.length;
        if (!file) ignored += 1;
      }
      mistakes += await compareMistakes(editor, [await mistakesIn(cwd, 'nl'), await mistakesIn(cwd, 'en')]);
      await editor.stop();
      await removeFolders();
    };
    await fc.assert(fc.asyncProperty(folders, compare), { numRuns: countOf({ all: 40, few: 20 }, 'CASUS_RUNS') });
    assert.ok(
      findings > 100 && mistakes > 3 && ignored > 3,
      `${String(findings)} ${String(mistakes)} ${String(ignored)}`,
    );
    console.log(`      ${String(findings)} findings, ${String(mistakes)} mistakes, ${String(ignored)} ignored`);
  });
});

/** The mistakes in settings that the command line tells, without their file and first letter. */
async function mistakesIn(cwd: string, language: string): Promise<readonly string[]> {
  const { err } = await casus({ cwd }, 'lint', 'verslag.md', '--language', language, '--fail-on', 'never');
  return [...err.matchAll(/^casus: (?:\S+): .(.*)$/gm)].map(([, text = '']) => text).sort();
}

/** Compares those with the diagnostics in settings files, each in either language, and gives their number. */
async function compareMistakes(editor: TestEditor, languages: readonly (readonly string[])[]): Promise<number> {
  const all = (): readonly string[] =>
    [...new Map(editor.published.map(({ uri, diagnostics }) => [uri, diagnostics])).values()].flatMap((diagnostics) =>
      diagnostics.map(({ message }) => String(message).slice(1)),
    );
  const count = languages[0]?.length ?? 0;
  await editor.until(() => all().length >= count);
  const known = new Set(languages.flat());
  assert.deepEqual(
    all().filter((message) => !known.has(message)),
    [],
  );
  assert.equal(all().length, count);
  return count;
}
