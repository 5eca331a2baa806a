/** Diagnostics of the reports of a folder that are not open. The files are real ones. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  FileChangeType,
  ProgressType,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { nodeFiles } from '../../server/src/lsp/files.node.ts';
import { pulling, pushed, TestEditor } from './client.ts';
import { halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const capabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe('workspace diagnostics', () => {
  let folder: string;
  let editor: TestEditor;
  const uriOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  const changed = (file: string): Promise<void> =>
    editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(file), type: FileChangeType.Changed }],
    });
  const pull = (
    previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
    { token } = new CancellationTokenSource(),
  ) =>
    editor.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })) },
      token,
    );
  /** "name of the file: number of findings", or "unchanged". */
  const written = ({ items }: WorkspaceDiagnosticReport): string[] =>
    items
      .map((item) => `${path.basename(item.uri)}: ${item.kind === 'full' ? String(item.items.length) : 'unchanged'}`)
      .sort();

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'casus-workspace-'));
    await write('een.md', halfDone);
    await write('diep/in/de map/twee.markdown', halfDone.replace('# De sleutel', '# De deur'));
    await write('README.md', readme);
    await write('leeg.md', '');
    editor = await TestEditor.start(inMemory(nodeFiles), { capabilities, folder: pathToFileURL(folder).href });
  });
  afterEach(async () => {
    await editor.stop();
    await rm(folder, { recursive: true });
  });

  it('are those of recognised reports in all folders but those of tools', async () => {
    for (const file of ['node_modules/a/b.md', '.git/c.md', '.casus/templates/d.md', 'e.txt'])
      await write(file, halfDone);
    await write('sleutel.casus.json', '{}');
    await symlink(folder, path.join(folder, 'rond'));
    assert.deepEqual(written(await pull()), ['een.md: 1', 'twee.markdown: 1']);
    assert.deepEqual(editor.log, []);
  });

  it('come one by one to a client that takes parts', async () => {
    const type = new ProgressType<WorkspaceDiagnosticReportPartialResult>();
    const parts: WorkspaceDiagnosticReportPartialResult[] = [];
    editor.connection.onProgress(type, 'deel', (part) => void parts.push(part));
    const answer = await editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'deel',
    });
    assert.deepEqual(answer.items, []);
    assert.deepEqual(
      parts
        .map(({ items }) => written({ items }))
        .flat()
        .sort(),
      ['een.md: 1', 'twee.markdown: 1'],
    );
    assert.equal(parts.length, 2);
  });

  it('are asked again without an answer until a file changes; what did not change keeps its id', async () => {
    const first = await pull();
    let answered = false;
    const second = pull(first.items).finally(() => (answered = true));
    // A request after it is answered first.
    await editor.diagnostics(uriOf('README.md'));
    assert.equal(answered, false);
    await write('een.md', halfDone.replace('   De vader, die aan de andere kant van de stad woont.\n', ''));
    await changed('een.md');
    assert.deepEqual(written(await second), ['een.md: 2', 'twee.markdown: unchanged']);
  });

  it('go away with their file, and with their last finding', async () => {
    const first = await pull();
    await rm(path.join(folder, 'een.md'));
    await write('diep/in/de map/twee.markdown', '# Geen verslag meer\n');
    await changed('een.md');
    assert.deepEqual(written(await pull(first.items)), ['een.md: 0', 'twee.markdown: 0']);
  });

  it('of a document that was closed are told in any case, as a client keeps what it showed and does not say so', async () => {
    const outside = pathToFileURL(path.join(tmpdir(), 'elders.md')).href;
    for (const [uri, text] of [
      [uriOf('een.md'), halfDone],
      [uriOf('leeg.md'), halfDone],
      [outside, halfDone],
    ] as const) {
      await editor.open(uri, text);
      assert.equal((await editor.diagnostics(uri)).length, 1);
      await editor.close(uri);
    }
    await rm(path.join(folder, 'een.md'));
    const told = await pull();
    assert.deepEqual(written(told), ['een.md: 0', 'elders.md: 0', 'leeg.md: 0', 'twee.markdown: 1']);
    await changed('een.md');
    const again = told.items.filter(({ uri }) => /leeg|twee/.test(uri));
    assert.deepEqual(written(await pull(again)), ['leeg.md: unchanged', 'twee.markdown: unchanged']);
  });

  it('leave open documents to their own request, and take them over when they are closed', async () => {
    await editor.open(uriOf('een.md'), halfDone.replace('De moeder,', 'Moeder,'));
    const first = await pull();
    assert.deepEqual(written(first), ['twee.markdown: 1']);
    const second = pull(first.items);
    await editor.close(uriOf('een.md'));
    assert.deepEqual(written(await second), ['een.md: 1', 'twee.markdown: unchanged']);
    // A client asks for a document that it closed once more.
    assert.equal((await editor.diagnostics(uriOf('een.md'))).length, 1);
    assert.deepEqual(await editor.diagnostics(pathToFileURL(path.join(tmpdir(), 'elders.md')).href), []);
  });

  it('follow the settings', async () => {
    const first = await pull();
    await editor.configure({ rules: { 'structure/missing-section': 'off' } });
    await editor.until(() => editor.refreshes > 0);
    assert.deepEqual(written(await pull(first.items)), ['een.md: 0', 'twee.markdown: 0']);
  });

  it('stop when they are cancelled, while they wait and while they read', async () => {
    const early = new CancellationTokenSource();
    const cancelled = pull([], early);
    early.cancel();
    await assert.rejects(cancelled, { code: -32800 });
    await pull();
    const late = new CancellationTokenSource();
    const waiting = pull([], late);
    await editor.diagnostics(uriOf('README.md'));
    late.cancel();
    await assert.rejects(waiting, { code: -32800 });
  });

  it('watch markdown files, and read them each time for a client that can’t watch', async () => {
    const { registerOptions } = await editor.until(() =>
      editor.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    assert.match(JSON.stringify(registerOptions), /\*\*\/\*\.\{md,markdown\}/);
    // Of a folder that is removed only the folder is told.
    assert.match(JSON.stringify(registerOptions), /\{"globPattern":"\*\*\/\*","kind":4\}/);
    await editor.stop();
    editor = await TestEditor.start(inMemory(nodeFiles), { folder: pathToFileURL(folder).href });
    const first = await pull();
    await write('een.md', readme);
    assert.deepEqual(written(await pull(first.items)), ['een.md: 0', 'twee.markdown: unchanged']);
  });

  it('leave text that is too long for a closed file alone, and say so without the text', async () => {
    await write('lang.md', `${halfDone}${'Mirjam liep. '.repeat(90_000)}`);
    assert.deepEqual(written(await pull()), ['een.md: 1', 'twee.markdown: 1']);
    assert.match(editor.log.join('\n'), /lang\.md: too long/);
    assert.doesNotMatch(editor.log.join('\n'), /Mirjam/);
  });

  it('are not offered to a client that can’t pull', async () => {
    await editor.stop();
    editor = await TestEditor.start(inMemory(nodeFiles), { capabilities: pushed });
    assert.equal(editor.init.capabilities.diagnosticProvider, undefined);
    await assert.rejects(pull());
  });
});
