/** Many documents, slow documents, cancelled requests, documents that are closed meanwhile: what the server holds out. */
import assert from 'node:assert/strict';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings } from '../../server/src/core/index.ts';
import { memo } from '../../server/src/core/incremental/memo.ts';
import { textCache } from '../../server/src/core/incremental/text-cache.ts';
import { createDocumentLints } from '../../server/src/lsp/documents.ts';
import type { EditorSettings, SettingsStore } from '../../server/src/lsp/settings.ts';
import { pulling, pushed, TestEditor } from '../lsp/client.ts';
import { halfDone } from '../lsp/texts.ts';
import { inMemory } from '../lsp/transports.ts';
import { countOf } from '../support/generated.ts';
import { heap, soak } from './soak.ts';

const uriOf = (index: number): string => `file:///map/${String(index)}.md`;

/** The keeper of lints by itself, with documents of the test. */
function lintsOf(documents: ReadonlyMap<string, TextDocument>) {
  const editor: EditorSettings = { core: defaultSettings(), include: [], inlayHints: false, pages: [], isIgnored: false, problems: [] }; // prettier-ignore
  const settings = { of: () => Promise.resolve(editor) } as unknown as SettingsStore;
  const console = { warn: () => undefined, error: () => undefined };
  return createDocumentLints(
    { console } as unknown as Connection,
    documents as unknown as TextDocuments<TextDocument>,
    settings,
  );
}

describe('many documents', () => {
  const count = countOf({ all: 5000, few: 500 });

  it(`answers with ${String(count)} of them open, about the first, the last and a closed one`, async () => {
    const editor = await TestEditor.start(inMemory(), { capabilities: pulling });
    for (let index = 0; index < count; index++) await editor.open(uriOf(index), halfDone);
    for (const index of [0, count >> 1, count - 1]) assert.equal((await editor.diagnostics(uriOf(index))).length, 1);
    for (let index = 1; index < count; index++) await editor.close(uriOf(index));
    assert.equal((await editor.diagnostics(uriOf(0))).length, 1);
    assert.deepEqual(await editor.diagnostics(uriOf(1)), []);
    await editor.stop();
  });

  it('keeps the lints of a hundred of them, and reads another one anew with the same outcome', async () => {
    const documents = new Map(
      Array.from({ length: 130 }, (_, index) => [uriOf(index), TextDocument.create(uriOf(index), 'markdown', 1, '# Titel\n\nJoris belt.\n')]),
    ); // prettier-ignore
    const lints = lintsOf(documents);
    const first = await lints.lint(uriOf(0));
    for (const uri of documents.keys()) await lints.lint(uri);
    assert.equal(await lints.lint(uriOf(129)), await lints.lint(uriOf(129)));
    const again = await lints.lint(uriOf(0));
    assert.notEqual(again?.id, first?.id);
    assert.deepEqual(again?.report?.headings, first?.report?.headings);
  });
});

describe('a document that takes long', () => {
  const now = Date.now;
  afterEach(() => {
    Date.now = now;
  });

  it('is read once in a pause of its typing, and not at each key; others are answered meanwhile', async () => {
    const [slow, other] = [uriOf(1), uriOf(2)];
    const documents = new Map([slow, other].map((uri) => [uri, TextDocument.create(uri, 'markdown', 1, halfDone)]));
    const lints = lintsOf(documents);
    const read: string[] = [];
    lints.onLint(({ uri, version }) => read.push(`${uri.slice(-4)} ${String(version)}`));
    // By the clock of this test each lint takes two seconds.
    let time = 0;
    Date.now = () => (time += 2000);
    await lints.lint(slow);
    const asked = [];
    for (let version = 2; version < 12; version++) {
      documents.set(slow, TextDocument.create(slow, 'markdown', version, `${halfDone}${'x'.repeat(version)}`));
      asked.push(lints.lint(slow));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await lints.lint(other);
    assert.deepEqual(read, ['1.md 1', '2.md 1']);
    const answers = await Promise.all(asked);
    assert.deepEqual(read, ['1.md 1', '2.md 1', '1.md 11']);
    assert.ok(answers.every((linted) => linted?.version === 11));
  });

  it('gives up when its request is cancelled or it is closed', async () => {
    const uri = uriOf(1);
    const documents = new Map([[uri, TextDocument.create(uri, 'markdown', 1, halfDone)]]);
    const lints = lintsOf(documents);
    let time = 0;
    Date.now = () => (time += 2000);
    await lints.lint(uri);
    documents.set(uri, TextDocument.create(uri, 'markdown', 2, halfDone));
    const source = new CancellationTokenSource();
    const cancelled = lints.lint(uri, source.token);
    const closed = lints.lint(uri);
    source.cancel();
    documents.delete(uri);
    assert.equal(await cancelled, undefined);
    assert.equal(await closed, undefined);
  });
});

describe('a long document that is opened', function () {
  this.timeout(60_000);
  const paragraph = (index: number): string =>
    `Op dag ${String(index)} belde mevrouw Jansen${String(index % 97)} met Karim uit Utrecht. **Zij** zei op ${String((index % 28) + 1)} maart niets.\n`;
  const story = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => paragraph(from + index)).join('\n');
  const long = `${halfDone}\n${story(0, 700)}`;
  const [large, small] = [uriOf(1), uriOf(2)];
  const open = (uri: string, text: string, version = 1): readonly [string, TextDocument] => [
    uri,
    TextDocument.create(uri, 'markdown', version, text),
  ];

  it('is read in parts, so that another one is answered before it, with the same outcome', async () => {
    const lints = lintsOf(new Map([open(large, long), open(small, halfDone)]));
    const read: string[] = [];
    lints.onLint(({ uri }) => read.push(uri));
    const [linted] = await Promise.all([lints.lint(large), lints.lint(small), lints.lint(large)]);
    assert.deepEqual(read, [small, large]);
    const whole = lints.lintFile(uriOf(3), long, { ...linted?.settings } as EditorSettings);
    assert.ok((whole?.result?.findings.length ?? 0) > 500);
    assert.deepEqual(linted?.result?.findings, whole?.result?.findings);
  });

  it('may be changed or closed between two parts', async () => {
    const documents = new Map([open(large, long)]);
    const lints = lintsOf(documents);
    const changed = `${halfDone}\n${story(100, 700)}`;
    const asked = lints.lint(large);
    await new Promise((resolve) => setImmediate(resolve));
    documents.set(...open(large, changed, 2));
    const linted = await asked;
    assert.equal(linted?.version, 2);
    const whole = lints.lintFile(uriOf(3), changed, { ...linted.settings });
    assert.deepEqual(linted.result?.findings, whole?.result?.findings);
    documents.set(...open(large, `${long}${story(2000, 2500)}`, 3));
    const closed = lints.lint(large);
    await new Promise((resolve) => setImmediate(resolve));
    documents.delete(large);
    assert.equal(await closed, undefined);
  });
});

