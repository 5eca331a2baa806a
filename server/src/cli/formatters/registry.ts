/** The output formats by their name in `--format`, each loaded when it is used. */
import type { Formatter } from './model.ts';

export const formatters = {
  text: async (): Promise<Formatter> => (await import('./text.ts')).text,
  json: async (): Promise<Formatter> => (await import('./json.ts')).json,
} as const;

export type FormatId = keyof typeof formatters;
