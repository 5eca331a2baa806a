/** Where the report goes: standard output, or a file that is complete or not there at all. */
import { promises } from 'node:fs';
import { resolve } from 'node:path';
import { CliError, fileTrouble } from '../errors.ts';
import type { Io } from '../io.ts';

export interface Sink {
  write(text: string): Promise<void>;
  /** Everything was written: make it final. */
  commit(): Promise<void>;
  /** Something went wrong: leave nothing half-written. */
  abort(): Promise<void>;
}

export async function openSink(file: string | undefined, io: Io): Promise<Sink> {
  if (file === undefined) return { write: (text) => io.stdout.write(text), commit: nothing, abort: nothing };
  try {
    return await openFile(resolve(io.cwd, file));
  } catch (error) {
    throw new CliError({
      nl: `${file} is niet te schrijven: ${fileTrouble(error, 'nl')}.`,
      en: `${file} can't be written: ${fileTrouble(error, 'en')}.`,
    });
  }
}

/**
 * Written piece by piece beside the target and renamed at the end. (write-file-atomic wants the whole text at once, and
 * the report of ten thousand files is better not held in memory.)
 */
async function openFile(path: string): Promise<Sink> {
  const target = await promises.realpath(path).catch(() => path);
  const known = await promises.stat(target).catch(() => undefined);
  if (known?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // A device or a pipe (/dev/null) must not be replaced by a file.
  const direct = known !== undefined && !known.isFile();
  const written = direct ? target : `${target}.${String(process.pid)}.tmp`;
  const handle = await promises.open(written, 'w', known?.mode);
  return {
    write: async (text) => {
      await handle.appendFile(text);
    },
    commit: async () => {
      await handle.close();
      if (!direct) await promises.rename(written, target);
    },
    abort: async () => {
      await handle.close();
      if (!direct) await promises.rm(written, { force: true });
    },
  };
}

const nothing = (): Promise<void> => Promise.resolve();
