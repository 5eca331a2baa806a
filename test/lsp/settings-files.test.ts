/** Settings files in an editor: which of them count, what the editor's own settings add, and that changes are seen. */
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { nodeFiles } from '../../server/src/lsp/files.node.ts';
import { folderWith, removeFolders } from '../cli/helpers.ts';
import { pulling, pushed, TestEditor, type Options } from './client.ts';
import { inMemory } from './transports.ts';

const report = '---\ncasus: starr\n---\n\n# De trap\n\nMevrouw Fatma Yildiz (16 jaar) zat op de trap.\n';
const age = 'privacy/age';
const name = 'privacy/person-name';

describe('settings files in an editor', () => {
  let root = '';
  let editor: TestEditor;
  const at = (file: string): string => pathToFileURL(path.join(root, file)).href;
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  const start = async (options: Options = {}): Promise<void> => {
    editor = await TestEditor.start(inMemory(nodeFiles), { folder: at('vak'), ...options });
  };
  const open = async (file: string): Promise<readonly Diagnostic[]> => {
    const uri = file.startsWith('untitled:') ? file : at(file);
    if (!editor.documents.has(uri)) await editor.open(uri, report);
    return editor.diagnostics(uri);
  };
  const codes = async (file: string): Promise<readonly unknown[]> => (await open(file)).map(({ code }) => code);
  const lastProblems = (file: string): readonly Diagnostic[] | undefined =>
    editor.published.filter(({ uri }) => uri === at(file)).at(-1)?.diagnostics;

  beforeEach(async () => {
    root = await folderWith();
  });
  afterEach(async () => {
    await editor.stop();
    await removeFolders();
  });

  it('weigh less than the settings of the editor, which add to rules and lists', async () => {
    await put('vak/.casusrc.json', JSON.stringify({ stage: 'inleveren', allow: ['16'], rules: { [name]: 'off' } }));
    await start();
    const severity = async (): Promise<unknown> =>
      (await open('vak/a.md')).find(({ code }) => code === 'structure/missing-section')?.severity;
    assert.equal(await severity(), 1);
    assert.ok(!(await codes('vak/a.md')).includes(age));
    await editor.stop();
    await start({ settings: { stage: 'schets', allow: ['trap'], rules: { [age]: 'error', [name]: 'hint' } } });
    assert.notEqual(await severity(), 1);
    const all = await codes('vak/a.md');
    assert.deepEqual([all.includes(age), all.includes(name)], [false, true]);
  });

  it('count from the folder that is opened and above it, never from a folder in it', async () => {
    await put('.casusrc.json', JSON.stringify({ rules: { [age]: 'off' } }));
    await put('vak/in/.casusrc.json', JSON.stringify({ rules: { [name]: 'off' } }));
    await put('vak/in/.casus/namen.local.txt', 'trap\n');
    await start();
    const all = await codes('vak/in/a.md');
    assert.deepEqual([all.includes(age), all.filter((code) => code === name).length], [false, 1]);
  });

  it('are each folder’s own where several are open, and the first one’s for what lies in none', async () => {
    await put('vak/.casusrc.json', JSON.stringify({ rules: { [age]: 'off' } }));
    await put('ander/.casusrc.yaml', `rules: { ${name}: off }\n`);
    await start({ init: { workspaceFolders: ['vak', 'ander'].map((each) => ({ uri: at(each), name: each })) } });
    const both = async (file: string): Promise<readonly boolean[]> => {
      const all = await codes(file);
      return [all.includes(age), all.includes(name)];
    };
    assert.deepEqual(await both('vak/a.md'), [false, true]);
    assert.deepEqual(await both('ander/a.md'), [true, false]);
    assert.deepEqual(await both('elders/a.md'), [false, true]);
    assert.deepEqual(await both('untitled:Untitled-1'), [false, true]);
  });

  it('are those of the document’s own folder where no folder is open', async () => {
    await put('los/.casusrc.json', JSON.stringify({ rules: { [age]: 'off' } }));
    await start({ init: { workspaceFolders: null } });
    assert.ok(!(await codes('los/a.md')).includes(age));
    assert.ok((await codes('untitled:Untitled-1')).includes(age));
  });

  it('leave out what .casusignore names, until it no longer does', async () => {
    await put('vak/.casusignore', 'oud/\n');
    await start();
    assert.deepEqual(await codes('vak/oud/a.md'), []);
    assert.ok((await codes('vak/a.md')).length > 0);
    await rm(path.join(root, 'vak/.casusignore'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: at('vak/.casusignore'), type: 3 }],
    });
    await editor.until(() => editor.refreshes > 0);
    assert.ok((await codes('vak/oud/a.md')).length > 0);
  });

  it('show their mistakes in place, in the files that they build on too, until they are mended', async () => {
    const text = '{\n  // van ons\n  "extends": "basis.yml",\n  "rules": { "privacy/agge": "off" }\n}\n';
    await put('vak/.casusrc.json', text);
    await put('vak/basis.yml', 'stage: af\nrules:\n  privacy/age: off\n');
    await start();
    assert.ok(!(await codes('vak/a.md')).includes(age));
    const [own] = await editor.until(() => lastProblems('vak/.casusrc.json'));
    assert.match(String(own?.message), /privacy\/agge.*privacy\/age/);
    assert.deepEqual(own?.range, { start: { line: 3, character: 13 }, end: { line: 3, character: 34 } });
    const [base] = await editor.until(() => lastProblems('vak/basis.yml'));
    assert.deepEqual([base?.range.start, base?.range.end.character], [{ line: 0, character: 7 }, 9]);
    await put('vak/.casusrc.json', '{\n  "rules": { "privacy/age": "hint" ');
    await put('vak/basis.yml', 'stage: schets\n');
    const changed = { changes: [{ uri: at('vak/basis.yml'), type: 2 }] };
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
    await editor.until(() => editor.refreshes > 0);
    assert.ok((await codes('vak/a.md')).includes(age));
    const [broken] = await editor.until(() =>
      lastProblems('vak/.casusrc.json')?.some(({ message }) => /JSON/.test(String(message)))
        ? lastProblems('vak/.casusrc.json')
        : undefined,
    );
    assert.equal(broken?.range.start.line, 1);
    assert.deepEqual(lastProblems('vak/basis.yml'), []);
    // Nothing asks for settings when no report is left.
    await editor.close(at('vak/a.md'));
    await rm(path.join(root, 'vak/.casusrc.json'));
    const gone = { changes: [{ uri: at('vak/.casusrc.json'), type: 3 }] };
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', gone);
    await editor.until(() => lastProblems('vak/.casusrc.json')?.length === 0);
  });

  it('are watched: all in the workspace, and outside it those that are read', async () => {
    const capabilities: ClientCapabilities = {
      ...pulling,
      workspace: {
        ...pulling.workspace,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    };
    await put('hbo/school.json', '{}');
    await put('vak/.casusrc.json', '{"extends":"../hbo/school.json"}');
    await start({ capabilities });
    const before = await codes('vak/a.md');
    const outside = await editor.until(() =>
      editor.registered.find(({ registerOptions }) => JSON.stringify(registerOptions).includes('school.json')),
    );
    assert.ok(JSON.stringify(outside.registerOptions).includes(`"baseUri":"${at('hbo')}"`));
    await put('hbo/school.json', JSON.stringify({ rules: { [age]: 'off' } }));
    const { refreshes } = editor;
    const changed = { changes: [{ uri: at('hbo/school.json'), type: 2 }] };
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
    await editor.until(() => editor.refreshes > refreshes);
    assert.deepEqual(
      await codes('vak/a.md'),
      before.filter((code) => code !== age),
    );
  });

  it('are read again at each save for a client that can’t watch files', async () => {
    await start({ capabilities: pushed });
    await editor.open(at('vak/a.md'), report);
    const has = (code: string): boolean | undefined => lastProblems('vak/a.md')?.some((each) => each.code === code);
    await editor.until(() => has(age));
    await put('vak/.casusrc.json', JSON.stringify({ rules: { [age]: 'off' } }));
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: at('vak/a.md') } });
    await editor.until(() => has(age) === false);
  });

  it('are asked from a client that can read where the server can’t, and are none with one that can’t', async () => {
    const texts: Readonly<Record<string, string>> = {
      'vscode-vfs://school/vak/.casusrc.json': JSON.stringify({ rules: { [age]: 'off' } }),
      'vscode-vfs://school/vak/.casus/namen.local.txt': 'trap\n',
    };
    const uri = 'vscode-vfs://school/vak/a.md';
    const codesWith = async (files: boolean): Promise<readonly unknown[]> => {
      editor = await TestEditor.start(inMemory(), {
        folder: 'vscode-vfs://school/vak',
        init: { initializationOptions: { files } },
      });
      editor.connection.onRequest('casus/readFile', ({ uri: asked }: { uri: string }) => {
        const text = texts[asked];
        return text === undefined ? null : { text };
      });
      editor.connection.onRequest('casus/listFiles', ({ uri: asked }: { uri: string }) =>
        asked.endsWith('/vak/.casus') ? { names: ['namen.local.txt'] } : null,
      );
      await editor.open(uri, report);
      return (await editor.diagnostics(uri)).map(({ code }) => code);
    };
    const read = await codesWith(true);
    assert.deepEqual([read.includes(age), read.filter((code) => code === name).length], [false, 3]);
    await editor.stop();
    const unread = await codesWith(false);
    assert.deepEqual([unread.includes(age), unread.filter((code) => code === name).length], [true, 1]);
  });
});
