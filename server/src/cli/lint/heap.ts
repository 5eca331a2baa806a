/**
 * Little is alive at a time in a batch: the report at hand and what the program itself is made of. Left to itself V8 lets
 * garbage pile up to four times that: 180 MB at the peak of 1,000 reports, against 145 MB, at no cost in time, with the old
 * garbage at most as much as what is alive. Less room for the young garbage as well gives 107 MB, for a fifth more CPU.
 */
import { setFlagsFromString } from 'node:v8';

/** Fewer are done before there is anything to gain. */
const many = 50;

/** Only where this flag is known, as V8 complains of others. */
export function keepHeapSmall(reports: number): void {
  const [major = 0] = process.versions.v8.split('.').map(Number);
  if (reports < many || major < 11 || major > 12) return;
  setFlagsFromString('--heap-growing-percent=100');
}
