/**
 * The file system of the computer on which the server runs. Reads synchronously: loading `node:fs/promises`, and
 * waiting for a dozen folders that mostly don't exist, would take a tenth of the time to the first diagnostics.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from './files.ts';

export const nodeFiles: Files = {
  list(folder) {
    try {
      const entries = readdirSync(fileURLToPath(folder), { withFileTypes: true });
      const files = entries.filter((entry) => !entry.isDirectory());
      return Promise.resolve(files.map(({ name }) => `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`));
    } catch {
      return Promise.resolve([]);
    }
  },
  read(uri) {
    try {
      return Promise.resolve(readFileSync(fileURLToPath(uri), 'utf8').replace(/^\uFEFF/, ''));
    } catch {
      return Promise.resolve(undefined);
    }
  },
};
