/** Output formats by id, loaded when asked for. `--format` offers exactly these. */
import type { Formatter } from './model.ts';

export const formatters = {
  text: async (): Promise<Formatter> => (await import('./text.ts')).text,
  json: async (): Promise<Formatter> => (await import('./json.ts')).json,
} as const;

export type FormatId = keyof typeof formatters;
