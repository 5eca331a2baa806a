/** What an editor sends to the language server. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { watchFrames } from '../../../server/src/lsp/frames.ts';
import { messageOrder } from '../../../server/src/lsp/order.ts';
import { startServer } from '../../../server/src/lsp/server.ts';
import { demand, type Target } from '../target.ts';

const uri = 'file:///map/a.md';
const document = { textDocument: { uri } };
const position = { ...document, position: { line: 2, character: 3 } };
const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const text = '---\ncasus: starr\n---\n\n## Situatie\n\nMevrouw De Wit (34) belt Joris.\n\n## Taak\n\nvolgt\n';

/** Answered by one message each; all others are sent without waiting. */
const requests: readonly (readonly [method: string, params: unknown])[] = [
  ['textDocument/diagnostic', document],
  ['textDocument/hover', position],
  ['textDocument/completion', position],
  ['textDocument/definition', position],
  ['textDocument/references', { ...position, context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', position],
  ['textDocument/documentSymbol', document],
  ['textDocument/documentLink', document],
  ['textDocument/codeLens', document],
  ['textDocument/codeAction', { ...document, range, context: { diagnostics: [] } }],
  ['textDocument/foldingRange', document],
  ['textDocument/selectionRange', { ...document, positions: [position.position] }],
  ['textDocument/inlayHint', { ...document, range }],
  ['textDocument/semanticTokens/full', document],
  ['textDocument/semanticTokens/range', { ...document, range }],
  ['textDocument/prepareRename', position],
  ['textDocument/rename', { ...position, newName: 'Zwaantje' }],
  ['workspace/diagnostic', { previousResultIds: [] }],
  ['workspace/executeCommand', { command: 'casus.fix', arguments: [{ uri }] }],
  ['casus/templates', document],
  ['casus/review', document],
];
const isRequest = new Set(requests.map(([method]) => method));
const notifications: readonly (readonly [method: string, params: unknown])[] = [
  ['textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }],
  ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '# Titel\n' }] }],
  ['textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: [{ text }] }],
  ['textDocument/didClose', document],
  ['textDocument/didSave', document],
  ['workspace/didChangeConfiguration', { settings: { stage: 'inleveren' } }],
  ['workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }],
  ['$/setTrace', { value: 'verbose' }],
];
const lines = [...notifications, ...requests].map((each) => JSON.stringify(each));

interface Message {
  readonly method: string;
  readonly params: object | unknown[];
}

/** A line of an input: `["textDocument/hover", { … }]`. A line that is something else is no message. */
function messageIn(line: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!Array.isArray(value)) return undefined;
    const [method, params] = value as unknown[];
    const isSent = typeof method === 'string' && !/^(?:exit|shutdown|initialized?)$/.test(method);
    return isSent && typeof params === 'object' && params !== null ? { method, params } : undefined;
  } catch {
    return undefined;
  }
}

/** The code for a fault in the server itself (JSON-RPC 2.0, §5.1). */
const INTERNAL_ERROR = -32603;

export const messages: Target = {
  name: 'messages',
  seeds: [
    ...requests.map((_, index) =>
      [lines[0], lines[notifications.length + index], lines[1], lines[notifications.length + index]].join('\n'),
    ),
    [lines[0], lines[1], lines[2], lines[3], lines[0], lines[8]].join('\n'),
  ],
  words: [
    ...lines.map((line) => `\n${line}\n`),
    ...requests.map(([method]) => `"${method}"`),
    '"position":', '"line":-1', '"character":1e9', '1.5', 'null', '[]', '{}', '""', '"uri":', '"file:///%"', '"untitled:x"', '"range":', '"version":', '"text":"', '"data":', '"only":["source.fixAll"]', '"command":', '"arguments":[null]', '"__proto__":',
  ], // prettier-ignore
  async run(input) {
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(
      createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down), {
        messageStrategy: messageOrder(),
      }),
    );
    const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    client.onRequest(() => null);
    client.listen();
    try {
      const capabilities = { textDocument: { diagnostic: {} } };
      await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
      await client.sendNotification('initialized', {});
      const answers: Promise<unknown>[] = [];
      for (const message of input.split('\n').slice(0, 20).map(messageIn)) {
        if (!message) continue;
        const { method, params } = message;
        if (isRequest.has(method)) answers.push(client.sendRequest(method, params).catch((error: unknown) => {
          const { code, message: said } = error as { code?: number; message?: string };
          demand(code !== INTERNAL_ERROR, `${method}: ${said ?? ''}`);
        }));
        else await client.sendNotification(method, params);
      } // prettier-ignore
      await Promise.all(answers);
    } finally {
      client.dispose();
      up.end();
      down.end();
    }
  },
};

/** The stream itself: what is said of it doesn't depend on the pieces in which it comes. */
export const frames: Target = {
  name: 'frames',
  isBytes: true,
  seeds: [
    'Content-Length: 2\r\n\r\n{}',
    'Content-Type: a/b; charset=utf-8\r\nContent-Length: 7\r\n\r\n{"a":1}Content-Length: 2\r\n\r\n[]',
  ],
  words: [
    '\r\n',
    '\n',
    '\r',
    '\r\n\r\n',
    'Content-Length: ',
    'Content-Type: ',
    ': ',
    '{}',
    '-1',
    '2',
    '1e3',
    '\xef\xbb\xbf',
    '\xff',
    'content-length:2\r\n\r\n{}',
  ],
  run(input) {
    const bytes = Buffer.from(input, 'latin1');
    const said = (size: number): string => {
      const problems: string[] = [];
      const watch = watchFrames((what) => problems.push(what));
      for (let start = 0; start < bytes.length; start += size) watch(bytes.subarray(start, start + size));
      demand(problems.length <= 1, 'more than one problem');
      return problems.join();
    };
    demand(said(bytes.length || 1) === said(1) && said(1) === said(7), 'another problem in other pieces');
  },
};
