/** Files that the client reads, for an editor in a browser and for folders that lie on no disk (`vscode-vfs:`). */
import type { Connection } from 'vscode-languageserver';
import { asRecord } from './client.ts';
import { noFiles, type Files } from './files.ts';

/** `own`: for the files that the server reaches itself; those are all `file:`. */
export function withClientFiles(own: Files, connection: Connection): Files {
  const isOwn = (uri: string): boolean => own !== noFiles && uri.startsWith('file:');
  const ask = async (method: string, uri: string, key: string): Promise<unknown> => {
    try {
      return asRecord(await connection.sendRequest(method, { uri }))[key];
    } catch {
      return undefined;
    }
  };
  /** URIs of what a folder holds of one sort; undefined when the client can't list it. */
  const entriesOf = async (folder: string, sort: 'names' | 'folders'): Promise<readonly string[] | undefined> => {
    const names = await ask('casus/listFiles', folder, sort);
    if (!Array.isArray(names)) return undefined;
    const stem = folder.replace(/\/$/, '');
    return names.filter((each) => typeof each === 'string').map((name) => `${stem}/${encodeURIComponent(name)}`);
  };
  return {
    ...own,
    list: (folder) => (isOwn(folder) ? own.list(folder) : entriesOf(folder, 'names')),
    folders: async (folder) => (isOwn(folder) ? own.folders(folder) : ((await entriesOf(folder, 'folders')) ?? [])),
    async read(uri, most) {
      if (isOwn(uri)) return own.read(uri, most);
      const text = await ask('casus/readFile', uri, 'text');
      return typeof text === 'string' ? { text } : undefined;
    },
  };
}
