/** `--baseline`: findings that were known before are left out of a run, so that only what is new is shown and counted. */
import type { Localised } from '../../core/index.ts';
import type { FileResult } from '../lint/result.ts';

export interface Baseline {
  /** The result without its known findings; with `--update-baseline` all are known from now on. */
  leaveOut(result: FileResult): FileResult;
  /**
   * After the last result: writes the file if that is asked for, and gives a note for the user. `mayWrite`: false when
   * the run says too little to build on. Throws a CliError when the file can't be written.
   */
  finish(mayWrite: boolean): Promise<Localised | undefined>;
}
