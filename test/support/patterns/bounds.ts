/** The written bounds of patterns that are not known to take linear time on any text. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LONGEST_PIECE } from '../../../server/src/core/text/pieces.ts';

export interface PatternBound {
  readonly where: string;
  /** The pattern, or how it begins. */
  readonly pattern: string;
  /** UTF-16 units of the longest text that it was seen to get: measured, not derived from its callers. */
  readonly most?: number;
  /**
   * It is never given more than is read at once (`LONGEST_PIECE`), and takes little time for that much (`npm run patterns --
   * --cost` measures it).
   */
  readonly within?: 'piece';
  /** Why it can't take long. */
  readonly why?: string;
  /** Nobody wrote a bound yet. */
  readonly open?: true;
}

/** A label before the text of its row stands in the same piece, but is joined to it by two signs (`authors.ts`). */
const LABEL_SEPARATOR = 2;

/** UTF-16 units of the longest text that a pattern may be given. */
export const mostFor = ({ most, within }: PatternBound): number =>
  most ?? (within ? LONGEST_PIECE + LABEL_SEPARATOR : Infinity);

const file = join(resolve(import.meta.dirname, '../../trust'), 'pattern-bounds.json');

/** By the name of the pattern (`hashOf`). */
export const readBounds = (): ReadonlyMap<string, PatternBound> =>
  new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, PatternBound>));
