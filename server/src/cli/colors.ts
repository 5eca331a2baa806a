/** Whether output is coloured, and with what. */
import type { createColors } from 'picocolors';
import type { Output } from './io.ts';

/** Functions that colour a text, or leave it as it is. */
export type Colors = ReturnType<typeof createColors>;

/**
 * `--no-color` (then `option` is false) and NO_COLOR mean no colours, FORCE_COLOR means colours; else a terminal gets
 * them.
 */
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
