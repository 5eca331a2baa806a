/**
 * Writes a key into a folder that is the user's own, so that only the user can read it, and wholly or not at all: a key that
 * is half there could undo nothing. On Windows, which has no owners and modes, the folder of the user's profile protects it.
 */
import { randomBytes } from 'node:crypto';
import { chmod, link, lstat, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OwnerOnlyWriter } from './storage.ts';

/** Undefined on Windows. */
const user = process.geteuid?.();

/** Throws when the folder or the file is a link or another user's, or when the file holds another key. */
export const ownerOnly: OwnerOnlyWriter = async (path, text) => {
  await makeOwnFolder(dirname(path));
  const unfinished = join(dirname(path), `.casus-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeNew(unfinished, text);
    await giveName(unfinished, path, text);
  } finally {
    await unlink(unfinished).catch(() => undefined);
  }
  return user === undefined || ((await lstat(path)).mode & 0o077) === 0;
};

async function makeOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stats = await lstat(folder);
  if (!stats.isDirectory() || (user !== undefined && stats.uid !== user)) throw new Error('not our own');
  // Others may not write in it, nor see for which reports there are keys. A disk without permissions refuses.
  if (user !== undefined && (stats.mode & 0o077) !== 0) await chmod(folder, 0o700).catch(() => undefined);
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Unlike a rename, a link never takes the place of a file that is there. */
async function giveName(unfinished: string, path: string, text: string): Promise<void> {
  try {
    await link(unfinished, path);
  } catch (error) {
    const existing = await lstat(path).catch(() => undefined);
    if (!existing) return rename(unfinished, path);
    if (!existing.isFile() || (user !== undefined && existing.uid !== user)) throw error;
    if ((await readFile(path, 'utf8')) !== text) throw error;
    // The same key once more.
    await chmod(path, 0o600).catch(() => undefined);
  }
}
