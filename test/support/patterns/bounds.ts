/** The written bounds of patterns that are not known to take linear time on any text. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface PatternBound {
  readonly where: string;
  /** The pattern, or how it begins. */
  readonly pattern: string;
  /** UTF-16 units of the longest text that it was seen to get: measured, not derived from its callers. */
  readonly most?: number;
  /** Why it can't take long. */
  readonly why?: string;
  /** Nobody wrote a bound yet. */
  readonly open?: true;
}

const file = join(resolve(import.meta.dirname, '../../trust'), 'pattern-bounds.json');

/** By the name of the pattern (`hashOf`). */
export const readBounds = (): ReadonlyMap<string, PatternBound> =>
  new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, PatternBound>));
