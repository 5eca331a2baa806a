/** How far apart the lines of a text stand: 1.2 times their size in a letter, twice that in what a school wants to write in. */
import type { Line } from './lines.ts';
import { smallest } from '../../../../lists.ts';

/** Base lines are at least this many times the size apart, in most texts 1.2 to 1.5 times, and 2.2 at "double" spacing. */
const LEAST_LEADING = 0.9;
const USUAL_LEADING = 1.3;
const WIDEST_LEADING = 2.3;

/** The narrowest gap that isn't there by chance: wider ones part paragraphs, and may be more common. */
function leadingOf(gaps: ReadonlyMap<number, number>): number {
  const total = [...gaps.values()].reduce((sum, count) => sum + count, 0);
  const common = [...gaps].filter(([, count]) => count > 1 || total < 4 || count > total / 10);
  return smallest((common.length > 0 ? common : [...gaps]).map(([gap]) => gap));
}

/** How far apart the base lines of most neighbouring lines of a size are. */
export function leadingIn(lines: readonly Line[]): (size: number) => number {
  /** Counts of gaps between neighbouring lines of a size, by size and gap. */
  const gaps = new Map<number, Map<number, number>>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const gap = Math.round((before?.y ?? 0) - line.y);
    if (before?.page !== line.page || before.size !== line.size || gap < LEAST_LEADING * line.size) return;
    const ofSize = gaps.get(line.size) ?? new Map<number, number>();
    gaps.set(line.size, ofSize.set(gap, (ofSize.get(gap) ?? 0) + 1));
  });
  const leadings = new Map([...gaps].map(([size, ofSize]) => [size, leadingOf(ofSize)]));
  return (size) => Math.min(leadings.get(size) ?? size * USUAL_LEADING, size * WIDEST_LEADING);
}
