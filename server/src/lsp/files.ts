/** How the server reads files of the workspace; a host without a file system can supply its own implementation. */
export interface Files {
  /** URIs of the files in a folder, given by its URI; none when the folder doesn't exist or can't be read. */
  list(folder: string): Promise<readonly string[]>;
  /** URIs of the folders in a folder, without links to folders; none when it doesn't exist or can't be read. */
  folders(folder: string): Promise<readonly string[]>;
  /** The text of a file; undefined when the file can't be read. */
  read(uri: string): Promise<string | undefined>;
}

/** For a host that can't read files. */
export const noFiles: Files = {
  list: () => Promise.resolve([]),
  folders: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
};
