/** Reading files of the workspace: all the server needs of a file system, so that a host without one can bring its own. */
export interface Files {
  /** Addresses of the files in a folder; none when it is not there or may not be read. */
  list(folder: string): Promise<readonly string[]>;
  /** Undefined when it can't be read. */
  read(uri: string): Promise<string | undefined>;
}

export const noFiles: Files = { list: () => Promise.resolve([]), read: () => Promise.resolve(undefined) };
