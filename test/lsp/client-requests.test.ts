/** The requests of our own client beside the protocol: status, templates, scaffolds, the stage of a report. */
import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import type { ToDo } from '../../server/src/lsp/views/to-do.ts';
import { pulling, TestEditor } from './client.ts';
import { halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';

describe('requests of our own client', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory(), {
      capabilities: pulling,
      folder: 'file:///map',
      init: { initializationOptions: { status: true } },
    });
  });
  afterEach(() => editor.stop());

  it('sends the status bar its contents, without any text of the report', async () => {
    await editor.open(uri, halfDone);
    await editor.diagnostics(uri);
    const report = await editor.until(() => editor.statuses[0]);
    const [first] = report['reports'] as ToDo['reports'];
    assert.deepEqual([report['uri'], first?.template, first?.stage], [uri, 'Bundelcasus', 'concept']);
    await editor.open('file:///map/README.md', readme);
    await editor.diagnostics('file:///map/README.md');
    const other = await editor.until(() => editor.statuses[1]);
    assert.deepEqual(other['reports'], []);
  });

  it('counts what Problems shows: an unsure name waits until the report is handed in', async () => {
    const unsure = halfDone.replace('Het wijkteam kwam', 'Daar hing Eikema.\n\nHet wijkteam kwam');
    for (const [index, [stage, shown]] of (
      [
        ['concept', false],
        ['inleveren', true],
      ] as const
    ).entries()) {
      const each = `file:///map/${stage}.md`;
      await editor.open(each, unsure.replace('stage: concept', `stage: ${stage}`));
      const items = await editor.diagnostics(each);
      assert.equal(
        items.some(({ code }) => code === 'privacy/person-name'),
        shown,
        stage,
      );
      const status = await editor.until(() => editor.statuses[index]);
      const listed = status['rules'] as ToDo['rules'];
      assert.equal(listed.flatMap(({ lines }) => lines).length, items.length);
    }
  });

  it('sends no status to other clients', async () => {
    await editor.stop();
    editor = await TestEditor.start(inMemory(), { capabilities: pulling });
    await editor.open(uri, halfDone);
    await editor.diagnostics(uri);
    assert.deepEqual(editor.statuses, []);
  });

  it('lists the templates and scaffolds one', async () => {
    const templates = await editor.connection.sendRequest<{ id: string; name: string }[]>('casus/templates', {
      uri: '',
    });
    assert.equal(templates[0]?.id, 'bundelcasus');
    assert.ok(templates.every(({ name }) => name !== ''));
    const scaffold = await editor.connection.sendRequest<{ snippet: string }>('casus/scaffold', { template: 'starr' });
    assert.match(scaffold.snippet, /^---\ncasus: starr\nstage: schets\n---\n\n# \$\{1:[^}]+\}\n/);
    const titled = { template: 'starr', title: 'Tot $5 {weg}' };
    const { snippet } = await editor.connection.sendRequest<{ snippet: string }>('casus/scaffold', titled);
    assert.match(snippet, /\n# Tot \\\$5 \{weg\\\}\n\n## [^]*\$1/);
    const english = await editor.connection.sendRequest<{ snippet: string }>('casus/scaffold', {
      template: 'starr',
      lang: 'en',
    });
    assert.match(english.snippet, /^lang: en\n[^]*^## Situation$/m);
    assert.equal(await editor.connection.sendRequest('casus/scaffold', { template: 'weg' }), null);
    assert.equal(await editor.connection.sendRequest('casus/scaffold', [7]), null);
  });

  it('counts no hints, as Problems does not list them', async () => {
    await editor.open(uri, halfDone.replace('## Actoren', '## Betrokkenen'));
    assert.equal((await editor.diagnostics(uri)).length, 2);
    const { rules } = await editor.until(() => editor.statuses.at(-1));
    assert.deepEqual(
      (rules as ToDo['rules']).map(({ title }) => title),
      ['Onderdeel dat er nog niet staat'],
    );
  });

  it('writes the stage in the front matter of this report', async () => {
    const change = async (text: string, stage: string): Promise<string | null> => {
      await editor.open(uri, text);
      const edit = await editor.connection.sendRequest<WorkspaceEdit | null>('casus/stageEdit', { uri, stage });
      const after = edit && editor.after(uri, edit);
      await editor.close(uri);
      return after;
    };
    assert.equal(await change('---\nstage: concept # nu\n---\n', 'inleveren'), '---\nstage: inleveren # nu\n---\n');
    assert.equal(await change('---\nstage: "concept"\n---\n', 'schets'), '---\nstage: schets\n---\n');
    assert.equal(await change('---\nstage:\ncasus: starr\n---\n', 'schets'), '---\nstage: schets\ncasus: starr\n---\n');
    assert.equal(await change('---\ncasus: starr\n---\n', 'schets'), '---\ncasus: starr\nstage: schets\n---\n');
    const bare = halfDone.replace(/^---[^]*?---\n\n/, '');
    assert.equal(await change(`\uFEFF${bare}`, 'schets'), `\uFEFF---\nstage: schets\n---\n\n${bare}`);
    assert.equal(await change('# Lees mij\n', 'schets'), null);
    assert.equal(await change('---\nstage: concept\n---\n', 'klaar'), null);
  });

  it('goes on with a client that refuses a request it said it supports', async () => {
    editor.connection.onRequest('workspace/diagnostic/refresh', () => Promise.reject(new Error('no')));
    editor.connection.onRequest('workspace/configuration', () => Promise.reject(new Error('no')));
    await editor.open(uri, halfDone);
    assert.equal((await editor.diagnostics(uri)).length, 1);
    await editor.configure({});
    assert.equal((await editor.diagnostics(uri)).length, 1);
  });

  it('sees paths in the settings from the folder, also one that is added later', async () => {
    editor.settings = { include: ['los.md'] };
    await editor.open('file:///map/los.md', 'Vandaag sprak ik de moeder.\n');
    await editor.open('file:///klas/los.md', 'Vandaag sprak ik de moeder.\n');
    assert.notDeepEqual(await editor.diagnostics('file:///map/los.md'), []);
    assert.deepEqual(await editor.diagnostics('file:///klas/los.md'), []);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///klas', name: 'klas' }], removed: [] },
    });
    assert.notDeepEqual(await editor.diagnostics('file:///klas/los.md'), []);
  });
});
