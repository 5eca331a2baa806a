/** Gives a file other content and leaves the file itself where it is, for one that can't be exchanged for a new one. */
import { promises } from 'node:fs';

type FileHandle = promises.FileHandle;

/** Bytes that are copied at a time. */
const CHUNK = 1_000_000;

/**
 * Copies all of `source` into the file. What makes the file longer is written first: when the disk is too full for it, the
 * old content has not been touched. After any other error the old content is put back.
 */
export async function replaceContent(path: string, source: FileHandle): Promise<void> {
  const target = await promises.open(path, 'r+');
  try {
    const old = await target.readFile();
    const { size } = await source.stat();
    try {
      if (size > old.length) await copy(source, target, old.length, size);
      await target.sync();
      await copy(source, target, 0, Math.min(size, old.length));
      await target.truncate(size);
      await target.sync();
    } catch (error) {
      await putBack(target, old).catch(() => undefined);
      throw error;
    }
  } finally {
    await target.close();
  }
}

async function copy(source: FileHandle, target: FileHandle, start: number, end: number): Promise<void> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end - start));
  for (let position = start; position < end;) {
    const { bytesRead } = await source.read(buffer, 0, Math.min(buffer.length, end - position), position);
    if (bytesRead === 0) throw new RangeError('shorter than it was');
    await writeAt(target, buffer.subarray(0, bytesRead), position);
    position += bytesRead;
  }
}

async function putBack(target: FileHandle, old: Uint8Array): Promise<void> {
  await writeAt(target, old, 0);
  await target.truncate(old.length);
}

/** A disk that is nearly full may take a part only, and says so at the next write. */
async function writeAt(target: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await target.write(bytes, done, bytes.length - done, start + done);
    done += bytesWritten;
  }
}