describe('requests that nobody waits for', () => {
  it('are all answered when they are cancelled at once, and the server goes on', async () => {
    const editor = await TestEditor.start(inMemory(), { capabilities: pulling });
    await editor.open(uriOf(1), halfDone);
    const asked = ['diagnostic', 'documentSymbol', 'codeLens', 'foldingRange', 'semanticTokens/full'].flatMap(
      (method) =>
        Array.from({ length: 10 }, () => {
          const source = new CancellationTokenSource();
          const params = { textDocument: { uri: uriOf(1) } };
          const answer = editor.connection.sendRequest(`textDocument/${method}`, params, source.token);
          source.cancel();
          return answer.then(
            () => 'answered',
            ({ code }: { code: number }) => code,
          );
        }),
    );
    const outcomes = new Set(await Promise.all(asked));
    // RequestCancelled; some may have been answered before that.
    outcomes.delete('answered');
    assert.deepEqual([...outcomes], [-32800]);
    assert.equal((await editor.diagnostics(uriOf(1))).length, 1);
    await editor.stop();
  });

  it('about a document that is closed meanwhile get an empty answer, and nothing is shown of it', async () => {
    const editor = await TestEditor.start(inMemory(), { capabilities: pushed });
    for (let index = 0; index < 20; index++) {
      await editor.open(uriOf(index), halfDone);
      const symbols = editor.ask('textDocument/documentSymbol', uriOf(index));
      await editor.change(uriOf(index), { text: `${halfDone}\nx\n` });
      await editor.close(uriOf(index));
      await symbols;
    }
    await editor.open(uriOf(99), halfDone);
    await editor.until(() => editor.published.some(({ uri }) => uri === uriOf(99)));
    for (let index = 0; index < 20; index++) {
      const last = editor.published.filter(({ uri }) => uri === uriOf(index)).at(-1);
      assert.deepEqual(last?.diagnostics ?? [], [], uriOf(index));
    }
    assert.ok(!editor.log.some((line) => /Error/.test(line)), editor.log.join('\n'));
    await editor.stop();
  });
});

describe('what is remembered', () => {
  it('takes no room for what nobody holds any more', () => {
    const doubled = memo(({ value }: { readonly value: number }) => value * 2);
    const alive = Array.from({ length: 100 }, (_, value) => ({ value }));
    const askAll = (times: number): void => {
      const asked = Array.from({ length: times }, (_, value) => ({ value }));
      for (const key of asked) doubled(key);
    };
    alive.forEach(doubled);
    askAll(5000);
    const start = heap();
    askAll(100_000);
    heap();
    askAll(5000);
    const grown = heap() - start;
    // The answers about so many keys take some ten megabytes.
    assert.ok(grown < 1e6, `${String(grown)} bytes more`);
    assert.deepEqual(
      alive.map(doubled),
      alive.map(({ value }) => value * 2),
    );
  });

  it('is the answer about the last two thousand texts at most', () => {
    let computed = 0;
    const lengthOf = textCache((text: string) => (computed++, text.length));
    for (let round = 0; round < 2; round++) for (let index = 0; index < 1000; index++) lengthOf(String(index));
    assert.equal(computed, 1000);
    for (let index = 0; index < 4000; index++) lengthOf(`other ${String(index)}`);
    lengthOf('0');
    assert.equal(computed, 5001);
  });
});

describe('a long day of typing', () => {
  const edits = countOf({ all: 450, few: 300 }, 'CASUS_SOAK');

  it(`leaves nothing behind in memory: ${String(edits)} edits (npm run soak: 200,000)`, async () => {
    let start = 0;
    let end = 0;
    await soak(edits, 1, (edit) => {
      if (edit === edits / 3) start = heap();
      if (edit === edits) end = heap();
    });
    // An edit that left its report behind would take 150 KB.
    const grown = (end - start) / 1e6;
    assert.ok(grown < 10, `${grown.toFixed(1)} MB more after ${String(edits)} edits`);
  }).timeout(60_000);
});
