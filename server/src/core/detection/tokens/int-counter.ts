/** Counts by 32-bit key, in typed arrays: a document's words are counted on every look, and a Map of them costs ten times as much. */

/** A value is the count, whether the key is watched, and 1 to tell it from an empty place. */
const ONE = 4;
const WATCHED = 2;
const TAKEN = 1;

export class IntCounter {
  private keys = new Int32Array(1024);
  private values = new Int32Array(1024);
  private taken = 0;

  /** Adds `by`, and tells whether the key is watched. */
  add(key: number, by: number): boolean {
    const at = this.place(key);
    const value = (this.values[at] ?? 0) + by * ONE;
    this.values[at] = value;
    return (value & WATCHED) !== 0;
  }

  watch(key: number): void {
    const at = this.place(key);
    this.values[at] = (this.values[at] ?? 0) | WATCHED;
  }

  count(key: number): number {
    return (this.values[this.place(key)] ?? 0) >> 2;
  }

  private place(key: number): number {
    const mask = this.keys.length - 1;
    for (let at = spread(key) & mask; ; at = (at + 1) & mask) {
      if ((this.values[at] ?? 0) === 0) return this.take(key, at);
      if (this.keys[at] === key) return at;
    }
  }

  private take(key: number, at: number): number {
    if (this.taken * 2 >= this.keys.length) {
      this.makeRoom();
      return this.place(key);
    }
    this.taken++;
    this.keys[at] = key;
    this.values[at] = TAKEN;
    return at;
  }

  /** Leaves out what counts nothing any more, and doubles when that is not enough. */
  private makeRoom(): void {
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
      let at = spread(key) & (length - 1);
      while (this.values[at] !== 0) at = (at + 1) & (length - 1);
      this.keys[at] = key;
      this.values[at] = value;
    }
  }
}

/** The low bits of FNV-1a hang on the last letters most. */
const spread = (key: number): number => key ^ (key >>> 15);
