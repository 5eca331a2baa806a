/** Outcomes by their key, in memory (`--watch`) or in a file (`--cache`). */
import type { Checker, Task } from '../checker.ts';
import type { Outcome } from '../outcome.ts';

export interface Store {
  get(key: string): Outcome | undefined;
  put(key: string, outcome: Outcome): Promise<void>;
  /** Keeps what was put, and the outcomes that this run asked for; called once, at the end. */
  commit(): Promise<void>;
  abort(): Promise<void>;
}

/** A checker that checks only what the store doesn't know. What could not be checked is tried again every time. */
export function remembering(checker: Checker, store: Store, keyOf: (task: Task) => string | undefined): Checker {
  return {
    end: () => checker.end(),
    async check(task) {
      const key = keyOf(task);
      const known = key === undefined ? undefined : store.get(key);
      if (known) return known;
      const outcome = await checker.check(task);
      if (key !== undefined && !outcome.counts.failed) await store.put(key, outcome);
      return outcome;
    },
  };
}

/** Holds the outcomes of the last run only. */
export function memoryStore(): Store {
  let known = new Map<string, Outcome>();
  let used = new Map<string, Outcome>();
  return {
    get(key) {
      const outcome = known.get(key);
      if (outcome) used.set(key, outcome);
      return outcome;
    },
    put(key, outcome) {
      used.set(key, outcome);
      return Promise.resolve();
    },
    commit() {
      known = used;
      used = new Map();
      return Promise.resolve();
    },
    abort() {
      known = new Map([...known, ...used]);
      used = new Map();
      return Promise.resolve();
    },
  };
}
