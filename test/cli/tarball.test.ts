/** The package for npm, installed as users install it: as a command for everybody, and as a library of a program. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import {
  createProtocolConnection,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bundleTo } from '../support/bundle.ts';
import { folderWith, removeFolders } from './helpers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';

/** Runs npm without a network, as whoever has the file alone. Gives what it printed. */
function npm(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'],
    {
      cwd,
      encoding: 'utf8',
      shell: isWindows,
    },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

describe('the package for npm', () => {
  let tarball = '';
  // Without a compile cache a test leaves nothing in the home folder of whoever runs it.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };

  before(async function () {
    this.timeout(120_000);
    const source = await folderWith();
    const { files } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { files: readonly string[] };
    await mkdir(join(source, 'server'));
    for (const name of [...files.filter((file) => file !== 'dist'), 'package.json'])
      await cp(join(root, name), join(source, name), { recursive: true });
    await bundleTo(join(source, 'dist'));
    tarball = join(source, npm(source, 'pack', '--silent').trim());
  });
  after(removeFolders);

  it('gives the command to who installs it for everybody, in an empty folder', async () => {
    const prefix = await folderWith();
    npm(prefix, 'install', '--global', '--prefix', prefix, tarball);
    const casus = join(prefix, isWindows ? 'casus.cmd' : 'bin/casus');
    const cwd = await folderWith({ 'a.md': '---\ncasus: starr\n---\n\n# De trap\n\n## Situatie\n\nIk stond er.\n' });
    const { stdout, status } = spawnSync(casus, ['lint', 'a.md'], { cwd, env, encoding: 'utf8', shell: isWindows });
    assert.match(stdout, /Taak/);
    assert.equal(status, 0);

    const server = spawn(casus, ['lsp', '--stdio'], { cwd, env, shell: isWindows });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    try {
      const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        capabilities: {},
      });
      assert.match(serverInfo?.name ?? '', /casus/i);
    } finally {
      connection.dispose();
      server.kill();
    }
  });

  it('gives the command by the step of the Containerfile, in an empty folder', async () => {
    // No image is made here: its last step runs with the tarball and another folder for all.
    const steps = (await readFile(join(root, 'Containerfile'), 'utf8')).split(/^FROM /m).at(-1) ?? '';
    const [, run = ''] = /^RUN (npm install .+)$/m.exec(steps) ?? [];
    const [, entry = ''] = /^ENTRYPOINT \["(\w+)"\]$/m.exec(steps) ?? [];
    const [, command = ''] = /^CMD (\[.+\])$/m.exec(steps) ?? [];
    const cwd = await folderWith({ 'a.md': '---\ncasus: starr\n---\n\n# De trap\n\n## Situatie\n\nIk stond er.\n' });
    const prefix = await folderWith();
    const inside = { ...env, npm_config_prefix: prefix, npm_config_offline: 'true' };
    const made = spawnSync(run.replace('/pakket/casus-*.tgz', `"${tarball}"`), {
      shell: true,
      encoding: 'utf8',
      env: inside,
    });
    assert.equal(made.status, 0, made.stderr);
    const casus = join(prefix, isWindows ? `${entry}.cmd` : `bin/${entry}`);
    const args = JSON.parse(command) as readonly string[];
    const { stdout } = spawnSync(casus, args, { cwd, env, encoding: 'utf8', shell: isWindows });
    assert.match(stdout, /a\.md[^]*Taak/);
  });

  it('is a library with types for a program that imports it', async () => {
    const program = `import { lint, type Result } from 'casus';
const result: Result = lint('# De trap\\n\\n## Situatie\\n\\nDaar stond Wilma de Vries.\\n', { template: 'starr' });
const found: boolean = result.findings.some(({ ruleId }) => ruleId === 'privacy/person-name');
console.log(JSON.stringify({ found, globals: Object.keys(globalThis).filter((name) => name.startsWith('casus')) }));
`;
    const cwd = await folderWith({ 'package.json': '{"type":"module","private":true}', 'program.mts': program });
    npm(cwd, 'install', tarball);
    const compiled = ts.createProgram([join(cwd, 'program.mts')], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      types: [],
    });
    const problems = ts
      .getPreEmitDiagnostics(compiled)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      // Nothing here brings the types of Node.
      .filter((text) => !text.includes("'console'"));
    assert.deepEqual(problems, []);
    compiled.emit();
    await writeFile(
      join(cwd, 'required.cjs'),
      "console.log(typeof require('casus').lint, require('casus/package.json').name);",
    );
    const run = (file: string): string => spawnSync(process.execPath, [file], { cwd, env, encoding: 'utf8' }).stdout;
    assert.deepEqual(JSON.parse(run('program.mjs')), { found: true, globals: [] });
    assert.equal(run('required.cjs'), 'function casus\n');
  });
});
