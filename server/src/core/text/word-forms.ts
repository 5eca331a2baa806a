/**
 * Walks over the words of a text and tells what each of them is by its letters alone, which is worked out once for each
 * form: "Klap", "klap" and "KLAP" are one form. A word is a run of Latin letters: "foto’s" has the words "foto" and "s".
 */

/** By UTF-16 code, the letter in lower case; 0 for what is no letter. Beyond the table stand no letters. */
const LETTER_CODES = 0x100;
const lowerLetters = new Uint8Array(LETTER_CODES);
for (let code = 0; code < LETTER_CODES; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  if (/^[a-zà-öø-ÿ]$/.test(lower)) lowerLetters[code] = lower.charCodeAt(0);
}

/** Number of slots, a power of two. Two forms with the same slot replace each other, so the memory is bounded. */
const SLOTS = 1 << 14;
/** Longer words aren't kept. */
const LONGEST_KEPT = 40;

const FNV_OFFSET_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Letters beyond the table of which a lower-case text makes one in it: İ, Ÿ, the signs for kelvin and ångström. */
const isOddLetter = (code: number): boolean =>
  code === 0x130 || code === 0x178 || code === 0x212a || code === 0x212b;

export class WordForms<Value extends object> {
  private readonly valueOf: (form: string) => Value | undefined;
  private readonly forms = new Array<string | undefined>(SLOTS).fill(undefined);
  private readonly values = new Array<Value | undefined>(SLOTS).fill(undefined);

  /** `valueOf` tells what a form, in lower case, is; undefined for the forms that nobody asks for. */
  constructor(valueOf: (form: string) => Value | undefined) {
    this.valueOf = valueOf;
  }

  /**
   * Calls `see` with the value of each word that has one, in the order of the text. Answers false when the text holds
   * letters by which other words may stand in it once it is in lower case.
   */
  walk(text: string, see: (value: Value) => void): boolean {
    let isPlain = true;
    const end = text.length;
    for (let at = 0; at < end; at++) {
      const code = text.charCodeAt(at);
      let letter = letterOf(code);
      if (letter === 0) {
        if (code >= LETTER_CODES && isOddLetter(code)) isPlain = false;
        continue;
      }
      const start = at;
      let hash = FNV_OFFSET_BASIS;
      while (letter !== 0) {
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        letter = ++at < end ? letterOf(text.charCodeAt(at)) : 0;
      }
      // The character behind the word is looked at in the next round.
      const value = this.valueAt(text, start, at--, hash);
      if (value) see(value);
    }
    return isPlain;
  }

  private valueAt(text: string, start: number, end: number, hash: number): Value | undefined {
    if (end - start > LONGEST_KEPT) return this.valueOf(text.slice(start, end).toLowerCase());
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const kept = this.forms[slot];
    if (kept !== undefined && isForm(kept, text, start, end)) return this.values[slot];
    const form = copyOf(text.slice(start, end).toLowerCase());
    this.forms[slot] = form;
    return (this.values[slot] = this.valueOf(form));
  }
}

const letterOf = (code: number): number => (code < LETTER_CODES ? (lowerLetters[code] ?? 0) : 0);

function isForm(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let index = 0; index < form.length; index++)
    if (form.charCodeAt(index) !== lowerLetters[text.charCodeAt(start + index)]) return false;
  return true;
}

/** A slice of a string keeps the whole string in memory. */
const copyOf = (text: string): string => (' ' + text).slice(1);
