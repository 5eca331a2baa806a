/** The built command line as a process. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { bundleTo } from './bundle.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A run that may still be going on. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves when standard output so far matches; rejects when the process ends before that. */
  printed(pattern: RegExp): Promise<void>;
  readonly ended: Promise<Ended>;
}

export interface BuiltCasus {
  start(cwd: string, args: readonly string[], env?: Readonly<Record<string, string>>): Running;
}

const cachesIn = (folder: string): Readonly<Record<string, string>> => ({
  XDG_CACHE_HOME: folder,
  LOCALAPPDATA: folder,
});

export async function builtCasus(folder: string): Promise<BuiltCasus> {
  await bundleTo(folder, 'casus');
  const program = join(folder, 'casus.cjs');
  return {
    start(cwd, args, env = {}) {
      const child = spawn(process.execPath, [program, ...args], {
        cwd,
        // The compile cache is beside the program, so that a test leaves nothing in the home folder of whoever runs it.
        env: { ...process.env, ...cachesIn(folder), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let out = '';
      let err = '';
      let look = (): void => undefined;
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        look();
      });
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      const ended = new Promise<Ended>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => {
          resolve({ code, out, err });
        });
      });
      const printed = async (pattern: RegExp): Promise<void> => {
        const met = new Promise<void>((resolve) => {
          look = () => {
            if (pattern.test(out)) resolve();
          };
          look();
        });
        const early = ended.then((end) => {
          if (!pattern.test(end.out)) throw new Error(`ended without ${String(pattern)}: ${end.out}\n${end.err}`);
        });
        await Promise.race([met, early]);
      };
      return { child, printed, ended };
    },
  };
}
