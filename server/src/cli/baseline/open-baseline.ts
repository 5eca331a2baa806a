/** The baseline that a run asks for; its code is loaded only then. */
import type { LintOptions } from '../options.ts';
import type { Baseline } from './model.ts';

const none: Baseline = { leaveOut: (result) => result, finish: () => Promise.resolve(undefined) };

/** Without `--baseline` nothing is known. Throws a CliError for a file that is no baseline. */
export async function openBaseline({ baseline, updateBaseline }: LintOptions, cwd: string): Promise<Baseline> {
  if (baseline === undefined) return none;
  const { openKnownFindings } = await import('./known-findings.ts');
  return openKnownFindings(baseline, updateBaseline ?? false, cwd);
}
