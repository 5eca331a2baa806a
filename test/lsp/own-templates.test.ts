/** A lecturer's own templates in an editor: they are found, linted, and read again when they change. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { nodeFiles } from '../../server/src/lsp/files.node.ts';
import { pulling, pushed, TestEditor, type Options } from './client.ts';
import { inMemory } from './transports.ts';

const page = (section: string): string => `---\nid: leerverslag\n---\n\n# Titel\n\n## Doel\n\n## ${section}\n`;
const report = '---\ncasus: leerverslag\n---\n\n# Week 3\n\n## Doel\n\nLeren luisteren.\n';

describe('own templates in an editor', () => {
  let root = '';
  let editor: TestEditor;
  const uri = (name: string): string => pathToFileURL(path.join(root, name)).href;
  const put = async (name: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  };
  const start = async (options: Options = {}): Promise<void> => {
    editor = await TestEditor.start(inMemory(nodeFiles), { folder: uri('vak'), ...options });
  };
  const missing = async (name: string): Promise<readonly string[]> =>
    (await editor.diagnostics(uri(name)))
      .filter(({ code }) => code === 'structure/missing-section')
      .map(({ message }) => String(message));
  const save = (name: string): Promise<void> =>
    editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uri(name) } });

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'casus lsp é-'));
    await put('vak/.casus/templates/leer verslag.md', page('Opbrengst'));
  });
  afterEach(async () => {
    await editor.stop();
    await rm(root, { recursive: true, force: true });
  });

  it('are found above the report', async () => {
    await start();
    await editor.open(uri('vak/a/b/verslag.md'), report);
    assert.match((await missing('vak/a/b/verslag.md')).join(), /Opbrengst/);
  });

  it('of the first folder count for a document that was never saved', async () => {
    await start();
    await editor.open('untitled:Untitled-1', report);
    const all = await editor.diagnostics('untitled:Untitled-1');
    assert.match(all.map(({ message }) => message).join(), /Opbrengst/);
  });

  it('are in the list for a new report in the folder itself, and in its completion', async () => {
    await start();
    const listed = await editor.connection.sendRequest<{ id: string }[]>('casus/templates', { uri: uri('vak') });
    assert.deepEqual([listed[0]?.id, listed[1]?.id], ['leerverslag', 'bundelcasus']);
    for (const address of [uri('vak/nieuw.md'), 'untitled:Untitled-1', uri('vak/x.md').replace(/^file/, 'untitled')]) {
      for (const [marked, label] of [
        ['§', 'casus-leerverslag'],
        ['---\ncasus: §\n---\n', 'leerverslag'],
      ] as const) {
        const at = await editor.openAt(address, marked);
        const labels = (await editor.completions(address, at)).map((item) => item.label);
        assert.equal(labels[0], label, `${address}: ${labels.join()}`);
        await editor.close(address);
      }
    }
  });

  it('decide by a role which actors completion offers', async () => {
    const role = (name: string): string => page('Wie er bij waren').replace(/\n$/, `\n\n<!--\nrole: ${name}\n-->\n`);
    const text = `${report}\nToen belde de wijk§\n\n## Wie er bij waren\n\nDe moeder en de wijkagent.\n`;
    for (const [name, offered] of [
      ['actors', ['de wijkagent']],
      ['keywords', []],
    ] as const) {
      await put('vak/.casus/templates/leer verslag.md', role(name));
      await start();
      const at = await editor.openAt(uri('vak/verslag.md'), text);
      const labels = (await editor.completions(uri('vak/verslag.md'), at)).map(({ label }) => label);
      assert.deepEqual(labels, offered);
      await editor.stop();
    }
    await start();
  });

  it('are found by the paths in the settings', async () => {
    await put('vak/sjablonen/kort.md', '---\nid: kort\n---\n\n# T\n\n## Kern\n');
    for (const templates of [['sjablonen'], ['sjablonen/kort.md'], [path.join(root, 'vak/sjablonen/kort.md')]]) {
      await start({ settings: { templates } });
      await editor.open(uri('vak/x.md'), '---\ncasus: kort\n---\n\n# X\n');
      assert.match((await missing('vak/x.md')).join(), /Kern/);
      await editor.stop();
    }
    await start();
  });

  it('take effect in open reports when the page is saved, also for clients that are pushed to', async () => {
    await start({ capabilities: pushed });
    await editor.open(uri('vak/verslag.md'), report);
    const reportedMissing = (name: string) =>
      editor.until(() =>
        editor.published.find(
          ({ uri: at, diagnostics }) =>
            at === uri('vak/verslag.md') && diagnostics.some(({ message }) => String(message).includes(name)),
        ),
      );
    await reportedMissing('Opbrengst');
    await editor.open(uri('vak/.casus/templates/leer verslag.md'), page('Opbrengst'));
    await put('vak/.casus/templates/leer verslag.md', page('Vervolg'));
    await save('vak/.casus/templates/leer verslag.md');
    await reportedMissing('Vervolg');
  });

  it('take effect when a page changes on disk, for clients that can watch', async () => {
    const watching: ClientCapabilities = {
      ...pulling,
      workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    await start({ capabilities: watching });
    await editor.until(() => editor.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles'));
    await editor.open(uri('vak/verslag.md'), report);
    assert.match((await missing('vak/verslag.md')).join(), /Opbrengst/);
    await put('vak/.casus/templates/leer verslag.md', page('Vervolg'));
    const before = editor.refreshes;
    const changes = [{ uri: uri('vak/.casus/templates/leer verslag.md'), type: 2 }];
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await editor.until(() => editor.refreshes > before);
    assert.match((await missing('vak/verslag.md')).join(), /Vervolg/);
  });

  it('take effect when their folder appears, though the client names only the folder', async () => {
    await start({ folder: uri('ander') });
    await editor.open(uri('ander/verslag.md'), report);
    assert.deepEqual(
      (await editor.diagnostics(uri('ander/verslag.md')))
        .map(({ code }) => code)
        .filter((code) => code === 'config/invalid'),
      ['config/invalid'],
    );
    await put('ander/.casus/templates/leer.md', page('Vervolg'));
    const changes = [{ uri: uri('ander/.casus'), type: 1 }];
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await editor.until(() => editor.refreshes > 0);
    assert.match((await missing('ander/verslag.md')).join(), /Vervolg/);
  });

  it('are linted as templates with quick fixes, and get no completion', async () => {
    await start();
    const at = uri('vak/.casus/templates/leer verslag.md');
    await editor.open(at, page('Opbrengst').replace('id: leerverslag', 'id: leerverslag\nnaam: Leerverslag'));
    const [only, ...rest] = await editor.diagnostics(at);
    assert.deepEqual([only?.code, rest], ['template/invalid', []]);
    assert.ok(only);
    const [fix] = await editor.actions(at, only.range, { diagnostics: [only] });
    assert.match(editor.after(at, fix?.edit), /\nname: Leerverslag\n/);
    const params = { textDocument: { uri: at }, position: { line: 1, character: 0 } };
    assert.equal(await editor.connection.sendRequest('textDocument/completion', params), null);
  });
});
