/** The interface of an output format: pure functions that turn results into text or bytes, one file at a time. */
import type { Finding, Language } from '../../core/index.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import type { ClassOverview } from '../lint/class-overview.ts';
import type { FileResult } from '../lint/result.ts';
import type { FileProblems, Totals } from '../lint/totals.ts';
import type { Summary } from '../overview/model.ts';

/** How results are to be shown. */
export interface View {
  readonly language: Language;
  readonly color: boolean;
  /** Show identifying details instead of masking them. */
  readonly showMatches: boolean;
  /** Explain below the findings why their rules are there; only text output does. */
  readonly why: boolean;
  /** Show errors only. */
  readonly quiet: boolean;
  /** Show at most so many findings of a file; display only. */
  readonly maxFindings: number;
  /** Name each file that was skipped. */
  readonly verbose: boolean;
  /** Show what `--fix` would change. */
  readonly dryRun: boolean;
  /** Columns that a line may take. */
  readonly width: number;
  /** When the run began. */
  readonly now: Date;
}

/** Text, or the bytes of a file that is no text. */
export type Content = string | Uint8Array;

export interface Formatter {
  /**
   * Of several reports, what stands before the findings: the files are then printed at the end of the run. Undefined
   * for a format that prints each file at once.
   */
  readonly first?: (overview: ClassOverview, view: View) => string;
  /** The output includes the diff of `--fix --dry-run`; else that is printed on standard error. */
  readonly showsDiff: boolean;
  /** The end of the output is about all reports: it is given a summary of each. */
  readonly needsSummaries?: boolean;
  /** The output is no text, so a terminal can't show it. */
  readonly isBinary?: boolean;
  start(view: View): string;
  /** `printed`: the number of files before this one of which something was printed. */
  file(result: FileResult, view: View, printed: number): string;
  /** `skipped`: what was met and not checked. `summaries`: in the order of the files; empty unless asked for. */
  end(
    totals: Totals,
    skipped: readonly Skipped[],
    view: View,
    summaries: readonly Summary[],
  ): Content | Promise<Content>;
}

/** With `--quiet` only what could not be read, checked or written. */
export const shownProblems = ({ problems, failed }: FileProblems, { quiet }: View): readonly string[] =>
  failed || !quiet ? problems : [];

/** With `--quiet` nothing: what was skipped is no error. */
export const shownSkipped = (skipped: readonly Skipped[], { quiet }: View): readonly Skipped[] =>
  quiet ? [] : skipped;

export const shownFindings = (result: FileResult, view: View): readonly Finding[] =>
  (result.lint?.findings ?? []).filter((finding) => !view.quiet || finding.severity === 'error');
