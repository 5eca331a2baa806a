/** Tells detectors in which kind of run an offset of a passage lies. */
import type { Passage } from '../model.ts';

/**
 * The kind of the run that holds `at`, an offset in the passage's text; `body` between runs. Binary search, for runs
 * are in order.
 */
export function runKindAt({ runs }: Passage, at: number): string {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) break;
    if (at < run.start) high = middle - 1;
    else if (at >= run.end) low = middle + 1;
    else return run.kind;
  }
  return 'body';
}
