/** The streams, folder and environment that commands use: those of the process in `bin.ts`, stand-ins in the tests. */

export interface Output {
  /** Text, or bytes as they are. Resolves when the stream takes more, so that output for a slow reader doesn't pile up in memory. */
  write(content: string | Uint8Array): Promise<void>;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined when the output is no terminal. */
  readonly columns?: number | undefined;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads standard input to its end, or until there are more than `most` bytes. */
  stdin(most: number): Promise<Uint8Array>;
  /** The working directory: paths in arguments are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells a program that started this one how far a run is; undefined when it isn't listening. */
  readonly tell?: (progress: { readonly done: number; readonly total: number }) => void;
  /**
   * Takes over Ctrl-C, for a command that can end in order: the signal is aborted with a `StopSignal` as its reason. A
   * second Ctrl-C ends the process at once. Other commands leave Ctrl-C as it is.
   */
  interruption(): AbortSignal;
}

/** A signal that asks a process to stop: of Ctrl-C, or of a system that runs out of time for it. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** What a shell gives as the exit code of a process that such a signal ended: 128 and the number of the signal. */
export const exitCodes: Readonly<Record<StopSignal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Back to the start of the line of a terminal, and clear it. */
export const CLEAR_LINE = '\r\u001B[K';
