/**
 * Reads a long text from its start in growing parts before it is linted as a whole: a lint can't be interrupted, but goes on
 * from what was read before. Between two parts others get their answers. Names wait for the lint, as they depend on the whole.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { Report } from '../core/index.ts';
import { nextTask } from './next-task.ts';

/** UTF-16 units of the first part, and the least by which a part is longer than the one before. */
const PART = 50_000;

/**
 * By how much a part is longer than the one before. Going on costs something for each unit that was read before, so parts of
 * one size take quadratic time: of 1 MB they took 1.4 times what it takes at once, growing parts take 1.1 times. The longest
 * time in which nobody gets an answer is a fifth of all then: that of the names, or of the last part.
 */
const GROWTH = 1.4;

export interface ReadAhead {
  /** Reads a document when that is long and new. What follows the last whole part is left to the lint. */
  read(uri: string, token?: CancellationToken): Promise<void>;
  /** What was read of a document that was not linted yet. */
  of(uri: string): Report | undefined;
  forget(uri: string): void;
}

/**
 * `textOf`: undefined for a document that is closed. `readStart` reads the start of a text, going on from what was read of it
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
        if (text === undefined || read + PART >= text.length || token?.isCancellationRequested) return;
        const end = Math.floor(Math.max(read + PART, read * GROWTH));
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
