/** How the results of a `casus lint` are to be shown, by its options and the terminal. */
import type { Language } from '../../core/index.ts';
import { wantsColor } from '../colors.ts';
import type { FormatId } from '../formats.generated.ts';
import type { View } from '../formatters/model.ts';
import type { Io } from '../io.ts';
import type { ShardMark } from './shard.ts';
import type { LintOptions } from '../options.ts';

/** Of one file, in text, unless asked otherwise: the counts and the exit code know all. */
const MOST_FINDINGS = 100;

/** How a report of a shard is shown in another format, when the shards are merged: as in a file. */
export const viewFor = (format: FormatId, view: View): View => ({
  ...view,
  color: false,
  width: WIDTH_OF_FILE,
  maxFindings: format === 'text' && view.maxFindings === Infinity ? MOST_FINDINGS : view.maxFindings,
});

/** How merged shards are shown. */
export const mergedView = (format: FormatId, shown: ShardMark['shown']): View =>
  viewFor(format, {
    ...shown,
    color: false,
    maxFindings: Infinity,
    dryRun: false,
    width: WIDTH_OF_FILE,
    now: new Date(),
  });

/** Columns of a line in a file. */
const WIDTH_OF_FILE = 100;

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
    width: options.outputFile === undefined ? (io.stdout.columns ?? WIDTH_OF_FILE) : WIDTH_OF_FILE,
    now: new Date(),
  };
}
