/**
 * Writes a file completely or not at all: to a new file beside it, which takes its name at the end. On a full disk, after
 * Ctrl-C or after an error the file is as it was, and nothing is left beside it.
 */
// Not `node:fs/promises`: Node loads that at once, but `promises` of `node:fs` only when it is used.
import { constants, promises, rmSync, type Stats } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { onExit } from 'signal-exit';
import { codeOf } from '../file-trouble.ts';
import { replaceContent } from './replace-content.ts';

type FileHandle = promises.FileHandle;

/** A file that is being written. */
export interface WholeFile {
  write(content: string | Uint8Array): Promise<void>;
  /** Ends the file after all was written. When that fails the file is as it was, and nothing is left beside it. */
  commit(): Promise<void>;
  /** Ends the file after an error: nothing half-written is left. */
  abort(): Promise<void>;
}

export interface WriteOptions {
  /** The permissions of a new file; one that exists keeps its own. */
  readonly mode?: number;
  /** What the file held when it was read: when it holds something else by now, nothing is written (code ECHANGED). */
  readonly before?: Uint8Array;
  /** Write no file elsewhere by a link, and no device: for a file of our own. Then these give the code ENOTOWN. */
  readonly isOwn?: boolean;
}

/** Names of the files that take the place of others, so that `--watch` knows them. */
export const isUnfinished = (path: string): boolean => /[\\/]\.casus-[0-9a-f]{16}\.tmp$/.test(path);

/** Opens a file to write in pieces. Links are followed; what is no file (`/dev/null`, a pipe) is written to as it is. */
export async function openWhole(
  path: string,
  { mode = 0o666, before, isOwn = false }: WriteOptions = {},
): Promise<WholeFile> {
  const target = isOwn ? path : await promises.realpath(path).catch(() => path);
  const existing = await promises.lstat(target).catch(() => undefined);
  if (existing?.isDirectory()) throw withCode('EISDIR');
  if (isOwn && existing && !existing.isFile()) throw withCode('ENOTOWN');
  if (existing && !existing.isFile()) return deviceAt(target);
  // The new file could replace one that may not be written.
  if (existing) await promises.access(target, constants.W_OK);
  const unfinished = join(dirname(target), `.casus-${randomBytes(8).toString('hex')}.tmp`);
  const handle = await promises.open(unfinished, 'wx+', existing ? 0o600 : mode);
  return writing(handle, unfinished, async () => {
    const isExchangeable = existing === undefined || (await takesAttributes(handle, existing));
    if (before && !(await promises.readFile(target)).equals(before)) throw withCode('ECHANGED');
    if (isExchangeable) {
      await handle.close();
      await promises.rename(unfinished, target);
    } else {
      await replaceContent(target, handle);
      await handle.close();
      rmSync(unfinished, { force: true });
    }
  });
}

/** Replaces a file or makes a new one. Throws an error of the file system, or one with the code ECHANGED. */
export async function writeWhole(path: string, content: string | Uint8Array, options?: WriteOptions): Promise<void> {
  await writeAll(await openWhole(path, options), content);
}

/** Makes a new file. Throws (EEXIST) when there is one with this name, or a link. */
export async function createWhole(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const handle = await promises.open(path, 'wx', mode);
  await writeAll(
    writing(handle, path, () => Promise.resolve()),
    content,
  );
}

async function writeAll(file: WholeFile, content: string | Uint8Array): Promise<void> {
  try {
    await file.write(content);
  } catch (error) {
    await file.abort();
    throw error;
  }
  await file.commit();
}

/** `path`: a file just made, which is removed unless `finish` ends well. */
function writing(handle: FileHandle, path: string, finish: () => Promise<void>): WholeFile {
  const remove = (): void => {
    rmSync(path, { force: true });
  };
  const forget = onExit(remove);
  const abort = async (): Promise<void> => {
    // A second close of the same handle does nothing.
    await handle.close().catch(() => undefined);
    remove();
    forget();
  };
  return {
    write: (content) => handle.appendFile(content),
    async commit() {
      try {
        // Some disks tell only now that they are full.
        await handle.sync().catch(unlessUnsupported);
        await finish();
        await handle.close();
        forget();
      } catch (error) {
        await abort();
        throw error;
      }
    },
    abort,
  };
}

async function deviceAt(path: string): Promise<WholeFile> {
  const handle = await promises.open(path, 'w');
  const close = (): Promise<void> => handle.close();
  return { write: (content) => handle.appendFile(content), commit: close, abort: close };
}

/**
 * Gives a new file the owner and permissions of the one it replaces. False when it can't take its place without a loss: the
 * owner can't be given, or the file has other names (hard links), which would keep the old content.
 */
async function takesAttributes(handle: FileHandle, { uid, gid, mode, nlink }: Stats): Promise<boolean> {
  if (nlink > 1) return false;
  const own = await handle.stat();
  try {
    if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid);
  } catch {
    return false;
  }
  // A file system without permissions refuses; then there are none to keep.
  await handle.chmod(mode & 0o7777).catch(() => undefined);
  return true;
}

function unlessUnsupported(error: unknown): void {
  if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
}

const withCode = (code: string): Error => Object.assign(new Error(code), { code });
