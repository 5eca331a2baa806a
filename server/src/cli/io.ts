/** What the command line needs of the outside world: a process in `bin.ts`, memory in the tests. */

export interface Output {
  /** Resolves when the reader has room for more, so that a slow reader never makes memory grow. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  readonly columns?: number;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
