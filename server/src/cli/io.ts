/** The streams, folder and environment that commands use: those of the process in `bin.ts`, stand-ins in the tests. */

export interface Output {
  /** Text, or bytes as they are. Resolves when the stream takes more, so that output for a slow reader doesn't pile up in memory. */
  write(content: string | Uint8Array): Promise<void>;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined when the output is no terminal. */
  readonly columns?: number;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads standard input to its end. */
  stdin(): Promise<Uint8Array>;
  /** The working directory: paths in arguments are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
