/** The result of linting one file, and positions in that file. */
import { positionAt, type LintResult, type Span } from '../../core/index.ts';
import type { Place } from '../inputs/documents/content.ts';
import type { HandIn } from '../inputs/collect.ts';
import type { Source } from '../inputs/read.ts';

export interface FileResult {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  /** `source` and `lint` are undefined when the file could not be read or checked. */
  readonly source?: Source;
  readonly lint?: LintResult;
  /** The name of the student or group; null for an anonymous hand-in, undefined where no LMS tells. */
  readonly student?: string | null;
  readonly handIn?: HandIn;
  /** What went wrong and what to note about the file, as sentences. */
  readonly problems: readonly string[];
  /** The file could not be read, fully checked or written: the command ends with exit code 2. */
  readonly failed: boolean;
  /** That a format leaves findings out, and how many, as a sentence. */
  readonly notShown?: string;
  /** The lint before `--fix`, when that changed the text; `source` and `lint` are then about the repaired text. */
  readonly before?: LintResult;
}

export interface FilePosition {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** 0-based, in UTF-16 code units. */
  readonly offset: number;
}

/** Positions in the file on disk: a byte order mark counts as a character, although it is no part of the text. */
export function fileRangeOf(source: Source, span: Span): { readonly start: FilePosition; readonly end: FilePosition } {
  return { start: filePositionOf(source, span.start), end: filePositionOf(source, span.end) };
}

/** Where in a document that was turned into markdown an offset of the text stood; undefined for a file of text. */
export function placeOf({ document }: Source, offset: number): Omit<Place, 'start'> | undefined {
  const places = document?.places ?? [];
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = places[low - 1];
  return found && { paragraph: found.paragraph, ...(found.page !== undefined && { page: found.page }) };
}

/** `offset`: 0-based, in UTF-16 units of the text without the byte order mark. */
export function filePositionOf({ bom, text }: Source, offset: number): FilePosition {
  const { line, character } = positionAt(text, offset);
  return {
    line: line + 1,
    column: character + 1 + (line === 0 ? bom.length : 0),
    offset: offset + bom.length,
  };
}
