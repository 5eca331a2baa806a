/**
 * Numbers words from 0 on in the order in which they are added, and finds the number of a word by its hash. A hash table
 * of typed arrays: a document looks up each of its words, and a Map costs several times as much.
 */
export class HashIndex {
  /** The hashes by number; zeros behind `size`. */
  hashes = new Int32Array(256);
  size = 0;
  /** By slot: the number of a word plus one; 0 for an empty slot. */
  private slots = new Int32Array(1024);

  /** The number of a word; −1 for a word that was not added. */
  find(hash: number): number {
    return (this.slots[this.slotOf(hash)] ?? 0) - 1;
  }

  /** The number of a word, which is added if need be. */
  findOrAdd(hash: number): number {
    const slot = this.slotOf(hash);
    const found = this.slots[slot] ?? 0;
    if (found !== 0) return found - 1;
    if (this.size === this.hashes.length) {
      this.grow();
      return this.findOrAdd(hash);
    }
    this.hashes[this.size++] = hash;
    this.slots[slot] = this.size;
    return this.size - 1;
  }

  /** The slot of a word, or the empty slot where it would stand. */
  private slotOf(hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? 0;
      if (number === 0 || hashes[number - 1] === hash) return slot;
    }
  }

  private grow(): void {
    const { hashes } = this;
    this.hashes = new Int32Array(hashes.length * 4);
    this.hashes.set(hashes);
    this.slots = new Int32Array(this.slots.length * 4);
    for (let number = 1; number <= this.size; number++) this.slots[this.slotOf(hashes[number - 1] ?? 0)] = number;
  }
}

/** The low bits of an FNV-1a hash depend on the last letters most, so the high bits are mixed in. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
