/** The interface of an output format: pure functions that turn results into text or bytes, one file at a time. */
import type { Finding, Language } from '../../core/index.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import { messagesIn } from '../messages.ts';
import type { ClassOverview, ReportLine } from '../lint/class-overview.ts';
import type { FileResult } from '../lint/result.ts';
import type { ShardMark } from '../lint/shard.ts';
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
  /** The report is of a part of the run. */
  readonly shard?: ShardMark;
}

/** Text, or the bytes of a file that is no text. */
export type Content = string | Uint8Array;

export interface Formatter {
  /**
   * Of several reports, what stands before the findings: a line for each report as soon as it was checked, then what they
   * have in common; the files come after that. Undefined for a format that prints each file at once.
   */
  readonly glance?: {
    /** `index`: the number of reports before this one; `count`: of all reports. */
    line(line: ReportLine, index: number, count: number, view: View): string;
    end(overview: ClassOverview, view: View): string;
  };
  /** The output includes the diff of `--fix --dry-run`; else that is printed on standard error. */
  readonly showsDiff: boolean;
  /** The end of the output is about all reports: it is given a summary of each. */
  readonly needsSummaries?: boolean;
  /** The output is no text, so a terminal can't show it. */
  readonly isBinary?: boolean;
  /** Shows each finding of a file, up to `view.maxFindings`, and tells with the problems of the file that there are more. */
  readonly isCapped?: boolean;
  /** What stands between the texts of two files; files of which nothing is printed don't count. */
  readonly between?: string;
  start(view: View): string;
  /** Depends on nothing but this file, so that it can be kept (`--cache`) and come back between other files. */
  file(result: FileResult, view: View): string;
  /** `skipped`: what was met and not checked. `summaries`: in the order of the files; empty unless asked for. */
  end(
    totals: Totals,
    skipped: readonly Skipped[],
    view: View,
    summaries: readonly Summary[],
  ): Content | Promise<Content>;
}

/** With `--quiet` only what could not be read, checked or written, and that findings were left out. */
export const shownProblems = ({ problems, failed, notShown }: FileProblems, { quiet }: View): readonly string[] => [
  ...(failed || !quiet ? problems : []),
  ...(notShown === undefined ? [] : [notShown]),
];

/** The result as the formatter is to have it: with a sentence about the findings that are over `view.maxFindings`. */
export function withNotShown(result: FileResult, { isCapped }: Pick<Formatter, 'isCapped'>, view: View): FileResult {
  const more = isCapped ? shownFindings(result, view).length - view.maxFindings : 0;
  return more > 0 ? { ...result, notShown: messagesIn(view.language).notShown(more) } : result;
}

/** With `--quiet` only what an interrupted run did not reach: else what was skipped is no error. */
export const shownSkipped = (skipped: readonly Skipped[], { quiet }: View): readonly Skipped[] =>
  quiet ? skipped.filter(({ kind }) => kind === 'interrupted') : skipped;

export const shownFindings = (result: FileResult, view: View): readonly Finding[] =>
  (result.lint?.findings ?? []).filter((finding) => !view.quiet || finding.severity === 'error');

/** The run was interrupted: the report is about the files that it reached, and the others are among what was skipped. */
export const isPartial = (skipped: readonly Skipped[]): boolean => skipped.some(({ kind }) => kind === 'interrupted');
