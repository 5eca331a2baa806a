/**
 * A set of words as an xor filter (Graf & Lemire 2020, "Xor Filters", own implementation), which takes 10 or 20 bits a
 * word. A word of the set is always found; another word is taken for one of them once in 2^bits times. A word is asked
 * about by its 32-bit hash (`detection/tokens/word-hash.ts`).
 */
export interface Filter {
  /** Bits of a fingerprint: 8 or 16. */
  readonly bits: number;
  readonly seed: number;
  /** Length of each of the three segments. */
  readonly segment: number;
  readonly table: Uint8Array | Uint16Array;
}

/** Finalizer of MurmurHash3 (public domain): spreads every input bit over the whole word. */
export function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 2^32 divided by the golden ratio: spreads successive seeds. */
const GOLDEN_RATIO = 0x9e3779b1;
/** Makes the fingerprint of a hash differ from its slots; any number does. */
const FINGERPRINT_SALT = 0x2545f491;

/** The slot of a hash in one of the three segments. */
const slotOf = (hash: number, seed: number, part: 0 | 1 | 2, segment: number): number =>
  part * segment + (mix(hash ^ Math.imul(seed + part, GOLDEN_RATIO)) % segment);

const fingerprintOf = (hash: number, bits: number): number => mix(hash ^ FINGERPRINT_SALT) & ((1 << bits) - 1);

/** Is the word with this hash in the set? */
export function has({ table, segment, seed, bits }: Filter, hash: number): boolean {
  const found =
    (table[slotOf(hash, seed, 0, segment)] ?? 0) ^
    (table[slotOf(hash, seed, 1, segment)] ?? 0) ^
    (table[slotOf(hash, seed, 2, segment)] ?? 0);
  return found === fingerprintOf(hash, bits);
}

/** A little more than the 1.23 of the paper. */
const SLOTS_PER_HASH = 1.24;
const SPARE_SLOTS_PER_SEGMENT = 32;
const MAX_SEEDS = 1000;

/**
 * The filter of a set of hashes. Every slot gets the value with which the three slots of each hash, xored, are the
 * fingerprint of the hash. Hashes are given their values in the reverse of the order of `peel`.
 */
export function buildFilter(hashes: ReadonlySet<number>, bits: 8 | 16): Filter {
  const segment = Math.floor((hashes.size * SLOTS_PER_HASH) / 3) + SPARE_SLOTS_PER_SEGMENT;
  for (let seed = 1; seed < MAX_SEEDS; seed++) {
    const order = peel(hashes, seed, segment);
    if (!order) continue;
    const table = bits === 8 ? new Uint8Array(segment * 3) : new Uint16Array(segment * 3);
    for (const { hash, slot } of order.reverse()) {
      let value = fingerprintOf(hash, bits);
      for (const part of [0, 1, 2] as const) {
        const other = slotOf(hash, seed, part, segment);
        if (other !== slot) value ^= table[other] ?? 0;
      }
      table[slot] = value;
    }
    return { bits, seed, segment, table };
  }
  throw new Error('No seed gives a filter.');
}

/**
 * Takes out, again and again, a hash that is alone in one of its slots, until none is left: each hash with that slot.
 * Undefined when hashes remain of which none is alone in a slot.
 */
function peel(
  hashes: ReadonlySet<number>,
  seed: number,
  segment: number,
): { hash: number; slot: number }[] | undefined {
  const counts = new Uint8Array(segment * 3);
  const xors = new Int32Array(segment * 3);
  const changeCounts = (hash: number, by: 1 | -1): void => {
    for (const part of [0, 1, 2] as const) {
      const slot = slotOf(hash, seed, part, segment);
      counts[slot] = (counts[slot] ?? 0) + by;
      xors[slot] = (xors[slot] ?? 0) ^ hash;
    }
  };
  for (const hash of hashes) changeCounts(hash, 1);
  const slotsOfOne = [...counts.keys()].filter((slot) => counts[slot] === 1);
  const order: { hash: number; slot: number }[] = [];
  for (let slot = slotsOfOne.pop(); slot !== undefined; slot = slotsOfOne.pop()) {
    if (counts[slot] !== 1) continue;
    const hash = xors[slot] ?? 0;
    order.push({ hash, slot });
    changeCounts(hash, -1);
    for (const part of [0, 1, 2] as const) {
      const other = slotOf(hash, seed, part, segment);
      if (counts[other] === 1) slotsOfOne.push(other);
    }
  }
  return order.length === hashes.size ? order : undefined;
}
