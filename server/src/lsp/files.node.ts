/**
 * The file system of the computer on which the server runs. Reads synchronously: loading `node:fs/promises`, and
 * waiting for a dozen folders that mostly don't exist, would take a tenth of the time to the first diagnostics.
 */
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from './files.ts';

export const nodeFiles: Files = {
  list: (folder) => Promise.resolve(entriesOf(folder, (entry) => !entry.isDirectory())),
  folders: (folder) => Promise.resolve(entriesOf(folder, (entry) => entry.isDirectory())),
  read(uri) {
    try {
      return Promise.resolve(readFileSync(fileURLToPath(uri), 'utf8').replace(/^\uFEFF/, ''));
    } catch {
      return Promise.resolve(undefined);
    }
  },
};

function entriesOf(folder: string, isWanted: (entry: Dirent) => boolean): readonly string[] {
  try {
    const entries = readdirSync(fileURLToPath(folder), { withFileTypes: true }).filter(isWanted);
    return entries.map(({ name }) => `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`);
  } catch {
    return [];
  }
}
