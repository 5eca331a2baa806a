/** Runs jobs some at a time, and gives their results in the order of the jobs. */

/**
 * Starts at most `ahead` jobs before the first of them is done, so that few results wait for a slow one. Ends early,
 * without an error, when the signal is aborted.
 */
export async function* inOrder<Job, Result>(
  jobs: readonly Job[],
  run: (job: Job, index: number) => Promise<Result>,
  ahead: number,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  let next = 0;
  while (!signal.aborted) {
    for (const job of jobs.slice(next, next + ahead - started.length)) {
      const result = run(job, next++);
      // An error is thrown when its turn comes; until then it is no unhandled rejection.
      result.catch(() => undefined);
      started.push(result);
    }
    const first = started.shift();
    if (!first) return;
    const result = await orStop(first, signal);
    if (result === stopped) return;
    yield result;
    // Without other threads nothing else would give the process a turn to see that it was asked to stop.
    await turn();
  }
}

const stopped = Symbol('stopped');

/** Not `Promise.race` with one promise for all: that would keep something of each result until the end. */
function orStop<Result>(result: Promise<Result>, signal: AbortSignal): Promise<Result | typeof stopped> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      resolve(stopped);
    };
    signal.addEventListener('abort', stop, { once: true });
    const release = (): void => {
      signal.removeEventListener('abort', stop);
    };
    result.then(resolve, reject).finally(release);
  });
}

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
