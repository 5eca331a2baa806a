/** The command line program, which a host that can start processes runs. */

export interface ProgramRun {
  /** Folder that paths in the arguments are relative to, and whose settings count. */
  readonly cwd: string;
  /** Ends the program when aborted; the promise then rejects. */
  readonly signal?: AbortSignal;
  /** Called now and then: how many files are checked, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ProgramResult {
  /** 0 fine, 1 findings, 2 something could not be read or understood. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Program = (args: readonly string[], run: ProgramRun) => Promise<ProgramResult>;
