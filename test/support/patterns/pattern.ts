/** Patterns of the source and what `recheck` says of them. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A regular expression of the source. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file that holds or makes it, from the root of the project, with slashes. */
  readonly where: string;
}

/** What `recheck` answers: in the worst case linear time, more, or it can't tell. */
export type Verdict = 'safe' | 'vulnerable' | 'unknown';

/**
 * Names a pattern in the file of answers. Flags that only say where a match may start or what is reported of it change
 * nothing about its steps.
 */
export const hashOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string =>
  createHash('sha256')
    .update(`${flags.replace(/[dg]/g, '')}/${source}`)
    .digest('hex')
    .slice(0, 16);

/** All TypeScript files below a folder, in order. */
export const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));
