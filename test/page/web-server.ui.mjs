// @ts-check
/**
 * The server of the package says the same of twenty reports in a web worker of a browser, in a process, and as the command
 * line does. How long the first findings took is printed.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { launchBrowser } from '../vscode/browser.mjs';
import { temporaryFolder } from '../vscode/lifetime.mjs';
import { serveExtension } from '../vscode/web-extension.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vsix = process.env.CASUS_VSIX ?? '';
const stage = 'inleveren';
const initialize = { processId: null, rootUri: null, capabilities: {}, initializationOptions: { settings: { stage } } };

/** @typedef {{ uri: string, text: string }} Report */
/** @typedef {{ said: string[][], milliseconds: number }} Said */

/** @returns {readonly string[]} */
function reportFiles() {
  return ['examples', 'test/reports']
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md') && path.basename(file) !== 'README.md')
        .map((file) => path.join(root, folder, file))
        .sort(),
    )
    .slice(0, 20);
}

/** In the page: runs the server in a worker and opens the reports one after the other. @param {any} input */
async function askWorker({ address, initialize, reports }) {
  const data = await (await fetch(`${address}/dist/data.json`)).json();
  const start = performance.now();
  const worker = new /** @type {any} */ (globalThis).Worker(`${address}/dist/web/start.js`);
  worker.postMessage({ data, scripts: [`${address}/dist/core.js`, `${address}/dist/web/server.js`] });
  const send = (/** @type {object} */ message) => worker.postMessage({ jsonrpc: '2.0', ...message });
  const answer = (/** @type {(message: any) => boolean} */ isWanted) =>
    new Promise((resolve) => {
      worker.onmessage = ({ data: message }) => isWanted(message) && resolve(message);
    });
  const started = answer((message) => message.id === 1);
  send({ id: 1, method: 'initialize', params: initialize });
  await started;
  send({ method: 'initialized', params: {} });
  const said = [];
  let milliseconds = 0;
  for (const { uri, text } of reports) {
    const found = answer(
      (message) => message.method === 'textDocument/publishDiagnostics' && message.params.uri === uri,
    );
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
    });
    said.push((await found).params.diagnostics);
    milliseconds ||= performance.now() - start;
  }
  worker.terminate();
  return { said, milliseconds };
}

/** @param {string} server @param {readonly Report[]} reports */
async function askProcess(server, reports) {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio']);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', initialize);
  await connection.sendNotification('initialized', {});
  const said = [];
  let milliseconds = 0;
  for (const { uri, text } of reports) {
    const found = new Promise((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', (published) => {
        if (published.uri === uri) resolve(published.diagnostics);
      });
    });
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    said.push(await found);
    milliseconds ||= performance.now() - start;
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return { said, milliseconds };
}

const place = (/** @type {number} */ line, /** @type {number} */ column) => `${line}:${column}`;
const ofEditor = (/** @type {any} */ { code, message, range: { start, end } }) =>
  `${place(start.line + 1, start.character + 1)}-${place(end.line + 1, end.character + 1)} ${code} ${message}`;
const ofCommandLine = (/** @type {any} */ { ruleId, message, range: { start, end } }) =>
  `${place(start.line, start.column)}-${place(end.line, end.column)} ${ruleId} ${message}`;

describe('the server in a browser', function () {
  this.timeout(0); // the first run fetches a browser

  it('says the same as in a process, and as the command line', async () => {
    const { folder, remove } = temporaryFolder('casus-web-server');
    for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(vsix)))) {
      if (!name.startsWith('extension/dist/') || name.includes('/web/')) continue;
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), bytes);
    }
    const dist = path.join(folder, 'extension/dist');
    // At an earlier stage an editor holds names back that it isn't sure of.
    const texts = reportFiles().map((file) => fs.readFileSync(file, 'utf8').replace(/^stage: .*$/m, `stage: ${stage}`));
    const reports = texts.map((text, index) => ({ uri: `untitled:${index}`, text }));
    const files = texts.map((text, index) => {
      const file = path.join(folder, `${index}.md`);
      fs.writeFileSync(file, text);
      return file;
    });
    const served = await serveExtension(vsix);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${served.address}/package.json`);
      const web = await page.evaluate(askWorker, { address: served.address, initialize, reports });
      const own = await askProcess(path.join(dist, 'server.cjs'), reports);
      const argv = ['lint', ...files, '--format', 'json', '--stage', stage, '--fail-on', 'never'];
      const { stdout, stderr } = spawnSync(process.execPath, [path.join(dist, 'casus.cjs'), ...argv], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      const byCommandLine = JSON.parse(stdout || assert.fail(stderr)).files;
      const told = byCommandLine.map((/** @type {any} */ { findings }) => findings.map(ofCommandLine));
      assert.equal(told.length, 20);
      assert.ok(told.flat().length > 50, String(told.flat().length));
      const sort = (/** @type {any[][]} */ said) => said.map((each) => each.map(ofEditor).sort());
      assert.deepEqual(sort(web.said), sort(own.said));
      assert.deepEqual(
        sort(own.said),
        told.map((/** @type {string[]} */ each) => each.sort()),
      );
      const [inBrowser, inProcess] = [web, own].map(({ milliseconds }) => Math.round(milliseconds));
      console.log(`      first findings after ${inBrowser} ms in the browser, ${inProcess} ms in a process`);
    } finally {
      await browser.close();
      served.stop();
      remove();
    }
  });
});
