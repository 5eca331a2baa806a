/** The file system of the computer the server runs on. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from './files.ts';

export const nodeFiles: Files = {
  async list(folder) {
    try {
      const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`);
    } catch {
      return [];
    }
  },
  async read(uri) {
    try {
      return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  },
};
