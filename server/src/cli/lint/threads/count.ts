/** How many threads a run gets that isn't told with `--jobs`. */
import { availableParallelism } from 'node:os';

/** A thread costs some 100 MB, and its code is slow at first: for a class of hundreds two are no faster than one. */
const FILES_A_THREAD = 250;
/** With more the thread that reads the files and prints can't keep up. */
const MOST_THREADS = 8;

/** As many as there are cores, where each has enough to do to be worth its start. */
export const threadsFor = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / FILES_A_THREAD)));
