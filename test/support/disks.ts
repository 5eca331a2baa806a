/** Disks that fail: a real one that is too small, or calls of Node that end in an error. */
import { spawnSync } from 'node:child_process';
import { promises, type Stats } from 'node:fs';

export interface FailingDisk {
  /** How many calls were made to fail. */
  failures(): number;
  restore(): void;
}

interface HandlePrototype {
  appendFile(...args: unknown[]): Promise<void>;
  write(...args: unknown[]): Promise<unknown>;
  sync(): Promise<void>;
  stat(): Promise<Stats>;
  chown(): Promise<void>;
}

/**
 * Lets every write to a file end in an error after half of it was written, the `from`th and those after it (default: all).
 * `meanwhile`: done once, when a file has been written and is about to take its place. `owner`: files that are opened seem to
 * belong to this user, and can't be given away.
 */
export async function failingWrites(
  code: string | undefined,
  meanwhile?: () => Promise<void>,
  { from = 1, owner }: { readonly from?: number; readonly owner?: number } = {},
): Promise<FailingDisk> {
  const handle = await promises.open(process.execPath, 'r');
  const prototype = Object.getPrototypeOf(handle) as HandlePrototype;
  await handle.close();
  const { appendFile, write, sync, stat, chown } = prototype;
  let calls = 0;
  let failures = 0;
  let isDone = false;
  const fails = (): boolean => code !== undefined && ++calls >= from && ++failures > 0;
  const failed = (): Error => Object.assign(new Error(`${String(code)}: no matter`), { code });
  prototype.appendFile = async function (content, ...others) {
    if (!fails()) return appendFile.call(this, content, ...others);
    const bytes = Buffer.from(content as string);
    await write.call(this, bytes, 0, bytes.length >> 1);
    throw failed();
  };
  prototype.write = async function (bytes, offset, length, ...others) {
    if (!fails() || failures > 1) return write.call(this, bytes, offset, length, ...others);
    await write.call(this, bytes, offset, Number(length) >> 1, ...others);
    throw failed();
  };
  prototype.sync = async function () {
    await sync.call(this);
    if (isDone) return;
    isDone = true;
    await meanwhile?.();
  };
  if (owner !== undefined) {
    prototype.stat = async function () {
      return Object.assign(await stat.call(this), { uid: owner });
    };
    prototype.chown = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  }
  return {
    failures: () => failures,
    restore: () => Object.assign(prototype, { appendFile, write, sync, stat, chown }),
  };
}

/** Mounts a disk of this size (`64k`) at a folder; undefined where that isn't allowed. */
export function smallDisk(folder: string, size: string): { unmount(): void } | undefined {
  if (process.platform !== 'linux' || process.geteuid?.() !== 0) return undefined;
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  return status === 0 ? { unmount: () => void spawnSync('umount', ['-l', folder]) } : undefined;
}
