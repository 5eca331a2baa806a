/** The language server holds its clients to the protocol, and tells one that doesn't speak it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createMessageConnection, type MessageConnection } from 'vscode-languageserver/node';
import { watchFrames } from '../../server/src/lsp/frames.ts';
import { buildServer, inMemory } from '../lsp/transports.ts';

const initialize = { processId: null, rootUri: null, capabilities: {} };
const document = { uri: 'file:///a.md', languageId: 'markdown', version: 1, text: '## Actoren\n' };
const at = { textDocument: { uri: document.uri }, position: { line: 0, character: 4 } };

describe('the order of messages', () => {
  let client: MessageConnection;
  beforeEach(() => {
    const { reader, writer } = inMemory();
    client = createMessageConnection(reader, writer);
    client.onRequest(() => null);
    client.listen();
  });
  afterEach(() => {
    client.dispose();
  });

  it('begins with initialize: before it a request gets -32002, and a notification does nothing', async () => {
    await client.sendNotification('textDocument/didOpen', { textDocument: document });
    await assert.rejects(client.sendRequest('textDocument/hover', at), { code: -32002 });
    await assert.rejects(client.sendRequest('casus/whatever'), { code: -32002 });
    await assert.rejects(client.sendRequest('shutdown'), { code: -32002 });
    await client.sendRequest('initialize', initialize);
    assert.equal(await client.sendRequest('textDocument/hover', at), null);
  });

  it('has initialize once: the second gets -32600, and the server goes on', async () => {
    await client.sendRequest('initialize', initialize);
    await assert.rejects(client.sendRequest('initialize', initialize), { code: -32600 });
    assert.equal(await client.sendRequest('textDocument/hover', at), null);
  });

  it('has nothing after shutdown: a request gets -32600', async () => {
    await client.sendRequest('initialize', initialize);
    assert.equal(await client.sendRequest('shutdown'), null);
    for (const method of ['textDocument/hover', 'initialize', 'shutdown', 'casus/whatever'])
      await assert.rejects(client.sendRequest(method, at), { code: -32600 }, method);
  });

  it('lets nobody ask for what the server refuses with', async () => {
    await client.sendRequest('initialize', initialize);
    const refused = client.sendRequest('casus/refused', { code: 1, message: 'Jan' });
    await assert.rejects(refused, { code: -32601 });
  });
});

describe('parameters of another shape', () => {
  const wrong: readonly (readonly [method: string, params: object])[] = [
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri: 7 }, position: at.position }],
    ['textDocument/hover', { ...at, position: { line: -1, character: 0 } }],
    ['textDocument/definition', { textDocument: at.textDocument }],
    ['textDocument/selectionRange', { ...at, positions: [null] }],
    ['textDocument/rename', at],
    ['textDocument/references', at],
    ['textDocument/codeAction', { ...at, range: { start: at.position, end: at.position } }],
    ['textDocument/semanticTokens/full', { textDocument: null }],
    ['workspace/diagnostic', {}],
    ['workspace/executeCommand', { command: 1 }],
  ];
  it('get -32602, and the server goes on', async () => {
    const { reader, writer } = inMemory();
    const client = createMessageConnection(reader, writer);
    client.onRequest(() => null);
    client.listen();
    await client.sendRequest('initialize', initialize);
    for (const [method, params] of wrong)
      await assert.rejects(client.sendRequest(method, params), { code: -32602 }, method);
    await client.sendNotification('textDocument/didOpen', { textDocument: { uri: 3 } });
    await client.sendNotification('textDocument/didChange', { ...at, contentChanges: [{}] });
    assert.equal(await client.sendRequest('textDocument/hover', at), null);
    client.dispose();
  });
});

const frame = (content: string): string => `Content-Length: ${String(Buffer.byteLength(content))}\r\n\r\n${content}`;

/** What is no frame, each with what the server says of it. */
const badFrames: Readonly<Record<string, readonly [input: string, said: RegExp]>> = {
  'a header without a length': ['Content-Type: x\r\n\r\n{}', /no Content-Length/],
  'a length that is no number': ['Content-Length: abc\r\n\r\n{}', /no Content-Length/],
  'a negative length': ['Content-Length: -5\r\n\r\n{}', /no Content-Length/],
  'a length that no message has': ['Content-Length: 99999999999999\r\n\r\n{}', /no Content-Length/],
  'lines that end with LF': ['Content-Length: 2\n\n{}', /CRLF/],
  'JSON without a header': ['{"jsonrpc":"2.0","id":1,"method":"initialize"}', /begins with no header/],
  'a request of HTTP': ['GET / HTTP/1.1\r\n', /no header/],
  'a header without an end': ['x'.repeat(5000), /has no end/],
  'no JSON': ['Content-Length: 5\r\n\r\n{Jan}', /no JSON/],
  'a length that is too small': [frame('{"a":1}').replace('7', '6'), /no JSON/],
  'a second message that is none': [`${frame('{"jsonrpc":"2.0","method":"$/x"}')}{}`, /begins with no header/],
};

describe('frames of messages', () => {
  const said = (chunks: readonly Uint8Array[]): string[] => {
    const problems: string[] = [];
    const watch = watchFrames((what) => problems.push(what));
    chunks.forEach(watch);
    return problems;
  };
  for (const [name, [input, expected]] of Object.entries(badFrames))
    it(`are watched: ${name}, in one piece and byte by byte`, () => {
      const bytes = Buffer.from(input);
      for (const chunks of [[bytes], [...bytes].map((byte) => Uint8Array.of(byte))]) {
        const problems = said(chunks);
        assert.equal(problems.length, 1);
        assert.match(problems[0] ?? '', expected);
      }
    });

  it('may come in any pieces, with more headers', () => {
    const input = Buffer.from(
      `${frame('{"é":1}')}Content-Type: a; charset=utf-8\r\ncontent-length:2\r\n\r\n[]${frame('{}')}`,
    );
    for (let size = 1; size < 20; size++) {
      const chunks = [];
      for (let start = 0; start < input.length; start += size) chunks.push(input.subarray(start, start + size));
      assert.deepEqual(said(chunks), []);
    }
  });

  it('that are bad end the built server with a message, exit code 2 and nothing of what came in', async () => {
    const server = await buildServer();
    try {
      const child = spawn(process.execPath, [server.file, '--stdio'], {
        env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
      });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      // Standard input stays open, as with an editor: the server must end by itself.
      child.stdin.write(`${frame('{"jsonrpc":"2.0","method":"$/x"}')}Content-Length: 5\r\n\r\n{Jan}`);
      const code = await new Promise((resolve) => child.on('close', resolve));
      assert.equal(code, 2);
      assert.match(
        err,
        /geen berichten van een editor.*\n.*no messages of an editor \(LSP\): a message is no JSON\.\n$/,
      );
      assert.doesNotMatch(err, /Jan/);
    } finally {
      await server.remove();
    }
  });
});
