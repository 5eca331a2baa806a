/**
 * Counts by 32-bit key, in a hash table of typed arrays: a document counts every word of every new passage, and a Map
 * costs ten times as much.
 */

/** A value in the table: the count times four, whether the key is watched, and whether the slot is taken. */
const COUNT_SHIFT = 2;
const ONE = 1 << COUNT_SHIFT;
const WATCHED = 2;
const TAKEN = 1;

export class IntCounter {
  private keys = new Int32Array(1024);
  private values = new Int32Array(1024);
  private taken = 0;

  /** Adds `by` to the count of a key, and tells whether the key is watched. */
  add(key: number, by: number): boolean {
    const slot = this.slotOf(key);
    const value = (this.values[slot] ?? 0) + by * ONE;
    this.values[slot] = value;
    return (value & WATCHED) !== 0;
  }

  watch(key: number): void {
    const slot = this.slotOf(key);
    this.values[slot] = (this.values[slot] ?? 0) | WATCHED;
  }

  count(key: number): number {
    return (this.values[this.slotOf(key)] ?? 0) >> COUNT_SHIFT;
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      if ((this.values[slot] ?? 0) === 0) return this.take(key, slot);
      if (this.keys[slot] === key) return slot;
    }
  }

  private take(key: number, slot: number): number {
    if (this.taken * 2 >= this.keys.length) {
      this.rebuild();
      return this.slotOf(key);
    }
    this.taken++;
    this.keys[slot] = key;
    this.values[slot] = TAKEN;
    return slot;
  }

  /** Drops the keys that count zero and aren't watched, and doubles the table when that is not enough. */
  private rebuild(): void {
    const { keys, values } = this;
    const kept = values.reduce((sum, value) => sum + (value > TAKEN ? 1 : 0), 0);
    const length = kept * 4 > keys.length ? keys.length * 2 : keys.length;
    this.keys = new Int32Array(length);
    this.values = new Int32Array(length);
    this.taken = kept;
    for (let from = 0; from < keys.length; from++) {
      const value = values[from] ?? 0;
      if (value <= TAKEN) continue;
      const key = keys[from] ?? 0;
      let slot = spread(key) & (length - 1);
      while (this.values[slot] !== 0) slot = (slot + 1) & (length - 1);
      this.keys[slot] = key;
      this.values[slot] = value;
    }
  }
}

/** The low bits of an FNV-1a hash depend on the last letters most, so the high bits are mixed in. */
const spread = (key: number): number => key ^ (key >>> 15);
