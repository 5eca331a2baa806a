/**
 * Walks over the words of a text and tells what each of them is by its letters alone, which is worked out once for each
 * form: "Klap", "klap" and "KLAP" are one form. A word is a run of Latin letters: "foto’s" has the words "foto" and "s".
 */

/** By UTF-16 code, the letter in lower case; 0 for what is no letter. */
const lowerLetters = new Uint8Array(0x10000);
for (let code = 0; code < 0x100; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  if (/^[a-zà-öø-ÿ]$/.test(lower)) lowerLetters[code] = lower.charCodeAt(0);
}
/** Stands in the table for letters of which lower case makes another one: İ, Ÿ, the signs for kelvin and ångström. */
const ODD_LETTER = 1;
for (const code of [0x130, 0x178, 0x212a, 0x212b]) lowerLetters[code] = ODD_LETTER;

/** Number of slots, a power of two. Two forms with the same slot replace each other, so the memory is bounded. */
const SLOTS = 1 << 14;

const FNV_OFFSET_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

export class WordForms<Value extends object> {
  private readonly valueOf: (form: string) => Value | undefined;
  /** Two hashes of the form in each slot: for two forms to share both is out of the question. */
  private readonly hashes = new Int32Array(SLOTS);
  private readonly otherHashes = new Int32Array(SLOTS);
  private readonly values = new Array<Value | undefined>(SLOTS).fill(undefined);

  /** `valueOf` tells what a form, in lower case, is; undefined for the forms that nobody asks for. */
  constructor(valueOf: (form: string) => Value | undefined) {
    this.valueOf = valueOf;
  }

  /**
   * Adds the value of each word that has one to `found`, in the order of the text. Answers false when the text holds
   * letters by which other words may stand in it once it is in lower case.
   */
  walk(text: string, found: Value[]): boolean {
    let isPlain = true;
    const end = text.length;
    for (let at = 0; at < end; at++) {
      let letter = lowerLetters[text.charCodeAt(at)] ?? 0;
      if (letter === 0) continue;
      const start = at;
      let hash = FNV_OFFSET_BASIS;
      let otherHash = 0;
      do {
        if (letter === ODD_LETTER) isPlain = false;
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        otherHash = (Math.imul(otherHash, 31) + letter) | 0;
        letter = ++at < end ? (lowerLetters[text.charCodeAt(at)] ?? 0) : 0;
      } while (letter !== 0);
      const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      if (this.hashes[slot] !== hash || this.otherHashes[slot] !== otherHash) {
        this.hashes[slot] = hash;
        this.otherHashes[slot] = otherHash;
        this.values[slot] = this.valueOf(text.slice(start, at).toLowerCase());
      }
      const value = this.values[slot];
      if (value !== undefined) found.push(value);
    }
    return isPlain;
  }
}
