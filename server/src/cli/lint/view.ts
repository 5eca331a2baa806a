/** How the results of a `casus lint` are to be shown, by its options and the terminal. */
import type { Language } from '../../core/index.ts';
import { wantsColor } from '../colors.ts';
import type { FormatId } from '../formats.generated.ts';
import type { View } from '../formatters/model.ts';
import type { Io } from '../io.ts';
import type { ShardMark } from './shard.ts';
import type { LintOptions } from '../options.ts';

/**
 * Findings of one file that are shown unless asked otherwise: the counts and the exit code know all. A person reads no
 * more in text; for programs it is far above any report, and keeps a file that is none from filling the disk.
 */
const MOST_FINDINGS = { text: 100, others: 50_000 };

const mostFindings = (format: FormatId): number => (format === 'text' ? MOST_FINDINGS.text : MOST_FINDINGS.others);

/** How a report of a shard is shown in another format, when the shards are merged: as in a file. */
export const viewFor = (format: FormatId, view: View): View => ({
  ...view,
  color: false,
  width: WIDTH_OF_FILE,
  maxFindings: view.maxFindings === MOST_FINDINGS.others ? mostFindings(format) : view.maxFindings,
});

/** How merged shards are shown. */
export const mergedView = (format: FormatId, shown: ShardMark['shown']): View =>
  viewFor(format, {
    ...shown,
    color: false,
    maxFindings: mostFindings(format),
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
    maxFindings: options.maxFindings ?? mostFindings(options.format),
    dryRun: options.dryRun ?? false,
    width: options.outputFile === undefined ? (io.stdout.columns ?? WIDTH_OF_FILE) : WIDTH_OF_FILE,
    now: new Date(),
  };
}
