/**
 * Reads a long text from its start in growing parts before it is linted as a whole: a lint can't be interrupted, but goes on
 * from what was read before. Between two parts others get their answers.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { Report } from '../core/index.ts';
import { nextTask } from './next-task.ts';

/** UTF-16 units of the first part, and the least by which a part is longer than the one before. */
const PART = 50_000;

/**
 * By how much a part is longer than the one before. Going on costs something for each unit that was read before, so parts of
 * one size take quadratic time: 1 MB took 12 s in parts of 50,000, against 7 s in growing parts and 5 s at once. The last
 * part, the longest in which nobody gets an answer, takes some 1.3 s then.
 */
const GROWTH = 1.4;

export interface ReadAhead {
  /** Reads all but the last part of a document, when that is long and new. */
  read(uri: string, token?: CancellationToken): Promise<void>;
  /** What was read of a document that was not linted yet. */
  of(uri: string): Report | undefined;
  forget(uri: string): void;
}

/**
 * `textOf`: undefined for a document that is closed. `readStart` lints the start of a text, going on from what was read of it
 * before; undefined for a document that is no report. `lastOf`: the report of the last lint.
 */
export function createReadAhead(
  textOf: (uri: string) => string | undefined,
  readStart: (uri: string, start: string, previous: Report | undefined) => Promise<Report | undefined>,
  lastOf: (uri: string) => Report | undefined,
): ReadAhead {
  const begun = new Map<string, Report>();
  return {
    async read(uri, token) {
      for (;;) {
        const text = textOf(uri);
        const previous = begun.get(uri) ?? lastOf(uri);
        const read = previous?.text.length ?? 0;
        const end = Math.floor(Math.max(read + PART, read * GROWTH));
        if (text === undefined || end >= text.length || token?.isCancellationRequested) return;
        // What fails here fails in the lint of the whole text, which tells.
        const report = await readStart(uri, text.slice(0, end), previous).catch(() => undefined);
        if (!report) return;
        begun.set(uri, report);
        // Requests that came meanwhile go first.
        await nextTask();
      }
    },
    of: (uri) => begun.get(uri),
    forget: (uri) => void begun.delete(uri),
  };
}
