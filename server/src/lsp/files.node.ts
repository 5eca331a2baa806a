/**
 * The file system of the computer on which the server runs. Reads synchronously: loading `node:fs/promises`, and
 * waiting for a dozen folders that mostly don't exist, would take a tenth of the time to the first diagnostics.
 */
import { readdirSync, type Dirent } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readTextAt } from '../read-text.ts';
import { realPathOf } from '../real-path.ts';
import type { Files } from './files.ts';

export const nodeFiles: Files = {
  list: (folder) => Promise.resolve(entriesOf(folder, (entry) => !entry.isDirectory())),
  folders: (folder) => Promise.resolve(entriesOf(folder, (entry) => entry.isDirectory()) ?? []),
  read(uri, most) {
    const path = pathOf(uri);
    return Promise.resolve(path === undefined ? undefined : readTextAt(path, most));
  },
  real(uri) {
    const path = pathOf(uri);
    return path === undefined ? uri : pathToFileURL(realPathOf(path)).href;
  },
  async write(uri, text) {
    const { writeWhole } = await import('../disk/write-whole.ts');
    await writeWhole(fileURLToPath(uri), text);
  },
};

function entriesOf(folder: string, isWanted: (entry: Dirent) => boolean): readonly string[] | undefined {
  try {
    const entries = readdirSync(fileURLToPath(folder), { withFileTypes: true }).filter(isWanted);
    return entries.map(({ name }) => `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`);
  } catch {
    return undefined;
  }
}

/** Undefined for a URI that is no file on this computer. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
