import type { Output } from './io.ts';

/** Off by `--no-color` or NO_COLOR, on by FORCE_COLOR, else on for a terminal. */
export function wantsColor(
  option: boolean,
  env: Readonly<Record<string, string | undefined>>,
  output: Output,
): boolean {
  if (!option || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY && env['TERM'] !== 'dumb';
}
