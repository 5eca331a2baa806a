/** Reads files that anybody may have put there: from a pipe a read would wait for ever, and some devices never end. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { isInside } from '../real-path.ts';

/** In bytes: more than a settings file, a list of names or the page of a template ever has. */
export const LARGEST_SETTINGS = 1_000_000;

/** Without waiting for a pipe. Windows has no such pipes, and no such flag. */
const readWithoutWaiting = constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0);

/** Bytes read at a time of a file that doesn't tell its size. */
const CHUNK = 65_536;

/**
 * A file descriptor for reading. Throws an error of the file system, with the code ENOTREG for what is no file (a pipe, a
 * device) and EISDIR for a folder. Links are followed.
 */
export function openRegular(path: string): number {
  const file = openSync(path, readWithoutWaiting);
  const stats = fstatSync(file);
  if (stats.isFile()) return file;
  closeSync(file);
  throw Object.assign(new Error('not a file'), { code: stats.isDirectory() ? 'EISDIR' : 'ENOTREG' });
}

/** The bytes of a file of at most `most` bytes. Throws as `openRegular` does, and with the code EFBIG for a larger one. */
export function readRegular(path: string, most = Infinity): Buffer {
  const file = openRegular(path);
  try {
    const { size } = fstatSync(file);
    if (size > most) throw tooLarge();
    return size > 0 ? readFileSync(file) : readToEnd(file, most);
  } finally {
    closeSync(file);
  }
}

/** The same of a file that counts because it lies in `folder`: the code EOUTSIDE for a link that leads out of that folder. */
export function readInside(folder: string, path: string, most: number): Buffer {
  if (!isInside(folder, path)) throw Object.assign(new Error('outside'), { code: 'EOUTSIDE' });
  return readRegular(path, most);
}

/** For a file that says it is empty: some file systems say so of every file. */
function readToEnd(file: number, most: number): Buffer {
  const chunks: Buffer[] = [];
  for (let total = 0; ;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = readSync(file, chunk);
    if (length === 0) return Buffer.concat(chunks);
    total += length;
    if (total > most) throw tooLarge();
    chunks.push(chunk.subarray(0, length));
  }
}

const tooLarge = (): Error => Object.assign(new Error('too large'), { code: 'EFBIG' });
