/** The shape of an output format: pure functions from results to text, a piece per file so that memory stays flat. */
import type { Finding, Language } from '../../core/index.ts';
import type { FileResult } from '../lint/result.ts';
import type { Totals } from '../lint/totals.ts';

export interface View {
  readonly language: Language;
  readonly color: boolean;
  /** The person at the keyboard asked to see identifying details. */
  readonly showMatches: boolean;
  /** Errors only. */
  readonly quiet: boolean;
  /** Show what `--fix` would change. */
  readonly dryRun: boolean;
  /** Columns to stay within. */
  readonly width: number;
}

export interface Formatter {
  /** Has a place of its own for what `--fix --dry-run` would change; else the diff goes to standard error. */
  readonly showsDiff: boolean;
  start(view: View): string;
  /** @param index how many files came before */
  file(result: FileResult, view: View, index: number): string;
  end(totals: Totals, view: View): string;
}

export const shownFindings = (result: FileResult, view: View): readonly Finding[] =>
  (result.lint?.findings ?? []).filter((finding) => !view.quiet || finding.severity === 'error');
