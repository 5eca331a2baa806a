/**
 * Measures how long an editor waits: from an edit to its diagnostics, and from the server's start to the first ones.
 */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { cpuOf, env, peakOf, percentile } from './measure.mjs';

class Client {
  constructor(command, args, cwd) {
    this.child = spawn(command, args, { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] });
    this.waiting = new Map();
    this.published = () => undefined;
    this.next = 0;
    let buffer = Buffer.alloc(0);
    this.child.stdout.on('data', (data) => {
      buffer = Buffer.concat([buffer, data]);
      for (;;) {
        const end = buffer.indexOf('\r\n\r\n');
        const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1]);
        if (!(buffer.length >= end + 4 + length)) return;
        const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString());
        buffer = buffer.subarray(end + 4 + length);
        this.receive(message);
      }
    });
  }

  receive(message) {
    if (message.method === 'textDocument/publishDiagnostics') this.published(message.params);
    else if (message.method !== undefined && message.id !== undefined) {
      const result = message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
      this.send({ id: message.id, result });
    } else if (message.id !== undefined) this.waiting.get(message.id)?.(message.result);
  }

  send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  request(method, params) {
    const id = ++this.next;
    this.send({ id, method, params });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), 120_000);
      this.waiting.set(id, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
    });
  }

  /** Waits for diagnostics of this version, or of any when the server sends no versions; gives their number. */
  diagnostics(version, seconds) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no diagnostics')), seconds * 1000);
      this.published = (params) => {
        if (params.version !== undefined && params.version !== null && params.version !== version) return;
        clearTimeout(timer);
        resolve(params.diagnostics.length);
      };
    });
  }
}

/** By method: the capability that goes with it. */
const offers = (offered, method) => {
  const [, name, part] = method.split('/');
  const provider = offered[name === 'semanticTokens' ? 'semanticTokensProvider' : `${name}Provider`];
  return part === undefined ? Boolean(provider) : Boolean(provider?.[part]);
};

const FULL = 1;
const kindOf = (sync) => (typeof sync === 'object' ? sync?.change : sync);

/** What VS Code asks after an edit for all that it shows besides diagnostics, with the cursor at `position`. */
const asksOf = (uri, position, lines) => {
  const textDocument = { uri };
  const start = { line: 0, character: 0 };
  const screen = {
    start: { line: Math.max(0, position.line - 25), character: 0 },
    end: { line: position.line + 25, character: 0 },
  };
  return [
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/semanticTokens/range', { textDocument, range: { start, end: { line: lines, character: 0 } } }],
    ['textDocument/inlayHint', { textDocument, range: screen }],
    ['textDocument/documentHighlight', { textDocument, position }],
    [
      'textDocument/codeAction',
      { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } },
    ],
  ];
};

/** The kinds of lines in which edits are measured. */
const lineKinds = {
  paragraph: /^\p{L}.{60}/u,
  heading: /^#{1,6} \S.{4}/,
  'list item': /^[-*] .{20}/,
  'table cell': /^\| [^-].{8}/,
};
export const kinds = Object.keys(lineKinds);

/** Where to type: in the line of a kind that stands nearest to the middle. */
function placeIn(text, kind) {
  const lines = text.split('\n');
  const middle = lines.length / 2;
  const distance = (line) => (lineKinds[kind].test(lines[line]) ? Math.abs(line - middle) : Infinity);
  const line = lines
    .map((_, index) => index)
    .reduce((best, each) => (distance(each) < distance(best) ? each : best), 0);
  if (distance(line) === Infinity) throw new Error(`no ${kind} to type in`);
  const character = kind === 'paragraph' ? 20 : 6;
  return {
    position: { line, character },
    offset: lines.slice(0, line).join('\n').length + 1 + character,
    lines: lines.length,
  };
}

/**
 * Types `edits` characters in a line of this kind near the middle of the document, and waits for diagnostics after each: a server
 * that offers to be asked for them is asked, as VS Code does. A server with full text
 * sync gets the whole text each time. Fails when the number of diagnostics changes much: then the server has another
 * text. With `showsAll` each edit also asks for lenses, outline, folding, tokens, hints, links, highlights and fixes, and
 * is over when all have come.
 *
 * @returns `opened`: milliseconds from the start to the first diagnostics, `found`: their number, `p50` and `p95` of
 * the milliseconds for an edit, `peak`: memory in MB
 */
export async function latency({ command, args, cwd, showsAll = false }, original, edits, kind = 'paragraph') {
  let text = original;
  const started = performance.now();
  const client = new Client(command, args, cwd);
  const root = pathToFileURL(cwd).href;
  const uri = `${root}/verslag.md`;
  try {
    const capabilities = {
      textDocument: { publishDiagnostics: { versionSupport: true }, diagnostic: {}, synchronization: {} },
      workspace: { workspaceFolders: true },
    };
    const workspaceFolders = [{ uri: root, name: 'bench' }];
    const initializationOptions = showsAll ? { status: true, reportSnippets: true, quietNewReports: true } : undefined;
    const params = { processId: process.pid, rootUri: root, workspaceFolders, capabilities, initializationOptions };
    const { capabilities: offered } = await client.request('initialize', params);
    const full = kindOf(offered.textDocumentSync) === FULL;
    client.send({ method: 'initialized', params: {} });
    let previousResultId;
    let known = 0;
    // What is unchanged is as many as before.
    const pull = async () => {
      const report = await client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
      previousResultId = report.resultId;
      return (known = report.items?.length ?? known);
    };
    const diagnosticsOf = (version) => (offered.diagnosticProvider ? undefined : client.diagnostics(version, 120));
    const pushed = diagnosticsOf(1);
    client.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
    });
    const found = await (pushed ?? pull());
    const opened = performance.now() - started;
    const openedCpu = cpuOf(client.child.pid).all;
    const { position, offset, lines } = placeIn(text, kind);
    const times = [];
    const cpu = [];
    for (let version = 2; version < edits + 2; version++) {
      const typed = version % 6 === 0 ? ' ' : 'e';
      text = text.slice(0, offset) + typed + text.slice(offset);
      const change = full ? { text } : { range: { start: position, end: position }, text: typed };
      const answer = diagnosticsOf(version);
      const before = cpuOf(client.child.pid);
      const sent = performance.now();
      client.send({
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version }, contentChanges: [change] },
      });
      const asked = showsAll ? asksOf(uri, position, lines).filter(([method]) => offers(offered, method)) : [];
      const [now] = await Promise.all([
        answer ?? pull(),
        ...asked.map(([method, about]) => client.request(method, about)),
      ]);
      times.push(performance.now() - sent);
      const after = cpuOf(client.child.pid);
      cpu.push({ main: after.main - before.main, all: after.all - before.all });
      if (now < found * 0.5 || now > found * 2 + 10)
        throw new Error(`${found} diagnostics at first, ${now} after edit ${version}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const shares = (values) => {
      const warm = values.slice(Math.min(10, edits / 4));
      return { p50: percentile(warm, 0.5), p95: percentile(warm, 0.95) };
    };
    return {
      opened,
      openedCpu,
      found,
      ...shares(times),
      main: shares(cpu.map(({ main }) => main)),
      all: shares(cpu.map(({ all }) => all)),
      peak: peakOf(client.child.pid),
    };
  } finally {
    client.child.kill();
  }
}
