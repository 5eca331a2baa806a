/** Runs the command line program in a process of its own, so that a large class can't slow down or stop the editor. */
import { fork } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Program } from './program.ts';

/** `file`: path of the bundled command line. `isTrusted`: does the user trust the opened folders? */
export const programIn =
  (file: string, isTrusted: () => boolean): Program =>
  async (args, { cwd, signal, onProgress }) => {
    const child = fork(file, args, {
      cwd,
      ...(signal && { signal }),
      silent: true,
      // The options of the extension host, such as a debugger's port, are not the program's.
      execArgv: [],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', CASUS_UNTRUSTED: isTrusted() ? '' : '1' },
    });
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error('The program has no output.');
    child.on('message', (message) => {
      if (isProgress(message)) onProgress?.(message.done, message.total);
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [code, out, err] = await Promise.all([ended, text(stdout), text(stderr)]);
    return { code, stdout: out, stderr: err };
  };

const isProgress = (message: unknown): message is { readonly done: number; readonly total: number } =>
  typeof message === 'object' && message !== null && 'done' in message && 'total' in message;
