/** Looks for inputs of one target that run code which no input before ran, and for those that break something. */
import { LONGEST, mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import type { Target } from './target.ts';

export interface Fault {
  readonly target: string;
  readonly input: string;
  /** What went wrong, and where: two faults of one key are the same. */
  readonly key: string;
  readonly stack: string;
}

export interface Search {
  readonly target: Target;
  /** Inputs that each ran something new: seeds, those from before, and those found. */
  readonly corpus: readonly string[];
  /** By number of a branch: did any input run it? */
  readonly seen: Uint8Array;
  inputs: number;
  slowest: { readonly milliseconds: number; readonly input: string };
  /** Tries the next input. */
  next(): Promise<void>;
}

export interface Ears {
  /** Called before each input, so that it is known when it never ends. */
  readonly before: (input: string) => void;
  readonly fault: (fault: Fault) => void;
}

/** `hits`: counts of branches, by number; an empty array when nothing counts them. `known`: inputs from before. */
export function searchOf(target: Target, seed: number, known: readonly string[], hits: Uint8Array, ears: Ears): Search {
  const random = randomOf(seed ^ hashOf(target.name));
  const corpus: string[] = [];
  const seen = new Uint8Array(hits.length);
  const faults = new Set<string>();
  const first = [...target.seeds, ...known];

  const fail = async (input: string, error: unknown): Promise<void> => {
    const key = keyOf(error);
    if (faults.has(key)) return;
    faults.add(key);
    const shorter = await shortened(target, input, key, ears.before);
    ears.fault({ target: target.name, input: shorter, key, stack: error instanceof Error ? (error.stack ?? '') : '' });
  };

  const search: Search = {
    target,
    corpus,
    seen,
    inputs: 0,
    slowest: { milliseconds: 0, input: '' },
    async next() {
      const isFirst = search.inputs < first.length;
      const input = isFirst ? (first[search.inputs] ?? '') : mutatedInput();
      search.inputs++;
      ears.before(input);
      hits.fill(0);
      const start = performance.now();
      try {
        await target.run(input);
      } catch (error) {
        await fail(input, error);
      }
      const milliseconds = performance.now() - start;
      if (milliseconds > search.slowest.milliseconds) search.slowest = { milliseconds, input };
      if (addsTo(seen, hits) || corpus.length === 0 || (hits.length === 0 && isFirst)) corpus.push(input);
    },
  };

  /** Those found last are tried most: around them is what nobody has seen. */
  const mutatedInput = (): string => {
    const from =
      random.below(2) === 0 ? Math.max(0, corpus.length - 1 - random.below(20)) : random.below(corpus.length);
    const material = { words: target.words, other: random.oneOf(corpus), isBytes: target.isBytes ?? false };
    return mutated((corpus[from] ?? '').slice(0, LONGEST), random, material);
  };
  return search;
}

/** How often a branch ran, roughly, as a bit: once, a few times, often. */
const bitOf = (count: number): number => (count === 1 ? 1 : count < 4 ? 2 : count < 16 ? 4 : 8);

function addsTo(seen: Uint8Array, hits: Uint8Array): boolean {
  let isNew = false;
  // Four counts at a time: nearly all are 0.
  const words = new Uint32Array(hits.buffer, hits.byteOffset, hits.length >>> 2);
  for (let word = 0; word < words.length; word++) {
    if (words[word] === 0) continue;
    for (let index = word * 4; index < word * 4 + 4; index++) {
      const count = hits[index] ?? 0;
      if (count === 0) continue;
      const bits = seen[index] ?? 0;
      const now = bits | bitOf(count);
      if (now === bits) continue;
      seen[index] = now;
      isNew = true;
    }
  }
  return isNew;
}

/** The message without what differs from input to input, and the first place in the stack that is a place in code. */
function keyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n\s+at (\S+)/.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name}: ${error.message.replace(/\d+/g, 'N').slice(0, 120)} at ${place}`;
}

/** Takes pieces out as long as the same goes wrong. */
async function shortened(target: Target, input: string, key: string, before: (input: string) => void): Promise<string> {
  let best = input;
  let tries = 0;
  for (let piece = Math.ceil(best.length / 2); piece >= 1; piece = Math.floor(piece / 2)) {
    for (let start = 0; start < best.length && tries < 2000; tries++) {
      const shorter = best.slice(0, start) + best.slice(start + piece);
      before(shorter);
      const found = await Promise.resolve()
        .then(() => target.run(shorter))
        .then(() => '', keyOf);
      if (found === key) best = shorter;
      else start += piece;
    }
  }
  return best;
}

function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
