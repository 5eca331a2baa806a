/** Pseudonymising a whole document for our own client, and the local list of real names in an editor. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Replaced, Restored } from '../../server/src/lsp/features/pseudonymise.ts';
import { nodeFiles } from '../../server/src/lsp/files.node.ts';
import { pulling, TestEditor } from './client.ts';
import { inMemory } from './transports.ts';

const report = '# Een casus\r\n\r\nHatice Yıldız belde. Later kwam mevrouw Yıldız.\r\n';

describe('pseudonymising in an editor', () => {
  let root = '';
  let editor: TestEditor;
  const uri = (name: string): string => pathToFileURL(path.join(root, name)).href;
  const codes = async (name: string): Promise<readonly unknown[]> =>
    (await editor.diagnostics(uri(name))).map(({ code }) => code);
  const replaced = (at: string): Promise<Replaced | null> =>
    editor.connection.sendRequest('casus/pseudonymise', { uri: at });
  const restored = (at: string, key: unknown): Promise<Restored | null> =>
    editor.connection.sendRequest('casus/undoPseudonymise', { uri: at, key });

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'casus lsp é-'));
    await mkdir(path.join(root, '.casus'));
    editor = await TestEditor.start(inMemory(nodeFiles), {
      folder: uri(''),
      capabilities: {
        ...pulling,
        workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
      },
    });
  });
  afterEach(async () => {
    await editor.stop();
    await rm(root, { recursive: true, force: true });
  });

  it('gives the new text with a key, and with that key the original', async () => {
    await editor.open(uri('verslag.md'), report);
    const result = await replaced(uri('verslag.md'));
    assert.ok(result);
    assert.doesNotMatch(result.text, /Hatice|Yıldız|[^\r]\n/);
    assert.ok(result.count >= 2);
    assert.match(result.keyName, /^verslag-[0-9a-f]{16}\.casus-sleutel\.json$/);
    assert.equal(
      await editor.connection.sendRequest('casus/keyStem', { uri: uri('verslag.md') }),
      result.keyName.split('-')[0],
    );
    await editor.change(uri('verslag.md'), { text: result.text });
    assert.equal(await replaced(uri('verslag.md')), null);
    assert.deepEqual(await restored(uri('verslag.md'), result.key), {
      version: 2,
      count: result.count,
      text: report,
      missed: 0,
      moved: 0,
    });
    // After a plain undo nothing of the key is in the text: the client then says so.
    await editor.change(uri('verslag.md'), { text: report });
    assert.ok(((await restored(uri('verslag.md'), result.key))?.missed ?? 0) >= result.count);
    await editor.change(uri('verslag.md'), { text: 'Iets anders.\n' });
    assert.ok(((await restored(uri('verslag.md'), result.key))?.missed ?? 0) > 0);
  });

  it('gives null for a document that is not open, for a key file, and for a key that is none', async () => {
    await editor.open(uri('k.md'), '{ "casus-sleutel": 1 } Hatice Yıldız belde.\n');
    assert.equal(await replaced(uri('k.md')), null);
    assert.equal(await replaced(uri('weg.md')), null);
    assert.equal(await editor.connection.sendRequest('casus/pseudonymise', [7]), null);
    for (const key of ['', '{}', '{ "casus-sleutel": 1, "passes": [7] }', 7]) {
      assert.equal(await restored(uri('k.md'), key), null);
    }
  });

  it('finds the names of the local list, and reads the list again when it changes on disk', async () => {
    const text = '---\ncasus: bundelcasus\n---\n\n# Titel\n\nGisteren kwam zwaluwstaart langs.\n';
    await editor.open(uri('a/verslag.md'), text);
    assert.ok(!(await codes('a/verslag.md')).includes('privacy/person-name'));
    await editor.until(() => editor.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles'));
    await writeFile(path.join(root, '.casus/namen.local.txt'), 'Zwaluwstaart\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('.casus/namen.local.txt'), type: 1 }],
    });
    await editor.until(() => editor.refreshes > 0);
    assert.ok((await codes('a/verslag.md')).includes('privacy/person-name'));
    assert.doesNotMatch((await replaced(uri('a/verslag.md')))?.text ?? 'zwaluwstaart', /zwaluwstaart/i);
  });

  it('reports a list of names among the reports, not the one in its own folder', async () => {
    await editor.open(uri('namen.local.md'), '- Zwaluwstaart\n');
    await editor.open(uri('.casus/namen.local.md'), '- Zwaluwstaart\n');
    assert.deepEqual(await codes('namen.local.md'), ['privacy/key-in-submission']);
    assert.deepEqual(await codes('.casus/namen.local.md'), []);
  });
});
