/**
 * Recognises `casus lint FILE …` without options, of all command lines the one that is typed most: it needs no parser, whose
 * making takes as long as finding the settings of a report.
 */
import type { LintOptions } from './options.ts';

/** What the parser makes of a `casus lint` without options. */
export const plainOptions: LintOptions = {
  format: 'text',
  failOn: 'error',
  feedbackFormat: 'html',
  color: true,
  mustFindFiles: true,
};

/** The paths of such a command line; undefined for any other, `casus lint` alone too. */
export function plainLint([command, ...paths]: readonly string[]): readonly string[] | undefined {
  const isPlain = command === 'lint' && paths.length > 0 && !paths.some((path) => path.startsWith('-'));
  return isPlain ? paths : undefined;
}
