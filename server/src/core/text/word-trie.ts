/**
 * Letters that words begin with, as a tree: a walk takes one step a letter, and knows at each letter which words may still
 * come. A step is one look into a table, so that a text is walked in the time that it takes to read it.
 */
import { LATIN_END, SMALL_A } from './character-codes.ts';
import { foldedCode } from './fold.ts';

/** The place before the first letter of a word. */
export const ROOT = 1;
/** The place where no word goes on; every step from it stays there. */
export const NOWHERE = 0;

/** What `letterOf` gives for a character of ASCII that is no letter and ends a word. */
export const ENDS_WORD = 0;
/** What it gives for all other characters: letters with accents, apostrophes, "&", rare characters. */
export const UNUSUAL = 31;

/** Room for each place: a power of two, so that a shift finds it. */
const STEPS = 32;
const SHIFT = 5;

export class WordTrie {
  private next = new Uint16Array(STEPS * 2);
  private places = 2;

  /** The place behind these letters (a-z), which is made where it isn't there yet. */
  add(letters: string): number {
    let place = ROOT;
    for (let at = 0; at < letters.length; at++) {
      const step = (place << SHIFT) | (letters.charCodeAt(at) - SMALL_A + 1);
      place = this.next[step] || this.addPlace(step);
    }
    return place;
  }

  private addPlace(step: number): number {
    const place = this.places++;
    if (place << SHIFT >= this.next.length) {
      const larger = new Uint16Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    this.next[step] = place;
    return place;
  }

  /** The place behind one more letter: 1 for "a" up to 26. */
  step(place: number, letter: number): number {
    return this.next[(place << SHIFT) | letter] ?? NOWHERE;
  }

  get size(): number {
    return this.places;
  }
}

const letters = new Uint8Array(LATIN_END).fill(UNUSUAL);
for (let code = 0; code < 0x80; code++) {
  const folded = foldedCode(code);
  const letter = folded - SMALL_A + 1;
  if (folded > 0 && folded < 0x80) letters[code] = letter >= 1 && letter <= 26 ? letter : ENDS_WORD;
}

/** The number of a letter of ASCII, in either case: 1 for "a" up to 26; or `ENDS_WORD` or `UNUSUAL`. */
export const letterOf = (code: number): number => letters[code] ?? UNUSUAL;
