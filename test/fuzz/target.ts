/** What is fuzzed: a part of Casus that takes what others wrote, and what must hold for whatever it takes. */
export interface Target {
  readonly name: string;
  /** Each character of an input is a byte (Latin-1). */
  readonly isBytes?: boolean;
  /** Inputs to begin with, besides those in `corpus/`. */
  readonly seeds: readonly string[];
  /** Pieces that mean something in such an input. */
  readonly words: readonly string[];
  /** Throws where something doesn't hold. */
  readonly run: (input: string) => void | Promise<void>;
}

/** Fails with a message that holds no more than is needed to know the fault by. */
export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
