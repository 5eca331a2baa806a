/** Writes a file that only the user can read; on Windows, which has no file modes, the user's folder protects it. */
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OwnerOnlyWriter } from './storage.ts';

export const ownerOnly: OwnerOnlyWriter = async (path, text) => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, text, { mode: 0o600 });
  await chmod(path, 0o600).catch(() => undefined);
  return process.platform === 'win32' || ((await stat(path)).mode & 0o077) === 0;
};
