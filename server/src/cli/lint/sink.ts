/** Takes the output of `casus lint`: standard output, or (`--output-file`) a file, written completely or not at all. */
import { promises, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';

export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** Ends the output after all was written: the file gets its name. */
  commit(): Promise<void>;
  /** Ends the output after an error: nothing half-written is left. */
  abort(): Promise<void>;
}

export async function openSink(file: string | undefined, io: Io): Promise<Sink> {
  if (file === undefined) return { write: (content) => io.stdout.write(content), commit: doNothing, abort: doNothing };
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
 * Content is appended to a temporary file beside the target, which `commit` renames. (`write-file-atomic` takes the whole
 * text at once, so the output about ten thousand files would be held in memory.) Nothing is left of it when the process
 * ends before that. `mode`: the permissions of a new file.
 */
export async function openFile(path: string, mode = 0o666): Promise<Sink> {
  const target = await promises.realpath(path).catch(() => path);
  const existing = await promises.stat(target).catch(() => undefined);
  if (existing?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // A device or a pipe (/dev/null) must not be replaced by a file.
  const isDevice = existing !== undefined && !existing.isFile();
  const written = isDevice ? target : `${target}.${String(process.pid)}.tmp`;
  const handle = await promises.open(written, 'w', existing?.mode ?? mode);
  const remove = (): void => {
    if (!isDevice) rmSync(written, { force: true });
  };
  process.once('exit', remove);
  return {
    write: async (content) => {
      await handle.appendFile(content);
    },
    commit: async () => {
      await handle.close();
      if (!isDevice) await promises.rename(written, target);
      process.off('exit', remove);
    },
    abort: async () => {
      await handle.close();
      remove();
      process.off('exit', remove);
    },
  };
}

const doNothing = (): Promise<void> => Promise.resolve();
