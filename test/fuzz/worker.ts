/** The thread in which inputs are tried, with code that counts its branches (`instrument.ts`). */
import { existsSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { searchOf, type Fault, type Search } from './search.ts';
import { targets } from './targets/index.ts';

export interface Order {
  readonly seed: number;
  readonly minutes: number;
  /** In all; the time counts too. */
  readonly inputs: number;
  readonly names: readonly string[];
  /** Where this thread writes what it does: inputs tried, number of the target, and length of the input. */
  readonly state: Int32Array;
  /** The input. */
  readonly text: Uint16Array;
}

export interface Found {
  readonly name: string;
  readonly inputs: number;
  readonly corpus: readonly string[];
  readonly seen: Uint8Array;
  readonly slowest: Search['slowest'];
}

export type News = { readonly fault: Fault } | { readonly found: readonly Found[] };

const { seed, minutes, inputs, names, state, text } = workerData as Order;
const { fuzzHits } = globalThis as unknown as { fuzzHits: Uint8Array };
const tell = (news: News): void => parentPort?.postMessage(news);

/** Milliseconds that a target is tried before the next one has its turn. */
const TURN = 500;

let current = '';
/** A server that an input tells to end must not end this thread. */
process.exit = (() => undefined) as unknown as typeof process.exit;
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error: unknown) => {
    // pdf.js leaves promises behind; `documents/worker.ts` lets them be.
    if (current === 'pdf' && event === 'unhandledRejection') return;
    // The server was still about to answer a client that is gone; as a program of its own it has ended by then.
    if (error instanceof Error && error.message === 'Connection is closed.') return;
    const input = String.fromCharCode(...text.subarray(0, state[2] ?? 0));
    const stack = error instanceof Error ? (error.stack ?? '') : String(error);
    tell({ fault: { target: current, input, key: `${event}: ${stack.split('\n')[0] ?? ''}`, stack } });
  });

const knownOf = (name: string): readonly string[] => {
  const file = `test/fuzz/corpus/${name}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly string[]) : [];
};

const ears = {
  before(input: string): void {
    state[2] = Math.min(input.length, text.length);
    for (let index = 0; index < (state[2] ?? 0); index++) text[index] = input.charCodeAt(index);
    Atomics.add(state, 0, 1);
  },
  fault: (fault: Fault) => {
    tell({ fault });
  },
};

const searches = targets
  .filter(({ name }) => names.length === 0 || names.includes(name))
  .map((target) => searchOf(target, seed, knownOf(target.name), fuzzHits, ears));

const end = Date.now() + minutes * 60_000;
const tried = (): number => searches.reduce((total, search) => total + search.inputs, 0);
while (Date.now() < end && tried() < inputs) {
  for (const search of searches) {
    current = search.target.name;
    state[1] = targets.indexOf(search.target);
    const turn = Date.now() + TURN;
    while (Date.now() < turn && tried() < inputs) await search.next();
    // What an input left to do must not count for the next target.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
tell({
  found: searches.map(({ target, inputs: count, corpus, seen, slowest }) => ({ name: target.name, inputs: count, corpus, seen, slowest })),
}); // prettier-ignore
