/** `casus lint --watch`: checks again when a file changes, until Ctrl-C. What did not change is not checked again. */
import type { Localised } from '../../core/index.ts';
import { isCliError } from '../errors.ts';
import { watchedPaths, watchFiles } from '../inputs/changes.ts';
import type { Io } from '../io.ts';
import { memoryStore, type Store } from '../lint/cache/store.ts';
import { lintOnce } from '../lint/once.ts';
import type { LintOptions } from '../options.ts';

/** Clears the screen of a terminal, and what scrolled off it. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

const waiting: Localised = {
  nl: 'casus: kijkt opnieuw na een wijziging; Ctrl-C stopt.\n',
  en: 'casus: checks again after a change; Ctrl-C stops.\n',
};

/** @returns 0, as Ctrl-C is how this ends */
export async function watchCommand(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  signal: AbortSignal,
): Promise<number> {
  const store = memoryStore();
  const changes = await watchFiles(
    await watchedPaths(paths, io.cwd, settingsNamed(options)),
    writtenBy(options),
    io.cwd,
  );
  try {
    for (;;) {
      if (io.stdout.isTTY) await io.stdout.write(CLEAR);
      await checkAll(paths, options, io, signal, store);
      if (signal.aborted) return 0;
      if (!options.quiet) await io.stderr.write(waiting[options.language ?? 'nl']);
      await changes.next(signal);
      if (signal.aborted) return 0;
    }
  } finally {
    await changes.close();
  }
}

/** A mistake in a path or in the settings is told, and the next change may mend it. */
async function checkAll(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  signal: AbortSignal,
  store: Store,
): Promise<void> {
  try {
    // A baseline looks at every finding, also of what did not change.
    await lintOnce(paths, options, io, { signal, store: options.baseline === undefined ? store : undefined });
    await store.commit();
  } catch (error) {
    await store.abort();
    if (!isCliError(error)) throw error;
    await io.stderr.write(`casus: ${error.text[options.language ?? 'nl']}\n`);
  }
}

/** What a run writes is no change. */
const writtenBy = ({ outputFile, feedback, baseline, updateBaseline }: LintOptions): readonly string[] =>
  [outputFile, feedback, updateBaseline ? baseline : undefined].filter((path) => path !== undefined);

const settingsNamed = ({ config, baseline }: LintOptions): readonly string[] =>
  [config, baseline].filter((path) => path !== undefined);
