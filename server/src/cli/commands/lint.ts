/** `casus lint`: checks files once, or (`--watch`) each time that one of them changes. */
import type { Localised } from '../../core/index.ts';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { lintOnce } from '../lint/once.ts';
import type { LintOptions } from '../options.ts';

export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  rejectContradictions(paths, options);
  const signal = io.interruption();
  if (options.watch) return (await import('./watch.ts')).watchCommand(paths, options, io, signal);
  const store = await storeFor(options, io);
  try {
    const code = await lintOnce(paths, options, io, { signal, store });
    await store?.commit();
    return code;
  } catch (error) {
    await store?.abort();
    throw error;
  }
}

async function storeFor(options: LintOptions, io: Io) {
  if (!options.cache && options.cacheFile === undefined) return undefined;
  const { openStore } = await import('../lint/cache/open-store.ts');
  return openStore(options, io, async (text) => {
    if (!options.quiet) await io.stderr.write(`casus: ${text[options.language ?? 'nl']}\n`);
  });
}

/** Pairs of options that can't be met together. */
function rejectContradictions(paths: readonly string[], options: LintOptions): void {
  const { fix, dryRun, watch } = options;
  const refuse = (wrong: unknown, text: Localised): void => {
    if (wrong) throw new CliError(text);
  };
  refuse(dryRun && !fix, { nl: '--dry-run hoort bij --fix.', en: '--dry-run goes with --fix.' });
  refuse(options.worksheet !== undefined && options.feedback === undefined, {
    nl: '--worksheet hoort bij --feedback.',
    en: '--worksheet goes with --feedback.',
  });
  refuse(options.updateBaseline && options.baseline === undefined, {
    nl: '--update-baseline hoort bij --baseline.',
    en: '--update-baseline goes with --baseline.',
  });
  refuse(fix && !dryRun && paths.includes('-'), {
    nl: '--fix kan standaardinvoer niet terugschrijven; met --dry-run zie je de wijzigingen.',
    en: '--fix has no file to write standard input to; --dry-run shows the changes.',
  });
  refuse(watch && fix && !dryRun, {
    nl: '--watch gaat niet samen met --fix: het zou een bestand wijzigen waar je in schrijft.',
    en: "--watch doesn't go with --fix: it would change a file that you are writing in.",
  });
  refuse(watch && paths.includes('-'), {
    nl: '--watch kan standaardinvoer niet volgen; noem een bestand of een map.',
    en: "--watch can't follow standard input; name a file or a folder.",
  });
}
