/**
 * A set of words kept as fingerprints: an xor filter (Graf & Lemire 2020, "Xor Filters", own implementation).
 * A member is always found; a stranger passes once in 2^bits. Asked with the 32-bit hash of `detectors/scan.ts`.
 */
export interface Filter {
  /** 8 or 16: bits of a fingerprint. */
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

export const slot = (hash: number, seed: number, part: 0 | 1 | 2, segment: number): number =>
  part * segment + (mix(hash ^ Math.imul(seed + part, 0x9e3779b1)) % segment);

export const fingerprint = (hash: number, bits: number): number => mix(hash ^ 0x2545f491) & ((1 << bits) - 1);

export function has({ table, segment, seed, bits }: Filter, hash: number): boolean {
  const found =
    (table[slot(hash, seed, 0, segment)] ?? 0) ^
    (table[slot(hash, seed, 1, segment)] ?? 0) ^
    (table[slot(hash, seed, 2, segment)] ?? 0);
  return found === fingerprint(hash, bits);
}

/** Builds the filter of a set of hashes: repeatedly sets aside a hash that is alone in one of its slots. */
export function buildFilter(hashes: ReadonlySet<number>, bits: 8 | 16): Filter {
  const segment = Math.floor((hashes.size * 1.24) / 3) + 32;
  for (let seed = 1; seed < 1000; seed++) {
    const order = peel(hashes, seed, segment);
    if (!order) continue;
    const table = bits === 8 ? new Uint8Array(segment * 3) : new Uint16Array(segment * 3);
    for (const { hash, at } of order.reverse()) {
      let value = fingerprint(hash, bits);
      for (const part of [0, 1, 2] as const) {
        const other = slot(hash, seed, part, segment);
        if (other !== at) value ^= table[other] ?? 0;
      }
      table[at] = value;
    }
    return { bits, seed, segment, table };
  }
  throw new Error('No seed gives a filter.');
}

function peel(hashes: ReadonlySet<number>, seed: number, segment: number): { hash: number; at: number }[] | undefined {
  const counts = new Uint8Array(segment * 3);
  const xors = new Int32Array(segment * 3);
  const touch = (hash: number, by: 1 | -1): void => {
    for (const part of [0, 1, 2] as const) {
      const at = slot(hash, seed, part, segment);
      counts[at] = (counts[at] ?? 0) + by;
      xors[at] = (xors[at] ?? 0) ^ hash;
    }
  };
  for (const hash of hashes) touch(hash, 1);
  const alone = [...counts.keys()].filter((at) => counts[at] === 1);
  const order: { hash: number; at: number }[] = [];
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    if (counts[at] !== 1) continue;
    const hash = xors[at] ?? 0;
    order.push({ hash, at });
    touch(hash, -1);
    for (const part of [0, 1, 2] as const) {
      const other = slot(hash, seed, part, segment);
      if (counts[other] === 1) alone.push(other);
    }
  }
  return order.length === hashes.size ? order : undefined;
}
