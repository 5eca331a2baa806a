/**
 * Typed arrays for the words of a passage, cut from larger arrays: a passage needs a dozen small ones, and making each
 * of them costs more than filling it. All zero at first; an array is never given back.
 */

/** Length of the larger arrays. A passage that needs more than a quarter of one gets an array of its own. */
const POOL_LENGTH = 1 << 15;

let shorts = new Int16Array(POOL_LENGTH);
let shortsUsed = 0;
let words = new Int32Array(POOL_LENGTH);
let wordsUsed = 0;
let bytes = new Uint8Array(POOL_LENGTH);
let bytesUsed = 0;
let floats = new Float32Array(POOL_LENGTH);
let floatsUsed = 0;

export function int16(length: number): Int16Array {
  if (length > POOL_LENGTH >> 2) return new Int16Array(length);
  if (shortsUsed + length > POOL_LENGTH) [shorts, shortsUsed] = [new Int16Array(POOL_LENGTH), 0];
  return shorts.subarray(shortsUsed, (shortsUsed += length));
}

export function int32(length: number): Int32Array {
  if (length > POOL_LENGTH >> 2) return new Int32Array(length);
  if (wordsUsed + length > POOL_LENGTH) [words, wordsUsed] = [new Int32Array(POOL_LENGTH), 0];
  return words.subarray(wordsUsed, (wordsUsed += length));
}

export function uint8(length: number): Uint8Array {
  if (length > POOL_LENGTH >> 2) return new Uint8Array(length);
  if (bytesUsed + length > POOL_LENGTH) [bytes, bytesUsed] = [new Uint8Array(POOL_LENGTH), 0];
  return bytes.subarray(bytesUsed, (bytesUsed += length));
}

export function float32(length: number): Float32Array {
  if (length > POOL_LENGTH >> 2) return new Float32Array(length);
  if (floatsUsed + length > POOL_LENGTH) [floats, floatsUsed] = [new Float32Array(POOL_LENGTH), 0];
  return floats.subarray(floatsUsed, (floatsUsed += length));
}

/** Longest array of zeros that is shared. */
const LONGEST_SHARED = POOL_LENGTH >> 5;
const zeros: Uint8Array[] = [];

/** An array of zeros that is only read: the same array for every passage of that length, unless the passage is long. */
export const sharedZeros = (length: number): Uint8Array =>
  length > LONGEST_SHARED ? new Uint8Array(length) : (zeros[length] ??= new Uint8Array(length));

/** The list flags of word `i`; 0 beyond the words. */
export const flagsAt = (listFlags: Int16Array, i: number): number => listFlags[i] ?? 0;
/** Is word `i` on one of the lists? For a word without a capital the answer is yes: its list flags are unknown. */
export const hasFlag = (listFlags: Int16Array, i: number, flags: number): boolean =>
  ((listFlags[i] ?? 0) & flags) !== 0;
/** The bits of word `i`; 0 beyond the words. */
export const bitsAt = (bits: Int32Array | Uint8Array, i: number): number => bits[i] ?? 0;
/** Has word `i` one of these bits? */
export const hasBit = (bits: Int32Array | Uint8Array, i: number, some: number): boolean =>
  ((bits[i] ?? 0) & some) !== 0;
