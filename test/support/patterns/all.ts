/** All patterns of the server: those that stand in its source and those that it makes at run time, once each. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { literalsIn } from './literals.ts';
import { hashOf, sourceFiles, type Pattern } from './pattern.ts';

export const root = resolve(import.meta.dirname, '../../..');

/** By the name that each has in the file of answers. */
export function allPatterns(): ReadonlyMap<string, Pattern> {
  const script = join(import.meta.dirname, 'made-at-run-time.ts');
  const made = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', maxBuffer: 1e8 });
  const all = [...literalsIn(sourceFiles(join(root, 'server/src')), root), ...(JSON.parse(made) as Pattern[])];
  return new Map(all.map((pattern) => [hashOf(pattern), pattern]));
}
