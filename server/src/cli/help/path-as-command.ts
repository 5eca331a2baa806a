/** A file where a command belongs, as in `casus inzendingen.zip`: who types that wants it checked. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../core/index.ts';

/** A line to put below the mistake, as commander words it; empty when the unknown command isn't a path that exists. */
export function pathAsCommand(mistake: string, cwd: string, language: Language): string {
  const [, path] = /^error: unknown command '(.*)'$/m.exec(mistake) ?? [];
  if (path === undefined || !existsSync(resolve(cwd, path))) return '';
  const command = `casus lint ${/\s/.test(path) ? `"${path}"` : path}`;
  return language === 'nl' ? `Bedoel je ${command}?\n` : `(Did you mean ${command}?)\n`;
}
