/** Which run of a passage holds an offset. */
import type { Passage } from '../model.ts';

/** Is the offset inside a run of one of these kinds? Runs are in order; found by binary search. */
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
