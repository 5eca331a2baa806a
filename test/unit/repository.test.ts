/** What the place where the code lives runs and asks: workflows, forms for issues, releases. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };

interface Form {
  readonly body: readonly {
    readonly id?: string;
    readonly type: string;
    readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
  }[];
}

describe('the repository', () => {
  for (const name of readdirSync('.github/workflows'))
    it(`has a workflow ${name} that GitHub understands, of commands that exist`, async () => {
      const content = read(path.join('.github/workflows', name));
      const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
      assert.deepEqual(context.errors.getErrors().map(String), []);
      assert.ok(value);
      assert.deepEqual((await convertWorkflowTemplate(context, value)).errors ?? [], []);
      const scripts = [...content.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
      assert.ok(scripts.length > 0);
      assert.deepEqual(scripts.filter((script) => !(script in manifest.scripts)), []); // prettier-ignore
      assert.match(content, /bash \.ci\/run/, 'runs the same as `.ci/run`');
    });

  it('tries Linux, Windows and macOS on every Node that it promises', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml')) as {
      jobs: Record<string, { 'runs-on': string; strategy: { matrix: { os?: string[]; node: number[] } } }>;
    };
    const tried = Object.values(jobs).flatMap(({ strategy: { matrix }, 'runs-on': system }) =>
      (matrix.os ?? [system]).flatMap((os) => matrix.node.map((node) => `${os.replace(/-.*/, '')} ${String(node)}`)),
    );
    const wanted = ['ubuntu', 'windows', 'macos'].flatMap((os) => [20, 22, 24].map((node) => `${os} ${String(node)}`));
    assert.deepEqual(tried.sort(), wanted.sort());
  });

  it('asks for made-up examples, never for text of a client', () => {
    const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
    assert.ok(forms.length >= 3);
    for (const name of forms) {
      const { body } = parse(read(path.join('.github/ISSUE_TEMPLATE', name))) as Form;
      for (const { type, attributes } of body)
        if (type !== 'markdown') assert.match(attributes.label ?? '', / · |^Verzonnen/, `${name}: both languages`);
      if (!/^(?:melding|fout)/.test(name)) continue;
      assert.ok(body.some(({ id }) => id === 'synthetic'), name); // prettier-ignore
      assert.match(body[0]?.attributes.value ?? '', /(?:Nooit tekst van een echt|Stuur geen) verslag/, name);
    }
  });

  it('has notes for the version that is released, once the changelog dates it', () => {
    const script = 'server/scripts/release/notes.mjs';
    const isDated = read('CHANGELOG.md').includes(`## [${manifest.version}] - `);
    const notes = (): string => execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: 'pipe' });
    if (isDated) assert.match(notes(), /^### Added\n/);
    else assert.throws(notes, /no dated part about/);
  });
});
