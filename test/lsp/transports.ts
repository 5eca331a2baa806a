/** The three connections to the server: in memory, and with the built bundle over stdio or Node's IPC. */
import { spawn, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Files } from '../../server/src/lsp/files.ts';
import { messageOrder } from '../../server/src/lsp/order.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { bundleTo } from '../support/bundle.ts';
import type { Pipe } from './client.ts';

export function inMemory(files?: Files): Pipe & { readonly input: PassThrough } {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const [reader, writer] = [new StreamMessageReader(up), new StreamMessageWriter(down)];
  startServer(createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: messageOrder() }), files);
  return { reader: new StreamMessageReader(down), writer: new StreamMessageWriter(up), input: up };
}

/** Builds the server and the command line as they ship, in a folder of their own. */
export async function buildServer(): Promise<{ file: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'casus-server-'));
  const file = path.join(folder, 'server.cjs');
  await bundleTo(folder, 'server', 'casus');
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Without a compile cache a test leaves nothing in the home folder of whoever runs it. */
const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };

export function overStdio(file: string, ...options: string[]): Pipe {
  const child = spawn(process.execPath, [file, ...options], { stdio: ['pipe', 'pipe', 'inherit'], env });
  return {
    reader: new StreamMessageReader(child.stdout),
    writer: new StreamMessageWriter(child.stdin),
    exited: once(child, 'exit').then(([code]: (number | null)[]) => code ?? null),
    kill: () => child.kill('SIGKILL'),
  };
}

export function overIpc(file: string): Pipe {
  const child = fork(file, ['--node-ipc'], { execArgv: [], env });
  return {
    reader: new IPCMessageReader(child),
    writer: new IPCMessageWriter(child),
    exited: once(child, 'exit').then(([code]: (number | null)[]) => code ?? null),
    kill: () => child.kill('SIGKILL'),
  };
}
