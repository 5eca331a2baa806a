/**
 * Caches are believed as they are: compiled code is run. So only this user may have written them; root too may be given a
 * folder (`sudo`, a container) in which others write.
 */
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/** Undefined on Windows, which has no such owners: there the user's own folder keeps others out. */
const user = process.geteuid?.();

/** What is undefined here Windows doesn't have. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as { O_NOFOLLOW?: number; O_NONBLOCK?: number };

/** A bit of the mode: in such a folder (`/tmp`) everybody may make files, and only their owner may replace them. */
const STICKY = 0o1000;

/**
 * A file descriptor for reading. Throws an error with the code ENOENT when there is no file, and ENOTOWN for a file that is
 * another user's, that others can write, that is a link or that has other names (hard links).
 */
export function openOwn(path: string): number {
  if (lstatSync(path).isSymbolicLink()) throw notOwn();
  const file = openSync(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  const stats = fstatSync(file);
  if (stats.isFile() && stats.nlink === 1 && isOurs(stats)) return file;
  closeSync(file);
  throw notOwn();
}

/** Makes a folder, with those above it, that only this user can write. Throws ENOTOWN for one that is another's or a link. */
export function makeOwnFolder(folder: string): void {
  const existing = lstatSync(folder, { throwIfNoEntry: false });
  if (!existing) {
    const above = lstatSync(dirname(folder), { throwIfNoEntry: false });
    // In the home folder of another user (`sudo`) a new folder would be in the way of its owner.
    if (above && !isOwner(above) && (above.mode & STICKY) === 0) throw notOwn();
    if (!above) makeOwnFolder(dirname(folder));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  const stats = existing ?? lstatSync(folder);
  if (!stats.isDirectory() || !isOurs(stats)) throw notOwn();
}

const isOwner = ({ uid }: Stats): boolean => user === undefined || uid === user;

const isOurs = (stats: Stats): boolean => isOwner(stats) && (user === undefined || (stats.mode & 0o022) === 0);

const notOwn = (): Error => Object.assign(new Error('not our own'), { code: 'ENOTOWN' });
