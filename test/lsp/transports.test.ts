import assert from 'node:assert/strict';
import path from 'node:path';
import { pulling, TestEditor, type Pipe } from './client.ts';
import { buildServer, overIpc, overStdio } from './transports.ts';
import { halfDone } from './texts.ts';

describe('the built language server', () => {
  let server: Awaited<ReturnType<typeof buildServer>>;
  before(async () => {
    server = await buildServer();
  });
  after(() => server.remove());

  const started: Pipe[] = [];
  const stdio = (...options: string[]): Pipe => registered(overStdio(server.file, ...options));
  const registered = (pipe: Pipe): Pipe => {
    started.push(pipe);
    return pipe;
  };
  afterEach(() => {
    started.splice(0).forEach(({ kill }) => kill?.());
  });

  const ways = {
    '--stdio': () => stdio('--stdio'),
    'stdio without an option': () => stdio(),
    '--node-ipc': () => registered(overIpc(server.file)),
    // The one program of the package on npm is the command line.
    'casus lsp --stdio': () =>
      registered(overStdio(path.join(path.dirname(server.file), 'casus.cjs'), 'lsp', '--stdio')),
  };
  for (const [name, connect] of Object.entries(ways)) {
    it(`finds the missing section over ${name}, and ends with 0`, async () => {
      const editor = await TestEditor.start(connect(), { capabilities: pulling });
      await editor.open('file:///verslag.md', halfDone);
      const found = await editor.diagnostics('file:///verslag.md');
      assert.ok(found.some(({ code }) => code === 'structure/missing-section'));
      await editor.stop();
      assert.equal(await editor.exited, 0);
    });
  }

  it('ends with 1 when told to exit without a shutdown', async () => {
    const editor = await TestEditor.start(stdio('--stdio'));
    await editor.connection.sendNotification('exit');
    assert.equal(await editor.exited, 1);
  });

  it('ends when the editor is gone', async () => {
    const pipe = stdio('--stdio');
    const editor = await TestEditor.start(pipe);
    pipe.writer.end();
    editor.connection.dispose();
    assert.equal(await pipe.exited, 1);
  });
});
