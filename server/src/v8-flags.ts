/**
 * Sets V8 for what Casus does: many short runs. Only in Node's own builds with a V8 in which it was measured (11, 12 and 13:
 * Node 20, 22 and 24), because V8 prints a warning for a flag that it doesn't know. Flags are of the process: a thread finds
 * them set.
 */
import { setFlagsFromString } from 'node:v8';

interface State {
  /** Number of characters or bytes that were linted. */
  linted: number;
  isOptimising: boolean;
  isHeapSmall: boolean;
}

/** Shared by the bundles of one program. */
const shared = globalThis as { casusV8?: State };
const state = (shared.casusV8 ??= { linted: 0, isOptimising: false, isHeapSmall: false });

const major = Number(/^(1[123])\..*-node\./.exec(process.versions.v8)?.[1] ?? 0);

/**
 * Optimising the code costs more than it gains until some hundred thousand characters were linted (for one report on Node 24
 * a fifth of the CPU time), so a program starts without.
 */
const UNOPTIMISED = 100_000;

/** Sets what holds from the start of a program, and what changed since. */
export function setFlags(): void {
  if (major === 0) return;
  // Each regular expression is compiled once instead of twice. Not with `--no-regexp-tier-up`: for an expression that was run
  // before the flag is set, V8 then takes bytecode for machine code (a server that set it late crashed in 15 of 52 runs).
  setFlagsFromString('--regexp-tier-up-ticks=0');
  if (major === 11) setFlagsFromString('--interrupt-budget=600000');
  const no = state.isOptimising ? '' : 'no-';
  setFlagsFromString(`--${no}opt`);
  // Node 20 and 22 are built without Maglev.
  if (major === 13) setFlagsFromString(`--${no}maglev`);
  setFlagsFromString(`--heap-growing-percent=${state.isHeapSmall ? '100' : '0'}`);
  setFlagsFromString(`--semi-space-growth-factor=${state.isHeapSmall ? '1' : '2'}`);
}

/** Does `work` with the flags of the start: V8 refuses a code cache that was made with others. */
export function withStartFlags<Result>(work: () => Result): Result {
  const { isOptimising, isHeapSmall } = state;
  Object.assign(state, { isOptimising: false, isHeapSmall: false });
  setFlags();
  try {
    return work();
  } finally {
    Object.assign(state, { isOptimising, isHeapSmall });
    setFlags();
  }
}

/** Tells that so much text (characters or bytes) is about to be linted. */
export function countLinted(units: number): void {
  state.linted += units;
  if (state.linted >= UNOPTIMISED) startOptimising();
}

/** For work that takes long in another way than by much text. */
export function startOptimising(): void {
  if (state.isOptimising) return;
  state.isOptimising = true;
  setFlags();
}

/**
 * Lowers the peak memory of a batch, for some more CPU time. Few objects are alive at a time (one report and the program),
 * but by default V8 lets the heap grow to four times their size, and the young generation to 16 or 32 MB.
 */
export function keepHeapSmall(): void {
  state.isHeapSmall = true;
  setFlags();
}
