/** A task after those that wait, as messages from the client may: a web worker has no `setImmediate`. */
const later: (run: () => void) => unknown = 'setImmediate' in globalThis ? setImmediate : (run) => setTimeout(run, 0);

/** Lets what came meanwhile be handled first. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    later(resolve);
  });
