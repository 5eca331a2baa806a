/**
 * What a run keeps of a file: plain data with what is printed and counted of it, and nothing else of the report. So it can
 * come from another thread or a cache, and thousands of them take little memory.
 */
import { createColors } from 'picocolors';
import { diffLines } from '../formatters/diff.ts';
import { withNotShown, type Formatter, type View } from '../formatters/model.ts';
import type { FormatId } from '../formats.generated.ts';
import type { Summary } from '../overview/model.ts';
import { summarise } from '../overview/summarise.ts';
import type { RepairOptions } from './check-file.ts';
import { glanceAt, type ReportGlance } from './class-overview.ts';
import type { FileResult } from './result.ts';
import { countsOf, type FileCounts } from './totals.ts';

/** What is asked of each file of a run: plain data, the same for all. */
export interface Recipe {
  readonly format: FormatId;
  readonly view: View;
  readonly repair: RepairOptions;
  /** Bytes of text of a report (`--max-file-size`). */
  readonly mostText: number;
  /** The parts of an outcome that this run uses. */
  readonly wants: {
    readonly printed: boolean;
    readonly glance: boolean;
    readonly diff: boolean;
    readonly summaries: boolean;
    readonly feedback: boolean;
  };
}

/** A part that the recipe doesn't want is empty. */
export interface Outcome {
  /** What the format prints of the file. */
  readonly printed: string;
  /** The diff of `--fix --dry-run`, for a format that doesn't show it. */
  readonly diff: string;
  readonly glance?: ReportGlance;
  readonly summaries: readonly Summary[];
  /** Summaries without matches, whatever the lecturer wants to see: a file that goes back to the LMS shows no details. */
  readonly feedback: readonly Summary[];
  readonly counts: FileCounts;
}

export function outcomeOf(checked: FileResult, formatter: Formatter, recipe: Recipe): Outcome {
  const { view, wants } = recipe;
  const result = withNotShown(checked, formatter, view);
  return {
    printed: wants.printed ? formatter.file(result, view) : '',
    diff: wants.diff ? diffOf(result, view) : '',
    // A slice of a string keeps the whole report in memory; a clone doesn't.
    ...(wants.glance && { glance: structuredClone(glanceAt(result)) }),
    summaries: wants.summaries ? summarise(result, view.showMatches) : [],
    feedback: wants.feedback ? summarise(result, false) : [],
    counts: countsOf(result),
  };
}

function diffOf({ path, before, lint }: FileResult, view: View): string {
  if (!before || !lint) return '';
  return diffLines(path, before, lint, view, createColors(false)).join('\n') + '\n';
}
