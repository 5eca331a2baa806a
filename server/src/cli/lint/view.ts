/** How the results of a `casus lint` are to be shown, by its options and the terminal. */
import type { Language } from '../../core/index.ts';
import { wantsColor } from '../colors.ts';
import type { View } from '../formatters/model.ts';
import type { Io } from '../io.ts';
import type { LintOptions } from '../options.ts';

/** Of one file, in text, unless asked otherwise: the counts and the exit code know all. */
const MOST_FINDINGS = 100;

export function viewOf(options: LintOptions, language: Language, io: Io): View {
  return {
    language,
    color: options.outputFile === undefined && wantsColor(options.color, io.env, io.stdout),
    showMatches: options.showMatches ?? false,
    why: options.why ?? false,
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? false,
    maxFindings: options.maxFindings ?? (options.format === 'text' ? MOST_FINDINGS : Infinity),
    dryRun: options.dryRun ?? false,
    width: options.outputFile === undefined ? (io.stdout.columns ?? 100) : 100,
    now: new Date(),
  };
}
