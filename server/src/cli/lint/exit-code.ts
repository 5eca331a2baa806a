/** The exit code of a `casus lint`, with the reason on standard error where the findings don't tell it. */
import type { Language } from '../../core/index.ts';
import type { Io } from '../io.ts';
import { counted, messagesIn } from '../messages.ts';
import type { ExitOptions, FailOn } from '../options.ts';
import type { Totals } from './totals.ts';

type Counted = Pick<Totals, 'failed' | 'severities'>;

/** Prints the reason on standard error when a run fails for another reason than its findings. */
export async function exitCodeOf(totals: Counted, options: ExitOptions, io: Io, language: Language): Promise<number> {
  const words = messagesIn(language);
  if (totals.failed > 0) {
    const files = counted(totals.failed, words.files);
    await io.stderr.write(
      language === 'nl'
        ? `casus: ${files} niet (helemaal) gelezen; ${options.outputFile ?? 'de uitkomst'} zegt waarom.\n`
        : `casus: ${files} not (fully) read; ${options.outputFile ?? 'the output'} says why.\n`,
    );
    return 2;
  }
  const { warning } = totals.severities;
  if (options.maxWarnings !== undefined && warning > options.maxWarnings) {
    const most = String(options.maxWarnings);
    if (!options.quiet) {
      await io.stderr.write(
        language === 'nl'
          ? `casus: ${counted(warning, words.severity.warning)}, meer dan de ${most} van --max-warnings.\n`
          : `casus: ${counted(warning, words.severity.warning)}, over the ${most} of --max-warnings.\n`,
      );
    }
    return 1;
  }
  return hasFindingsFrom(options.failOn, totals) ? 1 : 0;
}

/** Are there findings of this severity or a heavier one? */
function hasFindingsFrom(failOn: FailOn, { severities }: Counted): boolean {
  const { error, warning, info } = severities;
  const counts = { never: 0, error, warning: error + warning, info: error + warning + info };
  return counts[failOn] > 0;
}
