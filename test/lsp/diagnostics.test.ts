import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { pulling, pushed, TestEditor } from './client.ts';
import { halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';
const codes = (items: readonly Diagnostic[]): unknown[] => items.map(({ code }) => code);
const missing = 'structure/missing-section';
const dilemma = '\n## Dilemma’s\n\nEnerzijds wil ik de zoon beschermen, anderzijds wil ik de moeder steunen.\n';

describe('diagnostics, pulled', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start(inMemory(), { capabilities: pulling });
  });
  afterEach(() => editor.stop());

  it('is the only way when the client can pull', async () => {
    assert.ok(editor.init.capabilities.diagnosticProvider);
    await editor.open(uri, halfDone);
    await editor.diagnostics(uri);
    assert.deepEqual(editor.published, []);
  });

  it('gives each a message, a severity and a link to the docs page', async () => {
    await editor.open(uri, halfDone);
    const items = await editor.diagnostics(uri);
    assert.deepEqual(codes(items), [missing]);
    const [found] = items;
    assert.equal(found?.source, 'casus');
    assert.match(String(found?.message), /Dilemma/);
    assert.match(found?.codeDescription?.href ?? '', /docs\/rules\/structure\/missing-section\.md$/);
    assert.equal(found?.severity, 2);
  });

  it('follows incremental edits', async () => {
    await editor.open(uri, halfDone);
    await editor.type(uri, '   De vader, die aan de andere kant van de stad woont.\n', '');
    assert.deepEqual(codes(await editor.diagnostics(uri)).sort(), ['questions/unanswered', missing]);
    await editor.type(
      uri,
      '## Oriënterende vragen',
      '## Dilemma’s\n\nTussen moeder en zoon.\n\n## Oriënterende vragen',
    );
    assert.deepEqual(codes(await editor.diagnostics(uri)), ['questions/unanswered']);
  });

  it('says "unchanged" while nothing changed', async () => {
    await editor.open(uri, halfDone);
    const first = await editor.pull(uri);
    const again = await editor.pull(uri, first.resultId);
    assert.equal(again.kind, 'unchanged');
    // An edit that changes no finding, then one that does.
    await editor.type(uri, 'De moeder,', 'Moeder,');
    const edited = await editor.pull(uri, first.resultId);
    assert.deepEqual([edited.kind, edited.resultId], ['unchanged', first.resultId]);
    await editor.type(uri, '   De vader, die aan de andere kant van de stad woont.\n', '');
    const changed = await editor.pull(uri, first.resultId);
    assert.ok(changed.kind === 'full' && changed.items.length === 2 && changed.resultId !== first.resultId);
  });

  it('does not take a reopened document for the old one', async () => {
    await editor.open(uri, halfDone);
    const first = await editor.pull(uri);
    await editor.close(uri);
    await editor.open(uri, halfDone + dilemma);
    const again = await editor.pull(uri, first.resultId);
    assert.ok(again.kind === 'full' && again.items.length === 0);
  });

  it('gives nothing for markdown that is no report', async () => {
    await editor.open('file:///map/README.md', readme);
    assert.deepEqual(await editor.diagnostics('file:///map/README.md'), []);
  });

  it('recognises two headings, front matter, or a file named in the settings', async () => {
    await editor.open('file:///map/twee.md', '## Actoren\n\nMoeder.\n\n## Perspectief\n\nHulpverlener.\n');
    assert.notDeepEqual(await editor.diagnostics('file:///map/twee.md'), []);
    await editor.open('file:///map/front.md', '---\ncasus: bundelcasus\n---\n\nNog niets.\n');
    assert.notDeepEqual(await editor.diagnostics('file:///map/front.md'), []);
    await editor.open('file:///map/los.md', 'Vandaag sprak ik de moeder.\n');
    assert.deepEqual(await editor.diagnostics('file:///map/los.md'), []);
    await editor.configure({ include: ['**/los.md'] });
    assert.notDeepEqual(await editor.diagnostics('file:///map/los.md'), []);
  });

  it('asks the client to pull again when settings change', async () => {
    await editor.open(uri, halfDone);
    await editor.diagnostics(uri);
    await editor.configure({ rules: { [missing]: 'off' } });
    await editor.until(() => editor.refreshes > 0);
    assert.deepEqual(await editor.diagnostics(uri), []);
  });

  it('gives up a request that was cancelled', async () => {
    await editor.open(uri, halfDone);
    const { connection } = editor;
    const cancelled = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    // The library numbers requests: initialize was the first.
    await connection.sendNotification('$/cancelRequest', { id: 1 });
    await assert.rejects(cancelled, { code: -32800 });
    assert.deepEqual(codes(await editor.diagnostics(uri)), [missing]);
  });

  it('shows the heaviest thousand and says how many there are', async () => {
    const questions = Array.from(
      { length: 1200 },
      (_, index) => `${String(index + 1)}. Wat zie je bij ${String(index)}?\n`,
    );
    await editor.open(uri, `---\ncasus: bundelcasus\n---\n\n## Oriënterende vragen\n\n${questions.join('\n')}`);
    const items = await editor.diagnostics(uri);
    assert.equal(items.length, 1000);
    assert.match(String(items[0]?.message), /^Er zijn 1\d{3} meldingen/);
    assert.ok(codes(items).includes(missing));
  });
});

describe('diagnostics, pushed', () => {
  let editor: TestEditor;
  let pipe: ReturnType<typeof inMemory>;
  const latest = (version: number) =>
    editor.until(() => editor.published.find((each) => each.uri === uri && each.version === version));
  beforeEach(async () => {
    pipe = inMemory();
    editor = await TestEditor.start(pipe, { capabilities: pushed });
  });
  afterEach(() => editor.stop());

  it('is the only way when the client cannot pull', () => {
    assert.equal(editor.init.capabilities.diagnosticProvider, undefined);
  });

  it('comes after opening, after edits and after closing', async () => {
    await editor.open(uri, halfDone);
    assert.deepEqual(codes((await latest(1)).diagnostics), [missing]);
    await editor.type(uri, '## Oriënterende', '## Dilemma’s\n\nTussen moeder en zoon.\n\n## Oriënterende');
    assert.deepEqual((await latest(2)).diagnostics, []);
    await editor.close(uri);
    await editor.until(() => editor.published.at(-1)?.version === undefined);
    assert.deepEqual(editor.published.at(-1)?.diagnostics, []);
  });

  it('lints once after a burst of edits', async () => {
    await editor.open(uri, halfDone);
    await latest(1);
    const before = editor.published.length;
    const range = editor.rangeOf(uri, 'moe klonk');
    const frames = Array.from({ length: 20 }, (_, index) => {
      const textDocument = { uri, version: index + 2 };
      const params = { textDocument, contentChanges: [{ range, text: 'moe klonk' }] };
      const message = JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didChange', params });
      return `Content-Length: ${String(Buffer.byteLength(message))}\r\n\r\n${message}`;
    });
    pipe.input.write(frames.join(''));
    await latest(21);
    assert.equal(editor.published.length - before, 1);
  });

  it('comes again when settings change', async () => {
    await editor.open(uri, halfDone);
    await latest(1);
    await editor.configure({ rules: { [missing]: 'error' } });
    const changed = await editor.until(() =>
      editor.published.at(-1)?.diagnostics.find(({ severity }) => severity === 1),
    );
    assert.equal(changed.code, missing);
  });
});
