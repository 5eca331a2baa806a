/** What came of one file. */
import { positionAt, type LintResult, type Span } from '../../core/index.ts';
import type { Source } from '../inputs/read.ts';

export interface FileResult {
  /** As shown: relative to the working directory, forward slashes. */
  readonly path: string;
  /** Absent when nothing could be read or checked. */
  readonly source?: Source;
  readonly lint?: LintResult;
  /** What could not be read or checked, in words. */
  readonly problems: readonly string[];
  /** Not everything that was asked could be done: the run ends with exit code 2. */
  readonly failed: boolean;
  /** What was found before repair, when `--fix` changed something; everything else is about the text after it. */
  readonly before?: LintResult;
}

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units. */
  readonly offset: number;
}

/** Places in the file as it is on disk: a byte order mark counts, although the core never sees it. */
export function placesOf(source: Source, span: Span): { readonly start: Place; readonly end: Place } {
  return { start: placeOf(source, span.start), end: placeOf(source, span.end) };
}

export function placeOf({ bom, text }: Source, offset: number): Place {
  const { line, character } = positionAt(text, offset);
  return {
    line: line + 1,
    column: character + 1 + (line === 0 ? bom.length : 0),
    offset: offset + bom.length,
  };
}
