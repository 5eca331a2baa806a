/** Entry of the command line program: gives `run` the streams of this process, and the process its exit code. */
import { once } from 'node:events';
import type { WriteStream } from 'node:tty';
import { isMainThread } from 'node:worker_threads';
import { exitCodes, type Output, type StopSignal } from './io.ts';
import { run } from './main.ts';

/** Node makes a stream of the process when it is asked for, so that happens when it is used. */
function output(stream: () => WriteStream): Output {
  return {
    get isTTY() {
      return stream().isTTY;
    },
    get columns() {
      return stream().columns;
    },
    async write(text) {
      const to = stream();
      if (!to.write(text)) await once(to, 'drain');
    },
  };
}

async function readStdin(most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Uint8Array;
    chunks.push(bytes);
    size += bytes.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

function firstUse<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** Listens to the signals that ask to stop; the second of them ends the process. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of Object.keys(exitCodes) as StopSignal[])
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes[signal]);
      controller.abort(signal);
    });
  return controller.signal;
}

function runInProcess(): void {
  // The reader closed the pipe (`casus lint | head`): stop silently, but not with exit code 0, as the output is
  // incomplete.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(`casus: ${error.message}`);
    process.exit(2);
  });

  // When standard error is closed, only notes are lost: carry on.
  const stderr = firstUse(() => process.stderr.on('error', () => undefined));

  void run(process.argv.slice(2), {
    stdout: output(() => process.stdout),
    stderr: output(stderr),
    stdin: readStdin,
    cwd: process.cwd(),
    env: process.env,
    interruption,
    // The editor starts the program with a channel for messages.
    ...(process.send && { tell: (progress) => process.send?.(progress) }),
  }).then((code) => {
    process.exitCode = code;
  });
}

// A thread of `--jobs` runs this same bundle.
if (isMainThread) runInProcess();
else void import('./lint/threads/thread.ts').then(({ serve }) => serve());
