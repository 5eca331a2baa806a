/** The moment that stands for a version: the same commit gives the same bytes. */
import { spawnSync } from 'node:child_process';

/** Seconds since 1970 of the version that is packed; without git, of the first day that a zip can tell. */
export function versionSeconds() {
  const told = Number(process.env.SOURCE_DATE_EPOCH || undefined);
  if (Number.isInteger(told)) return told;
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: import.meta.dirname, encoding: 'utf8' });
  return Number(stdout) || Date.UTC(1980, 0, 1) / 1000;
}
